#include "models/archive/facts/factlookup.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/facts/factcolumns.h"
#include "models/datatypes/enumkeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::FactLookup)
};

} // namespace

FactLookup::FactLookup(const Database &database) : m_database(database) {}

KeyedFact FactLookup::of(const QString &factId) const
{
    for (const FactKind kind : {FactKind::Event, FactKind::Indicator, FactKind::Method}) {
        QSqlQuery query =
            m_database.run(u"SELECT fact.*, page.text_sha256 FROM %1 AS fact "
                           "JOIN article ON article.id = fact.article_id "
                           "JOIN page ON page.id = article.page_id WHERE fact.id = :id"_s.arg(keyOf(kind)),
                           {{u"id"_s, factId}});
        if (query.next())
            return {factId, query.value(u"article_id"_s).toString(), query.value(u"text_sha256"_s).toString(),
                    query.value(u"claim"_s).toString(), factFrom(kind, query)};
    }
    throw ArchiveError(Words::tr("%1: there is no fact with the id %2. List the facts again; the page may "
                                 "have been read anew.")
                           .arg(m_database.path(), factId));
}

QString FactLookup::idOf(const QString &pageDigest, const AnyFact &fact) const
{
    return textOf(m_database.run(
        u"SELECT fact.id FROM page JOIN article ON article.page_id = page.id "
        "JOIN %1 AS fact ON fact.article_id = article.id "
        "WHERE page.text_sha256 = :page AND fact.quote_from = :from "
        "AND fact.quote_to = :to AND fact.claim = :claim ORDER BY fact.id"_s.arg(keyOf(kindOf(fact))),
        {{u"page"_s, pageDigest},
         {u"from"_s, qint64(quoteOf(fact).at.from)},
         {u"to"_s, qint64(quoteOf(fact).at.to)},
         {u"claim"_s, claimOf(fact)}}));
}

QString FactLookup::claimOf(const AnyFact &fact)
{
    return std::visit([](const auto &each) { return FactTable<std::decay_t<decltype(each)>>::claim(each); },
                      fact);
}

} // namespace jianbao
