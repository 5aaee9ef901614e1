#include "models/jobs/namesurvey.h"

#include "models/archive/articlestore.h"
#include "models/archive/searchindex.h"
#include "models/reading/lexicon.h"
#include "models/search/searchquery.h"

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

} // namespace

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
    const auto add = [&](NameMention::Kind kind, const QString &name, const QString &post, Span at) {
        const Quote quote = Quote::of(article.pageText, body.pageSpan(at, article.pageText));
        mentions.append({kind, name, post, quote, article.source});
    };
    for (const FoundPostholder &person : m_people.find(body.text()))
        add(NameMention::Kind::Person, person.name, person.post, person.at);
    for (const FoundOrganisation &organisation : m_organisations.find(body.text())) {
        if (organisation.named)
            add(NameMention::Kind::Organisation, organisation.name, {}, organisation.at);
    }
    for (const QString &district : article.article.districts) {
        const qsizetype at = body.text().indexOf(district);
        if (at >= 0)
            add(NameMention::Kind::District, district, {}, {at, at + district.size()});
    }
    return mentions;
}

QList<AliasProposal> NameSurvey::proposals() const
{
    const ArticleStore articles(m_database);
    QList<NameMention> mentions;
    for (const QString &id : SearchIndex(m_database).find(SearchQuery(), SearchIndex::Order::OldestFirst))
        mentions += mentionsIn(articles.load(id));
    return m_aliases.of(mentions);
}

} // namespace jianbao
