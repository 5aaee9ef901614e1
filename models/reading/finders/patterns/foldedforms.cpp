#include "models/reading/finders/patterns/foldedforms.h"

#include "models/reading/finders/patterns/halfwidth.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bitset>
#include <vector>

namespace jianbao
{

namespace
{

/// Traditional forms that stand in times and quantities, each before its simplified one, and look-alikes of
/// signs.
constexpr QStringView plainForms =
    u"○〇Ｏ〇－-−-–-〜~～~∶:\u3000 \u00A0 "
    "萬万億亿兩两點点個个餘余負负倆俩隻只張张條条輛辆臺台棟栋層层樓楼場场種种項项戶户頁页顆颗筆笔屆届級级"
    "週周禮礼後后號号農农曆历節节時时鐘钟歲岁現现這这內内來来過过間间從从開开幾几當当剛刚結结連连續续離离"
    "聖圣誕诞勞劳動动國国慶庆陽阳陰阴臘腊婦妇兒儿師师軍军復复親亲際际紀纪愛爱燈灯紅红"
    "雙双對对塊块錢钱幣币圓圆噸吨畝亩頃顷釐厘鎊镑歐欧馬马羅罗韓韩盧卢銖铢碼码華华攝摄氣气溫温數数"
    "為为於于與与約约進进達达減减預预計计劃划將将學学業业單单";

/// Every code unit's plain form, by its number.
std::vector<char16_t> formTable()
{
    std::vector<char16_t> table(0x10000);
    for (size_t unit = 0; unit < table.size(); ++unit)
        table[unit] = halfWidth(char16_t(unit));
    for (qsizetype i = 0; i + 1 < plainForms.size(); i += 2)
        table[plainForms.at(i).unicode()] = plainForms.at(i + 1).unicode();
    return table;
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

/// What most texts do not hold and only its neighbours tell how to fold.
std::bitset<0x10000> rareUnits()
{
    std::bitset<0x10000> units;
    for (char32_t code = 0; code <= 0xFFFF; ++code) {
        const QChar unit{char16_t(code)};
        units[code] = unit == u'幺' || unit == u'元' || unit.isSurrogate() || !plainNumeral(unit).isNull();
    }
    return units;
}

using Places = QVarLengthArray<qsizetype>; ///< of rare units, in their order

/// 伍 in 队伍 is no numeral: those capitals that are ordinary words too count only beside another numeral or
/// before 万, 元 and the like.
void foldCapitalNumerals(const QString &text, const Places &rare, QString &folded)
{
    const auto isCapital = [&](qsizetype at) {
        return at >= 0 && at < text.size() && !plainNumeral(text.at(at)).isNull();
    };
    for (const qsizetype at : rare) {
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
void foldSpokenOne(const Places &rare, QString &folded)
{
    constexpr QStringView figures = u"0123456789零〇一二三四五六七八九幺";
    const auto isFigure = [&](qsizetype at) {
        return at >= 0 && at < folded.size() && figures.contains(folded.at(at));
    };
    for (const qsizetype at : rare) {
        if (folded.at(at) == u'幺' && (isFigure(at - 1) || isFigure(at + 1)))
            folded[at] = u'一';
    }
}

/// 元月 is January, but for 美元月均 and 万元月薪.
void foldFirstMonth(const Places &rare, QString &folded)
{
    constexpr QStringView ofMoney = u"0123456789零〇一二三四五六七八九十百千万亿多余几美欧日港澳加单公每";
    constexpr QStringView byTheMonth = u"均薪收租供费息利入付缴";
    for (const qsizetype at : rare) {
        if (folded.at(at) != u'元' || at + 1 == folded.size() || folded.at(at + 1) != u'月' ||
            (at > 0 && ofMoney.contains(folded.at(at - 1))) ||
            (at + 2 < folded.size() && byTheMonth.contains(folded.at(at + 2))))
            continue;
        folded[at] = u'1';
    }
}

/// Half a surrogate pair is no character; a pattern must not run into it.
void maskLoneSurrogates(const Places &rare, QString &folded)
{
    qsizetype paired = -1;
    for (const qsizetype at : rare) {
        if (at == paired || !folded.at(at).isSurrogate())
            continue;
        const bool pair =
            folded.at(at).isHighSurrogate() && at + 1 < folded.size() && folded.at(at + 1).isLowSurrogate();
        if (pair)
            paired = at + 1;
        else
            folded[at] = QChar::ReplacementCharacter;
    }
}

/// No number has so many figures; patterns would read on to the end of the run at every figure of it.
void maskEndlessFigures(QString &folded)
{
    constexpr qsizetype mostFigures = 60;
    for (qsizetype at = 0; at < folded.size(); at += mostFigures) { // each longer run stands at one of these
        qsizetype from = at;
        while (from > 0 && isFigure(folded.at(from)) && isFigure(folded.at(from - 1)))
            --from;
        qsizetype to = at;
        while (to < folded.size() && isFigure(folded.at(to)))
            ++to;
        if (to - from > mostFigures)
            std::fill(folded.begin() + from, folded.begin() + to, QChar(QChar::ReplacementCharacter));
    }
}

} // namespace

QString foldedForms(const QString &text)
{
    static const std::vector<char16_t> forms = formTable();
    static const std::bitset<0x10000> rareOnes = rareUnits();
    QString folded(text.size(), Qt::Uninitialized);
    QChar *plain = folded.data();
    Places rare;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text.at(at).unicode();
        plain[at] = QChar(forms[unit]);
        if (rareOnes[unit])
            rare.append(at);
    }
    if (!rare.isEmpty()) {
        foldCapitalNumerals(text, rare, folded);
        foldSpokenOne(rare, folded);
        foldFirstMonth(rare, folded);
        maskLoneSurrogates(rare, folded);
    }
    maskEndlessFigures(folded);
    return folded;
}

} // namespace jianbao
