#include "models/jobs/namesurvey.h"

#include "models/archive/articlestore.h"
#include "models/archive/nameregister.h"
#include "models/archive/searchindex.h"
#include "models/archive/standardnames.h"
#include "models/reading/lexicon.h"
#include "models/search/searchquery.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QSet<QString> knownPlaces(const Lexicon &lexicon)
{
    QSet<QString> known;
    for (const QString &list : {u"places"_s, u"zones"_s}) {
        for (const QString &column : {u"city"_s, u"counties"_s, u"name"_s}) {
            for (const QString &name : lexicon.words(list, column))
                known.insert(name);
        }
    }
    return known;
}

QList<Count> counted(NameKind kind, const QList<NameMention> &mentions)
{
    QMap<QString, QSet<QString>> articles;
    for (const NameMention &mention : mentions) {
        if (mention.kind == kind)
            articles[mention.name].insert(mention.source.articleId);
    }
    QList<Count> counts;
    for (auto told = articles.cbegin(); told != articles.cend(); ++told)
        counts.append({told.key(), told->size()});
    return counts;
}

} // namespace

NameSurvey::NameSurvey(const Database &database) : NameSurvey(database, Lexicon()) {}

NameSurvey::NameSurvey(const Database &database, const Lexicon &lexicon)
    : m_database(database)
    , m_people(lexicon)
    , m_organisations(lexicon)
    , m_aliases(lexicon.words(u"lookalikes"_s, u"characters"_s), knownPlaces(lexicon))
{
}

QList<NameMention> NameSurvey::mentionsIn(const StoredArticle &article) const
{
    const MendedText body = article.article.body();
    QList<NameMention> mentions;
    const auto add = [&](NameKind kind, const QString &name, const QString &post, Span at) {
        const Quote quote = Quote::of(article.pageText, body.pageSpan(at, article.pageText));
        mentions.append({kind, name, post, quote, article.source});
    };
    for (const FoundPostholder &person : m_people.find(body.text()))
        add(NameKind::Person, person.name, person.post, person.at);
    for (const FoundOrganisation &organisation : m_organisations.find(body.text())) {
        if (organisation.named)
            add(NameKind::Organisation, organisation.name, {}, organisation.at);
    }
    for (const QString &district : article.article.districts) {
        const qsizetype at = body.text().indexOf(district);
        if (at >= 0)
            add(NameKind::District, district, {}, {at, at + district.size()});
    }
    return mentions;
}

NamesTold NameSurvey::read(const CancelFlag &cancelled) const
{
    const ArticleStore articles(m_database);
    QList<NameMention> mentions;
    for (const QString &id : SearchIndex(m_database).find(SearchQuery(), SearchIndex::Order::OldestFirst)) {
        if (cancelled.isCancelled())
            break;
        mentions += mentionsIn(articles.load(id));
    }
    return {m_aliases.of(mentions), counted(NameKind::Person, mentions),
            counted(NameKind::Organisation, mentions)};
}

QList<NameEntry> NameSurvey::entries(const Database &database, NameKind kind, const NamesTold &told)
{
    QList<NameEntry> entries = NameRegister(database).entries(kind);
    if (kind == NameKind::District || kind == NameKind::Indicator)
        return entries;
    const StandardNames names(database, kind);
    QHash<QString, qint64> counts;
    for (const Count &printed : kind == NameKind::Person ? told.people : told.organisations)
        counts[names.of(printed.name)] += printed.count;
    for (NameEntry &entry : entries)
        entry.count = counts.take(entry.name);
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        entries.append({count.key(), {}, {}, count.value()});
    std::sort(entries.begin(), entries.end(), [](const NameEntry &left, const NameEntry &right) {
        return left.count != right.count ? left.count > right.count : left.name < right.name;
    });
    return entries;
}

QList<AliasProposal> NameSurvey::undecided(const Database &database, const NamesTold &told)
{
    QList<AliasProposal> open = told.proposals;
    for (const NameKind kind : {NameKind::Person, NameKind::Organisation, NameKind::District}) {
        const StandardNames names(database, kind);
        const QList<NamePair> apart = NameRegister(database).distinctions(kind);
        open.removeIf([&](const AliasProposal &proposal) {
            const QString &one = proposal.usual.name;
            const QString &other = proposal.other.name;
            return proposal.usual.kind == kind &&
                   (names.of(one) == names.of(other) ||
                    apart.contains(NamePair{std::min(one, other), std::max(one, other)}));
        });
    }
    return open;
}

} // namespace jianbao
