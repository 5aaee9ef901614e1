#include "models/jobs/namesurvey.h"

#include "models/archive/handwork/nameregister.h"
#include "models/archive/handwork/standardnames.h"
#include "models/archive/index/searchindex.h"
#include "models/archive/pages/articlestore.h"
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

void count(NamesTold::Printed &printed, const QString &name, int article)
{
    QList<int> &articles = printed[name];
    if (articles.isEmpty() || articles.last() != article)
        articles.append(article);
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
    NamesTold told;
    int article = 0;
    for (const QString &id : SearchIndex(m_database).find(SearchQuery(), SearchIndex::Order::OldestFirst)) {
        if (cancelled.isCancelled())
            break;
        for (const NameMention &mention : mentionsIn(articles.load(id))) {
            if (mention.kind == NameKind::Person)
                count(told.people, mention.name, article);
            else if (mention.kind == NameKind::Organisation)
                count(told.organisations, mention.name, article);
            mentions.append(mention);
        }
        ++article;
    }
    told.proposals = m_aliases.of(mentions);
    return told;
}

QList<NameEntry> NameSurvey::entries(const Database &database, NameKind kind, const NamesTold &told)
{
    QList<NameEntry> entries = NameRegister(database).entries(kind);
    if (kind == NameKind::District || kind == NameKind::Indicator)
        return entries;
    const StandardNames names(database, kind);
    QHash<QString, QSet<int>> articles;
    const NamesTold::Printed &printed = kind == NameKind::Person ? told.people : told.organisations;
    for (auto name = printed.cbegin(); name != printed.cend(); ++name)
        articles[names.of(name.key())] += QSet<int>(name->cbegin(), name->cend());
    for (NameEntry &entry : entries)
        entry.count = articles.take(entry.name).size();
    for (auto name = articles.cbegin(); name != articles.cend(); ++name)
        entries.append({name.key(), {}, {}, name->size()});
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
