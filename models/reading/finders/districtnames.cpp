#include "models/reading/finders/districtnames.h"

#include "models/reading/finders/districtboundary.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

bool isNumeral(QStringView core)
{
    return std::all_of(core.begin(), core.end(),
                       [](QChar unit) { return u"一二两三四五六七八九十百几多数第半"_s.contains(unit); });
}

bool isKind(QStringView core)
{
    return u"型级性化类式等届"_s.contains(core.back()) || u"第驻"_s.contains(core.front());
}

qsizetype afterHigherPlace(QStringView text, qsizetype from, qsizetype end)
{
    constexpr qsizetype shortest = 2;
    for (qsizetype at = end - shortest - 1; at >= from + shortest; --at) {
        if (u"市县区旗"_s.contains(text.at(at)))
            return at + 1;
    }
    return from;
}

bool actsAlone(QStringView text, Span suffix)
{
    constexpr qsizetype longestDeed = 12;
    static const QRegularExpression acts(
        u"^(?:管委会|党工委|工委|召开|举行|举办|开展|组织|启动|出台|印发|在|与|\\p{sc:Han}{2,6}(?:局|中心))"_s);
    static const QRegularExpression visited(u"^(?:调研|考察|视察|检查|指导|参观)"_s);
    const QChar before = suffix.from > 0 ? text.at(suffix.from - 1) : QChar();
    const QStringView after = text.mid(suffix.to, longestDeed);
    const bool opens = suffix.from == 0 || !isHan(before);
    return (opens && acts.match(after).hasMatch()) ||
           (u"来到赴"_s.contains(before) && visited.match(after).hasMatch());
}

bool isProject(QStringView text, qsizetype end)
{
    static const QRegularExpression part(u"^(?:[一二三四五首]期|项目|工程|建设项目)"_s);
    return part.match(text.mid(end, 6)).hasMatch();
}

bool goesOn(QStringView text, Span suffix)
{
    const QStringView after = text.mid(suffix.to, 2);
    return text.at(suffix.from) == u'村' && suffix.length() == 1 &&
           (after == u"街道" || after == u"社区" || after.startsWith(u'镇') || after.startsWith(u'乡'));
}

} // namespace jianbao
