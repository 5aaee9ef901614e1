#include "models/archive/handwork/highlightstore.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/tablelookup.h"
#include "models/archive/database/uuidv7.h"
#include "models/archive/handwork/tagnames.h"
#include "models/archive/undo/recordedstep.h"
#include "models/search/folding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::HighlightStore)
};

/// Highlights beside the articles in which they begin.
const QString joinedArticles =
    u"FROM highlight JOIN page ON page.text_sha256 = highlight.page_sha256 "
    "JOIN article ON article.page_id = page.id AND EXISTS (SELECT 1 FROM json_each(article.pieces) AS piece "
    "WHERE highlight.quote_from >= piece.value ->> 0 AND highlight.quote_from < piece.value ->> 1) "_s;

QVariant tagColumn(const Database &database, const QString &tag)
{
    return tag.trimmed().isEmpty() ? QVariant() : TagNames(database).idMadeIfMissing(tag);
}

} // namespace

HighlightStore::HighlightStore(const Database &database) : m_database(database) {}

QList<Highlight> HighlightStore::of(const QString &articleId) const
{
    QList<Highlight> highlights;
    if (!hasTable(m_database, u"highlight"_s))
        return highlights;
    QSqlQuery query = m_database.run(
        u"SELECT highlight.id, highlight.quote_from, highlight.quote_to, highlight.quote_words, tag.name, "
        "tag.colour, highlight.note "_s +
            joinedArticles +
            u"LEFT JOIN tag ON tag.id = highlight.tag_id WHERE article.id = :id "
            "ORDER BY highlight.quote_from, highlight.quote_to, highlight.id"_s,
        {{u"id"_s, articleId}});
    while (query.next())
        highlights.append(
            {query.value(0).toString(),
             {{query.value(1).toLongLong(), query.value(2).toLongLong()}, query.value(3).toString()},
             query.value(4).toString(),
             query.value(5).toString(),
             query.value(6).toString()});
    return highlights;
}

QStringList HighlightStore::articlesWithNote(const QString &folded) const
{
    QStringList articles;
    if (!hasTable(m_database, u"highlight"_s))
        return articles;
    QSqlQuery query = m_database.run(u"SELECT article.id, highlight.note "_s + joinedArticles);
    while (query.next()) {
        if (folded.isEmpty() || jianbao::folded(query.value(1).toString()).contains(folded))
            articles.append(query.value(0).toString());
    }
    articles.removeDuplicates();
    return articles;
}

QString HighlightStore::add(const QString &articleId, const Quote &quote, const QString &tag,
                            const QString &note) const
{
    RecordedStep step(m_database, StepAction::Highlight, quote.words);
    QSqlQuery query = m_database.run(u"SELECT page.text, page.text_sha256 FROM article "
                                     "JOIN page ON page.id = article.page_id WHERE article.id = :id"_s,
                                     {{u"id"_s, articleId}});
    const bool stands = query.next() && !quote.at.isEmpty() && quote.standsOn(query.value(0).toString());
    if (!stands)
        throw ArchiveError(
            Words::tr("%1: the words “%2” do not stand on the page at this place, so nothing was "
                      "changed. Select them again.")
                .arg(m_database.path(), quote.words));
    const QString page = query.value(1).toString();
    query.finish();
    const QString id = UuidV7().next();
    m_database.run(
        u"INSERT INTO highlight (id, page_sha256, quote_from, quote_to, quote_words, tag_id, note, "
        "made_at) VALUES (:id, :page, :from, :to, :words, :tag, :note, :at)"_s,
        {{u"id"_s, id},
         {u"page"_s, page},
         {u"from"_s, qint64(quote.at.from)},
         {u"to"_s, qint64(quote.at.to)},
         {u"words"_s, quote.words},
         {u"tag"_s, tagColumn(m_database, tag)},
         {u"note"_s, note.trimmed()},
         {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}});
    step.commit();
    return id;
}

void HighlightStore::change(const QString &id, const QString &tag, const QString &note) const
{
    RecordedStep step(m_database, StepAction::NoteHighlight, wordsOf(id));
    m_database.run(u"UPDATE highlight SET tag_id = :tag, note = :note, row_version = row_version + 1 "
                   "WHERE id = :id AND (tag_id IS NOT :tag OR note IS NOT :note)"_s,
                   {{u"id"_s, id}, {u"tag"_s, tagColumn(m_database, tag)}, {u"note"_s, note.trimmed()}});
    step.commit();
}

void HighlightStore::remove(const QString &id) const
{
    RecordedStep step(m_database, StepAction::RemoveHighlight, wordsOf(id));
    m_database.run(u"DELETE FROM highlight WHERE id = :id"_s, {{u"id"_s, id}});
    step.commit();
}

QString HighlightStore::wordsOf(const QString &id) const
{
    QSqlQuery query = m_database.run(u"SELECT quote_words FROM highlight WHERE id = :id"_s, {{u"id"_s, id}});
    if (!query.next())
        throw ArchiveError(
            Words::tr("%1: this highlight is gone already, so nothing was changed.").arg(m_database.path()));
    return query.value(0).toString();
}

} // namespace jianbao
