#include "models/reading/finders/names/districtpointers.h"

#include "models/reading/finders/names/districtnames.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

using Rank = FoundDistrict::Rank;
using Kind = DistrictMention::Kind;

Rank districtRankOf(const QString &kind)
{
    if (kind == u"park"_s)
        return Rank::Park;
    if (kind == u"town"_s)
        return Rank::Town;
    if (kind == u"village"_s)
        return Rank::Village;
    if (kind == u"county"_s)
        return Rank::County;
    if (kind == u"city"_s)
        return Rank::City;
    if (kind == u"province"_s)
        return Rank::Province;
    return kind == u"country"_s ? Rank::Country : Rank::Zone;
}

DistrictPointers::DistrictPointers(const Lexicon &lexicon)
{
    const QList<Lexicon::Row> pointers = lexicon.rows(u"districtpointers"_s);
    for (const Lexicon::Row &row : pointers) {
        m_words.insert(row.value(u"word"_s), int(m_mentions.size()));
        const bool home = row.value(u"kind"_s) == u"home"_s;
        m_mentions.append(
            {{}, home ? Kind::Home : Kind::Pointed, districtRankOf(row.value(u"kind"_s)), {}, 0});
    }
}

std::optional<DistrictMention> DistrictPointers::at(QStringView text, qsizetype from) const
{
    static const QRegularExpression office(
        u"\\G区(?:\\p{sc:Han}{2,14}(?:局|委|办|中心|大队|管委会|党工委|分局|部)|工商联|总工会|妇联|残联|科协|有关部门|相关部门|有关负责人|领导|主要领导)"_s);
    const auto match = m_words.longestAt(text, from);
    if (!match && text.at(from) != u'区' && text.at(from) != u'村')
        return std::nullopt;
    if (match && isBracketed(text, {from, from + match->length}))
        return std::nullopt;
    const bool free = opensName(text, from);
    if (match) {
        DistrictMention mention = m_mentions.at(match->value);
        mention.at = {from, from + match->length};
        if (free || mention.kind == Kind::Home || text.at(from) == u'该' || text.at(from) == u'全')
            return mention;
    }
    if (text.at(from) == u'区' && free && office.match(text.mid(from, 20)).hasMatch())
        return DistrictMention{{from, from + 1}, Kind::Home, Rank::Zone, {}, 0};
    static const QRegularExpression ofVillage(u"\\G村(?:集体|“?两委|卫生室)"_s);
    if (text.at(from) == u'村' && free && ofVillage.match(text.mid(from, 5)).hasMatch())
        return DistrictMention{{from, from + 1}, Kind::Pointed, Rank::Village, {}, 0};
    return std::nullopt;
}

} // namespace jianbao
