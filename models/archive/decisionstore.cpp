#include "models/archive/decisionstore.h"

#include "models/archive/archiveerror.h"
#include "models/archive/recordedstep.h"
#include "models/archive/uuidv7.h"
#include "models/datatypes/enumkeys.h"

#include <QCoreApplication>

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::DecisionStore)
};

StepAction actionOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return StepAction::Confirm;
    case Verdict::Rejected:
        return StepAction::Reject;
    case Verdict::Suggested:
        return StepAction::Undecide;
    }
    Q_UNREACHABLE();
}

/// What a decision about the fact is kept by; empty if there is no such fact.
QVariantMap keyOfDecision(const Database &database, const QString &factId)
{
    for (const char *kind : {"event", "observation", "method"}) {
        QSqlQuery query = database.run(
            QStringLiteral(
                "SELECT page.text_sha256, fact.quote_from, fact.quote_to, fact.quote_words, fact.claim "
                "FROM %1 AS fact JOIN article ON article.id = fact.article_id "
                "JOIN page ON page.id = article.page_id WHERE fact.id = :id")
                .arg(QLatin1String(kind)),
            {{QStringLiteral("id"), factId}});
        if (query.next())
            return {{QStringLiteral("page"), query.value(0)},
                    {QStringLiteral("kind"), QString::fromLatin1(kind)},
                    {QStringLiteral("from"), query.value(1)},
                    {QStringLiteral("to"), query.value(2)},
                    {QStringLiteral("words"), query.value(3)},
                    {QStringLiteral("claim"), query.value(4)}};
    }
    return {};
}

} // namespace

DecisionStore::DecisionStore(Database &database) : m_database(database) {}

void DecisionStore::decide(const QStringList &factIds, Verdict verdict)
{
    RecordedStep step(m_database, actionOf(verdict), {});
    QString words;
    for (const QString &factId : factIds)
        words = decideOne(factId, verdict);
    step.setSubject(words);
    step.commit(factIds.size());
}

/// Gives the words that the decision is about.
QString DecisionStore::decideOne(const QString &factId, Verdict verdict)
{
    QVariantMap values = keyOfDecision(m_database, factId);
    if (values.isEmpty())
        throw ArchiveError(
            Words::tr("%1: there is no fact with the id %2. List the facts again; the page may have been "
                      "read anew.")
                .arg(m_database.path(), factId));
    const QString words = values.value(QStringLiteral("words")).toString();
    if (verdict == Verdict::Suggested) {
        values.remove(QStringLiteral("words"));
        m_database.run(QStringLiteral("DELETE FROM decision WHERE page_sha256 = :page AND kind = :kind "
                                      "AND quote_from = :from AND quote_to = :to AND claim = :claim"),
                       values);
        return words;
    }
    values.insert(QStringLiteral("id"), UuidV7().next());
    values.insert(QStringLiteral("verdict"), keyOf(verdict));
    values.insert(QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    m_database.run(
        QStringLiteral(
            "INSERT INTO decision (id, page_sha256, kind, quote_from, quote_to, quote_words, claim, "
            "verdict, decided_at) "
            "VALUES (:id, :page, :kind, :from, :to, :words, :claim, :verdict, :at) "
            "ON CONFLICT (page_sha256, kind, quote_from, quote_to, claim) DO UPDATE "
            "SET verdict = excluded.verdict, decided_at = excluded.decided_at, "
            "row_version = decision.row_version + 1"),
        values);
    return words;
}

qint64 DecisionStore::count() const
{
    QSqlQuery query = m_database.run(QStringLiteral("SELECT count(*) FROM decision"));
    query.next();
    return query.value(0).toLongLong();
}

} // namespace jianbao
