#include "models/archive/pages/pagestore.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/database/jsoncolumns.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/database/storabletext.h"
#include "models/archive/index/searchindexer.h"
#include "models/archive/pages/articlecolumns.h"
#include "models/archive/pages/articlewriter.h"
#include "models/archive/pages/importledger.h"
#include "models/archive/pages/newspaperid.h"
#include "models/archive/pages/rereading.h"
#include "models/archive/undo/recordedstep.h"
#include "models/datatypes/cancelflag.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::PageStore)
};

StoredPage pageFrom(const QSqlQuery &row)
{
    const auto text = [&row](const char *column) { return row.value(QLatin1String(column)).toString(); };
    StoredPage stored;
    stored.id = text("id");
    stored.newspaper = text("newspaper");
    stored.pageNumber = text("page_number");
    stored.sourcePath = text("source_path");
    stored.importedAt = QDateTime::fromString(text("imported_at"), Qt::ISODate);
    stored.page.fileName = text("file_name");
    stored.page.text = text("text");
    stored.page.issueDate = {dayFrom(row.value(u"issue_earliest"_s)), dayFrom(row.value(u"issue_latest"_s)),
                             row.value(u"issue_given"_s).toBool(), stringsFromJson(text("issue_evidence"))};
    stored.page.homeDistrict = text("home_district");
    stored.page.uncovered = spansFromJson(text("uncovered"));
    stored.page.warnings = stringsFromJson(text("warnings"));
    stored.articleCount = row.value(u"article_count"_s).toLongLong();
    return stored;
}

const QString everyColumn = u"page.*"_s;
const QString noText =
    u"page.id, page.page_number, page.file_name, page.source_path, page.imported_at, '' AS text, "
    "page.issue_earliest, page.issue_latest, page.issue_given, page.issue_evidence, page.home_district, "
    "page.uncovered, page.warnings"_s;
const QString listOrder = u"ORDER BY newspaper.name, page.issue_latest, page.file_name, page.id"_s;

QString selectPages(const QString &columns, const QString &rest)
{
    return u"SELECT %1, newspaper.name AS newspaper, "
           "(SELECT count(*) FROM article WHERE article.page_id = page.id) AS article_count "
           "FROM page JOIN newspaper ON newspaper.id = page.newspaper_id %2"_s.arg(columns, rest);
}

QList<StoredPage> pagesFrom(QSqlQuery query)
{
    QList<StoredPage> pages;
    while (query.next())
        pages.append(pageFrom(query));
    return pages;
}

} // namespace

PageStore::PageStore(Database &database) : m_database(database) {}

QString PageStore::add(const Page &page, const Origin &origin)
{
    return add(page, origin, CancelFlag());
}

QString PageStore::add(const Page &page, const Origin &origin, const CancelFlag &cancelled)
{
    const QString id = UuidV7().next();
    Transaction transaction(m_database);
    QVariantMap row = readingColumns(page);
    row.insert(u"id"_s, id);
    row.insert(u"newspaper_id"_s, newspaperId(m_database, origin.newspaper));
    row.insert(u"page_number"_s, origin.pageNumber);
    row.insert(u"file_name"_s, page.fileName);
    row.insert(u"source_path"_s, origin.sourcePath);
    row.insert(u"imported_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    row.insert(u"text"_s, page.text);
    row.insert(u"text_sha256"_s, textDigest(storableText(page.text)));
    RowWriter(m_database).insert(u"page"_s, row);

    ArticleWriter writer(m_database, cancelled);
    for (qsizetype i = 0; i < page.articles.size(); ++i)
        writer.add(page.articles.at(i), id, i);
    if (cancelled.isCancelled())
        return {};
    if (!origin.fileSha256.isEmpty())
        ImportLedger(m_database)
            .write({origin.sourcePath, origin.fileSha256, ImportedFile::Outcome::Imported, id,
                    page.warnings.join(u' '), QDateTime::currentDateTimeUtc()});
    transaction.commit();
    indexChanged();
    return id;
}

QString PageStore::find(const QString &text) const
{
    return textOf(m_database.run(u"SELECT id FROM page WHERE text_sha256 = :digest"_s,
                                 {{u"digest"_s, textDigest(storableText(text))}}));
}

void PageStore::erase(const QString &pageId)
{
    RecordedStep step(m_database, StepAction::DeletePage, load(pageId).page.fileName);
    m_database.run(u"DELETE FROM page WHERE id = :id"_s, {{u"id"_s, pageId}});
    step.commit();
}

/// The page is stored by now: if the index cannot follow, because somebody else is writing, it does the next
/// time.
void PageStore::indexChanged() const
{
    try {
        SearchIndexer(m_database).catchUp();
    } catch (const ArchiveError &error) {
        qWarning("%s", error.what());
    }
}

QList<StoredPage> PageStore::all() const
{
    return pagesFrom(m_database.run(selectPages(everyColumn, listOrder)));
}

QList<StoredPage> PageStore::list() const
{
    return pagesFrom(m_database.run(selectPages(noText, listOrder)));
}

QStringList PageStore::ids() const
{
    return textsOf(m_database.run(u"SELECT id FROM page ORDER BY id"_s));
}

StoredPage PageStore::load(const QString &pageId) const
{
    QSqlQuery query = m_database.run(selectPages(everyColumn, u"WHERE page.id = :id"_s), {{u"id"_s, pageId}});
    if (!query.next())
        throw ArchiveError(Words::tr("%1: there is no page with the id %2. List the pages again.")
                               .arg(m_database.path(), pageId));
    return pageFrom(query);
}

} // namespace jianbao
