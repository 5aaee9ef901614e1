#include "models/reading/finders/names/districtnames.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/names/districtboundary.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

bool isNumeral(QStringView core)
{
    return std::all_of(core.begin(), core.end(),
                       [](QChar unit) { return u"一二两三四五六七八九十百几多数第半成"_s.contains(unit); });
}

bool isKind(QStringView core)
{
    const bool firstOfKind =
        core.size() == 2 && core.front() == u'首' && isOneOf(core.back(), u"家个座批处条");
    return firstOfKind || isOneOf(core.back(), u"型级性化类式等届") || isOneOf(core.front(), u"第驻");
}

qsizetype afterHigherPlace(QStringView text, qsizetype from, qsizetype end)
{
    constexpr qsizetype shortest = 2;
    for (qsizetype at = end - shortest - 1; at >= from + shortest; --at) {
        if (isOneOf(text.at(at), u"市县区旗"))
            return at + 1;
    }
    return from;
}

bool actsAlone(QStringView text, Span suffix)
{
    constexpr qsizetype longestDeed = 12;
    static const FilteredExpression acts(
        u"^(?:管委会|党工委|工委|召开|举行|举办|开展|组织|启动|出台|印发|共|已|累计|现有|拥有|在|与|\\p{sc:Han}{2,6}(?:局|中心))"_s);
    static const FilteredExpression visited(u"^(?:调研|考察|视察|检查|指导|参观)"_s);
    const QChar before = suffix.from > 0 ? text.at(suffix.from - 1) : QChar();
    const QStringView after = text.mid(suffix.to, longestDeed);
    const bool opens = suffix.from == 0 || !isHan(before);
    return (opens && acts.match(after).hasMatch()) ||
           (isOneOf(before, u"来到赴") && visited.match(after).hasMatch());
}

bool isDispatchedFrom(QStringView text, qsizetype end)
{
    static const FilteredExpression sent(u"^\\d{1,2}月\\d{1,2}日(?:电|讯|专电)"_s);
    constexpr qsizetype longestDispatch = 16;
    return sent.match(text.mid(end, longestDispatch)).hasMatch();
}

bool isVenue(QStringView text, Span at)
{
    constexpr qsizetype longestPlace = 16;
    constexpr qsizetype longestRow = 24;
    static const FilteredExpression in(u"在[\\p{sc:Han}、]{0,14}$"_s);
    static const FilteredExpression held(
        u"^(?:[、和]\\p{sc:Han}{2,10}?)*(?:隆重|正式|成功|集中|同步)?"
        u"(?:举行|举办|召开|启动|开幕|开赛|上演|设立|建立|建起|开设|布局)"_s);
    return held.match(text.mid(at.to, longestRow)).hasMatch() &&
           in.match(text.left(at.from).right(longestPlace)).hasMatch();
}

bool isProject(QStringView text, qsizetype end)
{
    static const FilteredExpression part(u"^(?:[一二三四五首]期|项目|工程|建设项目)"_s);
    return part.match(text.mid(end, 6)).hasMatch();
}

bool isBracketed(QStringView text, Span at)
{
    return at.from > 0 && at.to < text.size() && isOneOf(text.at(at.from - 1), u"(（") &&
           isOneOf(text.at(at.to), u")）");
}

bool isByname(QStringView text, Span at)
{
    constexpr qsizetype longestName = 20;
    const QStringView before = text.left(at.from).right(longestName);
    const bool ends = at.to < text.size() && isOneOf(text.at(at.to), u"”、");
    return ends && before.lastIndexOf(u'“') > before.lastIndexOf(u'”');
}

bool speaksForItself(QStringView text, Span word)
{
    static const FilteredExpression deed(
        u"^(?:还|也|已|又|先后|共|累计|将|采取|采用|坚持|通过|组织|建立|推行|实行|为|把|对|依托|利用|现有|"
        u"拥有|建有|"
        u"投入|投资|完成|实现|新建|设立|成立|开展|邀请|收集|在(?![册职校编岗])|结合|围绕|以|按照|党工委|党委|党支部|主动|积极|充分)"_s);
    const bool opens = word.from == 0 || !isHan(text.at(word.from - 1));
    static const FilteredExpression measured(u"^(?:信访|干部|党员|工作人员|机关|辖)"_s); // 街道信访量
    const bool office = word.length() == 2 && text.at(word.from) == u'街';
    return opens && (deed.match(text.mid(word.to, 4)).hasMatch() ||
                     (office && measured.match(text.mid(word.to, 4)).hasMatch()));
}

qsizetype ordinalLength(QStringView text, qsizetype end)
{
    constexpr qsizetype longest = 4;
    static const FilteredExpression ordinal(u"第[一二三四五六七八九十]{1,3}$"_s);
    return ordinal.match(text.left(end).right(longest)).capturedLength();
}

bool goesOn(QStringView text, Span suffix)
{
    static const FilteredExpression numbered(u"^第[一二三四五六七八九十]{1,3}社区"_s);
    constexpr qsizetype longestNumber = 6;
    const QStringView after = text.mid(suffix.to, 2);
    return text.at(suffix.from) == u'村' && suffix.length() == 1 &&
           (after == u"街道" || after == u"社区" || after.startsWith(u'镇') || after.startsWith(u'乡') ||
            after.endsWith(u'镇') || numbered.match(text.mid(suffix.to, longestNumber)).hasMatch());
}

bool opensName(QStringView text, qsizetype from)
{
    return from == 0 || !isHan(text.at(from - 1)) || isDistrictBoundary(text.at(from - 1));
}

} // namespace jianbao
