#include "models/archive/facts/decisionstore.h"

#include "models/archive/care/bulkbackup.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/database/uuidv7.h"
#include "models/archive/facts/decidedfacts.h"
#include "models/archive/undo/recordedstep.h"
#include "models/archive/undo/staleedit.h"
#include "models/datatypes/enumkeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

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

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::DecisionStore)
};

/// What somebody did, between “has” and the fact's words.
QString doneWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return Words::tr("confirmed");
    case Verdict::Rejected:
        return Words::tr("rejected");
    case Verdict::Suggested:
        return Words::tr("reopened");
    }
    Q_UNREACHABLE();
}

/// What the decision about a fact is found by.
QVariantMap keyOfDecision(const KeyedFact &keyed)
{
    const Span at = quoteOf(keyed.fact).at;
    return {{u"page"_s, keyed.pageDigest},
            {u"kind"_s, keyOf(kindOf(keyed.fact))},
            {u"from"_s, qint64(at.from)},
            {u"to"_s, qint64(at.to)},
            {u"claim"_s, keyed.claim}};
}

QString wordingOf(const AnyFact &fact)
{
    if (const auto *event = std::get_if<Event>(&fact))
        return event->what;
    if (const auto *observation = std::get_if<Observation>(&fact))
        return observation->name;
    return std::get<Method>(fact).name;
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

} // namespace

DecisionStore::DecisionStore(Database &database) : m_database(database) {}

void DecisionStore::decide(const QStringList &factIds, Verdict verdict)
{
    decideIfSeen(factIds, verdict, {});
}

void DecisionStore::decide(const QStringList &factIds, Verdict verdict, Verdict seen)
{
    decideIfSeen(factIds, verdict, seen);
}

void DecisionStore::decideIfSeen(const QStringList &factIds, Verdict verdict, std::optional<Verdict> seen)
{
    BulkBackup::takeIfMany(m_database, factIds.size());
    RecordedStep step(m_database, actionOf(verdict), {});
    QList<KeyedFact> facts;
    for (const QString &factId : factIds)
        facts.append(FactLookup(m_database).of(factId));
    // All before the first is written: one decision may be about several of them.
    for (const KeyedFact &keyed : std::as_const(facts)) {
        if (seen)
            checkSeen(keyed, *seen);
    }
    for (const KeyedFact &keyed : std::as_const(facts)) {
        if (verdict == Verdict::Suggested)
            remove(keyed);
        else
            write(keyed, verdict);
    }
    step.commit(facts.size(), facts.isEmpty() ? QString() : quoteOf(facts.last().fact).words);
}

void DecisionStore::checkSeen(const KeyedFact &keyed, Verdict seen) const
{
    QSqlQuery query =
        m_database.run(u"SELECT verdict FROM %1_with_verdict WHERE id = :id"_s.arg(keyOf(kindOf(keyed.fact))),
                       {{u"id"_s, keyed.id}});
    query.next();
    const Verdict now = valueOf<Verdict>(query.value(0).toString()).value_or(seen);
    if (now != seen)
        throw StaleEdit(
            Words::tr("%1: meanwhile somebody else has %2 “%3”, so nothing was changed. Look at it "
                      "again and decide anew.")
                .arg(m_database.path(), doneWords(now), quoteOf(keyed.fact).words));
}

void DecisionStore::neverSuggest(const QString &factId)
{
    const KeyedFact keyed = FactLookup(m_database).of(factId);
    RecordedStep step(m_database, StepAction::NeverSuggest, wordingOf(keyed.fact));
    m_database.run(u"INSERT OR IGNORE INTO unwanted (id, kind, wording, decided_at) "
                   "VALUES (:id, :kind, :wording, :at)"_s,
                   {{u"id"_s, UuidV7().next()},
                    {u"kind"_s, keyOf(kindOf(keyed.fact))},
                    {u"wording"_s, wordingOf(keyed.fact)},
                    {u"at"_s, now()}});
    remove(keyed);
    step.commit();
}

QString DecisionStore::write(const KeyedFact &keyed, Verdict verdict, const QString &replacedBy) const
{
    QVariantMap values = keyOfDecision(keyed);
    values.insert(u"id"_s, UuidV7().next());
    values.insert(u"words"_s, quoteOf(keyed.fact).words);
    values.insert(u"verdict"_s, keyOf(verdict));
    values.insert(u"at"_s, now());
    values.insert(u"fact"_s, verdict == Verdict::Confirmed ? DecidedFacts::jsonOf(keyed.fact) : QString());
    values.insert(u"replaced"_s, replacedBy);
    return textOf(
        m_database.run(u"INSERT INTO decision (id, page_sha256, kind, quote_from, quote_to, quote_words, "
                       "claim, verdict, decided_at, fact, replaced_by) "
                       "VALUES (:id, :page, :kind, :from, :to, :words, :claim, :verdict, :at, :fact, "
                       ":replaced) ON CONFLICT (page_sha256, kind, quote_from, quote_to, claim) DO UPDATE "
                       "SET verdict = excluded.verdict, decided_at = excluded.decided_at, "
                       "fact = excluded.fact, replaced_by = excluded.replaced_by, "
                       "row_version = decision.row_version + 1 RETURNING id"_s,
                       values));
}

QString DecisionStore::remove(const KeyedFact &keyed) const
{
    return textOf(
        m_database.run(u"DELETE FROM decision WHERE page_sha256 = :page AND kind = :kind "
                       "AND quote_from = :from AND quote_to = :to AND claim = :claim RETURNING id"_s,
                       keyOfDecision(keyed)));
}

qint64 DecisionStore::count() const
{
    return numberOf(m_database.run(u"SELECT count(*) FROM decision"_s));
}

} // namespace jianbao
