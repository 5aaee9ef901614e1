#include "models/reading/finders/names/districtchains.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/names/districtnames.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

using Rank = FoundDistrict::Rank;
using Kind = DistrictMention::Kind;

namespace
{

/// 高新区管委会副主任王立说，园区…: between a zone and 园区 nothing stands but who speaks for the zone.
bool isSpeaker(QStringView between)
{
    static const FilteredExpression speaker(
        u"^[^，,。；;“”]{0,10}(?:书记|主任|局长|负责人)[^，,。；;“”]{0,6}(?:说|表示|介绍|坦言|透露|告诉记者)[，,：:]$"_s);
    constexpr qsizetype longest = 28;
    return between.size() <= longest && speaker.match(between).hasMatch();
}

/// 青石片区, 智慧区: no 园区 means it.
bool isArea(const FoundDistrict &district)
{
    return district.rank == Rank::Park && district.name.endsWith(u'区') && !district.name.endsWith(u"园区");
}

} // namespace

std::optional<FoundDistrict> DistrictChains::resolve(const DistrictMention &mention, QStringView text)
{
    FoundDistrict district{mention.at, mention.name, mention.rank, mention.kind == Kind::Named};
    switch (mention.kind) {
    case Kind::Named:
        break;
    case Kind::Bare:
        district.name = bare(mention.name);
        break;
    case Kind::Home:
        district.name = m_own.isEmpty() ? m_last.value(Rank::Zone) : m_own;
        break;
    case Kind::Pointed:
        if (mention.name.isEmpty() && district.rank == Rank::Park && m_zone.to <= mention.at.from &&
            isSpeaker(text.mid(m_zone.to, mention.at.from - m_zone.to))) {
            district.rank = Rank::Zone;
            district.name = m_last.value(Rank::Zone);
            break;
        }
        district.name = mention.name.isEmpty() ? pointed(district.rank) : endingWith(mention);
        if (district.name.isEmpty() && district.rank >= Rank::Town)
            district.name = pointed(district.rank);
        break;
    }
    if (district.name.isEmpty())
        return std::nullopt;
    remember(district, text);
    return district;
}

void DistrictChains::endHeads()
{
    m_zone = {};
    if (m_home.isEmpty())
        m_own = m_last.value(Rank::Zone);
}

QString DistrictChains::bare(const QString &ending) const
{
    if (ending == u"高新区"_s)
        return m_home.isEmpty() ? m_lastEnding.value(ending, ending) : m_home;
    const auto fits = [&](const QString &zone) {
        return zone.endsWith(ending) || (ending == u"开发区"_s && zone.endsWith(u"经开区"_s));
    };
    if (fits(m_home))
        return m_home;
    const QString last = m_last.value(Rank::Zone);
    return fits(last) ? last : m_home.isEmpty() ? ending : QString();
}

QString DistrictChains::pointed(Rank &rank) const
{
    QString name = m_last.value(rank);
    if (name.isEmpty() && (rank == Rank::Park || rank == Rank::Zone)) {
        rank = Rank::Zone;
        name = m_last.value(Rank::Zone, m_home);
    }
    return name;
}

QString DistrictChains::endingWith(const DistrictMention &mention) const
{
    const QString last = m_last.value(mention.rank);
    if (last.endsWith(mention.name))
        return last;
    return m_area.endsWith(mention.name) ? m_area : m_lastEnding.value(mention.name);
}

void DistrictChains::remember(const FoundDistrict &district, QStringView text)
{
    const qsizetype from = district.at.from;
    const bool follows = m_large.to == from && m_large.from > 0; // 在北京|中关村
    const bool aside = (from > 0 && isOneOf(text.at(from - 1), u"赴与同到对向从和")) ||
                       (follows && isOneOf(text.at(m_large.from - 1), u"赴与同到对向从和在")) ||
                       isVenue(text, district.at);
    if (district.rank < Rank::Zone)
        m_large = district.at;
    if (district.rank == Rank::Zone)
        m_zone = district.at;
    const bool described = from > 0 && text.at(from - 1) == u'的'; // 全省最大的生态移民乡 is what 青柯乡 is
    const bool example =
        district.named && district.rank == Rank::Park && text.mid(district.at.to).startsWith(u'等');
    if (example)
        return;
    if (m_last.contains(district.rank) && ((aside && district.rank == Rank::Zone) ||
                                           (described && district.rank > Rank::Zone && district.named)))
        return;
    for (const QString &ending : {u"高新区"_s, u"街道"_s, u"社区"_s}) {
        if (district.name.endsWith(ending))
            m_lastEnding.insert(ending, district.name);
    }
    if (isArea(district))
        m_area = district.name;
    else
        m_last.insert(district.rank, district.name);
}

} // namespace jianbao
