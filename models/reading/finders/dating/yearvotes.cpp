#include "models/reading/finders/dating/yearvotes.h"

#include "models/reading/finders/dating/tolddays.h"

#include <algorithm>
#include <array>

namespace jianbao
{

namespace
{

/// What all clues together say for each year.
class YearVotes
{
public:
    void add(int year, double weight)
    {
        m_votes[size_t(year - firstIssueYear)] += weight;
        m_told[size_t(year - firstIssueYear)] = true;
    }
    /// The year with most votes, the latest of equals. 0 if none is told, or if years far apart are equal:
    /// weekdays and festivals alone fit such.
    int best() const
    {
        size_t best = m_votes.size();
        for (size_t i = 0; i < m_votes.size(); ++i) {
            if (m_told[i] && (best == m_votes.size() || m_votes[i] >= m_votes[best]))
                best = i;
        }
        if (best == m_votes.size())
            return 0;
        for (size_t i = 0; i + 1 < best; ++i) {
            if (m_told[i] && m_votes[i] == m_votes[best])
                return 0;
        }
        return firstIssueYear + int(best);
    }

private:
    std::array<double, lastIssueYear - firstIssueYear + 1> m_votes{};
    std::array<bool, lastIssueYear - firstIssueYear + 1> m_told{};
};

} // namespace

int likeliestYear(const QList<IssueClue> &clues, QDate told)
{
    YearVotes votes;
    for (const IssueClue &clue : clues) {
        const int last = std::min(clue.within.end.year(), lastIssueYear);
        for (int year = std::max(clue.within.start.year(), firstIssueYear); year <= last; ++year) {
            if (!told.isValid()) {
                votes.add(year, clue.weight);
                continue;
            }
            const bool inside = clue.within.start.year() < year && year < clue.within.end.year();
            const QDate day = inside ? QDate() : QDate(year, told.month(), std::min(told.day(), 28));
            const bool holds =
                inside || (clue.within.start <= day.addDays(daysToPrint) && day <= clue.within.end);
            votes.add(year, holds ? clue.weight : 0);
        }
    }
    return votes.best();
}

} // namespace jianbao
