#include "models/reading/finders/names/shortplaces.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/names/districtnames.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestContext = 16;

/// What follows a place that acts or in which something is held.
const FilteredExpression &deed()
{
    static const FilteredExpression expression(
        u"^(?:今年|去年|已|累计|共|先后|率先|成功|隆重|正式|顺利|胜利|集中|联合|全面|分别)*(?:召开|举行|举办|"
        u"开幕|闭幕|启动|揭牌|挂牌|签约|"
        u"签署|签订|开工|落幕|"
        u"揭晓|发布|开班|开赛|成立|主持|出席|考察|调研|会见|开展|组织|出台|印发|拉开|设立|建成|通车|投产|投用|上演|亮相|宣布|推出|推行|探索|开行|完成|实现|新增|拥有|建起|率先|累计|今年|去年|已|接待|迎来|入选|获评|获批|跻身|发放|出台|破获|查处|试点|通报|试行|收官|开建|竣工|封顶|出口|进口|招募|征集|引进|培育|点火|升空|发射|起飞|下线|首飞|登陆)"_s);
    return expression;
}

bool opensClause(QStringView text, qsizetype from)
{
    return from == 0 || !text.at(from - 1).isLetterOrNumber();
}

} // namespace

ShortPlaces::ShortPlaces(const Lexicon &lexicon)
{
    using Rank = FoundDistrict::Rank;
    const QList<Lexicon::Row> places = lexicon.rows(u"places"_s);
    for (const Lexicon::Row &row : places) {
        const QString province = row.value(u"province"_s);
        const QString city = row.value(u"city"_s);
        add(m_words, PlaceNames::shortForm(province), province, Rank::Province);
        add(m_words, PlaceNames::shortForm(city), city, Rank::City);
        if (city != province)
            add(m_pairs, PlaceNames::shortForm(province) + PlaceNames::shortForm(city), city, Rank::City);
    }
    const QList<Lexicon::Row> letters = lexicon.rows(u"placeletters"_s);
    for (const Lexicon::Row &row : letters)
        add(m_words, row.value(u"letter"_s), row.value(u"city"_s), Rank::City);
    for (const Lexicon::Row &row : places) {
        const QString province = PlaceNames::shortForm(row.value(u"province"_s));
        const QStringList counties = row.value(u"counties"_s).split(u'|', Qt::SkipEmptyParts);
        for (const QString &county : counties) {
            const QString brief = PlaceNames::shortForm(county);
            if (brief == county)
                continue;
            add(m_words, brief, county, Rank::County);
            if (brief.size() > 1)
                add(m_pairs, province + brief, county, Rank::County);
        }
    }
}

void ShortPlaces::add(WordTrie &words, const QString &brief, const QString &name, FoundDistrict::Rank rank)
{
    words.insert(brief, int(m_places.size()));
    m_places.append({name, rank, brief.size()});
}

bool ShortPlaces::isProved(QStringView text, Span span, bool county) const
{
    const QChar before = span.from > 0 ? text.at(span.from - 1) : QChar();
    const QStringView after = text.mid(span.to, longestContext);
    const bool deedFollows = deed().match(after).hasMatch();
    static const FilteredExpression office(u"^(?:警方|交警|公安|海关|法院|检方|\\p{sc:Han}{2,4}厅(?!堂))"_s);
    if (span.length() > 1 && opensClause(text, span.from) &&
        (after.startsWith(u'在') || deedFollows || office.match(after).hasMatch()))
        return true;
    if (!county && span.length() > 1 && text.left(span.from).endsWith(u"位于"))
        return true;
    const bool label = span.from == 0 && (after.startsWith(u':') || after.startsWith(u'：'));
    if (label && span.length() > 1)
        return true;
    if (isOneOf(before, u"社报网") && isDispatchedFrom(text, span.to))
        return true;
    static const FilteredExpression staying(
        u"^(?:各|(?:考察|学习|交流|参观|调研)?期间|考察|学习|交流|参观|调研)"_s);
    return !county && before == u'在' && (deedFollows || staying.match(after).hasMatch());
}

std::optional<PlaceNames::Place> ShortPlaces::at(QStringView text, qsizetype from) const
{
    if (const std::optional<WordTrie::Match> pair = m_pairs.longestAt(text, from))
        return m_places.at(pair->value);
    const std::optional<WordTrie::Match> match = m_words.longestAt(text, from);
    if (!match)
        return std::nullopt;
    const PlaceNames::Place &place = m_places.at(match->value);
    const bool county = place.rank == FoundDistrict::Rank::County && !place.name.endsWith(u'市');
    if (!isProved(text, {from, from + match->length}, county))
        return std::nullopt;
    return place;
}

} // namespace jianbao
