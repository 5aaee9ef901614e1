#include "tests/accuracy/scoreboard.h"

namespace jianbao
{

double Tally::precision() const
{
    return hits + wrong > 0 ? double(hits) / (hits + wrong) : 1.0;
}

double Tally::recall() const
{
    return hits + missed > 0 ? double(hits) / (hits + missed) : 1.0;
}

double Tally::f1() const
{
    const double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0.0;
}

void Scoreboard::countAttribute(const QString &part, bool right, const QString &note)
{
    Tally &tally = m_tallies[part];
    if (right) {
        ++tally.hits;
        return;
    }
    ++tally.missed;
    ++tally.wrong;
    tally.notes.append(note);
}

} // namespace jianbao
