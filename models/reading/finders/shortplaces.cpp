#include "models/reading/finders/shortplaces.h"

#include "models/reading/lexicon.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestContext = 16;

/// What follows a place that acts or in which something is held.
const QRegularExpression &deed()
{
    static const QRegularExpression expression(
        u"^(?:成功|隆重|正式|顺利|胜利|集中|联合|全面|分别)?(?:召开|举行|举办|开幕|闭幕|启动|揭牌|挂牌|签约|"
        u"签署|签订|开工|落幕|"
        u"揭晓|发布|开班|开赛|成立|主持|出席|考察|调研|会见|开展|组织|出台|印发|拉开|设立|建成|通车|投产|投用|上演|亮相|宣布)"_s);
    return expression;
}

bool opensClause(QStringView text, qsizetype from)
{
    return from == 0 || !text.at(from - 1).isLetterOrNumber();
}

} // namespace

ShortPlaces::ShortPlaces(const Lexicon &lexicon)
{
    const QList<Lexicon::Row> places = lexicon.rows(u"places"_s);
    for (const Lexicon::Row &row : places) {
        const QString province = row.value(u"province"_s);
        add(PlaceNames::shortForm(province), province, FoundDistrict::Rank::Province);
    }
    for (const Lexicon::Row &row : places) {
        const QString city = row.value(u"city"_s);
        add(PlaceNames::shortForm(city), city, FoundDistrict::Rank::City);
    }
    const QList<Lexicon::Row> letters = lexicon.rows(u"placeletters"_s);
    for (const Lexicon::Row &row : letters)
        add(row.value(u"letter"_s), row.value(u"city"_s), FoundDistrict::Rank::City);
}

void ShortPlaces::add(const QString &brief, const QString &name, FoundDistrict::Rank rank)
{
    m_words.insert(brief, int(m_places.size()));
    m_places.append({name, rank, brief.size()});
}

std::optional<PlaceNames::Place> ShortPlaces::at(QStringView text, qsizetype from) const
{
    const std::optional<WordTrie::Match> match = m_words.longestAt(text, from);
    if (!match)
        return std::nullopt;
    const QChar before = from > 0 ? text.at(from - 1) : QChar();
    const QStringView after = text.mid(from + match->length, longestContext);
    const bool heldThere = before == u'在' && (deed().match(after).hasMatch() || after.startsWith(u'各'));
    const bool whole = match->length > 1 && opensClause(text, from);
    const bool acts = whole && (after.startsWith(u'在') || deed().match(after).hasMatch());
    static const QRegularExpression sent(u"^\\d{1,2}月\\d{1,2}日(?:电|讯|专电)"_s);
    const bool dateline = u"社报网"_s.contains(before) && sent.match(after).hasMatch();
    if (!heldThere && !acts && !dateline)
        return std::nullopt;
    return m_places.at(match->value);
}

} // namespace jianbao
