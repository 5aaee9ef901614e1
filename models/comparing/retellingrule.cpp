#include "models/comparing/retellingrule.h"

#include "models/comparing/measurekey.h"
#include "models/comparing/printednumber.h"
#include "models/datatypes/enumkeys.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// Values further apart than this are not one value misprinted.
constexpr double farApart = 1.5;
constexpr qsizetype shortestName = 4;

/// An article that was printed before the period ended cannot tell its outcome.
bool isOutcome(const StoredObservation &stored)
{
    return !stored.source.issueLatest.isValid() || stored.source.issueLatest >= stored.fact.period.end;
}

bool isComparable(const Observation &fact)
{
    const bool isNamed = !fact.indicator.isEmpty() || fact.name.size() >= shortestName;
    const bool isMove = fact.aspect == Aspect::From || fact.aspect == Aspect::Target;
    return isNamed && !isMove && !fact.subject.isEmpty() && fact.period.isKnown() &&
           fact.status == FactStatus::Actual;
}

QString keyOfTelling(const Observation &fact)
{
    const Aspect aspect = fact.aspect == Aspect::To ? Aspect::Level : fact.aspect;
    return QStringList{measureKey(fact), fact.unit, keyOf(aspect), fact.period.start.toString(Qt::ISODate),
                       fact.period.end.toString(Qt::ISODate)}
        .join(u'\n');
}

/// One article tells several values, so the measure is not one thing's.
bool variesWithinAnArticle(const QList<StoredObservation> &tellings)
{
    QHash<QString, ValueRange> seen;
    for (const StoredObservation &telling : tellings) {
        const ValueRange range = ValueRange::of(telling.fact);
        const auto other = seen.constFind(telling.source.articleId);
        if (other != seen.cend() && !other->overlaps(range))
            return true;
        seen.insert(telling.source.articleId, range);
    }
    return false;
}

bool areFarApart(const Observation &left, const Observation &right)
{
    const double least = std::min(std::abs(left.value), std::abs(right.value));
    const double most = std::max(std::abs(left.value), std::abs(right.value));
    return (left.value < 0) != (right.value < 0) || most > least * farApart;
}

} // namespace

void RetellingRule::add(const ArticleFigures &article)
{
    for (const ArticleFigures::Sentence &sentence : article.sentences()) {
        for (const ArticleFigures::Figure &figure : sentence) {
            if (isComparable(figure.fact()) && isOutcome(figure.stored))
                m_tellings[keyOfTelling(figure.fact())].append(figure.stored);
        }
    }
}

std::optional<Check> RetellingRule::checkOf(const QList<StoredObservation> &tellings)
{
    QSet<QString> articles;
    for (const StoredObservation &telling : tellings)
        articles.insert(telling.source.articleId);
    if (articles.size() < 2 || variesWithinAnArticle(tellings))
        return std::nullopt;
    const auto low = [](const StoredObservation &one) { return ValueRange::of(one.fact).low; };
    const auto high = [](const StoredObservation &one) { return ValueRange::of(one.fact).high; };
    const auto greatest = std::max_element(tellings.cbegin(), tellings.cend(),
                                           [&](const auto &a, const auto &b) { return low(a) < low(b); });
    const auto least = std::min_element(tellings.cbegin(), tellings.cend(),
                                        [&](const auto &a, const auto &b) { return high(a) < high(b); });
    Check check;
    check.rule = u"retelling"_s;
    check.figures = tellings;
    check.result = Check::compared(ValueRange::of(greatest->fact), ValueRange::of(least->fact));
    if (check.result == Check::Result::Contradicts) {
        const bool sameWords = greatest->fact.name == least->fact.name;
        if (areFarApart(greatest->fact, least->fact) || !sameWords)
            return std::nullopt;
        check.computation =
            tr("%1 and %2 cannot both be true")
                .arg(PrintedNumber::of(greatest->fact).words(), PrintedNumber::of(least->fact).words());
        return check;
    }
    check.computation = tr("%1 in every article").arg(PrintedNumber::of(least->fact).words());
    return check;
}

QList<Check> RetellingRule::checks() const
{
    QStringList keys = m_tellings.keys();
    keys.sort();
    QList<Check> checks;
    for (const QString &key : std::as_const(keys)) {
        if (const std::optional<Check> check = checkOf(m_tellings.value(key)))
            checks.append(*check);
    }
    return checks;
}

} // namespace jianbao
