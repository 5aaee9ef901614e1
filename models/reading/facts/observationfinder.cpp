#include "models/reading/facts/observationfinder.h"

#include "models/reading/facts/distributedfigures.h"
#include "models/reading/facts/lonefigure.h"
#include "models/reading/facts/quantityroles.h"
#include "models/reading/facts/subjecttracker.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestTitle = 30;

/// The quotation around `offset` is a name or slogan rather than speech.
bool isInTitle(const QString &text, qsizetype offset)
{
    const qsizetype farthest = std::max<qsizetype>(0, offset + 1 - longestTitle);
    const QStringView before = QStringView(text).mid(farthest, offset + 1 - farthest);
    const qsizetype open = before.lastIndexOf(u'“');
    const qsizetype end = QStringView(text).mid(offset, longestTitle).indexOf(u'”');
    return open > before.lastIndexOf(u'”') && end >= 0 && offset + end - (farthest + open) < longestTitle;
}

/// A figure without a measure of its own goes on with the one before: 完成目标的118%, 减为4天, 前进9个位次.
bool goesOn(const FoundQuantity &quantity, Aspect aspect, const Observation &last)
{
    if (aspect == Aspect::Level)
        return quantity.unit == last.unit;
    return quantity.unit != u"位"_s || last.unit == u"位"_s;
}

bool isSmallChineseCount(const QString &text, const FoundQuantity &quantity)
{
    const QStringView digits = QStringView(text).mid(quantity.number.from, quantity.number.length());
    const bool chinese =
        std::none_of(digits.begin(), digits.end(), [](QChar unit) { return unit.isDigit(); });
    const bool loose = quantity.kind == FoundQuantity::Kind::Number && quantity.unit != u"倍"_s;
    const bool one = quantity.value == 1 && quantity.kind == FoundQuantity::Kind::Dimension; // 一亩地
    return chinese && (one || (loose && quantity.value <= 10));
}

/// 57、21和7家: the numbers of a list share the unit of the last one.
QList<FoundQuantity> withSharedUnits(const ArticleMarks &marks)
{
    QList<FoundQuantity> quantities = marks.quantities;
    for (qsizetype i = quantities.size() - 2; i >= 0; --i) {
        FoundQuantity &quantity = quantities[i];
        const FoundQuantity &next = quantities.at(i + 1);
        const bool listed =
            next.at.from == quantity.at.to + 1 && u"、和"_s.contains(marks.text.at(quantity.at.to));
        if (quantity.unit.isEmpty() && listed && next.kind == FoundQuantity::Kind::Number) {
            quantity.unit = next.unit;
            quantity.kind = next.kind;
        }
    }
    return quantities;
}

/// 今年排名由第119位升至第112位: the former rank is that of the year before, and a fact even in a plan.
bool isFormerRank(const ArticleMarks &marks, const FoundQuantity &quantity, const Observation &observation)
{
    constexpr int fewestDays = 300;
    constexpr int mostDays = 366;
    const QStringView before = QStringView(marks.text).left(quantity.at.from);
    const Period &period = observation.period;
    return observation.aspect == Aspect::From && quantity.unit == u"位"_s &&
           (before.endsWith(u'由') || before.endsWith(u'从')) && period.start.isValid() &&
           period.end.isValid() && period.start.daysTo(period.end) >= fewestDays &&
           period.start.daysTo(period.end) <= mostDays;
}

FigurePeriods::Holding holdingOf(const Measure &measure, const FoundQuantity &quantity,
                                 const IndicatorRegister::Indicator *indicator, bool isState)
{
    using Holding = FigurePeriods::Holding;
    if (measure.status == FactStatus::Planned)
        return Holding::Goal;
    static const QRegularExpression ofZones(
        u"(?:高新区|开发区|经开区|园区).*(?:排名|评价|考核|百强|100强|榜)"_s);
    if (quantity.unit == u"位"_s && ofZones.match(measure.names.value(0)).hasMatch())
        return Holding::Ranking;
    const bool expected = measure.status == FactStatus::Expected;
    if (isState && measure.aspect == Aspect::Level && !expected)
        return Holding::State;
    const bool compared = measure.aspect == Aspect::Rate || measure.aspect == Aspect::Share ||
                          quantity.kind == FoundQuantity::Kind::Percent;
    static const QStringList flowing{u"economy"_s, u"budget"_s, u"trade"_s, u"investment"_s};
    const bool money = quantity.kind == FoundQuantity::Kind::Currency;
    const bool flows = indicator && (flowing.contains(indicator->group) || quantity.unit.contains(u'/'));
    if (compared || (flows && money))
        return expected ? Holding::Outlook : Holding::Flow;
    if (expected)
        return Holding::Goal;
    return indicator ? Holding::Stock : Holding::Happening;
}

} // namespace

ObservationFinder::ObservationFinder(const Lexicon &lexicon)
    : m_register(lexicon)
    , m_measures(lexicon)
    , m_nouns(lexicon)
    , m_unmeasured(lexicon.words(u"unmeasuredunits"_s, u"unit"_s))
{
}

bool ObservationFinder::isMeasured(const ArticleMarks &marks, const Sentence &sentence,
                                   const FoundQuantity &quantity) const
{
    const QStringView text(marks.text);
    static const QRegularExpression index(
        u"(?:指数|系数)(?:达到|达|为|是)?$"_s); // the only ones without a unit
    if (isInTitle(marks.text, quantity.at.from) ||
        (quantity.unit.isEmpty() && !index.match(text.left(quantity.at.from).right(4)).hasMatch()))
        return false;
    if (quantity.kind == FoundQuantity::Kind::Ordinal && quantity.unit != u"位"_s)
        return false;
    if (anyOverlaps(marks.times, quantity.at) || isSmallChineseCount(marks.text, quantity))
        return false;
    const QStringView words = text.mid(sentence.at.from, sentence.at.length());
    if (words.contains(u"工作法"_s) && words.contains(u"即"_s))
        return false;
    const Span clause = sentence.clauses.at(sentence.clauseOf(quantity.at.from));
    const QStringView rest = text.mid(quantity.at.to, std::max<qsizetype>(0, clause.to - quantity.at.to));
    const QStringView before = text.mid(clause.from, quantity.at.from - clause.from);
    if (rest.endsWith(u"之一"_s) || rest.startsWith(u"处") || rest.startsWith(u"以外"_s) ||
        rest.startsWith(u"政策"_s))
        return quantity.unit == u"个"_s && rest.startsWith(u"处");
    if (before.endsWith(u"连续"_s) || before.endsWith(u"历时"_s) || isFrame(before, rest) ||
        isPersonInRow(before, quantity))
        return false;
    return !(quantity.value == 1 && quantity.unit == u"次"_s && before.contains(u'每'));
}

double ObservationFinder::confidenceOf(const Observation &observation, bool inherited, bool timeTold) const
{
    double confidence = observation.indicator.isEmpty() ? 0.75 : 0.95;
    confidence -= inherited ? 0.1 : 0;
    confidence -= timeTold ? 0 : 0.08;
    confidence -= observation.subject.isEmpty() ? 0.2 : 0;
    return std::max(confidence, 0.1);
}

ArticleMarks ObservationFinder::withMeasuredOnly(const ArticleMarks &marks) const
{
    ArticleMarks measured = marks;
    measured.quantities.clear();
    const QList<FoundQuantity> quantities = withSharedUnits(marks);
    for (const Sentence &sentence : marks.sentences) {
        for (const FoundQuantity &quantity : within(quantities, sentence.at)) {
            if (!isMeasured(marks, sentence, quantity))
                continue;
            const Span clause = sentence.clauses.at(sentence.clauseOf(quantity.at.from));
            if (!isThreshold(marks, clause, &quantity - quantities.constData()))
                measured.quantities.append(quantity);
        }
    }
    return measured;
}

QList<Placed<Observation>> ObservationFinder::find(const ArticleMarks &marks, const SubjectTracker &subjects,
                                                   const FigurePeriods &periods) const
{
    const ArticleMarks measured = withMeasuredOnly(marks);
    QList<Placed<Observation>> found;
    for (const Sentence &sentence : measured.sentences) {
        Thread thread;
        for (const FoundQuantity &quantity : within(measured.quantities, sentence.at)) {
            const qsizetype index = &quantity - measured.quantities.constData();
            Measure measure = m_measures.read(measured, sentence, index);
            if (measure.names.isEmpty() && thread.last.name.isEmpty())
                nameLoneFigure(measured, sentence, quantity, m_nouns, measure);
            found += observationsOf(measured, quantity, measure, sentence, thread, subjects, periods);
        }
    }
    distributeFigures(measured, subjects, found);
    return found;
}

QList<Placed<Observation>> ObservationFinder::observationsOf(const ArticleMarks &marks,
                                                             const FoundQuantity &quantity, Measure measure,
                                                             const Sentence &sentence, Thread &thread,
                                                             const SubjectTracker &subjects,
                                                             const FigurePeriods &periods) const
{
    const bool moves = measure.aspect == Aspect::From || measure.aspect == Aspect::To;
    const bool inherited = measure.names.isEmpty();
    const bool adjacent = thread.clause >= 0 && quantity.at.from - thread.end <= 1;
    if (adjacent && inherited && measure.aspect == Aspect::Level && quantity.unit == thread.last.unit) {
        measure.aspect = thread.last.aspect;
        measure.falls = thread.last.value < 0;
    }
    const QString actor = subjects.namedIn({std::max(thread.end, sentence.at.from), quantity.at.from});
    const bool another = inherited && !actor.isEmpty() && measure.aspect == Aspect::Level;
    if (another && thread.levels.contains(quantity.unit))
        measure.names = {thread.levels.value(quantity.unit)};
    else if (inherited && (adjacent || goesOn(quantity, measure.aspect, thread.last)))
        measure.names = {thread.last.name};
    const bool sameRanking = quantity.unit == u"位"_s && thread.last.unit == quantity.unit;
    if (sameRanking && measure.names == QStringList{u"全国排名"_s})
        measure.names = {thread.last.name};
    if (measure.names.isEmpty() || measure.names.first().isEmpty())
        return {};
    if (m_unmeasured.contains(quantity.unit) && !moves &&
        !m_register.indicatorOf(measure.names.first(), quantity.unit))
        return {};
    const qsizetype clause = sentence.clauseOf(quantity.at.from);
    const bool isState = measure.isTotal || (thread.isState && thread.clause == clause);
    static const QRegularExpression factAgain(u"已|实际|目前|现有|现在"_s);
    const QStringView between =
        QStringView(marks.text).mid(thread.end, std::max<qsizetype>(0, quantity.at.from - thread.end));
    const bool goesOnAhead = inherited && measure.status == FactStatus::Actual &&
                             measure.aspect == Aspect::Rate && !factAgain.match(between).hasMatch();
    if (goesOnAhead && thread.last.name == measure.names.first())
        measure.status = thread.last.status;
    thread.isState = isState;
    thread.clause = clause;
    thread.end = quantity.at.to;
    QList<Placed<Observation>> found;
    for (const QString &name : std::as_const(measure.names)) {
        Observation observation;
        observation.name = name;
        const QString sought =
            measure.aspect == Aspect::Share && !name.endsWith(u"占比"_s) ? name + u"占比"_s : name;
        const auto *indicator = m_register.indicatorOf(sought, quantity.unit);
        observation.indicator = indicator ? indicator->name : QString();
        const FigurePeriods::Answer when =
            periods.at(quantity.at.from, holdingOf(measure, quantity, indicator, isState));
        const bool sameSubject = inherited && actor.isEmpty();
        observation.subject = sameSubject ? thread.last.subject : subjects.subjectAt(quantity.at.from);
        const bool arrives = measure.aspect == Aspect::To && thread.last.aspect == Aspect::From;
        observation.period = inherited && !when.told && !arrives ? thread.last.period : when.period;
        observation.value = measure.falls ? -quantity.value : quantity.value;
        observation.valueTo = quantity.valueTo;
        observation.unit = quantity.unit;
        observation.bound = quantity.bound;
        observation.aspect = measure.aspect;
        observation.status = measure.status;
        if (isFormerRank(marks, quantity, observation)) {
            observation.period = {observation.period.start.addYears(-1), observation.period.end.addYears(-1)};
            observation.status = FactStatus::Actual;
        }
        if (observation.status == FactStatus::Actual && periods.isAhead(observation.period))
            observation.status = FactStatus::Planned;
        observation.rule = inherited   ? u"figure-inherited"_s
                           : indicator ? u"figure-known"_s
                                       : u"figure-counted"_s;
        observation.confidence = confidenceOf(observation, inherited, when.told);
        found.append({measure.at, observation});
        thread.last = observation;
        if (observation.aspect == Aspect::Level)
            thread.levels.insert(observation.unit, name);
    }
    return found;
}

} // namespace jianbao
