#include "bench/generatedrows.h"

#include "models/archive/database/database.h"
#include "models/archive/database/sqlitehandle.h"
#include "models/datatypes/enumkeys.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// Inserts `given` in this order, and something empty into every other column.
std::unique_ptr<BenchStatement> insertInto(const Database &database, const QString &table,
                                           const QStringList &given)
{
    QStringList columns;
    QStringList values;
    QSqlQuery known = database.run(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    while (known.next()) {
        columns.append(known.value(0).toString());
        const qsizetype at = given.indexOf(columns.last());
        values.append(at < 0 ? u"''"_s : u"?%1"_s.arg(at + 1));
    }
    const QString sql =
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u','), values.join(u','));
    return std::make_unique<BenchStatement>(sqliteHandle(database.connection()), sql.toUtf8());
}

void insert(BenchStatement &row, const QStringList &values)
{
    for (int i = 0; i < int(values.size()); ++i)
        row.bind(i + 1, values.at(i));
    row.step();
    row.reset();
}

QStringList names(const QString &text)
{
    return text.split(u' ');
}

} // namespace

GeneratedRows::GeneratedRows(const Database &database, const QString &newspaper)
    : m_newspaperId(m_ids.next())
    , m_page(insertInto(database, u"page"_s,
                        names(u"id newspaper_id file_name text_sha256 issue_earliest issue_latest"_s)))
    , m_article(insertInto(database, u"article"_s, names(u"id page_id ordinal kind headline"_s)))
    , m_paragraph(insertInto(database, u"article_paragraph"_s, names(u"article_id ordinal words"_s)))
    , m_district(insertInto(database, u"article_district"_s, names(u"article_id district folded"_s)))
{
    const auto row = insertInto(database, u"newspaper"_s, names(u"id name folded"_s));
    insert(*row, {m_newspaperId, newspaper, newspaper});
}

void GeneratedRows::add(const Page &page)
{
    const QString id = m_ids.next();
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    insert(*m_page,
           {id, m_newspaperId, page.fileName, id, day(page.issueDate.earliest), day(page.issueDate.latest)});
    for (qsizetype i = 0; i < page.articles.size(); ++i)
        add(page.articles.at(i), id, i);
}

void GeneratedRows::add(const Article &article, const QString &pageId, qint64 ordinal)
{
    const QString id = m_ids.next();
    insert(*m_article, {id, pageId, QString::number(ordinal), keyOf(article.kind), article.headline.words});
    for (qsizetype i = 0; i < article.paragraphs.size(); ++i)
        insert(*m_paragraph, {id, QString::number(i), article.paragraphs.at(i).words.text()});
    for (const QString &district : article.districts)
        insert(*m_district, {id, district, district});
}

} // namespace jianbao
