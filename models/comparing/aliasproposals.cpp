#include "models/comparing/aliasproposals.h"

#include "models/datatypes/enumkeys.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype shortestPlace = 3;
constexpr qsizetype shortestCore = 3;
/// A name with more articles than this is no misprint of a place that the gazetteer knows.
constexpr qsizetype mostMisprints = 2;

/// Where two names of one length differ; nothing if they do so at more places than one.
std::optional<qsizetype> onlyDifference(const QString &left, const QString &right)
{
    std::optional<qsizetype> place;
    if (left.size() != right.size())
        return place;
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (left.at(i) == right.at(i))
            continue;
        if (place)
            return std::nullopt;
        place = i;
    }
    return place;
}

} // namespace

/// A name of one kind (and post) with what is known of it.
struct AliasProposals::Name
{
    NameMention mention;
    QSet<QString> articles;

    /// Names that may be aliases share one of these.
    QStringList meetingPlaces() const
    {
        static const QRegularExpression rank(u"副|常务|第一"_s);
        const QString group = keyOf(mention.kind) + u'\n' + QString(mention.post).remove(rank) + u'\n';
        QStringList places;
        for (qsizetype i = 0; i < mention.name.size(); ++i)
            places.append(group + mention.name.left(i) + u'*' + mention.name.mid(i + 1));
        if (mention.kind == NameKind::Person)
            places.append(group + mention.name.left(2));
        if (mention.kind == NameKind::Organisation && coreOf(mention.name).size() >= shortestCore)
            places.append(group + u"core "_s + coreOf(mention.name));
        return places;
    }
};

AliasProposals::AliasProposals(const QStringList &lookAlikes, const QSet<QString> &knownPlaces)
    : m_knownPlaces(knownPlaces)
{
    for (const QString &group : lookAlikes) {
        for (const QChar character : group)
            m_lookAlikes[character] += group;
    }
}

bool AliasProposals::lookAlike(QChar left, QChar right) const
{
    return m_lookAlikes.value(left).contains(right);
}

QString AliasProposals::coreOf(const QString &firm)
{
    static const QRegularExpression kind(
        u"(?:集团)?(?:股份|科技|控股)?(?:有限责任公司|有限公司|股份公司|公司|集团)$"_s);
    static const QRegularExpression place(u"^\\p{sc:Han}{0,4}?[省市县区]"_s);
    QString core = firm;
    if (!kind.match(core).hasMatch())
        return {};
    core.remove(kind);
    const QString stripped = QString(core).remove(place);
    return stripped.size() >= shortestCore ? stripped : core;
}

void AliasProposals::propose(const Name &left, const Name &right, QList<AliasProposal> &proposals) const
{
    const NameKind kind = left.mention.kind;
    if (left.mention.name == right.mention.name)
        return;
    const QString &one = left.mention.name;
    const QString &two = right.mention.name;
    const std::optional<qsizetype> place = onlyDifference(one, two);
    const bool alike = place && lookAlike(one.at(*place), two.at(*place));
    const bool leftKnown = m_knownPlaces.contains(one);
    const bool rightKnown = m_knownPlaces.contains(two);
    const bool misprintOfKnown = kind == NameKind::District && leftKnown != rightKnown &&
                                 one.size() > shortestPlace &&
                                 (leftKnown ? right : left).articles.size() <= mostMisprints;
    const bool misprintOfName = kind == NameKind::Person && place && *place > 0 && one.size() >= 3;
    std::optional<AliasProposal::Reason> reason;
    if (kind == NameKind::Person && (one.startsWith(two) || two.startsWith(one)))
        reason = AliasProposal::Reason::Beginning;
    else if (alike && !(leftKnown && rightKnown) && (kind == NameKind::Person || one.size() >= shortestPlace))
        reason = AliasProposal::Reason::LookAlike;
    else if (misprintOfName || (misprintOfKnown && place))
        reason = AliasProposal::Reason::OneCharacter;
    else if (kind == NameKind::Organisation && !place && !coreOf(one).isEmpty() && coreOf(one) == coreOf(two))
        reason = AliasProposal::Reason::SameCore;
    if (!reason)
        return;
    const bool swap = leftKnown != rightKnown ? rightKnown : right.articles.size() > left.articles.size();
    proposals.append({*reason, swap ? right.mention : left.mention, swap ? left.mention : right.mention});
}

QList<AliasProposal> AliasProposals::of(const QList<NameMention> &mentions) const
{
    QMap<QString, Name> names;
    for (const NameMention &mention : mentions) {
        const QString key = keyOf(mention.kind) + u'\n' + mention.post + u'\n' + mention.name;
        if (!names.contains(key))
            names.insert(key, {mention, {}});
        names[key].articles.insert(mention.source.articleId);
    }
    for (const QString &place : m_knownPlaces) {
        const QString key = keyOf(NameKind::District) + u"\n\n"_s + place;
        if (!names.contains(key))
            names.insert(key, {{NameKind::District, place, {}, {}, {}}, {}});
    }
    const QList<Name> all = names.values();
    QHash<QString, QList<qsizetype>> meeting;
    QSet<QPair<qsizetype, qsizetype>> compared;
    QList<AliasProposal> proposals;
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const QString &place : all.at(i).meetingPlaces()) {
            for (const qsizetype other : std::as_const(meeting[place])) {
                const bool printed = !all.at(i).articles.isEmpty() || !all.at(other).articles.isEmpty();
                if (printed && !compared.contains({other, i}))
                    propose(all.at(other), all.at(i), proposals);
                compared.insert({other, i});
            }
            meeting[place].append(i);
        }
    }
    std::stable_sort(proposals.begin(), proposals.end(),
                     [](const AliasProposal &left, const AliasProposal &right) {
                         return std::tie(left.usual.kind, left.usual.name, left.other.name) <
                                std::tie(right.usual.kind, right.usual.name, right.other.name);
                     });
    return proposals;
}

QString keyOf(AliasProposal::Reason reason)
{
    switch (reason) {
    case AliasProposal::Reason::Beginning:
        return u"beginning"_s;
    case AliasProposal::Reason::LookAlike:
        return u"look-alike"_s;
    case AliasProposal::Reason::SameCore:
        return u"same-core"_s;
    case AliasProposal::Reason::OneCharacter:
        break;
    }
    return u"one-character"_s;
}

} // namespace jianbao
