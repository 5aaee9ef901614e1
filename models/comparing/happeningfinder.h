#pragma once

#include "models/comparing/eventwords.h"

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

    /// Groups of two or more numbers, numbers and groups in ascending order.
    QList<QList<quint32>> groups();

private:
    /// A day, or the first day of a long time, with an event that meets others there.
    struct Meeting
    {
        quint32 place;
        quint32 number;
    };
    QList<Meeting> meetings() const;
    void compare(const Meeting *begin, const Meeting *end);
    bool belongTogether(quint32 left, quint32 right, const QList<EventWords::Word> &leftWords,
                        const QList<EventWords::Word> &rightWords) const;
    quint32 rootOf(quint32 number);

    const EventTable &m_events;
    EventWords m_words;
    QList<quint32> m_parents; ///< events that are known to belong together form trees
};

} // namespace jianbao
