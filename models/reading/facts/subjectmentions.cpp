#include "models/reading/facts/subjectmentions.h"

#include "models/reading/facts/mentionwords.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// What stands between two members of a list.
bool isList(QStringView text, qsizetype from, qsizetype to)
{
    const QStringView between = text.mid(from, std::max<qsizetype>(0, to - from));
    return between == u"、" || between == u"和" || between == u"及" || between == u"以及";
}

/// 云岭火炬 of 云岭火炬高新区 is not the firm 云岭火炬.
bool isPartOfPlace(const QList<FoundDistrict> &districts, Span at)
{
    const auto place = std::ranges::partition_point(
        districts, [at](const FoundDistrict &district) { return district.at.to <= at.from; });
    return place != districts.cend() && place->at.contains(at);
}

/// 高新区 in 这家落户高新区的企业 is a part of what is named.
bool isPartOfFirm(const QList<FoundOrganisation> &organisations, Span at)
{
    const auto firm = std::ranges::partition_point(
        organisations, [at](const FoundOrganisation &one) { return one.at.to <= at.from; });
    return firm != organisations.cend() && !firm->named && firm->at.contains(at);
}

} // namespace

SubjectMentions::SubjectMentions(const ArticleMarks &marks) : m_text(marks.text)
{
    for (const FoundDistrict &region : marks.regions)
        m_all.append({region.at, region.name, int(region.rank)});
    for (const FoundDistrict &district : marks.districts) {
        if (!anyOverlaps(marks.regions, district.at) && !isPartOfFirm(marks.organisations, district.at))
            m_all.append({.at = district.at,
                          .name = district.name,
                          .rank = int(district.rank),
                          .large = district.rank < FoundDistrict::Rank::Zone});
    }
    for (const FoundOrganisation &organisation : marks.organisations) {
        if (!isPartOfPlace(marks.districts, organisation.at))
            m_all.append({organisation.at, organisation.name, -1});
    }
    std::sort(m_all.begin(), m_all.end(), [](const SubjectMention &a, const SubjectMention &b) {
        return std::tie(a.at.from, a.at.to) < std::tie(b.at.from, b.at.to);
    });
    for (qsizetype i = 0; i < m_all.size(); ++i)
        readSurroundings(i);
    setListsAside();
    for (const SubjectMention &mention : std::as_const(m_all))
        m_names.insert(mention.name);
}

bool SubjectMentions::isListed(qsizetype index) const
{
    return index > 0 && isList(m_text, m_all.at(index - 1).at.to, m_all.at(index).at.from);
}

void SubjectMentions::readSurroundings(qsizetype index)
{
    constexpr qsizetype longestContext = 60;
    SubjectMention &mention = m_all[index];
    const bool chained = index > 0 && m_all.at(index - 1).at.to == mention.at.from;
    const QStringView before = QStringView(m_text).left(mention.at.from);
    const QStringView behind = QStringView(m_text).mid(mention.at.to, longestContext);
    const bool isDistrict = mention.isDistrict();
    mention.aside = chained || isListed(index) ? m_all.at(index - 1).aside : followsPreposition(before);
    const bool speaks = mention.rank < 0 && onlyTells(mention.name, before, behind);
    mention.aside = mention.aside || speaks || (isDistrict && namesProject(behind));
    mention.made = mention.rank < 0 && isMadeToAct(before);
    mention.place =
        chained ? m_all.at(index - 1).place : tellsWhere(before) || (isDistrict && namesBuilding(behind));
}

void SubjectMentions::setListsAside()
{
    static const FilteredExpression counted(u"^等?[\\d一二三四五六七八九十]+(?:个|家|所|地)"_s);
    static const FilteredExpression others(
        u"^(?:、[^，,。；;]{1,40})?等[\\d一二两三四五六七八九十]+(?:个|家|所|地)"_s);
    constexpr qsizetype longestRest = 48;
    for (qsizetype i = m_all.size() - 1; i >= 0; --i) {
        const bool listed = isListed(i);
        const QStringView behind = QStringView(m_text).mid(m_all.at(i).at.to, longestRest);
        if ((listed && counted.match(behind).hasMatch()) || others.match(behind).hasMatch())
            m_all[i].aside = true;
        if (listed && m_all.at(i).aside)
            m_all[i - 1].aside = true;
    }
}

QList<SubjectMention> SubjectMentions::within(Span span) const
{
    const auto first = std::partition_point(m_all.cbegin(), m_all.cend(), [&](const SubjectMention &mention) {
        return mention.at.from < span.from;
    });
    QList<SubjectMention> found;
    for (auto mention = first; mention != m_all.cend() && mention->at.from < span.to; ++mention) {
        if (span.contains(mention->at))
            found.append(*mention);
    }
    return found;
}

bool SubjectMentions::hold(Span span, const QString &name) const
{
    const QList<SubjectMention> mentions = within(span);
    return std::any_of(mentions.cbegin(), mentions.cend(),
                       [&](const SubjectMention &mention) { return mention.name == name; });
}

bool SubjectMentions::leadsTo(const SubjectMention &mention, const SubjectMention &next) const
{
    const bool part =
        next.rank >= mention.rank && next.at.from == mention.at.to + 1 && m_text.at(mention.at.to) == u'的';
    return part || next.at.from <= mention.at.to;
}

QString SubjectMentions::acting(Span span) const
{
    return acting(span, [](const SubjectMention &mention) { return !mention.place; });
}

} // namespace jianbao
