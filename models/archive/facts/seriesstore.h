#pragma once

#include <QList>
#include <QString>

namespace jianbao
{

class Database;

/// How much an archive tells of one indicator of one subject.
struct SeriesCount
{
    QString indicator; ///< canonical name, or the page's own words
    QString subject;
    qint64 figures = 0;
    qint64 sources = 0; ///< articles
    qint64 years = 0;   ///< in which at least one figure's period ends
    bool operator==(const SeriesCount &) const = default;
};

/// Which series an archive holds, without their figures. Same thread as its database; throws ArchiveError.
class SeriesStore
{
public:
    explicit SeriesStore(const Database &database);

    /// Of one subject, or of all for an empty one; what is told of most years and by most articles first.
    /// What somebody rejected does not count.
    QList<SeriesCount> series(const QString &subject) const;
    /// The district that most pages are at home in, whose newspaper this is; empty if no page tells.
    QString homeDistrict() const;

private:
    const Database &m_database;
};

} // namespace jianbao
