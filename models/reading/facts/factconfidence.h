#pragma once

#include "models/reading/facts/figureperiods.h"
#include "models/reading/facts/subjecttracker.h"

namespace jianbao
{

// How sure the program is of a fact, from 0 to 1: the chance that it is right as a whole, with its place, its
// time and, for a figure, its name. Measured on 3,000 figures and 470 events of 37 labelled pages; a new kind
// of evidence has to earn its place there. Whether the top half is as sure as it should be is measured by
// accuracytest.

/// What a figure's observation rests on. Its chance is that its time is right, times that its subject is,
/// times that its name is: each was measured by itself.
struct FigureEvidence
{
    FigurePeriods::Source time = FigurePeriods::Source::Assumed;
    SubjectTracker::Nearness subject = SubjectTracker::Nearness::Article;
    bool named = true;          ///< its article names the subject
    bool ownPaper = true;       ///< its page is the paper of a zone, of which most figures tell
    bool office = false;        ///< its subject is an office: 区税务局
    bool formerUndated = false; ///< it tells what was before, but not when
    bool known = false;         ///< its measure is a canonical indicator
    bool ragged = false;        ///< its name holds what stands in few names: 已, 给, 一
    qsizetype pieces = 1;       ///< of which its article was put together: each may be another's
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
