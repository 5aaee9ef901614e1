#include "models/archive/pages/pageeditor.h"

#include "models/archive/database/jsoncolumns.h"
#include "models/archive/database/uuidv7.h"
#include "models/archive/pages/newspaperid.h"
#include "models/archive/pages/rereading.h"
#include "models/archive/undo/recordedstep.h"
#include "models/archive/undo/staleedit.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::PageEditor)
};

} // namespace

PageEditor::PageEditor(Database &database) : m_database(database) {}

PageCorrections PageEditor::corrections(const QString &pageId) const
{
    const QVariantMap page{{u"page"_s, digestOf(pageId)}};
    PageCorrections corrections;
    QSqlQuery layout =
        m_database.run(u"SELECT articles, noise FROM page_layout WHERE page_sha256 = :page"_s, page);
    if (layout.next())
        corrections.layout = {layoutFromJson(layout.value(0).toString()),
                              spansFromJson(layout.value(1).toString())};
    QSqlQuery texts =
        m_database.run(u"SELECT quote_from, quote_to, quote_words, replacement FROM text_correction "
                       "WHERE page_sha256 = :page ORDER BY quote_from"_s,
                       page);
    while (texts.next())
        corrections.texts.append({{texts.value(0).toLongLong(), texts.value(1).toLongLong()},
                                  texts.value(2).toString(),
                                  texts.value(3).toString()});
    return corrections;
}

QList<ReadingDifference> PageEditor::store(const QString &pageId, const PageChange &change,
                                           const Page &reading)
{
    RecordedStep step(m_database, change.action,
                      change.subject.isEmpty() ? reading.fileName : change.subject);
    checkSeen(pageId, change);
    if (corrections(pageId) != change.corrections)
        write(digestOf(pageId), change.corrections);
    describe(pageId, change, reading.issueDate.given);
    Rereading rereading(m_database, pageId);
    rereading.replaceBy(reading);
    step.commit();
    return rereading.differences();
}

QByteArray PageEditor::stateOf(const QString &pageId) const
{
    const QVariantMap page{{u"id"_s, pageId}, {u"page"_s, digestOf(pageId)}};
    QSqlQuery seals =
        m_database.run(u"SELECT row_sha256 FROM page WHERE id = :id "
                       "UNION ALL SELECT row_sha256 FROM page_layout WHERE page_sha256 = :page "
                       "UNION ALL SELECT row_sha256 FROM (SELECT row_sha256 FROM text_correction "
                       "WHERE page_sha256 = :page ORDER BY quote_from, id)"_s,
                       page);
    QCryptographicHash state(QCryptographicHash::Sha256);
    while (seals.next())
        state.addData(seals.value(0).toByteArray() + '\n');
    return state.result();
}

void PageEditor::checkSeen(const QString &pageId, const PageChange &change) const
{
    if (change.seen && stateOf(pageId) != *change.seen)
        throw StaleEdit(Words::tr("%1: meanwhile somebody else has changed this page, so your change was not "
                                  "stored. Look at the page as it is now and make it again.")
                            .arg(m_database.path()));
}

QString PageEditor::digestOf(const QString &pageId) const
{
    QSqlQuery query = m_database.run(u"SELECT text_sha256 FROM page WHERE id = :id"_s, {{u"id"_s, pageId}});
    if (!query.next())
        throw ArchiveError(Words::tr("%1: there is no page with the id %2. List the pages again.")
                               .arg(m_database.path(), pageId));
    return query.value(0).toString();
}

void PageEditor::write(const QString &digest, const PageCorrections &corrections) const
{
    const QVariantMap page{{u"page"_s, digest}};
    m_database.run(u"DELETE FROM page_layout WHERE page_sha256 = :page"_s, page);
    m_database.run(u"DELETE FROM text_correction WHERE page_sha256 = :page"_s, page);
    if (!corrections.layout.isEmpty())
        m_database.run(u"INSERT INTO page_layout (page_sha256, articles, noise) "
                       "VALUES (:page, :articles, :noise)"_s,
                       {{u"page"_s, digest},
                        {u"articles"_s, jsonOf(corrections.layout.articles)},
                        {u"noise"_s, jsonOf(corrections.layout.noise)}});
    UuidV7 ids;
    for (const TextCorrection &text : corrections.texts)
        m_database.run(u"INSERT INTO text_correction (id, page_sha256, quote_from, quote_to, quote_words, "
                       "replacement, corrected_at) VALUES (:id, :page, :from, :to, :words, :new, :at)"_s,
                       {{u"id"_s, ids.next()},
                        {u"page"_s, digest},
                        {u"from"_s, qint64(text.at.from)},
                        {u"to"_s, qint64(text.at.to)},
                        {u"words"_s, text.words},
                        {u"new"_s, text.replacement},
                        {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}});
}

/// Whether the date is given is written here, so that a date which a person takes back does not stay.
void PageEditor::describe(const QString &pageId, const PageChange &change, bool dateGiven) const
{
    if (!change.newspaper && !change.pageNumber)
        return;
    QSqlQuery query = m_database.run(u"SELECT * FROM page WHERE id = :id"_s, {{u"id"_s, pageId}});
    query.next();
    QVariantMap row;
    for (int i = 0; i < query.record().count(); ++i)
        row.insert(query.record().fieldName(i), query.value(i));
    query.finish();
    row.remove(u"row_version"_s);
    row.remove(u"row_sha256"_s);
    if (change.newspaper)
        row[u"newspaper_id"_s] = newspaperId(m_database, *change.newspaper);
    row[u"issue_given"_s] = int(dateGiven);
    if (change.pageNumber)
        row[u"page_number"_s] = *change.pageNumber;
    RowWriter(m_database).overwrite(u"page"_s, row);
}

} // namespace jianbao
