#include "app/cli/searchanswers.h"

#include "models/datatypes/enumkeys.h"
#include "models/items/citation.h"
#include "models/search/snippet.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype snippetLength = 80;

QJsonObject hitJson(const StoredArticle &hit, const Snippet &snippet)
{
    QJsonArray tags;
    for (const Tag &tag : hit.tags)
        tags.append(tag.name);
    QJsonArray marks;
    for (const Span mark : snippet.marks)
        marks.append(QJsonArray{qint64(mark.from), qint64(mark.to)});
    const auto day = [](QDate date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    };
    return {{u"id"_s, hit.id},
            {u"newspaper"_s, hit.source.newspaper},
            {u"issue_earliest"_s, day(hit.source.issueEarliest)},
            {u"issue_latest"_s, day(hit.source.issueLatest)},
            {u"page_file"_s, hit.source.pageFile},
            {u"kind"_s, keyOf(hit.article.kind)},
            {u"kicker"_s, hit.article.kicker.words},
            {u"headline"_s, hit.article.headline.words},
            {u"deck"_s, hit.article.deck.words},
            {u"districts"_s, QJsonArray::fromStringList(hit.article.districts)},
            {u"tags"_s, tags},
            {u"snippet"_s, snippet.text},
            {u"marks"_s, marks}};
}

QList<std::pair<QString, QList<Count>>> named(const SearchFacets &facets)
{
    return {{u"district"_s, facets.districts},
            {u"tag"_s, facets.tags},
            {u"paper"_s, facets.newspapers},
            {u"year"_s, facets.years}};
}

QJsonObject facetsJson(const SearchFacets &facets)
{
    QJsonObject object;
    for (const auto &[kind, counts] : named(facets)) {
        QJsonArray array;
        for (const Count &count : counts)
            array.append(QJsonObject{{u"name"_s, count.name}, {u"count"_s, count.count}});
        object.insert(kind, array);
    }
    return object;
}

} // namespace

SearchAnswers::SearchAnswers(const Wanted &wanted, const Database &database, CommandContext &context)
    : m_wanted(wanted), m_context(context), m_articles(database), m_index(database)
{
}

qsizetype SearchAnswers::answer(const QString &typed) const
{
    const SearchQuery query = SearchQuery::parse(typed);
    if (m_wanted.countOnly) {
        const qsizetype count = m_index.count(query);
        m_context.out << count << '\n';
        return count;
    }
    const SearchFacets facets = m_wanted.facets ? m_index.facets(query) : SearchFacets();
    if (m_wanted.facets && !m_context.json) {
        writeFacets(facets);
        return m_index.count(query);
    }
    const SearchIndex::Page page = m_index.page(query, m_wanted.order, m_wanted.offset, m_wanted.limit);
    if (m_wanted.nameQuery && !m_context.json)
        m_context.out << typed << '\t' << page.total << '\n';
    const QJsonArray found = hits(query, page.ids);
    if (m_context.json) {
        QJsonObject object{{u"query"_s, typed},
                           {u"total"_s, qint64(page.total)},
                           {u"offset"_s, qint64(m_wanted.offset)},
                           {u"hits"_s, found}};
        if (m_wanted.facets)
            object.insert(u"facets"_s, facetsJson(facets));
        m_context.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
    }
    return page.total;
}

void SearchAnswers::writeFacets(const SearchFacets &facets) const
{
    for (const auto &[kind, counts] : named(facets)) {
        for (const Count &count : counts)
            m_context.out << kind << '\t' << count.name << '\t' << count.count << '\n';
    }
}

/// Writes the articles; with --json it gives them instead.
QJsonArray SearchAnswers::hits(const SearchQuery &query, const QStringList &ids) const
{
    QJsonArray hits;
    for (const QString &id : ids) {
        const StoredArticle hit = m_articles.load(id);
        const Snippet snippet = Snippet::of(hit.article.body().text(), query.markedStrings(), snippetLength);
        if (m_context.json)
            hits.append(hitJson(hit, snippet));
        else
            m_context.out << hit.id << '\t' << Citation::of(hit.source) << "\n    " << snippet.text << '\n';
    }
    return hits;
}

} // namespace jianbao
