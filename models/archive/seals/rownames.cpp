#include "models/archive/seals/rownames.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"

#include <QCoreApplication>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype namesLength = 30; // characters of a headline or a quote

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::RowNames)
};

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= namesLength ? line : line.left(namesLength - 1) + u'…';
}

} // namespace

RowNames::RowNames(const Database &database) : m_database(database) {}

QString RowNames::textOf(const QString &sql, const QString &id) const
{
    try {
        QSqlQuery query = m_database.run(sql, {{u"id"_s, id}});
        return query.next() ? query.value(0).toString() : QString();
    } catch (const ArchiveError &) {
        return {};
    }
}

QString RowNames::ofArticle(const QString &articleId) const
{
    const QString headline = textOf(u"SELECT headline FROM article WHERE id = :id"_s, articleId);
    return headline.isEmpty() ? Words::tr("The article %1").arg(articleId)
                              : Words::tr("The article “%1” (%2)").arg(shortened(headline), articleId);
}

QString RowNames::of(const QString &table, const QSqlRecord &row) const
{
    const auto cell = [&row](const char *column) { return row.value(QLatin1String(column)).toString(); };
    if (table == u"article")
        return ofArticle(cell("id"));
    if (row.contains(u"article_id"_s))
        return ofArticle(cell("article_id"));
    if (table == u"page")
        return Words::tr("The page %1").arg(cell("file_name"));
    if (row.contains(u"quote_words"_s))
        return Words::tr("What was decided about “%1”").arg(shortened(cell("quote_words")));
    if (row.contains(u"name"_s))
        return table == u"tag" ? Words::tr("The tag “%1”").arg(cell("name"))
                               : Words::tr("The newspaper 《%1》").arg(cell("name"));
    if (row.contains(u"path"_s))
        return Words::tr("What is noted about the imported file %1").arg(cell("path"));
    if (table == u"undo_step")
        return Words::tr("A step to undo (%1)").arg(cell("subject"));
    return Words::tr("An entry");
}

} // namespace jianbao
