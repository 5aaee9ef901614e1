#include "models/reading/finders/numbers/quantitymasks.h"

#include "models/reading/finders/numbers/foremostplaces.h"
#include "models/reading/lexicon.h"

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

/// Units of two characters and more, which show that 2000 before them is no year.
QString longUnits(const Lexicon &lexicon)
{
    QStringList units = lexicon.words(u"currencies"_s, u"words"_s) + lexicon.words(u"units"_s, u"words"_s);
    units.removeIf([](const QString &unit) { return unit.size() < 2 || !unit.front().isLetter(); });
    return units.join(u'|');
}

/// Clocks and days of every month: 晚上十一点二十, 九点一刻, 差五分八点, 14点05分, 每月15号.
QStringList clocks()
{
    const auto hour = u"[零〇一二两三四五六七八九十]{1,3}[点时]"_s;
    const auto minute = u"[零〇一二三四五六七八九十]{1,3}"_s;
    const QString whole = hour + u"(?:钟|整|半|[一三]刻|"_s + minute + u"分?)?"_s;
    return {
        u"(?:早上|早晨|清晨|上午|中午|下午|傍晚|晚上|凌晨|夜里|半夜|深夜)"_s + whole + u"(?:[到至]"_s +
            whole + u")?"_s,
        u"(?<![零〇一二两三四五六七八九十百])"_s + hour +
            u"(?:钟|[一三]刻|(?:[一二三四五]?十[一二三四五六七八九]?|[零〇][一二三四五六七八九])分(?!之))"_s,
        u"差"_s + minute + u"(?:分钟?|刻)"_s + hour,
        u"\\d{1,2}点\\d{1,2}分(?!之)(?:\\d{1,2}秒)?"_s,
        u"每个?月[\\d一二三四五六七八九十]{1,3}[号日]"_s,
    };
}

/// Where digits count nothing for whoever reads.
QStringList namesAlways(const Lexicon &lexicon)
{
    return {
        u"(?!(?:GDP|GNP|CPI|PPI|PMI|"_s + lexicon.words(u"currencies"_s, u"codes"_s).join(u'|') +
            u")\\d)(?<![A-Za-z\\d.])[A-Za-z]+-?\\d{1,15}[A-Za-z\\d.-]*"_s, // G60, ISO9001
        u"(?<![\\d.])[2-6]G(?![A-Za-z])"_s,
        u"\\d{3,4}-\\d{7,8}|(?<!\\d)1[3-9]\\d{9}(?!\\d)|(?:热线|电话|邮编|账号|QQ):?\\d{4,}(?:-\\d{1,15})?|\\d{5}(?=热线|平台|便民)"_s,
        u"好?[几数][十百千万亿]+|[一二三四五六七八九]?[十百千][几数][百千万亿]*"_s,
        u"(?<![一二三四五六七八九])十分(?!之|钟)|(?<!分)之一|(?<![\\d一二三四五六七八九十个])百分点|(?<![一二三四五六七八九])百度"_s,
        u"\\d{1,15}(?:\\.\\d{1,15}){1,6}(?=版|时代)|(?<!\\d)\\d{1,15}(?:比|:)\\d{1,15}(?!\\d)"_s,
        u"\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}时(?:\\d{1,2}分)?|(?:早|晚|上午|下午|凌晨|中午)?\\d{1,2}点(?![\\d个多位])"_s,
        u"(?<![\\d.,])(?:19|20)\\d{2}(?=[\\p{sc:Han}])(?![余多万亿千百个家名项人件户元吨亩米公平台套辆条次位种棵株倍毫千厘微瓦伏安升克斤焦帕赫兆块磅码尺丈寸桶转岁摄华卡牛]|年|里(?!程)|"_s +
            longUnits(lexicon) + u")"_s,
    };
}

/// Where digits are no figure of a table.
QStringList namesAmongFigures()
{
    return {
        u"《[^》\\n]{1,60}》"_s,
        u"“(?!约?[\\d.,]{1,12}[余多]?[十百千万亿]{0,3}[余多]?(?:元|美元|%|个百分点|吨|亩|米|公里|平方米)”)[^”\\n,。;!?]{1,12}”"_s,
        u"‘[^’\\n,。;!?]{1,12}’"_s,
        u"「[^」\\n,。;!?]{1,12}」"_s,
        u"24小时(?=\\p{sc:Han})(?![内后以])"_s,
        u"\\d{1,15}(?:公里|分钟|小时)(?=[\\p{sc:Han}]{0,3}圈)"_s,
        u"[\\d一二三四五六七八九十]{1,15}(?:多|余)?(?:周)?岁(?:以上|以下|以内)?"_s,
        u"[\\d一二三四五六七八九十]{1,15}号(?!召)"_s,
        u"[十百]大(?!量|批|于)"_s,
        u"[一两二三四五六七八双]位数|[一二三四五六七八九十百千万亿]{1,8}台阶"_s,
        u"[一二三四五六七八九十\\d](?:等奖|级(?!以)|线城市|期(?=工程|项目|计划|投资|建设|厂房)|楼|层楼)"_s,
        u"前[\\d一二三四五六七八九十]{1,15}(?:名|位|强)|[一二三四五六七八九十]{1,15}届[一二三四五六七]中全会"_s,
    };
}

QString namePattern(const Lexicon &lexicon, FindingScope scope)
{
    QStringList kinds = clocks() + namesAlways(lexicon);
    if (scope == FindingScope::Page)
        kinds = namesAmongFigures() + kinds;
    return kinds.join(u'|');
}

QStringList phrasesFor(const Lexicon &lexicon, FindingScope scope)
{
    QStringList phrases = lexicon.words(u"numberphrases"_s, u"words"_s);
    if (scope != FindingScope::Page)
        phrases.removeIf([](const QString &phrase) { return phrase.startsWith(u'第'); });
    return phrases;
}

/// A phrase does not begin inside a numeral.
bool mayOpenPhrase(const QString &folded, qsizetype at)
{
    const bool inside =
        at > 0 && QStringView(u"0123456789第零〇一二两三四五六七八九十百千万亿").contains(folded.at(at - 1));
    return !inside && !QStringView(folded).mid(at).startsWith(u"万分之");
}

} // namespace

QuantityMasks::QuantityMasks(const Lexicon &lexicon, const TimeFinder &times, FindingScope scope)
    : m_times(times)
    , m_scope(scope)
    , m_names(namePattern(lexicon, scope))
    , m_starts({m_names.words()})
    , m_phrases(phrasesFor(lexicon, scope))
{
}

QList<Span> QuantityMasks::spans(const QString &folded, const QList<Span> &times) const
{
    QList<Span> masks = times;
    for (qsizetype at = 0; at < folded.size();) {
        const bool placed =
            m_scope == FindingScope::Page && folded.at(at) == u'前' && tellsForemost(folded, at);
        qsizetype end =
            !placed && m_starts.at(folded, at) != 0 ? m_names.matchAt(folded, at).capturedEnd() : -1;
        if (const auto phrase = end < 0 ? m_phrases.longestAt(folded, at) : std::nullopt;
            phrase && mayOpenPhrase(folded, at))
            end = at + phrase->length;
        if (end > at)
            masks.append({at, end});
        at = std::max(at + 1, end);
    }
    return masks;
}

} // namespace jianbao
