#pragma once

#include "models/datatypes/eventtable.h"

#include <functional>

namespace jianbao
{

class Database;

/// Events in brief, for views that need all of them at once. Same thread as its database; throws
/// ArchiveError.
class EventOutlineStore
{
public:
    /// Of all articles, or of those that have changed since the snapshot of EventSnapshotStore was written.
    enum class Articles { All, Changed };

    explicit EventOutlineStore(const Database &database, Articles articles = Articles::All);

    /// How many events there are, whatever was decided.
    qsizetype count() const;
    /// Hands over every event that nobody rejected, in no order and with EventKind::Other, until `take`
    /// returns false.
    void read(const std::function<bool(const EventOutline &event)> &take) const;
    /// Hands over the districts that an article names and its page's home district, article by article.
    void readDistricts(const std::function<void(const QStringList &districts)> &take) const;

private:
    QString whereArticle(const QString &column) const;

    const Database &m_database;
    const Articles m_articles;
};

} // namespace jianbao
