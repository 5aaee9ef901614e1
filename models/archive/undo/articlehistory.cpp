#include "models/archive/undo/articlehistory.h"

#include "models/archive/database/account.h"
#include "models/archive/database/database.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/database/storabletext.h"
#include "models/archive/database/tablelookup.h"
#include "models/archive/seals/rowseal.h"
#include "models/archive/undo/changeset.h"
#include "models/datatypes/enumkeys.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// Tables whose key begins with the article's id.
const QStringList ofArticle{u"article"_s, u"article_tag"_s, u"article_paragraph"_s, u"article_district"_s};
const QStringList facts{u"event"_s, u"observation"_s, u"method"_s};
/// Tables whose rows stand at a place of a page.
const QStringList ofPlace{u"decision"_s, u"highlight"_s, u"figure_choice"_s};

/// A row as it was while it was there; nothing is told of columns that stayed.
ChangedRow::Values toldBy(const ChangedRow &row)
{
    return row.change == ChangedRow::Change::Out ? row.before : row.after;
}

} // namespace

QList<HistoryEntry> ArticleHistory::of(const QString &articleId) const
{
    QList<HistoryEntry> entries;
    if (!hasTable(m_database, u"article_history"_s))
        return entries;
    QSqlQuery query =
        m_database.run(u"SELECT done_at, author, action, subject, direction FROM article_history "
                       "WHERE article_id = :id ORDER BY number DESC"_s,
                       {{u"id"_s, articleId}});
    while (query.next()) {
        HistoryEntry entry;
        entry.at = QDateTime::fromString(query.value(0).toString(), Qt::ISODate);
        entry.author = query.value(1).toString();
        entry.step.action = valueOf<StepAction>(query.value(2).toString()).value_or(StepAction::Tag);
        entry.step.subject = query.value(3).toString();
        entry.step.count = 1;
        entry.step.doneAt = entry.at;
        entry.direction = valueOf<StepDirection>(query.value(4).toString()).value_or(StepDirection::Done);
        entries.append(entry);
    }
    return entries;
}

void ArticleHistory::write(const Changeset &changes, const UndoStep &step, StepDirection direction) const
{
    qint64 number = numberOf(m_database.run(u"SELECT coalesce(max(number), 0) FROM article_history"_s));
    QVariantMap row{{u"done_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                    {u"author"_s, accountName()},
                    {u"action"_s, keyOf(step.action)},
                    {u"subject"_s, storableText(step.subject)},
                    {u"direction"_s, keyOf(direction)}};
    QSqlQuery insert(m_database.connection());
    insert.prepare(u"INSERT INTO article_history (number, article_id, done_at, author, action, subject, "
                   "direction, row_sha256) VALUES (:number, :article_id, :done_at, :author, :action, "
                   ":subject, :direction, :seal)"_s);
    for (const QString &article : articlesIn(changes, step.action)) {
        row.insert(u"number"_s, ++number);
        row.insert(u"article_id"_s, article);
        for (auto value = row.cbegin(); value != row.cend(); ++value)
            insert.bindValue(u':' + value.key(), *value);
        insert.bindValue(u":seal"_s, RowSeal::digest(row));
        m_database.execute(insert);
    }
}

QSet<QString> ArticleHistory::articlesIn(const Changeset &changes, StepAction action) const
{
    QSet<QString> articles;
    for (const ChangedRow &row : changes.rows()) {
        for (const QString &article : articlesOf(row, action))
            articles.insert(article);
    }
    articles.remove(QString());
    return articles;
}

QStringList ArticleHistory::articlesOf(const ChangedRow &row, StepAction action) const
{
    const QVariantMap id{{u"id"_s, row.key.value(0)}};
    const auto value = [&](int column, const QString &name) {
        if (const std::optional<QVariant> told = toldBy(row).value(column))
            return *told;
        QSqlQuery query = m_database.run(u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(name, row.table), id);
        return query.next() ? query.value(0) : QVariant();
    };
    if (ofArticle.contains(row.table))
        return {row.key.value(0).toString()};
    if (facts.contains(row.table))
        return {value(1, u"article_id"_s).toString()};
    if (ofPlace.contains(row.table))
        return idsFrom(u"SELECT article.id FROM page JOIN article ON article.page_id = page.id "
                       "WHERE page.text_sha256 = :page AND EXISTS (SELECT 1 FROM json_each(article.pieces) "
                       "AS piece WHERE :at >= piece.value ->> 0 AND :at < piece.value ->> 1)"_s,
                       {{u"page"_s, value(1, u"page_sha256"_s)},
                        {u"at"_s, value(row.table == u"decision"_s ? 3 : 2, u"quote_from"_s)}});
    const bool describes = row.table == u"page"_s && action == StepAction::DescribePage;
    return describes ? idsFrom(u"SELECT id FROM article WHERE page_id = :id"_s, id) : QStringList();
}

QStringList ArticleHistory::idsFrom(const QString &sql, const QVariantMap &values) const
{
    return textsOf(m_database.run(sql, values));
}

} // namespace jianbao
