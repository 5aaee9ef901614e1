#include "models/reading/facts/regionparts.h"

#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

std::optional<FoundDistrict> regionPartAt(QStringView text, qsizetype from)
{
    constexpr qsizetype longestPart = 16;
    static const FilteredExpression part(
        u"^(?:(?![全各本该这那多某地大边偏贫农山灾落受在对于据从由因使让]|周边|一些|发达|其[他它]|不同|少数|"
        u"重点|当地|[^，。]{0,2}部分)(?<"
        u"belt>\\p{sc:Han}{2,4}?地区)(?!"
        u"生产)"
        u"|(?:\\d+家)?(?<zones>(?:国家|省|市)级(?:高新区|经开区|开发区|产业园区|园区)))"_s);
    const QRegularExpressionMatch match = part.match(text.mid(from, longestPart));
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(u"belt"_s) + match.captured(u"zones"_s);
    const qsizetype to = from + match.capturedLength();
    return FoundDistrict{{to - name.size(), to}, name, FoundDistrict::Rank::Country, true};
}

} // namespace jianbao
