#pragma once

#include "models/reading/facts/figureperiods.h"
#include "models/reading/facts/indicatorregister.h"
#include "models/reading/facts/measurereader.h"

namespace jianbao
{

class SubjectTracker;

/// Makes an observation of every quantity that measures something: what, of whom, when, in which aspect. None
/// for durations, ages, distances on the way, numbers inside quoted names and explanations of methods, 之一.
/// Reentrant.
class ObservationFinder
{
public:
    explicit ObservationFinder(const Lexicon &lexicon);
    /// Left to right; offsets into the marks' text.
    QList<Placed<Observation>> find(const ArticleMarks &marks, const SubjectTracker &subjects,
                                    const FigurePeriods &periods) const;

private:
    /// What the figures told so far in a sentence pass on to the next one.
    struct Thread
    {
        Observation last;
        QHash<QString, QString> levels; ///< unit → name of the last level told in it
        bool isState = false;
        qsizetype clause = -1;
        qsizetype end = 0;
    };

    QList<Placed<Observation>> observationsOf(const ArticleMarks &marks, const FoundQuantity &quantity,
                                              Measure measure, const Sentence &sentence, Thread &thread,
                                              const SubjectTracker &subjects,
                                              const FigurePeriods &periods) const;
    ArticleMarks withMeasuredOnly(const ArticleMarks &marks) const;
    bool isMeasured(const ArticleMarks &marks, const Sentence &sentence, const FoundQuantity &quantity) const;
    double confidenceOf(const Observation &observation, bool inherited, bool timeTold) const;

    IndicatorRegister m_register;
    MeasureReader m_measures;
    NounReader m_nouns;
    QStringList m_unmeasured; ///< units that measure nothing by themselves
};

} // namespace jianbao
