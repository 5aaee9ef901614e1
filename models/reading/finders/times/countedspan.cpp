#include "models/reading/finders/times/countedspan.h"

#include "models/reading/finders/numbers/numeral.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

QString countedSpanPattern(const QString &between)
{
    return u"(?<count>\\d{1,3}|半|[一二两三四五六七八九十百]{1,4}|几)"_s + between +
           u"(?<unit>个?半?多?月|年(?!级)[多半]?|天|日|个?星期|个?礼拜|周|个?季度|个?世纪)"_s;
}

QDate movedBy(QDate date, const PatternMatch &match, int direction)
{
    const QStringView unit = match.capturedView(u"unit"_s);
    const bool half = match.capturedView(u"count"_s) == u"半";
    const int count = half ? 1 : wholeNumeral(match.capturedView(u"count"_s));
    if (count < 0 || !date.isValid())
        return {};
    const bool andHalf = unit.contains(u'半'); // 一个半月, 两年半
    if (unit.contains(u'月') && andHalf)
        return date.addMonths(direction * count).addDays(direction * 15);
    if (unit.contains(u'年') && andHalf)
        return date.addMonths(direction * (count * 12 + 6));
    if (unit.contains(u'月'))
        return half ? date.addDays(direction * 15) : date.addMonths(direction * count);
    if (unit.contains(u'年'))
        return half ? date.addMonths(direction * 6) : date.addYears(direction * count);
    if (unit.contains(u"世纪"))
        return date.addYears(direction * count * 100);
    if (unit.contains(u"季"))
        return date.addMonths(direction * count * 3);
    const bool weeks = unit.contains(u'周') || unit.contains(u'星') || unit.contains(u'礼');
    return date.addDays(qint64(direction) * count * (weeks ? 7 : 1));
}

} // namespace jianbao
