#include "tests/accuracy/scoreboard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

void Scoreboard::countTopHalves()
{
    for (const auto &[kind, ranked] : m_ranked.asKeyValueRange()) {
        QList<RankedFact> facts = ranked;
        std::ranges::sort(facts, std::greater(), &RankedFact::confidence);
        const double least = facts.at((facts.size() - 1) / 2).confidence;
        for (const RankedFact &fact : std::as_const(facts)) {
            if (fact.confidence < least)
                break;
            countAttribute(kind + u" top half"_s, fact.right, fact.note);
            countAttribute(kind + u" top half whole"_s, fact.whole, fact.note);
        }
    }
}

} // namespace jianbao
