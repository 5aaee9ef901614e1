#pragma once

#include "models/reading/facts/factconfidence.h"
#include "models/reading/facts/figureperiods.h"
#include "models/reading/facts/indicatorregister.h"
#include "models/reading/facts/measurereader.h"
#include "models/reading/finders/patterns/wordtrie.h"

#include <QMap>

namespace jianbao
{

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
    struct Scene;

    /// What the figures told so far in a sentence pass on to the next one.
    struct Thread
    {
        Observation last;
        FigureEvidence evidence;
        QString measure;               ///< the last one that was no ranking
        QMap<QString, QString> levels; ///< unit → name of the last level told in it
        bool isState = false;
        qsizetype clause = -1;
        qsizetype end = 0;

        /// What a figure without a measure of its own goes on with: after a ranking, what was ranked.
        QString nameFor(const FoundQuantity &quantity) const
        {
            return quantity.unit == u"位" || measure.isEmpty() || last.unit != u"位" ? last.name : measure;
        }
        /// At most a mark parts the quantity from the last one.
        bool adjoins(const FoundQuantity &quantity) const
        {
            return clause >= 0 && quantity.at.from - end <= 1;
        }
    };

    /// What a figure takes over from the one before.
    struct Legacy
    {
        bool name;
        bool subject;
    };

    QList<Placed<Observation>> observationsOf(const Scene &scene, const FoundQuantity &quantity,
                                              Measure measure, Thread &thread) const;
    /// One of them; the thread goes on from it.
    Observation observationOf(const Scene &scene, const FoundQuantity &quantity, const Measure &measure,
                              const QString &name, Legacy legacy, Thread &thread) const;
    /// The measure's own names or the one that it takes over; none where nothing is measured.
    static QStringList namesOf(const Scene &scene, const FoundQuantity &quantity, const Measure &measure,
                               const Thread &thread);
    /// 预计税收达到2亿元，增长9%: the rate is expected as well.
    static void goOnAhead(const Scene &scene, const FoundQuantity &quantity, const Thread &thread,
                          Measure &measure);
    /// True if the figure holds in the time of the one before it. `when` is what its own words tell.
    static bool isOfSameTime(const Scene &scene, const FoundQuantity &quantity, const Measure &measure,
                             bool goesOn, const FigurePeriods::Answer &when, const Thread &thread);
    /// Mends the period and status of an observation that holds at an edge of its time, or in the year
    /// before.
    static void settleTime(const Scene &scene, const FoundQuantity &quantity, Observation &observation);

    IndicatorRegister m_register;
    MeasureReader m_measures;
    NounReader m_nouns;
    WordTrie m_unmeasured; ///< units that measure nothing by themselves
};

} // namespace jianbao
