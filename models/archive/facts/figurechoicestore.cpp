#include "models/archive/facts/figurechoicestore.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/tablelookup.h"
#include "models/archive/database/uuidv7.h"
#include "models/archive/undo/recordedstep.h"

#include <QCoreApplication>
#include <QDateTime>

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
    return QStringLiteral(" FROM observation AS fact JOIN article ON article.id = fact.article_id "
                          "JOIN page ON page.id = article.page_id ");
}

QString sameFigure()
{
    return QStringLiteral("figure_choice.page_sha256 = page.text_sha256 "
                          "AND figure_choice.quote_from = fact.quote_from "
                          "AND figure_choice.quote_to = fact.quote_to AND figure_choice.claim = fact.claim");
}

} // namespace

FigureChoiceStore::FigureChoiceStore(const Database &database) : m_database(database) {}

QSet<QString> FigureChoiceStore::chosen() const
{
    if (!hasTable(m_database, QStringLiteral("figure_choice")))
        return {};
    QSqlQuery query = m_database.run(QStringLiteral("SELECT fact.id") + factsWithPages() +
                                     QStringLiteral("JOIN figure_choice ON ") + sameFigure());
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
        QSqlQuery words = m_database.run(QStringLiteral("SELECT quote_words FROM observation WHERE id = :id"),
                                         {{QStringLiteral("id"), observationId}});
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
    m_database.run(QStringLiteral("DELETE FROM figure_choice WHERE id IN (SELECT figure_choice.id") +
                       factsWithPages() + QStringLiteral("JOIN figure_choice ON ") + sameFigure() +
                       QStringLiteral(" WHERE fact.id = :id)"),
                   {{QStringLiteral("id"), observationId}});
}

void FigureChoiceStore::keep(const QString &observationId) const
{
    m_database.run(
        QStringLiteral("INSERT INTO figure_choice "
                       "(id, page_sha256, quote_from, quote_to, quote_words, claim, chosen_at) "
                       "SELECT :choice, page.text_sha256, fact.quote_from, fact.quote_to, fact.quote_words, "
                       "fact.claim, :now") +
            factsWithPages() + QStringLiteral("WHERE fact.id = :id"),
        {{QStringLiteral("choice"), UuidV7().next()},
         {QStringLiteral("now"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
         {QStringLiteral("id"), observationId}});
}

} // namespace jianbao
