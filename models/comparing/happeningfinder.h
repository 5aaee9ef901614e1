#pragma once

#include "models/comparing/eventwords.h"

#include <QSet>

#include <functional>

namespace jianbao
{

/// Proposes which events of a table are one happening that several articles tell: the same meeting in two
/// issues, a caption and its report. Two events belong together if they stand in different articles, their
/// days meet, and they share enough of their words; rare words (a name, a product) count more than 召开 and
/// 会议, and of two districts more has to be shared. What a person rejected takes no part. The answer does
/// not depend on the order in which events were added; it is worked out day by day, in time that grows with n
/// log n. The table must outlive the finder. Reentrant.
class HappeningFinder
{
public:
    explicit HappeningFinder(const EventTable &events);
    /// With words that were counted before.
    HappeningFinder(const EventTable &events, const EventWords::Counts &words);

    /// A day, or the first day of a long time: events are compared where they meet.
    using Place = quint32;
    /// Where an event meets others; none if its day is not known.
    static QList<Place> placesOf(const EventTable::Record &event);

    /// Groups of two or more numbers, numbers and groups in ascending order.
    QList<QList<quint32>> groups();
    /// The same where something has changed since `known` were the groups: `changed` are the places of all
    /// events that came, and of those that were in one group with one that went; of these groups none is
    /// known.
    QList<QList<quint32>> groups(const QList<QList<quint32>> &known, const QSet<Place> &changed);

private:
    struct Meeting
    {
        Place place;
        quint32 number;
    };
    using Wanted = std::function<bool(Place place)>;
    QList<Meeting> meetings(const Wanted &wanted) const;
    void compareAll(const QList<Meeting> &meetings);
    void join(quint32 left, quint32 right);
    QList<QList<quint32>> joined();
    void compare(const Meeting *begin, const Meeting *end);
    bool belongTogether(quint32 left, quint32 right, const QList<EventWords::Word> &leftWords,
                        const QList<EventWords::Word> &rightWords) const;
    quint32 rootOf(quint32 number);

    const EventTable &m_events;
    EventWords m_words;
    QList<quint32> m_parents; ///< events that are known to belong together form trees
};

} // namespace jianbao
