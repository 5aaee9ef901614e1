#include "models/reading/facts/regionparts.h"

#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

std::optional<FoundDistrict> countedZonesAt(QStringView text, qsizetype from)
{
    constexpr qsizetype longest = 20;
    static const FilteredExpression zones(
        u"^(?:全[国省市])?\\d+[家个](?<zones>(?:国家|省|市)级?(?:高新区|经开区|开发区))"_s);
    const FilteredMatch match = zones.match(text.mid(from, longest));
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype to = from + match.capturedLength();
    return FoundDistrict{{from, to}, match.captured(u"zones"_s), FoundDistrict::Rank::Country, true};
}

std::optional<FoundDistrict> regionPartAt(QStringView text, qsizetype from)
{
    constexpr qsizetype longestPart = 16;
    static const FilteredExpression part(
        u"^(?:(?![全各本该这那多某地大边偏贫农山灾落受在对于据从由因使让是为同]|周边|一些|发达|其[他它]|不同|"
        u"少数|"
        u"重点|当地|[^，。]{0,2}部分)(?<"
        u"belt>\\p{sc:Han}{2,4}?地区)(?!"
        u"生产)"
        u"|(?:\\d+家)?(?<zones>(?:国家|省|市)级(?:高新区|经开区|开发区|产业园区|园区)))"_s);
    const FilteredMatch match = part.match(text.mid(from, longestPart));
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(u"belt"_s) + match.captured(u"zones"_s);
    const qsizetype to = from + match.capturedLength();
    return FoundDistrict{{to - name.size(), to}, name, FoundDistrict::Rank::Country, true};
}

} // namespace jianbao
