#include "models/comparing/earlierlevelrule.h"

#include "models/comparing/measurekey.h"
#include "models/comparing/printednumber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

using Figure = ArticleFigures::Figure;

QString keyAt(const Observation &observation, const Period &period)
{
    return measureKey(observation) + u'\n' + period.start.toString(Qt::ISODate) + u'\n' +
           period.end.toString(Qt::ISODate);
}

bool isLevel(const Observation &observation)
{
    return (observation.aspect == Aspect::Level || observation.aspect == Aspect::To) &&
           observation.status == FactStatus::Actual && observation.unit != u"%";
}

/// A period that comes again every year; the state of one day does not.
bool isYearly(const Period &period)
{
    return period.start.isValid() && period.end.isValid() && period.start.daysTo(period.end) >= 27 &&
           period.start.daysTo(period.end) <= 366;
}

/// The change is told over the same period of the year before and over nothing else.
bool isOverAYear(QStringView words)
{
    static const QRegularExpression other(
        u"环比|连续|年均|以来|分别|近.{1,2}年|[较比]上[月季]|年初|[年月]末|年底"_s);
    return !other.match(words).hasMatch();
}

/// The change is told of nothing wider or narrower than the level: 破获刑事案件 has no share in 刑事案件发案.
bool measuresTheSame(const Observation &level, const Observation &change)
{
    return level.name.contains(change.name) || change.name.contains(level.name);
}

bool countsComparablePrices(const Observation &observation)
{
    return observation.indicator.contains(u"GDP") || observation.name.contains(u"生产总值"_s) ||
           observation.name.contains(u"增加值"_s);
}

} // namespace

std::optional<EarlierLevelRule::Implied> EarlierLevelRule::impliedBy(const StoredObservation &level,
                                                                     const StoredObservation &change)
{
    const Observation &now = level.fact;
    const ValueRange range = ValueRange::of(now);
    const PrintedNumber number = PrintedNumber::of(now);
    const PrintedNumber told = PrintedNumber::of(change.fact);
    if (now.unit == change.fact.unit && now.unit == u"位") {
        const double earlier = now.value + change.fact.value;
        return Implied{level, change, range + ValueRange::of(change.fact), earlier,
                       number.words() + told.added() + u" = "_s + number.alike(earlier)};
    }
    if (now.unit == change.fact.unit) {
        const double earlier = now.value - change.fact.value;
        return Implied{level, change, range - ValueRange::of(change.fact), earlier,
                       number.words() + told.takenAway() + u" = "_s + number.alike(earlier)};
    }
    const ValueRange factor = ValueRange::exactly(1) + ValueRange::of(change.fact) * 0.01;
    const std::optional<ValueRange> earlier = range.dividedBy(factor);
    if (change.fact.unit != u"%" || now.unit == u"位" || !earlier)
        return std::nullopt;
    const double value = number.rounded(now.value / (1 + change.fact.value / 100));
    return Implied{level, change, *earlier, value,
                   number.words() + u" ÷ (1"_s + told.added() + u") = "_s + number.alike(value)};
}

void EarlierLevelRule::add(const ArticleFigures &article)
{
    QHash<QString, StoredObservation> levelsHere;
    for (const ArticleFigures::Sentence &sentence : article.sentences()) {
        for (const Figure &figure : sentence) {
            if (isLevel(figure.fact()) && isYearly(figure.fact().period)) {
                const QString key = keyAt(figure.fact(), figure.fact().period);
                m_levels[key].append(figure.stored);
                if (figure.fact().aspect == Aspect::Level)
                    levelsHere.insert(key, figure.stored);
            }
        }
    }
    for (const ArticleFigures::Sentence &sentence : article.sentences()) {
        for (const Figure &figure : sentence) {
            const Observation &fact = figure.fact();
            const bool isChange = fact.aspect == Aspect::Rate || fact.aspect == Aspect::Change;
            const auto level = levelsHere.constFind(keyAt(fact, fact.period));
            if (!isChange || fact.status != FactStatus::Actual || level == levelsHere.cend() ||
                level->id == figure.stored.id || !measuresTheSame(level->fact, fact) ||
                !isOverAYear(article.before(figure)))
                continue;
            if (const std::optional<Implied> earlier = impliedBy(*level, figure.stored))
                m_implied.append(*earlier);
        }
    }
}

Check EarlierLevelRule::checkOf(const Implied &implied) const
{
    Check check;
    check.rule = u"earlier-level"_s;
    check.figures = {implied.level, implied.change};
    const Period before = yearBefore(implied.level.fact.period);
    const QList<StoredObservation> told = m_levels.value(keyAt(implied.level.fact, before));
    for (const StoredObservation &earlier : told) {
        if (earlier.fact.unit != implied.level.fact.unit)
            continue;
        check.figures.append(earlier);
        check.result = Check::compared(implied.earlier, ValueRange::of(earlier.fact));
        check.computation =
            tr("%1 a year before; printed: %2").arg(implied.sum, PrintedNumber::of(earlier.fact).words());
        if (check.result == Check::Result::Contradicts && countsComparablePrices(earlier.fact)) {
            check.result = Check::Result::Undecided;
            check.computation += tr(" (growth in comparable prices)");
        }
        return check;
    }
    check.computation = tr("%1 a year before; no page tells that year").arg(implied.sum);
    return check;
}

QList<Check> EarlierLevelRule::checks() const
{
    QList<Check> checks;
    for (const Implied &implied : m_implied)
        checks.append(checkOf(implied));
    return checks;
}

QList<ImpliedFigure> EarlierLevelRule::implied() const
{
    QList<ImpliedFigure> figures;
    for (const Implied &implied : m_implied) {
        ImpliedFigure earlier{implied.level, implied.sum};
        earlier.figure.fact.value = implied.value;
        earlier.figure.fact.valueTo.reset();
        earlier.figure.fact.period = yearBefore(implied.level.fact.period);
        if (implied.earlier.isLoose)
            earlier.figure.fact.bound = Bound::About;
        figures.append(earlier);
    }
    return figures;
}

} // namespace jianbao
