#include "models/reading/facts/factconfidence.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jianbao
{

namespace
{

/// To two decimals: finer it is not known.
double rounded(double chance)
{
    return std::round(100 * chance) / 100;
}

/// An article of one piece of the page is told of as a whole; with each further one what stands before a fact
/// may be of another article.
double chanceOfPieces(qsizetype pieces)
{
    static const std::array chances{
        1.0, 0.95, std::pow(0.95, 2), std::pow(0.95, 3), std::pow(0.95, 4), std::pow(0.95, 5)};
    return chances[size_t(std::clamp<qsizetype>(pieces, 1, chances.size()) - 1)];
}

/// How many of all periods that were taken from there are right.
double chanceOf(FigurePeriods::Source source)
{
    using Source = FigurePeriods::Source;
    switch (source) {
    case Source::Told:
        return 0.97;
    case Source::ToldLoosely:
        return 0.87;
    case Source::Present:
        return 0.98;
    case Source::Carried:
        return 0.79;
    case Source::Assumed:
        return 0.86;
    case Source::Unknown:
        return 0.66;
    }
    return 0;
}

/// Likewise of subjects: those of a page that is nobody's own paper change from article to article.
double chanceOfSubject(const FigureEvidence &evidence)
{
    using Nearness = SubjectTracker::Nearness;
    constexpr double officeOfDistrict = 0.92; // an office mostly counts what its district has
    if (evidence.office)
        return officeOfDistrict;
    if (!evidence.named)
        return evidence.ownPaper ? 0.79 : 0.27;
    switch (evidence.subject) {
    case Nearness::Sentence:
        return evidence.ownPaper ? 0.97 : 0.96;
    case Nearness::Paragraph:
        return evidence.ownPaper ? 0.96 : 0.87;
    case Nearness::Article:
        return evidence.ownPaper ? 0.93 : 0.78;
    }
    return 0;
}

/// Likewise of names, with value, aspect and status.
double chanceOfName(const FigureEvidence &evidence)
{
    if (evidence.known)
        return 0.96;
    return evidence.ragged ? 0.69 : 0.91;
}

} // namespace

double confidenceOf(const FigureEvidence &evidence)
{
    constexpr double formerUndated = 0.7; // 由45项减为12项: since when is not told
    return rounded(chanceOf(evidence.time) * (evidence.formerUndated ? formerUndated : 1) *
                   chanceOfSubject(evidence) * chanceOfName(evidence) * chanceOfPieces(evidence.pieces));
}

double confidenceOf(const EventEvidence &evidence)
{
    double odds = 30; // that it is right, to one that it is not: a day that opens its clause, a verb of
                      // happenings and the place beside it
    if (evidence.vague)
        odds *= 0.2;
    else if (evidence.yearOnly)
        odds *= 0.07;
    else if (!evidence.exactDay)
        odds *= 0.8;
    if (!evidence.verb)
        odds *= 0.8;
    if (!evidence.opens)
        odds *= 0.4;
    if (!evidence.placeNamed)
        odds *= 0.4;
    return rounded(odds / (1 + odds));
}

double confidenceOf(MethodEvidence evidence)
{
    return evidence == MethodEvidence::Known ? 0.97 : evidence == MethodEvidence::Quoted ? 0.93 : 0.73;
}

} // namespace jianbao
