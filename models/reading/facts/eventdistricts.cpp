#include "models/reading/facts/eventdistricts.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

/// 对滨河镇的违建进行拆除, 观摩活动走进滨河镇: done there, though the name follows 对 or 走进.
bool EventDistricts::isTreated(const SubjectMention &mention) const
{
    constexpr qsizetype longestRow = 12;
    constexpr qsizetype longestObject = 40;
    static const FilteredExpression object(u"对[^，,。；]*$"_s);
    static const FilteredExpression treated(u"^[^，,。；]*(?:进行|予以|实施|开展)"_s);
    const QStringView text(m_marks.text);
    if (text.left(mention.at.from).endsWith(u"走进"))
        return true;
    return object.match(text.left(mention.at.from).right(longestRow)).hasMatch() &&
           treated.match(text.mid(mention.at.to, longestObject)).hasMatch();
}

bool EventDistricts::isGuest(const SubjectMention &mention) const
{
    constexpr qsizetype longestName = 20;
    static const FilteredExpression coming(
        u"^[^，,。；]{0,14}?(?:一行|考察团|代表团|客商|来访|莅临|前来|来我区|来到)"_s);
    const QStringView after = QStringView(m_marks.text).mid(mention.at.to, longestName);
    return (mention.aside && !isTreated(mention)) || coming.match(after).hasMatch();
}

bool EventDistricts::opensFirm(const SubjectMention &mention) const
{
    return std::ranges::any_of(m_marks.organisations, [&](const FoundOrganisation &organisation) {
        return organisation.kind == FoundOrganisation::Kind::Company &&
               organisation.at.from == mention.at.from && organisation.at.to > mention.at.to;
    });
}

QStringList EventDistricts::listed(const QList<SubjectMention> &mentions) const
{
    QStringList names;
    for (const SubjectMention &mention : mentions) {
        const qsizetype next = mention.at.to;
        const bool inList = next < m_marks.text.size() && isOneOf(m_marks.text.at(next), u"、和分");
        if (inList && mention.rank > int(FoundDistrict::Rank::Zone) && !names.contains(mention.name))
            names.append(mention.name);
    }
    return names;
}

QString EventDistricts::smallest(const QList<SubjectMention> &mentions) const
{
    for (const bool guests : {false, true}) {
        const SubjectMention *best = nullptr;
        for (const SubjectMention &mention : mentions) {
            const bool elsewhere = mention.aside && !isTreated(mention);
            if (!mention.isDistrict() || elsewhere || (!guests && isGuest(mention)))
                continue;
            const bool heldThere = best && mention.place && !best->place;
            if (!best || heldThere || mention.rank > best->rank)
                best = &mention;
        }
        if (best)
            return best->name;
    }
    return {};
}

QString EventDistricts::largePlace(const QList<SubjectMention> &mentions, Span told, Span time) const
{
    QString held;
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        const SubjectMention &first = mentions.at(i);
        if (!first.isLargePlace())
            continue;
        while (i + 1 < mentions.size() && mentions.at(i + 1).at.from == mentions.at(i).at.to)
            ++i;
        const qsizetype from = first.at.from;
        const QChar before = from > 0 ? m_marks.text.at(from - 1) : QChar();
        const bool opens = from == told.from || from == time.to || mentions.at(i).at.to == time.from ||
                           !before.isLetterOrNumber();
        if (isGuest(first) || isGuest(mentions.at(i)) || opensFirm(first))
            continue;
        if (opens || before == u'由')
            return mentions.at(i).name;
        if (held.isEmpty() && (before == u'在' || before == u'于'))
            held = mentions.at(i).name;
    }
    return held;
}

QString EventDistricts::seatOfState(Span told, Span time) const
{
    const QStringView text(m_marks.text);
    qsizetype actor = time.to;
    while (actor < told.to && !text.at(actor).isLetterOrNumber())
        ++actor;
    if (actor < told.to && text.at(actor) == u'从') // 16日从科技部举行的…
        ++actor;
    const qsizetype held = told.from + text.mid(told.from).startsWith(u'在'); // 在科技部12日举行的…
    const bool acts = m_stateOffices.longestAt(text, actor) || m_stateOffices.longestAt(text, held);
    return acts ? u"北京市"_s : QString();
}

/// In a zone's paper an office of the province speaks of the zone.
QString EventDistricts::ofProvincesOffice(Span told, Span time) const
{
    constexpr qsizetype longestOffice = 10;
    static const FilteredExpression office(
        u"^[，,]?(?:一早|早上|上午|下午|晚)?省(?:委|政府|\\p{sc:Han}{2,7}?[厅局])(?!长)"_s);
    const QStringView text(m_marks.text);
    const bool acts = office.match(text.mid(told.from, longestOffice)).hasMatch() ||
                      office.match(text.mid(time.to, longestOffice)).hasMatch();
    if (!acts || (!m_marks.home.isEmpty() && !isCityOrCounty(m_marks.home)))
        return {};
    for (const QList<FoundDistrict> &named : {m_marks.regions, m_marks.districts}) {
        for (const FoundDistrict &region : named) {
            if (region.rank == FoundDistrict::Rank::Province && region.named)
                return region.name;
        }
    }
    return m_marks.region.province;
}

QString EventDistricts::hostOfGames(Span told, Span time) const
{
    constexpr qsizetype reach = 16;
    static const FilteredExpression games(
        u"^[，,]?(?:第[一二三四五六七八九十\\d]{1,3}届)?(?<host>(?!全国|世界|中国|我国|国际|本届|今年|去年)"
        u"\\p{sc:Han}{2,3}?)"
        u"(?:大运会|奥运会|冬奥会|残奥会|冬残奥会|亚运会|亚残运会|青奥会|世博会|世园会)"_s);
    const QStringView text(m_marks.text);
    for (const qsizetype at : {told.from, time.to}) {
        const QRegularExpressionMatch match = games.match(text.mid(at, reach));
        if (match.hasMatch())
            return match.captured(u"host"_s);
    }
    return {};
}

QString EventDistricts::namedBefore(qsizetype offset) const
{
    const QStringView text(m_marks.text);
    const QList<SubjectMention> &all = m_mentions.all();
    for (auto mention = all.crbegin(); mention != all.crend(); ++mention) {
        if (mention->at.to > offset)
            continue;
        if (text.mid(mention->at.to, offset - mention->at.to).contains(u'\n'))
            break;
        if (mention->isDistrict() && !mention->aside)
            return mention->name;
    }
    return {};
}

QStringList EventDistricts::of(Span told, Span time) const
{
    const QList<SubjectMention> mentions = m_mentions.within(told);
    if (QStringView(m_marks.text).mid(told.from, told.length()).contains(u"分别"_s)) {
        const QStringList names = listed(mentions);
        if (names.size() > 1)
            return names;
    }
    for (const QString &name :
         {smallest(mentions), largePlace(mentions, told, time), seatOfState(told, time),
          ofProvincesOffice(told, time), hostOfGames(told, time), namedBefore(told.from)}) {
        if (!name.isEmpty())
            return {name};
    }
    return {m_marks.mainDistrict};
}

} // namespace jianbao
