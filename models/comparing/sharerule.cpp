#include "models/comparing/sharerule.h"

#include "models/comparing/printednumber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

using Figure = ArticleFigures::Figure;

bool isLevel(const Figure &figure)
{
    return figure.fact().aspect == Aspect::Level && figure.fact().unit != u"%" && figure.fact().unit != u"位";
}

/// The share is told of the part and of nothing else.
bool isOf(const Observation &share, const Observation &part)
{
    return share.name.contains(part.name) || part.name.contains(share.name);
}

/// What the share is said to be a share of: 占全县规模以上工业总产值的64.35% gives 规模以上工业总产值.
QString wholeNamed(QStringView words)
{
    static const QRegularExpression share(
        u"占(?:全[区县市省镇国部]|同期|当期|所有|我[区县市省])?(\\p{sc:Han}{2,16}?)的?(?:比重|比例|份额)?"
        u"(?:达到|达|为|约|近|超过|超)?[\\d.]+%$"_s);
    return share.match(words).captured(1);
}

} // namespace

std::optional<Check> ShareRule::checkOf(const Figure &part, const Figure &whole, const Figure &share)
{
    const std::optional<ValueRange> ratio =
        ValueRange::of(part.fact()).dividedBy(ValueRange::of(whole.fact()));
    if (!ratio)
        return std::nullopt;
    const PrintedNumber told = PrintedNumber::of(share.fact());
    Check check;
    check.rule = u"share"_s;
    check.result = Check::compared(*ratio * 100, ValueRange::of(share.fact()));
    check.figures = {part.stored, whole.stored, share.stored};
    check.computation =
        tr("%1 ÷ %2 = %3; printed: %4")
            .arg(PrintedNumber::of(part.fact()).words(), PrintedNumber::of(whole.fact()).words(),
                 told.alike(part.fact().value / whole.fact().value * 100), told.words());
    return check;
}

std::optional<Check> ShareRule::besides(const ArticleFigures::Sentence &sentence, qsizetype share)
{
    QList<Figure> levels;
    for (qsizetype i = 0; i < share; ++i) {
        if (sentence.at(i).group == sentence.at(share).group && isLevel(sentence.at(i)))
            levels.append(sentence.at(i));
    }
    if (levels.size() != 2 || levels.first().fact().unit != levels.last().fact().unit)
        return std::nullopt;
    const bool partFirst = levels.first().fact().value < levels.last().fact().value;
    const Figure &part = partFirst ? levels.first() : levels.last();
    if (!isOf(sentence.at(share).fact(), part.fact()))
        return std::nullopt;
    return checkOf(part, partFirst ? levels.last() : levels.first(), sentence.at(share));
}

std::optional<Check> ShareRule::named(const ArticleFigures &article, const ArticleFigures::Sentence &sentence,
                                      qsizetype share)
{
    qsizetype before = share - 1;
    while (before >= 0 && !isLevel(sentence.at(before)))
        --before;
    if (before < 0 || sentence.at(before).group != sentence.at(share).group)
        return std::nullopt;
    const Figure &part = sentence.at(before);
    const QString name = wholeNamed(article.between(part, sentence.at(share)));
    for (const ArticleFigures::Sentence &other : article.sentences()) {
        for (const Figure &whole : other) {
            const bool fits = isLevel(whole) && whole.fact().unit == part.fact().unit &&
                              whole.fact().value > part.fact().value && whole.fact().name.size() >= 2 &&
                              name.endsWith(whole.fact().name);
            if (name.isEmpty() || !fits)
                continue;
            const std::optional<Check> check = checkOf(part, whole, sentence.at(share));
            const bool surelyTheWhole = whole.fact().name == name &&
                                        whole.fact().subject == part.fact().subject &&
                                        whole.fact().period == part.fact().period;
            if (check && (check->result != Check::Result::Contradicts || surelyTheWhole))
                return check;
        }
    }
    return std::nullopt;
}

QList<Check> ShareRule::check(const ArticleFigures &article)
{
    QList<Check> checks;
    for (const ArticleFigures::Sentence &sentence : article.sentences()) {
        for (qsizetype i = 1; i < sentence.size(); ++i) {
            if (sentence.at(i).fact().aspect != Aspect::Share || sentence.at(i).fact().unit != u"%")
                continue;
            std::optional<Check> check = named(article, sentence, i);
            if (!check)
                check = besides(sentence, i);
            if (check)
                checks.append(*check);
        }
    }
    return checks;
}

} // namespace jianbao
