#include "models/archive/facts/figurechoicestore.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/tablelookup.h"
#include "models/archive/database/uuidv7.h"
#include "models/archive/undo/recordedstep.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::FigureChoiceStore)
};

QString factsWithPages()
{
    return u" FROM observation AS fact JOIN article ON article.id = fact.article_id "
           "JOIN page ON page.id = article.page_id "_s;
}

QString sameFigure()
{
    return u"figure_choice.page_sha256 = page.text_sha256 "
           "AND figure_choice.quote_from = fact.quote_from "
           "AND figure_choice.quote_to = fact.quote_to AND figure_choice.claim = fact.claim"_s;
}

} // namespace

FigureChoiceStore::FigureChoiceStore(const Database &database) : m_database(database) {}

QSet<QString> FigureChoiceStore::chosen() const
{
    if (!hasTable(m_database, u"figure_choice"_s))
        return {};
    QSqlQuery query =
        m_database.run(u"SELECT fact.id"_s + factsWithPages() + u"JOIN figure_choice ON "_s + sameFigure());
    QSet<QString> ids;
    while (query.next())
        ids.insert(query.value(0).toString());
    return ids;
}

void FigureChoiceStore::choose(const QString &observationId, const QStringList &rivals) const
{
    RecordedStep step(m_database, StepAction::ChooseFigure, {});
    QString subject;
    for (const QString &rival : rivals)
        forget(rival);
    if (!observationId.isEmpty()) {
        QSqlQuery words = m_database.run(u"SELECT quote_words FROM observation WHERE id = :id"_s,
                                         {{u"id"_s, observationId}});
        if (!words.next())
            throw ArchiveError(Words::tr("%1: there is no figure with the id %2. Show the chart again; the "
                                         "page may have been read anew.")
                                   .arg(m_database.path(), observationId));
        subject = words.value(0).toString();
        forget(observationId);
        keep(observationId);
    }
    step.commit(1, subject);
}

void FigureChoiceStore::forget(const QString &observationId) const
{
    m_database.run(u"DELETE FROM figure_choice WHERE id IN (SELECT figure_choice.id"_s + factsWithPages() +
                       u"JOIN figure_choice ON "_s + sameFigure() + u" WHERE fact.id = :id)"_s,
                   {{u"id"_s, observationId}});
}

void FigureChoiceStore::keep(const QString &observationId) const
{
    m_database.run(u"INSERT INTO figure_choice "
                   "(id, page_sha256, quote_from, quote_to, quote_words, claim, chosen_at) "
                   "SELECT :choice, page.text_sha256, fact.quote_from, fact.quote_to, fact.quote_words, "
                   "fact.claim, :now"_s +
                       factsWithPages() + u"WHERE fact.id = :id"_s,
                   {{u"choice"_s, UuidV7().next()},
                    {u"now"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                    {u"id"_s, observationId}});
}

} // namespace jianbao
