#include "models/archive/facts/eventsnapshotstore.h"

#include "models/archive/database/database.h"
#include "models/archive/database/jsoncolumns.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/database/smallcache.h"
#include "models/datatypes/eventtableparts.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int schemaWithTimeline = 10;

template <typename... Values> QByteArray packed(const Values &...values)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    (stream << ... << values);
    return bytes;
}

/// False if the bytes are damaged.
template <typename... Values> bool unpack(const QByteArray &bytes, Values &...values)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    (stream >> ... >> values);
    return stream.status() == QDataStream::Ok;
}

class PartsDigest
{
public:
    void add(const QString &name, const QByteArray &bytes)
    {
        m_hash.addData(name.toUtf8());
        m_hash.addData(bytes);
    }
    QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QStringList unwantedNow(const Database &database)
{
    return textsOf(database.run(u"SELECT wording FROM unwanted WHERE kind = 'event' ORDER BY wording"_s));
}

} // namespace

EventSnapshotStore::EventSnapshotStore(const Database &database, const QString &rules)
    : m_database(database), m_rules(rules)
{
}

std::optional<QString> EventSnapshotStore::keptRules(const Database &database)
{
    if (database.schemaVersion() < schemaWithTimeline)
        return {};
    const QString format = textOf(database.run(u"SELECT format FROM timeline_state"_s));
    const QString layout = EventTableParts::layout() + u' ';
    return format.startsWith(layout) ? std::optional(format.mid(layout.size())) : std::nullopt;
}

bool EventSnapshotStore::canKeep() const
{
    return m_database.schemaVersion() >= schemaWithTimeline;
}

bool EventSnapshotStore::isKept() const
{
    return keptRules(m_database) == m_rules;
}

bool EventSnapshotStore::isAsWritten() const
{
    PartsDigest digest;
    QSqlQuery parts = m_database.run(u"SELECT name, bytes FROM timeline_part ORDER BY rowid"_s);
    while (parts.next())
        digest.add(parts.value(0).toString(), parts.value(1).toByteArray());
    QSqlQuery state = m_database.run(u"SELECT digest FROM timeline_state"_s);
    return state.next() && state.value(0).toString() == digest.result();
}

qsizetype EventSnapshotStore::changedCount() const
{
    return numberOf(m_database.run(isKept() ? u"SELECT count(*) FROM timeline_changed"_s
                                            : u"SELECT count(*) FROM article"_s));
}

QByteArray EventSnapshotStore::part(const QString &name) const
{
    QSqlQuery query =
        m_database.run(u"SELECT bytes FROM timeline_part WHERE name = :name"_s, {{u"name"_s, name}});
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

std::optional<EventSnapshot> EventSnapshotStore::load() const
{
    if (!isKept() || changedCount() > mostChanged)
        return {};
    EventSnapshot snapshot;
    const QStringList now = unwantedNow(m_database);
    snapshot.unwantedWordings = QSet<QString>(now.cbegin(), now.cend());
    QSqlQuery state = m_database.run(u"SELECT unwanted FROM timeline_state"_s);
    state.next();
    const QStringList before = stringsFromJson(state.value(0).toString());
    for (const QString &wording : before) {
        if (!snapshot.unwantedWordings.remove(wording))
            return {}; // it is wanted again, and the table does not have it
    }
    if (!unpack(part(u"company"_s), snapshot.companyOfDistricts))
        return {};
    const SmallCache cache(m_database);
    EventTableParts parts;
    QSqlQuery query = m_database.run(u"SELECT name, bytes FROM timeline_part "
                                     "WHERE name NOT IN ('company', 'words') ORDER BY rowid"_s);
    while (query.next())
        parts.add(query.value(0).toString(), query.value(1).toByteArray());
    snapshot.table = parts.table();
    if (!snapshot.table)
        return {};
    const QStringList changed = textsOf(m_database.run(u"SELECT article_id FROM timeline_changed"_s));
    snapshot.changedArticles = QSet<QString>(changed.cbegin(), changed.cend());
    return snapshot;
}

EventTableCounts EventSnapshotStore::loadCounts() const
{
    EventTableCounts counts;
    qint64 events = 0;
    if (!unpack(part(u"words"_s), events, counts.holders) ||
        !unpack(part(u"company"_s), counts.companyOfDistricts))
        return {};
    counts.wordsOf = events;
    return counts;
}

EventSnapshotStore::Moment EventSnapshotStore::moment() const
{
    return {numberOf(m_database.run(u"SELECT generation FROM timeline_state"_s)),
            numberOf(m_database.run(u"SELECT coalesce(max(serial), 0) FROM timeline_changed"_s)),
            unwantedNow(m_database)};
}

void EventSnapshotStore::write(const EventTable &table, const EventTableCounts &counts,
                               const Moment &moment) const
{
    Transaction transaction(m_database);
    if (numberOf(m_database.run(u"SELECT generation FROM timeline_state"_s)) != moment.generation)
        return;
    m_database.run(u"DELETE FROM timeline_part"_s);
    QSqlQuery insert(m_database.connection());
    insert.prepare(u"INSERT INTO timeline_part (name, number, bytes) VALUES (?, ?, ?)"_s);
    PartsDigest digest;
    int place = 0;
    const auto add = [&](const QString &name, const QByteArray &bytes) {
        digest.add(name, bytes);
        insert.bindValue(0, name);
        insert.bindValue(1, place++);
        insert.bindValue(2, bytes);
        m_database.execute(insert);
    };
    add(u"company"_s, packed(counts.companyOfDistricts));
    add(u"words"_s, packed(qint64(counts.wordsOf), counts.holders));
    EventTableParts::of(table, add);
    m_database.run(u"UPDATE timeline_state SET format = :format, generation = generation + 1, "
                   "unwanted = :unwanted, digest = :digest"_s,
                   {{u"format"_s, EventTableParts::layout() + u' ' + m_rules},
                    {u"unwanted"_s, jsonOf(moment.unwanted)},
                    {u"digest"_s, digest.result()}});
    m_database.run(u"DELETE FROM timeline_changed WHERE serial <= :last"_s, {{u"last"_s, moment.lastChange}});
    transaction.commit();
}

void EventSnapshotStore::discard(const Database &database)
{
    Transaction transaction(database);
    database.run(u"UPDATE timeline_state SET format = '', generation = generation + 1"_s);
    database.run(u"DELETE FROM timeline_part"_s);
    transaction.commit();
}

} // namespace jianbao
