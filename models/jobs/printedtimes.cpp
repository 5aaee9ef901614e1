#include "models/jobs/printedtimes.h"

#include "models/reading/lexicon.h"

namespace jianbao
{

namespace
{

/// Open ends reach as far as need be.
bool overlap(const Period &left, const Period &right)
{
    const auto isBefore = [](const QDate &end, const QDate &start) {
        return end.isValid() && start.isValid() && end < start;
    };
    return !isBefore(left.end, right.start) && !isBefore(right.end, left.start);
}

} // namespace

PrintedTimes::PrintedTimes() : m_times(Lexicon()) {}

QString PrintedTimes::of(const StoredEvent &event) const
{
    const QString words = event.fact.quote.shownWords();
    const IssueClock issue{event.source.issueEarliest, event.source.issueLatest};
    QString best;
    int bestMatch = -1;
    for (const FoundTime &time : m_times.find(words, issue)) {
        const int match = time.comparison                           ? 0
                          : time.period == event.fact.period        ? 3
                          : overlap(time.period, event.fact.period) ? 2
                                                                    : 1;
        if (match > bestMatch) {
            bestMatch = match;
            best = words.mid(time.at.from, time.at.length());
        }
    }
    return best;
}

} // namespace jianbao
