#include "models/reading/facts/observationfinder.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/distributedfigures.h"
#include "models/reading/facts/figureholding.h"
#include "models/reading/facts/lonefigure.h"
#include "models/reading/facts/measuredquantities.h"
#include "models/reading/facts/measurewords.h"
#include "models/reading/facts/subjecttracker.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// A figure without a measure of its own goes on with the one before: 完成目标的118%, 减为4天, 前进9个位次.
bool goesOn(const FoundQuantity &quantity, Aspect aspect, const Observation &last)
{
    if (aspect == Aspect::Level)
        return quantity.unit == last.unit || quantity.unit == u"倍"; // 是2015年的3.2倍
    return quantity.unit != u"位"_s || last.unit == u"位"_s;
}

/// Offices and facilities of a district: figures told beside them may be the district's.
bool mayCountForDistrict(const QString &subject)
{
    return subject.endsWith(u'局') || subject.endsWith(u"法院") || subject.endsWith(u"基地") ||
           subject.endsWith(u"孵化器");
}

} // namespace

/// Where a figure stands, and who knows of places and times there.
struct ObservationFinder::Scene
{
    const ArticleMarks &marks;
    const Sentence &sentence;
    const SubjectTracker &subjects;
    const FigurePeriods &periods;

    /// What stands before the figure in its sentence.
    QStringView before(const FoundQuantity &quantity) const
    {
        return QStringView(marks.text).mid(sentence.at.from, quantity.at.from - sentence.at.from);
    }

    /// What stands before the figure in its clause.
    QStringView clauseBefore(const FoundQuantity &quantity) const
    {
        const Span clause = sentence.clauses.at(sentence.clauseOf(quantity.at.from));
        return QStringView(marks.text).mid(clause.from, quantity.at.from - clause.from);
    }

    /// 由去年的4万片
    bool tellsTimeBefore(const FoundQuantity &quantity) const
    {
        constexpr qsizetype reach = 2;
        return !endingWithin(marks.times, {quantity.at.from - reach, quantity.at.from}).empty();
    }

    bool tellsTime(Span span) const { return !within(marks.times, span).empty(); }

    /// Somebody else acts between the figure told last and this one.
    bool actsBetween(const Thread &thread, const FoundQuantity &quantity) const
    {
        return !subjects.mentions()
                    .acting({std::max(thread.end, sentence.at.from), quantity.at.from})
                    .isEmpty();
    }
};

ObservationFinder::ObservationFinder(const Lexicon &lexicon)
    : m_register(lexicon)
    , m_measures(lexicon)
    , m_nouns(lexicon)
    , m_unmeasured(lexicon.words(u"unmeasuredunits"_s, u"unit"_s))
{
}

QList<Placed<Observation>> ObservationFinder::find(const ArticleMarks &marks, const SubjectTracker &subjects,
                                                   const FigurePeriods &periods) const
{
    const ArticleMarks measured = withMeasuredOnly(marks);
    QList<Placed<Observation>> found;
    for (const Sentence &sentence : measured.sentences) {
        const Scene scene{measured, sentence, subjects, periods};
        Thread thread;
        for (const FoundQuantity &quantity : within(measured.quantities, sentence.at)) {
            const qsizetype index = &quantity - measured.quantities.constData();
            Measure measure = m_measures.read(measured, sentence, index);
            if (measure.names.isEmpty() && (thread.last.name.isEmpty() || thread.last.name == u"户数"))
                nameLoneFigure(measured, sentence, quantity, m_nouns, measure);
            found += observationsOf(scene, quantity, measure, thread);
        }
    }
    distributeFigures(measured, subjects.mentions(), m_register, found);
    return found;
}

QStringList ObservationFinder::namesOf(const Scene &scene, const FoundQuantity &quantity,
                                       const Measure &measure, const Thread &thread)
{
    const bool another = scene.actsBetween(thread, quantity) && measure.aspect == Aspect::Level;
    if (measure.names.isEmpty() && another && thread.levels.contains(quantity.unit))
        return {thread.levels.value(quantity.unit)};
    if (measure.names.isEmpty())
        return thread.adjoins(quantity) || goesOn(quantity, measure.aspect, thread.last)
                   ? QStringList{thread.nameFor(quantity)}
                   : QStringList();
    if (const QString place = placeInRanking(measure.names.first());
        !place.isEmpty() && !thread.measure.isEmpty())
        return {thread.measure + place}; // 税收增长17%，居全市首位
    if (saysOnlySide(measure.names.first()) && !thread.last.name.isEmpty())
        return {thread.last.name + measure.names.first()}; // 增长17%，增速居全市第一
    const bool sameRanking = quantity.unit == u"位"_s && thread.last.unit == quantity.unit;
    return sameRanking && measure.names == QStringList{u"全国排名"_s} ? QStringList{thread.last.name}
                                                                      : measure.names;
}

void ObservationFinder::goOnAhead(const Scene &scene, const FoundQuantity &quantity, const Thread &thread,
                                  Measure &measure)
{
    static const FilteredExpression factAgain(u"已|实际|目前|现有|现在"_s);
    const QStringView between =
        QStringView(scene.marks.text).mid(thread.end, std::max<qsizetype>(0, quantity.at.from - thread.end));
    if (measure.status == FactStatus::Actual && measure.aspect == Aspect::Rate &&
        thread.last.name == measure.names.first() && !factAgain.match(between).hasMatch())
        measure.status = thread.last.status;
}

QList<Placed<Observation>> ObservationFinder::observationsOf(const Scene &scene,
                                                             const FoundQuantity &quantity, Measure measure,
                                                             Thread &thread) const
{
    const bool inherited = measure.names.isEmpty();
    if (thread.adjoins(quantity) && inherited && measure.aspect == Aspect::Level &&
        quantity.unit == thread.last.unit) {
        measure.aspect = thread.last.aspect;
        measure.falls = thread.last.value < 0;
    } else if (inherited && quantity.unit == u"倍" && measure.aspect == Aspect::Level &&
               multipleLength(scene.before(quantity)) == 0) {
        measure.aspect = Aspect::Rate;
    }
    measure.names = namesOf(scene, quantity, measure, thread);
    if (measure.names.isEmpty() || measure.names.first().isEmpty())
        return {};
    const bool moves =
        measure.aspect == Aspect::From || measure.aspect == Aspect::To || measure.aspect == Aspect::Change;
    if (m_unmeasured.contains(quantity.unit) && !moves &&
        !m_register.indicatorOf(measure.names.first(), quantity.unit))
        return {};
    if (inherited)
        goOnAhead(scene, quantity, thread, measure);
    static const FilteredExpression place(u"^[，,]?(?:将)?(?:跻身|进入|位居|稳居|居|排)"_s);
    if (quantity.unit == u"位" && measure.status == FactStatus::Actual && !thread.last.name.isEmpty() &&
        place.match(scene.clauseBefore(quantity)).hasMatch())
        measure.status = thread.last.status; // 年产能将达4万片，跻身全国前三
    const bool sameSubject = inherited && !scene.actsBetween(thread, quantity);
    const qsizetype clause = scene.sentence.clauseOf(quantity.at.from);
    static const FilteredExpression sameShare(u"(?:这[一个]|该)(?:比例|占比|比重)[^，,。；;]{0,4}$"_s);
    if (inherited && measure.aspect == Aspect::Level && quantity.unit == u"%" &&
        thread.last.aspect == Aspect::Share && sameShare.match(scene.before(quantity)).hasMatch())
        measure.aspect = Aspect::Share;
    thread.isState = measure.isTotal || (thread.isState && thread.clause == clause);
    thread.clause = clause;
    thread.end = quantity.at.to;
    QList<Placed<Observation>> found;
    for (const QString &name : std::as_const(measure.names)) {
        found.append({measure.at,
                      observationOf(scene, quantity, measure, name, {inherited, sameSubject}, thread),
                      quantity.at});
    }
    return found;
}

bool ObservationFinder::isOfSameTime(const Scene &scene, const FoundQuantity &quantity,
                                     const Measure &measure, bool goesOn, const FigurePeriods::Answer &when,
                                     const Thread &thread)
{
    const bool arrives = measure.aspect == Aspect::To && thread.last.aspect == Aspect::From;
    const Span clause = scene.sentence.clauses.at(thread.clause);
    const bool ofPart = quantity.unit == thread.last.unit && measure.aspect == Aspect::Level &&
                        QStringView(scene.marks.text).mid(clause.from).startsWith(u"其中") &&
                        !scene.tellsTime({clause.from, quantity.at.from});
    const bool ofStand = goesOn && measure.aspect == Aspect::Rate && // 截至6月底企业146家，增长12%
                         thread.last.period == Period::day(when.period.end);
    return (goesOn && !when.isTold() && !arrives) || ofPart || ofStand;
}

void ObservationFinder::settleTime(const Scene &scene, const FoundQuantity &quantity,
                                   Observation &observation)
{
    observation.period = edgeOfYears(observation);
    if (isOfYearBefore(scene.marks, quantity, observation)) {
        observation.period = {observation.period.start.addYears(-1), observation.period.end.addYears(-1)};
        observation.status = FactStatus::Actual;
    }
    if (observation.status == FactStatus::Actual && scene.periods.isAhead(observation.period))
        observation.status = FactStatus::Planned;
    observation.period = withBeginning(observation.period);
}

Observation ObservationFinder::observationOf(const Scene &scene, const FoundQuantity &quantity,
                                             const Measure &measure, const QString &name, Legacy legacy,
                                             Thread &thread) const
{
    Observation observation;
    observation.name = name;
    const QString sought =
        measure.aspect == Aspect::Share && !name.endsWith(u"占比"_s) ? name + u"占比"_s : name;
    const auto *indicator = m_register.indicatorOf(sought, quantity.unit);
    observation.indicator = indicator ? indicator->name : QString();
    observation.value = measure.falls ? -quantity.value : quantity.value;
    if (quantity.valueTo)
        observation.valueTo = measure.falls ? -*quantity.valueTo : *quantity.valueTo;
    observation.unit = quantity.unit;
    observation.bound = quantity.bound == Bound::Exact && isAboutShare(scene.before(quantity))
                            ? Bound::About
                            : quantity.bound;
    observation.aspect = measure.aspect;
    observation.status = measure.status;
    FigurePeriods::Answer when = scene.periods.at(
        quantity.at.from, holdingOf(measure, quantity, indicator, thread.isState, scene.before(quantity)));
    const bool ahead = measure.status != FactStatus::Actual || scene.periods.isAhead(when.period);
    if (measure.aspect == Aspect::From && ahead && quantity.unit != u"位") { // 产能可由4万片扩至7万片
        observation.status = FactStatus::Actual;
        if (!scene.tellsTimeBefore(quantity))
            when = {scene.marks.issueWindow(), FigurePeriods::Source::Present};
    }
    const bool sameTime = isOfSameTime(scene, quantity, measure, legacy.name, when, thread);
    observation.period = sameTime ? thread.last.period : when.period;
    const SubjectTracker::Subject who = scene.subjects.subjectAt(quantity.at.from);
    observation.subject = legacy.subject ? thread.last.subject : who.name;
    thread.evidence = {.time = sameTime ? thread.evidence.time : when.source,
                       .subject = legacy.subject ? thread.evidence.subject : who.nearness,
                       .named = scene.subjects.mentions().hold(observation.subject),
                       .ownPaper = !scene.marks.home.isEmpty(),
                       .office = mayCountForDistrict(observation.subject),
                       .formerUndated = measure.aspect == Aspect::From && !scene.tellsTimeBefore(quantity),
                       .known = indicator != nullptr,
                       .ragged = isRagged(name),
                       .pieces = scene.marks.pieces};
    observation.confidence = confidenceOf(thread.evidence);
    observation.rule = legacy.name ? u"figure-inherited"_s
                       : indicator ? u"figure-known"_s
                                   : u"figure-counted"_s;
    settleTime(scene, quantity, observation);
    thread.last = observation;
    if (observation.unit != u"位"_s)
        thread.measure = name;
    if (observation.aspect == Aspect::Level)
        thread.levels.insert(observation.unit, name);
    return observation;
}

} // namespace jianbao
