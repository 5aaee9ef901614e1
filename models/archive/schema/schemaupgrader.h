#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace jianbao
{

class Database;

/// Brings an archive's schema up to date with the numbered SQL files NNN_name.sql of a folder: in order, each
/// in one transaction together with its user_version, so that a killed upgrade leaves a whole older archive.
/// Statements are parted by a line `-- ;;`. Throws ArchiveError.
class SchemaUpgrader
{
public:
    explicit SchemaUpgrader(const QString &folder = QStringLiteral(":/schema/sqlite"));

    /// The highest number among the files.
    int newestVersion() const;
    /// Applies every file whose number is above the archive's version. Safe if two programs do it at once.
    void upgrade(const Database &database) const;
    /// What makes the schema of `version` out of nothing, in its order.
    QStringList statementsUpTo(int version) const;

private:
    struct Step
    {
        int version = 0;
        QString path;
    };
    void apply(const Step &step, const Database &database) const;

    QList<Step> m_steps; ///< ascending
};

} // namespace jianbao
