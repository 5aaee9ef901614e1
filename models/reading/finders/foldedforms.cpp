#include "models/reading/finders/foldedforms.h"

#include <algorithm>

namespace jianbao
{

namespace
{

QChar plainForm(QChar c)
{
    const char16_t code = c.unicode();
    switch (code) {
    case u'○':
    case u'Ｏ':
        return u'〇';
    case u'－':
    case u'−':
    case u'–':
        return u'-';
    case u'〜':
    case u'～':
        return u'~';
    case u'∶':
        return u':';
    case u'萬':
        return u'万';
    case u'億':
        return u'亿';
    case u'兩':
        return u'两';
    case u'點':
        return u'点';
    case u'個':
        return u'个';
    case u'餘':
        return u'余';
    case 0x3000:
    case 0x00A0:
        return u' ';
    default:
        return code >= 0xFF01 && code <= 0xFF5E ? QChar(char16_t(code - 0xFEE0)) : c;
    }
}

/// The plain form of a capital numeral; null for everything else.
QChar plainNumeral(QChar c)
{
    switch (c.unicode()) {
    case u'壹':
        return u'一';
    case u'贰':
    case u'貳':
        return u'二';
    case u'叁':
    case u'參':
        return u'三';
    case u'肆':
        return u'四';
    case u'伍':
        return u'五';
    case u'陆':
    case u'陸':
        return u'六';
    case u'柒':
        return u'七';
    case u'捌':
        return u'八';
    case u'玖':
        return u'九';
    case u'拾':
        return u'十';
    case u'佰':
        return u'百';
    case u'仟':
        return u'千';
    default:
        return {};
    }
}

bool isFigure(QChar c)
{
    switch (c.unicode()) {
    case u'零':
    case u'〇':
    case u'一':
    case u'二':
    case u'三':
    case u'四':
    case u'五':
    case u'六':
    case u'七':
    case u'八':
    case u'九':
    case u'十':
    case u'百':
    case u'千':
    case u'万':
    case u'亿':
    case u'两':
        return true;
    default:
        return c >= u'0' && c <= u'9';
    }
}

/// 伍 in 队伍 is no numeral: those capitals that are ordinary words too count only beside another numeral or
/// before 万, 元 and the like.
void foldCapitalNumerals(const QString &text, QString &folded)
{
    const auto isCapital = [&](qsizetype at) {
        return at >= 0 && at < text.size() && !plainNumeral(text.at(at)).isNull();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isCapital(at))
            continue;
        const bool beforeUnit =
            at + 1 < text.size() && QStringView(u"万萬亿億元圆角").contains(text.at(at + 1));
        const bool afterNumeral = at > 0 && QStringView(u"零〇第").contains(text.at(at - 1));
        const bool numeralOnly = text.size() == 1 || QStringView(u"壹贰貳叁柒捌玖佰仟").contains(text.at(at));
        if (numeralOnly || isCapital(at - 1) || isCapital(at + 1) || beforeUnit || afterNumeral)
            folded[at] = plainNumeral(text.at(at));
    }
}

/// 幺 beside another figure is 1: 幺零零八六.
void foldSpokenOne(QString &folded)
{
    constexpr QStringView figures = u"0123456789零〇一二三四五六七八九幺";
    const auto isFigure = [&](qsizetype at) {
        return at >= 0 && at < folded.size() && figures.contains(folded.at(at));
    };
    for (qsizetype at = 0; at < folded.size(); ++at) {
        if (folded.at(at) == u'幺' && (isFigure(at - 1) || isFigure(at + 1)))
            folded[at] = u'一';
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
    for (qsizetype from = 0; from < folded.size(); ++from) {
        qsizetype to = from;
        while (to < folded.size() && isFigure(folded.at(to)))
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
    foldSpokenOne(folded);
    maskLoneSurrogates(folded);
    maskEndlessFigures(folded);
    return folded;
}

} // namespace jianbao
