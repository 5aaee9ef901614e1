#include "models/comparing/changerule.h"

#include "models/comparing/printednumber.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

using Figure = ArticleFigures::Figure;

bool isChange(const Figure &figure)
{
    return figure.fact().aspect == Aspect::Change || figure.fact().aspect == Aspect::Rate;
}

bool measuresTheSame(const Figure &left, const Figure &right)
{
    return left.group == right.group && left.fact().name == right.fact().name &&
           left.fact().subject == right.fact().subject;
}

bool hasOtherBase(QStringView words)
{
    static const QRegularExpression base(u"同比|环比|[较比](?!例)|年均|连续|近.{1,2}年"_s);
    return base.match(words).hasMatch();
}

bool isPercent(const Figure &figure)
{
    return figure.fact().unit == u"%";
}

} // namespace

std::optional<Check> ChangeRule::moveAgainst(const Figure &from, const Figure &to, const Figure &change)
{
    const ValueRange begin = ValueRange::of(from.fact());
    const ValueRange end = ValueRange::of(to.fact());
    const ValueRange printed = ValueRange::of(change.fact()).magnitude();
    const PrintedNumber first = PrintedNumber::of(from.fact());
    const PrintedNumber last = PrintedNumber::of(to.fact());
    const PrintedNumber told = PrintedNumber::of(change.fact());
    Check check;
    check.rule = u"change"_s;
    check.figures = {from.stored, to.stored, change.stored};
    const bool inPoints = change.fact().unit == u"百分点"_s && isPercent(from);
    if (change.fact().unit == from.fact().unit || inPoints) {
        if (isPercent(change) && change.fact().aspect == Aspect::Rate)
            return std::nullopt;
        check.computation =
            tr("%1 − %2 = %3; printed: %4")
                .arg(last.words(), first.words(), told.alike(to.fact().value - from.fact().value),
                     told.alike(std::abs(change.fact().value)));
        check.result = Check::compared((end - begin).magnitude(), printed);
        return check;
    }
    const std::optional<ValueRange> ratio = (end - begin).dividedBy(begin);
    if (!isPercent(change) || !ratio)
        return std::nullopt;
    const double rate = (to.fact().value - from.fact().value) / from.fact().value * 100;
    check.computation = tr("(%1 − %2) ÷ %2 = %3; printed: %4")
                            .arg(last.words(), first.words(), told.alike(rate), told.words());
    check.result = Check::compared((*ratio * 100).magnitude(), printed);
    return check;
}

std::optional<Check> ChangeRule::levelAgainst(const Figure &level, const Figure &change, const Figure &rate)
{
    const ValueRange difference = ValueRange::of(change.fact());
    const std::optional<ValueRange> ratio = difference.dividedBy(ValueRange::of(level.fact()) - difference);
    const double base = level.fact().value - change.fact().value;
    if (!ratio || base <= 0)
        return std::nullopt;
    Check check;
    check.rule = u"change"_s;
    check.figures = {level.stored, change.stored, rate.stored};
    check.computation =
        tr("%1 ÷ (%2) = %3; printed: %4")
            .arg(PrintedNumber::of(change.fact()).words(),
                 PrintedNumber::of(level.fact()).words() + PrintedNumber::of(change.fact()).takenAway(),
                 PrintedNumber::of(rate.fact()).alike(change.fact().value / base * 100),
                 PrintedNumber::of(rate.fact()).words());
    check.result = Check::compared((*ratio * 100).magnitude(), ValueRange::of(rate.fact()).magnitude());
    return check;
}

QList<Check> ChangeRule::check(const ArticleFigures &article)
{
    QList<Check> checks;
    const auto add = [&](std::optional<Check> check, QStringView words) {
        if (check && !(check->result == Check::Result::Contradicts && hasOtherBase(words)))
            checks.append(*check);
    };
    for (const ArticleFigures::Sentence &sentence : article.sentences()) {
        for (qsizetype i = 0; i + 1 < sentence.size(); ++i) {
            const Figure &first = sentence.at(i);
            const Figure &second = sentence.at(i + 1);
            const bool moves = first.fact().aspect == Aspect::From && second.fact().aspect == Aspect::To &&
                               first.fact().unit == second.fact().unit && measuresTheSame(first, second);
            for (qsizetype j = i + 2; moves && j < sentence.size() && isChange(sentence.at(j)) &&
                                      measuresTheSame(second, sentence.at(j));
                 ++j)
                add(moveAgainst(first, second, sentence.at(j)), article.between(second, sentence.at(j)));
            if (moves && i > 0 && isChange(sentence.at(i - 1)) && measuresTheSame(sentence.at(i - 1), first))
                add(moveAgainst(first, second, sentence.at(i - 1)),
                    article.between(sentence.at(i - 1), first));
            if (i + 2 >= sentence.size() || first.fact().aspect != Aspect::Level)
                continue;
            const Figure &third = sentence.at(i + 2);
            const Figure &change = isPercent(second) ? third : second;
            const Figure &rate = isPercent(second) ? second : third;
            if (isChange(second) && isChange(third) && isPercent(rate) && !isPercent(first) &&
                change.fact().unit == first.fact().unit && measuresTheSame(first, second) &&
                measuresTheSame(first, third))
                add(levelAgainst(first, change, rate), article.between(second, third));
        }
    }
    return checks;
}

} // namespace jianbao
