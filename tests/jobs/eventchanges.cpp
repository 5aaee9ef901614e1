#include "tests/jobs/eventchanges.h"

#include "models/archive/database/database.h"
#include "models/archive/facts/decisionstore.h"
#include "models/archive/facts/facteditor.h"
#include "models/archive/handwork/nameregister.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

using By = EventChange::By;

EventChange decision(const char *name, Verdict verdict, bool isSeen)
{
    return {name, By::Person, isSeen, [verdict](Database &database, const StoredEvent &event, quint32) {
                DecisionStore(database).decide({event.id}, verdict);
            }};
}

/// `sql` ends in the id of the event, which is put in the place of %1.
EventChange statement(const char *name, const QString &sql)
{
    return {name, By::OtherProgram, true, [sql](Database &database, const StoredEvent &event, quint32) {
                database.run(sql.arg(event.id));
            }};
}

void correct(Database &database, const StoredEvent &event, quint32 number)
{
    Event corrected = event.fact;
    corrected.period = Period::day(QDate(2021, 2, 1).addDays(number % 28));
    corrected.district = u"云岭高新区"_s;
    FactEditor(database).correct(event.id, corrected);
}

void merge(Database &database, const StoredEvent &event, quint32)
{
    NameRegister(database).merge(NameKind::District, {event.fact.district}, u"滨河镇"_s);
}

void rename(Database &database, const StoredEvent &event, quint32 number)
{
    if (!event.fact.district.isEmpty())
        NameRegister(database).rename(NameKind::District, event.fact.district, u"新名%1镇"_s.arg(number));
}

} // namespace

QList<EventChange> eventChanges()
{
    return {
        decision("confirm", Verdict::Confirmed, true),
        decision("reject", Verdict::Rejected, true),
        decision("take back", Verdict::Suggested, false),
        {"never suggest", By::Person, true,
         [](Database &database, const StoredEvent &event, quint32) {
             DecisionStore(database).neverSuggest(event.id);
         }},
        {"correct", By::Person, true, correct},
        {"merge", By::Person, true, merge},
        {"rename", By::Person, true, rename},
        statement("update",
                  u"UPDATE event SET district = '滨河镇', period_start = '2020-02-29' WHERE id = '%1'"_s),
        statement("article deleted",
                  u"DELETE FROM article WHERE id = (SELECT article_id FROM event WHERE id = '%1')"_s),
        statement("event deleted", u"DELETE FROM event WHERE id = '%1'"_s),
        statement(
            "another event",
            u"INSERT INTO event SELECT id || 'x', article_id, ordinal, quote_from, quote_to, quote_words, "
            "claim, period_start, period_end, precision, district, what || '又', confidence, rule, "
            "row_version, '' FROM event WHERE id = '%1'"_s),
    };
}

} // namespace jianbao
