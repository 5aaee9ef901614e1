#include "models/archive/facts/reviewstore.h"

#include "models/archive/database/database.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/facts/factcondition.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/pages/sourcecolumns.h"
#include "models/datatypes/enumkeys.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr FactKind everyKind[] = {FactKind::Event, FactKind::Indicator, FactKind::Method};

/// The facts that the filter wants, as a sub-select of all kinds, and what is bound in it.
FactCondition wanted(const ReviewFilter &filter, const QString &columns)
{
    FactCondition all;
    QStringList selects;
    for (const FactKind kind : everyKind) {
        if (filter.kind && *filter.kind != kind)
            continue;
        FactFilter narrow;
        narrow.district = filter.district;
        narrow.verdict = filter.verdict;
        const FactCondition condition = FactCondition::of(narrow, keyOf(kind));
        selects.append(u"SELECT %1 FROM %2_with_verdict AS fact "
                       "JOIN article ON article.id = fact.article_id %3 WHERE %4"_s.arg(
                           columns, keyOf(kind), sourceJoins(), condition.sql));
        all.values = condition.values;
    }
    all.sql = selects.join(u" UNION ALL "_s);
    return all;
}

template <typename Fact> void addTo(QHash<QString, StoredFact> &found, const QList<Stored<Fact>> &facts)
{
    for (const Stored<Fact> &stored : facts)
        found.insert(stored.id, {stored.id, stored.fact, stored.source, stored.verdict, stored.quoteHolds});
}

} // namespace

ReviewStore::ReviewStore(const Database &database) : m_database(database) {}

ReviewPart ReviewStore::find(const ReviewFilter &filter, qsizetype limit) const
{
    ReviewPart part;
    part.facts = load(filter, firstIds(filter, limit));
    part.total = part.facts.size() < limit ? part.facts.size() : total(filter);
    return part;
}

ReviewPart ReviewStore::find(const ReviewFilter &filter, const QStringList &ids) const
{
    ReviewPart part;
    part.facts = load(filter, ids);
    part.total = part.facts.size();
    return part;
}

QList<StoredFact> ReviewStore::load(const ReviewFilter &filter, const QStringList &ids) const
{
    if (ids.isEmpty())
        return {};
    FactFilter narrow;
    narrow.ids = ids;
    narrow.district = filter.district;
    narrow.verdict = filter.verdict;
    const FactStore store(m_database);
    const auto wants = [&filter](FactKind kind) { return !filter.kind || *filter.kind == kind; };
    QHash<QString, StoredFact> found;
    if (wants(FactKind::Event))
        addTo(found, store.events(narrow));
    if (wants(FactKind::Indicator))
        addTo(found, store.observations(narrow));
    if (wants(FactKind::Method))
        addTo(found, store.methods(narrow));
    QList<StoredFact> facts;
    for (const QString &id : ids) {
        if (found.contains(id))
            facts.append(found.value(id));
    }
    return facts;
}

QStringList ReviewStore::firstIds(const ReviewFilter &filter, qsizetype limit) const
{
    FactCondition condition =
        wanted(filter, u"fact.id AS id, fact.confidence AS confidence, page.issue_latest AS issue, "
                       "page.id AS page, article.ordinal AS article, fact.quote_from AS place"_s);
    const QString order = filter.order == ReviewFilter::Order::Confidence
                              ? u"confidence DESC, issue DESC, page, article, place, id"_s
                              : u"issue DESC, page, article, place, id"_s;
    condition.values.insert(u"limit"_s, qint64(limit));
    return textsOf(m_database.run(u"SELECT id FROM (%1) ORDER BY %2 LIMIT :limit"_s.arg(condition.sql, order),
                                  condition.values));
}

qint64 ReviewStore::total(const ReviewFilter &filter) const
{
    const FactCondition condition = wanted(filter, u"1"_s);
    return numberOf(m_database.run(u"SELECT count(*) FROM (%1)"_s.arg(condition.sql), condition.values));
}

QHash<QString, qint64> ReviewStore::openByPage() const
{
    QHash<QString, qint64> open;
    for (const FactKind kind : everyKind) {
        QSqlQuery query = m_database.run(u"SELECT page_id, count(*) FROM %1_with_verdict "
                                         "WHERE verdict = 'suggested' GROUP BY page_id"_s.arg(keyOf(kind)));
        while (query.next())
            open[query.value(0).toString()] += query.value(1).toLongLong();
    }
    return open;
}

qint64 ReviewStore::openOnPage(const QString &pageId) const
{
    qint64 open = 0;
    for (const FactKind kind : everyKind) {
        open += numberOf(m_database.run(u"SELECT count(*) FROM %1_with_verdict "
                                        "WHERE page_id = :page AND verdict = 'suggested'"_s.arg(keyOf(kind)),
                                        {{u"page"_s, pageId}}));
    }
    return open;
}

} // namespace jianbao
