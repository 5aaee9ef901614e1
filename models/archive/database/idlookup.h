#pragma once

#include <QString>
#include <QStringList>

namespace jianbao
{

class Database;

/// Finds whole ids by their beginning, so that nobody has to type 36 characters. Same thread as its database;
/// throws ArchiveError.
class IdLookup
{
public:
    static constexpr qsizetype shortest = 8; ///< characters that a beginning must have

    explicit IdLookup(const Database &database);

    /// The ids that begin so, two at most; none if `beginning` is too short.
    QStringList articles(const QString &beginning) const;
    QStringList facts(const QString &beginning) const;
    /// Also by the whole name of the page's file.
    QStringList pages(const QString &beginning) const;

private:
    QStringList idsIn(const QString &table, const QString &beginning) const;

    const Database &m_database;
};

} // namespace jianbao
