#include "models/archive/facts/factstore.h"

#include "models/archive/database/database.h"
#include "models/archive/database/jsoncolumns.h"
#include "models/archive/facts/factcolumns.h"
#include "models/archive/facts/factcondition.h"
#include "models/archive/pages/sourcecolumns.h"
#include "models/datatypes/enumkeys.h"

#include <QCache>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// Looks quotes up in their pages and keeps the last few pages at hand.
class QuoteCheck
{
public:
    explicit QuoteCheck(const Database &database) : m_database(database) {}

    bool holds(const Quote &quote, const QString &pageId)
    {
        if (!m_texts.contains(pageId)) {
            QSqlQuery query = m_database.run(u"SELECT text FROM page WHERE id = :id"_s, {{u"id"_s, pageId}});
            m_texts.insert(pageId, new QString(query.next() ? query.value(0).toString() : QString()));
        }
        return quote.standsOn(*m_texts.object(pageId));
    }

private:
    const Database &m_database;
    QCache<QString, QString> m_texts{64};
};

template <typename Fact>
QList<Stored<Fact>> factsWith(const Database &database, const FactCondition &condition, const QString &order)
{
    const QString table = FactTable<Fact>::table();
    QSqlQuery query = database.run(u"SELECT fact.*, %1 FROM %2_with_verdict AS fact "
                                   "JOIN article ON article.id = fact.article_id %3 WHERE %4 "
                                   "ORDER BY %5, page.issue_latest, fact.quote_from, fact.id"_s.arg(
                                       sourceColumns(), table, sourceJoins(), condition.sql, order),
                                   condition.values);
    QuoteCheck check(database);
    QList<Stored<Fact>> facts;
    while (query.next()) {
        Stored<Fact> stored;
        stored.id = query.value(u"id"_s).toString();
        stored.fact = FactTable<Fact>::from(query);
        stored.source = sourceFrom(query);
        stored.verdict = valueOf<Verdict>(query.value(u"verdict"_s).toString()).value_or(Verdict::Suggested);
        stored.quoteHolds = check.holds(stored.fact.quote, stored.source.pageId);
        facts.append(stored);
    }
    return facts;
}

template <typename Fact>
QList<Stored<Fact>> factsOf(const Database &database, const FactFilter &filter, const QString &order)
{
    return factsWith<Fact>(database, FactCondition::of(filter, FactTable<Fact>::table()), order);
}

} // namespace

FactStore::FactStore(const Database &database) : m_database(database) {}

QList<StoredEvent> FactStore::events(const FactFilter &filter) const
{
    return factsOf<Event>(m_database, filter, u"fact.district, fact.period_start"_s);
}

QList<StoredEvent> FactStore::eventsWithIds(const QStringList &ids) const
{
    const FactCondition condition{u"fact.id IN (SELECT value FROM json_each(:ids))"_s,
                                  {{u"ids"_s, jsonOf(ids)}}};
    return factsWith<Event>(m_database, condition, u"fact.id"_s);
}

QList<StoredObservation> FactStore::observations(const FactFilter &filter) const
{
    return factsOf<Observation>(
        m_database, filter,
        u"CASE fact.indicator WHEN '' THEN fact.name ELSE fact.indicator END, fact.subject, "
        "fact.period_start"_s);
}

QList<StoredMethod> FactStore::methods(const FactFilter &filter) const
{
    return factsOf<Method>(m_database, filter, u"fact.name"_s);
}

QList<Count> FactStore::indicators() const
{
    QSqlQuery query = m_database.run(u"SELECT CASE indicator WHEN '' THEN name ELSE indicator END AS shown, "
                                     "count(*) AS observations FROM observation_with_verdict "
                                     "WHERE verdict <> 'rejected' GROUP BY shown "
                                     "ORDER BY max(indicator) = '', observations DESC, shown"_s);
    QList<Count> counts;
    while (query.next())
        counts.append({query.value(0).toString(), query.value(1).toLongLong()});
    return counts;
}

} // namespace jianbao
