#include "models/reading/finders/foldedforms.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr QStringView rareForms = u"○Ｏ－−–〜～∶萬億兩點個餘";
constexpr QStringView plainForms = u"〇〇---~~:万亿两点个余";
static_assert(rareForms.size() == plainForms.size());

constexpr QStringView capitalNumerals = u"壹贰叁肆伍陆柒捌玖拾佰仟貳參陸";
constexpr QStringView plainNumerals = u"一二三四五六七八九十百千二三六";
static_assert(capitalNumerals.size() == plainNumerals.size());

QChar plainForm(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return c;
    if (const qsizetype at = rareForms.indexOf(c); at >= 0)
        return plainForms.at(at);
    if (code >= 0xFF01 && code <= 0xFF5E)
        return QChar(char16_t(code - 0xFEE0));
    if (code == 0x3000 || code == 0x00A0)
        return u' ';
    return c;
}

/// 伍 in 队伍 is no numeral: those capitals that are ordinary words too count only beside another numeral or
/// before 万, 元 and the like.
void foldCapitalNumerals(const QString &text, QString &folded)
{
    const auto isCapital = [&](qsizetype at) {
        return at >= 0 && at < text.size() && capitalNumerals.contains(text.at(at));
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isCapital(at))
            continue;
        const bool beforeUnit =
            at + 1 < text.size() && QStringView(u"万萬亿億元圆角").contains(text.at(at + 1));
        const bool afterNumeral = at > 0 && QStringView(u"零〇第").contains(text.at(at - 1));
        const bool numeralOnly = text.size() == 1 || QStringView(u"壹贰貳叁柒捌玖佰仟").contains(text.at(at));
        if (numeralOnly || isCapital(at - 1) || isCapital(at + 1) || beforeUnit || afterNumeral)
            folded[at] = plainNumerals.at(capitalNumerals.indexOf(text.at(at)));
    }
}

/// Half a surrogate pair is no character; a pattern must not run into it.
void maskLoneSurrogates(QString &folded)
{
    for (qsizetype at = 0; at < folded.size(); ++at) {
        const bool pair =
            folded.at(at).isHighSurrogate() && at + 1 < folded.size() && folded.at(at + 1).isLowSurrogate();
        if (pair)
            ++at;
        else if (folded.at(at).isSurrogate())
            folded[at] = QChar::ReplacementCharacter;
    }
}

/// No number has so many figures; patterns would read on to the end of the run at every figure of it.
void maskEndlessFigures(QString &folded)
{
    constexpr qsizetype mostFigures = 60;
    constexpr QStringView figures = u"0123456789零〇一二三四五六七八九十百千万亿两";
    for (qsizetype from = 0; from < folded.size(); ++from) {
        qsizetype to = from;
        while (to < folded.size() && figures.contains(folded.at(to)))
            ++to;
        if (to - from > mostFigures)
            std::fill(folded.begin() + from, folded.begin() + to, QChar(QChar::ReplacementCharacter));
        from = to;
    }
}

} // namespace

QString foldedForms(const QString &text)
{
    QString folded = text;
    for (QChar &c : folded)
        c = plainForm(c);
    foldCapitalNumerals(text, folded);
    maskLoneSurrogates(folded);
    maskEndlessFigures(folded);
    return folded;
}

} // namespace jianbao
