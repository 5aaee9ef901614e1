#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace jianbao
{

class Database;

/// Charts that people keep under a name. What a chart's settings say is up to whoever draws it. Names are
/// trimmed, not empty, and unique without regard to case and width. Same thread as its database; throws
/// ArchiveError.
class SavedChartStore
{
public:
    explicit SavedChartStore(const Database &database);

    QStringList names() const; ///< in alphabetical order
    /// A JSON object; nothing if there is no such chart.
    std::optional<QByteArray> settings(const QString &name) const;
    /// Replaces a chart of this name.
    void save(const QString &name, const QByteArray &settings) const;
    void erase(const QString &name) const;

private:
    const Database &m_database;
};

} // namespace jianbao
