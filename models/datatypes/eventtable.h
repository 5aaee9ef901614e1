#pragma once

#include "models/datatypes/eventkind.h"
#include "models/datatypes/idcolumn.h"
#include "models/datatypes/records.h"

#include <limits>

namespace jianbao
{

/// What a timeline needs to know of an event to place and name it.
struct EventOutline
{
    QString id;
    QString articleId;
    QString district;
    QString what;
    Period period;
    Precision precision = Precision::Day;
    Verdict verdict = Verdict::Suggested;
    EventKind kind = EventKind::Other;
    double confidence = 0;

    static EventOutline of(const StoredEvent &event);
};

/// A million events in about 90 MB, sorted by district (as text) and first day, those without a known day
/// last. Events are numbered from 0 in this order. Immutable once EventTableBuilder has made it, so one table
/// serves all threads.
class EventTable
{
public:
    static constexpr qint32 noDay = std::numeric_limits<qint32>::max();

    /// An event in 28 bytes. Days are Julian; both are noDay if no day is known, both the known one if the
    /// other end is open.
    struct Record
    {
        qint32 first = noDay;
        qint32 last = noDay;
        quint32 textAt = 0;
        quint32 article = 0;
        quint32 district = 0;
        quint16 textLength = 0;
        quint8 kind = 0;
        quint8 precision = 0;
        quint8 verdict = 0;
        quint8 importance = 0; ///< 0 to 200, of the event by itself
        quint8 tellings = 1;   ///< how many events tell its happening, 255 at most
        bool openStart : 1 = false;
        bool openEnd : 1 = false;

        bool isDated() const { return first != noDay; }
        /// Which name is written where there is room for one: what is told often comes first.
        int rank() const { return tellings > 1 ? importance + 12 * tellings : importance; }
        /// The day is not told, only a time in which it lies.
        bool isUncertain() const;
    };

    qsizetype size() const { return m_records.size(); }
    const Record &at(quint32 number) const { return m_records.at(number); }
    QStringView what(quint32 number) const;
    QString id(quint32 number) const { return m_ids.at(number); }
    QString articleId(quint32 number) const { return m_articles.at(at(number).article); }
    EventKind kind(quint32 number) const { return static_cast<EventKind>(at(number).kind); }
    Precision precision(quint32 number) const { return static_cast<Precision>(at(number).precision); }
    Verdict verdict(quint32 number) const { return static_cast<Verdict>(at(number).verdict); }
    Period period(quint32 number) const;
    /// As it was given, but for the confidence.
    EventOutline outline(quint32 number) const;

    /// By text; a district's number is its place here.
    const QStringList &districts() const { return m_districts; }
    /// The first event of a district; that of districts().size() is size().
    quint32 firstOf(quint32 district) const { return m_firstOf.at(district); }
    /// The district that this one is a part of, or -1.
    qint32 parentOf(quint32 district) const { return m_parents.value(district, -1); }

    /// The ids of articles; an article's number is its place here.
    const IdColumn &articles() const { return m_articles; }

    /// Numbers of events that are one happening, told by several articles.
    const QList<QList<quint32>> &groups() const { return m_groups; }
    /// The group of an event that several articles seem to tell, or -1.
    qint32 groupOf(quint32 number) const { return m_groupOf.value(number, -1); }
    qsizetype tellingCount(quint32 number) const;
    /// All events of its group, itself first; itself alone if it has none.
    QList<quint32> tellings(quint32 number) const;

private:
    void setGroups(const QList<QList<quint32>> &groups);

    friend class EventTableBuilder;
    friend class EventTableParts;

    QList<Record> m_records;
    IdColumn m_ids;
    QStringList m_texts; ///< the names of the events, many in one
    QStringList m_districts;
    QList<quint32> m_firstOf;
    QList<qint32> m_parents;
    IdColumn m_articles;
    QList<qint32> m_groupOf; ///< of each event; empty if there are no groups
    QList<QList<quint32>> m_groups;
};

} // namespace jianbao
