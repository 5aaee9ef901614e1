#include "models/reading/facts/factconfidence.h"

#include <cmath>

namespace jianbao
{

namespace
{

/// From odds (7 right for each wrong one) to a share of all (7 of 8), to two decimals: finer it is not known.
double chanceOf(double odds)
{
    return std::round(100 * odds / (1 + odds)) / 100;
}

} // namespace

double confidenceOf(const FigureEvidence &evidence)
{
    using Source = FigurePeriods::Source;
    using Nearness = SubjectTracker::Nearness;
    double odds = 7; // a known indicator, its time and its subject in its own sentence
    if (!evidence.known)
        odds *= 0.53;
    if (evidence.inherited)
        odds *= 0.77;
    if (evidence.time == Source::Present)
        odds *= 0.58;
    else if (evidence.time == Source::Carried)
        odds *= 0.52;
    else if (evidence.time == Source::Assumed)
        odds *= 0.66;
    if (evidence.subject == Nearness::Paragraph)
        odds *= 0.62;
    else if (evidence.subject == Nearness::Article)
        odds *= 0.47;
    if (!evidence.hasSubject)
        odds *= 0.1;
    return chanceOf(odds);
}

double confidenceOf(const EventEvidence &evidence)
{
    double odds = 30; // a day that opens its clause, a verb of happenings and the place beside it
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
    return chanceOf(odds);
}

double confidenceOf(MethodEvidence evidence)
{
    return evidence == MethodEvidence::Known ? 0.97 : evidence == MethodEvidence::Quoted ? 0.93 : 0.73;
}

} // namespace jianbao
