#include "models/archive/seals/timelineverifier.h"

#include "models/archive/database/database.h"
#include "models/archive/database/readtransaction.h"
#include "models/archive/facts/eventsnapshotstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::TimelineVerifier)
};

/// An event without its kind and confidence, which rows do not have or a table does not keep. A table turns a
/// period round that another program wrote from its end to its beginning.
QString lineOf(const EventOutline &event)
{
    const bool turned = event.period.end.isValid() && event.period.end < event.period.start;
    const QDate &first = turned ? event.period.end : event.period.start;
    const QDate &last = turned ? event.period.start : event.period.end;
    return u"%1|%2|%3|%4|%5|%6|%7"_s
        .arg(event.id, event.district, event.what, first.toString(Qt::ISODate), last.toString(Qt::ISODate))
        .arg(int(event.precision))
        .arg(int(event.verdict));
}

} // namespace

QStringList TimelineVerifier::faults() const
{
    const ReadTransaction moment(m_database);
    const std::optional<QString> rules = EventSnapshotStore::keptRules(m_database);
    if (!rules)
        return {};
    const EventSnapshotStore store(m_database, *rules);
    if (!store.isAsWritten())
        return {
            Words::tr("What is kept for the timeline is damaged. Run “jianbao-cli archive rebuild-index”.")};
    const std::optional<EventSnapshot> snapshot = store.load();
    if (!snapshot)
        return {};
    QStringList faults;
    const QStringList stale = staleArticles(*snapshot);
    for (const QString &article : stale)
        faults.append(Words::tr("The timeline does not tell the events of article %1 as they are. Run "
                                "“jianbao-cli archive rebuild-index”.")
                          .arg(article));
    return faults;
}

/// Articles of which an event is missing on either side, or other there.
QStringList TimelineVerifier::staleArticles(const EventSnapshot &snapshot) const
{
    const EventTable &table = *snapshot.table;
    QHash<QString, QString> articleOf; ///< by what is kept and not found in the rows yet
    for (quint32 number = 0; number < table.size(); ++number) {
        const EventOutline event = table.outline(number);
        const bool isUnwanted =
            event.verdict == Verdict::Suggested && snapshot.unwantedWordings.contains(event.what);
        if (!isUnwanted && !snapshot.changedArticles.contains(event.articleId))
            articleOf.insert(lineOf(event), event.articleId);
    }
    QSet<QString> stale;
    EventOutlineStore(m_database).read([&](const EventOutline &event) {
        if (!snapshot.changedArticles.contains(event.articleId) && !articleOf.remove(lineOf(event)))
            stale.insert(event.articleId);
        return true;
    });
    for (const QString &article : std::as_const(articleOf))
        stale.insert(article);
    QStringList sorted = stale.values();
    sorted.sort();
    return sorted;
}

} // namespace jianbao
