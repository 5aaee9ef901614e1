#include "models/comparing/partsrule.h"

#include "models/comparing/printednumber.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

using Figure = ArticleFigures::Figure;

/// Sums of shorter numbers come about by chance.
constexpr int longNumber = 3;
/// How far a sum may miss its total and still be meant for it.
constexpr double nearMiss = 0.05;

bool holds(QStringView words, const QRegularExpression &pattern)
{
    return pattern.match(words).hasMatch();
}

int significantDigits(const Observation &observation)
{
    const double digits = std::abs(observation.value) / PrintedNumber::of(observation).lastNonZeroDigit();
    return static_cast<int>(QString::number(digits, 'f', 0).size());
}

/// The figures of a sentence that can be parts and totals of each other: neighbours of one unit and aspect,
/// with nothing but per cents between them.
QList<QList<Figure>> runsOf(const ArticleFigures::Sentence &sentence)
{
    QList<QList<Figure>> runs;
    for (const Figure &figure : sentence) {
        const Observation &fact = figure.fact();
        if (fact.unit == u"%" || fact.unit == u"百分点")
            continue;
        const bool adds = (fact.aspect == Aspect::Level || fact.aspect == Aspect::Change) && fact.value > 0 &&
                          fact.unit != u"位" && !fact.unit.contains(u'/');
        const bool goesOn = !runs.isEmpty() && !runs.last().isEmpty() && adds &&
                            runs.last().last().fact().unit == fact.unit &&
                            runs.last().last().fact().aspect == fact.aspect;
        if (!goesOn)
            runs.append(QList<Figure>());
        if (adds)
            runs.last().append(figure);
    }
    return runs;
}

ValueRange sumOf(const QList<Figure> &parts)
{
    ValueRange sum;
    for (const Figure &part : parts)
        sum = sum + ValueRange::of(part.fact());
    return sum;
}

QList<ValueRange> rangesOf(const QList<Figure> &figures)
{
    QList<ValueRange> ranges;
    for (const Figure &figure : figures)
        ranges.append(ValueRange::of(figure.fact()));
    return ranges;
}

bool isNearlyWhole(const Check &check, const Figure &total, const QList<Figure> &parts)
{
    if (check.result != Check::Result::Contradicts)
        return true;
    double sum = 0;
    for (const Figure &part : parts)
        sum += part.fact().value;
    return std::abs(sum - total.fact().value) <= nearMiss * total.fact().value;
}

} // namespace

Check PartsRule::checkOf(const Figure &total, const QList<Figure> &parts)
{
    const PrintedNumber printed = PrintedNumber::of(total.fact());
    Check check;
    check.rule = u"parts"_s;
    check.figures = {total.stored};
    QStringList words;
    double sum = 0;
    for (const Figure &part : parts) {
        words.append(PrintedNumber::of(part.fact()).words());
        sum += part.fact().value;
        check.figures.append(part.stored);
    }
    check.computation =
        tr("%1 = %2; printed: %3").arg(words.join(u" + "_s), printed.alike(sum), printed.words());
    check.result = Check::compared(sumOf(parts), ValueRange::of(total.fact()));
    return check;
}

QList<Check> PartsRule::behind(const ArticleFigures &article, const QList<Figure> &run)
{
    static const QRegularExpression listing(u"其中|包括|包含|分别"_s);
    static const QRegularExpression comparing(u"较|(?<![同环])比"_s);
    static const QRegularExpression each(u"分别"_s);
    const QList<ValueRange> ranges = rangesOf(run);
    for (qsizetype i = 0; i + 2 < run.size(); ++i) {
        const Figure &total = run.at(i);
        const QStringView words = article.between(total, run.at(i + 1));
        const bool named = holds(words, listing);
        ValueRange sum;
        qsizetype agreeing = 0; // the most parts that make up the total
        for (qsizetype part = i + 1; part < run.size(); ++part) {
            sum = sum + ranges.at(part);
            if (part > i + 1 && Check::compared(sum, ranges.at(i)) == Check::Result::Agrees)
                agreeing = part - i;
        }
        const bool telling = named || significantDigits(total.fact()) >= longNumber;
        if (agreeing > 0 && telling && !holds(words, comparing))
            return {checkOf(total, run.mid(i + 1, agreeing))};
        const bool promised = holds(words, each) || (named && sum.low > ranges.at(i).high);
        if (!promised || Check::compared(sum, ranges.at(i)) != Check::Result::Contradicts)
            continue;
        const QList<Figure> parts = run.mid(i + 1);
        const Check whole = checkOf(total, parts);
        if (isNearlyWhole(whole, total, parts))
            return {whole};
    }
    return {};
}

QList<Check> PartsRule::before(const ArticleFigures &article, const QList<Figure> &run)
{
    static const QRegularExpression adding(u"共计|合计|总计|总共|一共|[，,、]共"_s);
    for (qsizetype i = 2; i < run.size(); ++i) {
        const Figure &total = run.at(i);
        const QList<Figure> parts = run.first(i);
        const QStringView words = article.between(parts.last(), total);
        if (!holds(words, adding))
            continue;
        const Check check = checkOf(total, parts);
        if (isNearlyWhole(check, total, parts))
            return {check};
    }
    return {};
}

QList<Check> PartsRule::check(const ArticleFigures &article)
{
    QList<Check> checks;
    for (const ArticleFigures::Sentence &sentence : article.sentences()) {
        for (const QList<Figure> &run : runsOf(sentence)) {
            const QList<Check> sums = before(article, run);
            checks += sums.isEmpty() ? behind(article, run) : sums;
        }
    }
    return checks;
}

} // namespace jianbao
