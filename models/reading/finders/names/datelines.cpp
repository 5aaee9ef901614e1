#include "models/reading/finders/names/datelines.h"

#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

Span datelineCity(QStringView report)
{
    constexpr qsizetype longest = 20;
    static const FilteredExpression sent(
        u"^[(（【]?(?:本报|新华社|中新社)(?<city>\\p{sc:Han}{2,5}?)(?:\\d{1,2}月\\d{1,2}日)?[讯电]"_s);
    const QRegularExpressionMatch match = sent.match(report.left(longest));
    return match.hasMatch() ? Span{match.capturedStart(u"city"_s), match.capturedEnd(u"city"_s)} : Span();
}

QSet<QString> datelineCities(const QString &page)
{
    // Two alternatives are looked for many places at a time, a class of two is not.
    static const QRegularExpression sent(
        u"(?:报|社)(?<city>(?!综合|独家|专)\\p{sc:Han}{2,5})(?:\\d{1,2}月\\d{1,2}日电|[讯电][(（])"_s);
    QSet<QString> cities;
    for (auto matches = sent.globalMatch(page); matches.hasNext();)
        cities.insert(matches.next().captured(u"city"_s));
    return cities;
}

} // namespace jianbao
