#pragma once

#include "models/reading/facts/figureperiods.h"
#include "models/reading/facts/subjecttracker.h"

namespace jianbao
{

// How sure the program is of a fact, from 0 to 1: the chance that it is right as a whole, with its place, its
// time and, for a figure, its name. The odds are those of some 3,000 figures and 570 events on 29 labelled
// pages: with the best evidence seven figures were right for each wrong one; each weaker kind of evidence
// multiplies the odds by what it was found to cost. Whether the top half is as sure as it should be is
// measured by accuracytest.

/// What a figure's observation rests on.
struct FigureEvidence
{
    bool known = false;     ///< its measure is a canonical indicator
    bool inherited = false; ///< its measure was named by a figure before
    FigurePeriods::Source time = FigurePeriods::Source::Assumed;
    SubjectTracker::Nearness subject = SubjectTracker::Nearness::Article;
    bool hasSubject = true;
};

double confidenceOf(const FigureEvidence &evidence);

/// What a happening rests on.
struct EventEvidence
{
    bool exactDay = false;
    bool verb = false;  ///< a verb of happenings or honours tells it
    bool opens = false; ///< its time opens its clause
    bool vague = false; ///< 日前, 近日
    bool yearOnly = false;
    bool placeNamed = false; ///< its own words name the district
};

double confidenceOf(const EventEvidence &evidence);

/// What a way of working was found by.
enum class MethodEvidence {
    Known,  ///< a name of the lexicon
    Quoted, ///< quotation marks with a kind, a shape or a verb
    Plain,  ///< a verb and a kind without marks
};

double confidenceOf(MethodEvidence evidence);

} // namespace jianbao
