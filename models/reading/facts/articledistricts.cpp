#include "models/reading/facts/articledistricts.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/mentionwords.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int acting = 2;
constexpr int passing = 1;

/// 柳庄村代表队, 柳庄村党支部书记: the name only says where someone is from.
bool tellsOrigin(QStringView after)
{
    constexpr qsizetype longestTitle = 14;
    static const FilteredExpression title(
        u"^的?(?:联合)?(?:党总支|党支部|党委|村委会|居委会)?(?:代表队|队|籍|村民|居民|党员|人(?![\\p{sc:Han}]*大)|(?:第一|原|副)?(?:书记|主任|镇长))"_s);
    return title.match(after.left(longestTitle)).hasMatch();
}

/// 智能装备产业园 beside 云岭智能装备产业园.
bool isShortFormIn(const QString &name, const QStringList &names)
{
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &other) {
        return other.size() > name.size() && other.endsWith(name);
    });
}

} // namespace

int ArticleDistricts::weight(qsizetype index) const
{
    const QList<SubjectMention> &mentions = m_mentions.all();
    const SubjectMention &mention = mentions.at(index);
    const bool followed = index + 1 < mentions.size() && mentions.at(index + 1).at.from == mention.at.to &&
                          mentions.at(index + 1).isDistrict();
    if (followed)
        return mention.rank == int(FoundDistrict::Rank::Zone) ? 0 : acting;
    const qsizetype from = mention.at.from;
    const QChar before = from > 0 ? m_marks.text.at(from - 1) : QChar();
    const bool chained = index > 0 && mentions.at(index - 1).at.to == from;
    static const FilteredExpression visited(u"(?:其中|来到|走进|深入|抵达)$"_s);
    const bool reached = visited.match(QStringView(m_marks.text).left(from).right(2)).hasMatch();
    const bool opens = chained || reached || !isHan(before) || isOneOf(before, u"在和及由从");
    const bool origin = tellsOrigin(QStringView(m_marks.text).mid(mention.at.to));
    return opens && !origin && !mention.aside ? acting : passing;
}

QStringList ArticleDistricts::choose(const QList<FoundDistrict> &heads, const QList<Placed<Event>> &events,
                                     const QList<Placed<Observation>> &observations) const
{
    QStringList order;          // each name once
    QMap<QString, int> weights; // of a few names, which are compared sooner than hashed
    const auto add = [&](const QString &name, int weight) {
        const qsizetype known = weights.size();
        weights[name] += weight;
        if (weights.size() > known)
            order.append(name);
    };
    for (const FoundDistrict &head : heads) {
        if (head.rank >= FoundDistrict::Rank::Zone)
            add(head.name, acting);
    }
    const QList<SubjectMention> &mentions = m_mentions.all();
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        if (mentions.at(i).isDistrict())
            add(mentions.at(i).name, weight(i));
    }
    for (const Placed<Event> &event : events)
        weights[event.fact.district] += acting;
    for (const Placed<Observation> &observation : observations)
        weights[observation.fact.subject] += acting;
    order.removeIf([&](const QString &name) { return isEstate(name) || weights.value(name) < acting; });
    order.removeIf([names = order](const QString &name) { return isShortFormIn(name, names); });
    if (!order.isEmpty())
        return order;
    for (const Placed<Event> &event : events)
        order.append(event.fact.district);
    order.removeDuplicates();
    order.removeIf([](const QString &name) { return name.isEmpty() || name.startsWith(u'我'); });
    if (order.isEmpty() && !m_marks.mainDistrict.isEmpty())
        order.append(m_marks.mainDistrict);
    return order;
}

} // namespace jianbao
