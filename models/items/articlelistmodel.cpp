#include "models/items/articlelistmodel.h"

#include "models/archive/archiveerror.h"
#include "models/archive/database.h"
#include "models/archive/searchindex.h"
#include "models/items/citation.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMimeData>

namespace jianbao
{

namespace
{

constexpr int pageRows = 256;
constexpr int keptPages = 16;
constexpr int keptSnippets = 512;
constexpr qsizetype snippetLength = 60;

} // namespace

ArticleListModel::ArticleListModel(const Database &database, QObject *parent)
    : QAbstractListModel(parent)
    , m_database(database)
    , m_store(database)
    , m_pages(keptPages)
    , m_snippets(keptSnippets)
{
    connect(&m_search, &JobTracker::failed, this, &ArticleListModel::failed);
}

void ArticleListModel::setQuery(const SearchQuery &query)
{
    m_query = query;
    m_search.start([this, query, earlier = m_snapshot,
                    path = m_database.path()](const CancelFlag &) -> std::function<void()> {
        QElapsedTimer timer;
        const Database connection(path, Database::Mode::ReadOnly);
        timer.start();
        const SearchIndex index(connection, earlier);
        const QStringList ids = index.find(query);
        return [this, ids, snapshot = index.snapshot(), taken = timer.nsecsElapsed()] {
            m_snapshot = snapshot;
            show(ids, taken);
        };
    });
}

void ArticleListModel::reload()
{
    setQuery(m_query);
}

void ArticleListModel::refreshTags()
{
    if (m_query.typed().contains(QLatin1String("tag")))
        reload();
    else
        readRowsAnew();
}

void ArticleListModel::readRowsAnew()
{
    m_pages.clear();
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ArticleListModel::show(const QStringList &ids, qint64 nanoseconds)
{
    m_snippets.clear();
    if (ids == m_ids) {
        readRowsAnew();
    } else {
        beginResetModel();
        m_pages.clear();
        m_ids = ids;
        endResetModel();
    }
    Q_EMIT found(m_ids.size(), nanoseconds);
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QString ArticleListModel::headline(const Source &source)
{
    return source.headline.isEmpty() ? tr("Without a headline") : source.headline;
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case IdRole:
    case ArticleIdRole:
        return m_ids.at(index.row());
    case Qt::DisplayRole:
        return headline(row(index.row()).source);
    case RecordRole:
        return QVariant::fromValue(row(index.row()));
    case SnippetRole:
        return QVariant::fromValue(snippet(index.row()));
    case Qt::AccessibleTextRole:
        return QStringList{Citation::of(row(index.row()).source), snippet(index.row()).text}.join(
            QStringLiteral(". "));
    default:
        return {};
    }
}

QString ArticleListModel::mimeType()
{
    return QStringLiteral("application/x-jianbao-articles");
}

QStringList ArticleListModel::idsIn(const QMimeData &data)
{
    return QString::fromUtf8(data.data(mimeType())).split(u'\n', Qt::SkipEmptyParts);
}

Qt::ItemFlags ArticleListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QMimeData *ArticleListModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes)
        ids.append(m_ids.at(index.row()));
    auto *data = new QMimeData;
    data->setData(mimeType(), ids.join(u'\n').toUtf8());
    return data;
}

ArticleRow ArticleListModel::row(int number) const
{
    const int page = number / pageRows;
    if (!m_pages.contains(page))
        m_pages.insert(page, new QList<ArticleRow>(readPage(page * pageRows)));
    return m_pages.object(page)->value(number % pageRows);
}

QList<ArticleRow> ArticleListModel::readPage(int first) const
{
    const QStringList ids = m_ids.mid(first, pageRows);
    QHash<QString, ArticleRow> known;
    try {
        for (const ArticleRow &row : m_store.rows(ids))
            known.insert(row.source.articleId, row);
    } catch (const ArchiveError &error) {
        qWarning("%s", error.what());
    }
    QList<ArticleRow> rows;
    for (const QString &id : ids)
        rows.append(known.value(id));
    return rows;
}

Snippet ArticleListModel::snippet(int number) const
{
    const QStringList wanted = m_query.markedStrings();
    if (wanted.isEmpty())
        return {row(number).opening, {}};
    const QString &id = m_ids.at(number);
    if (const Snippet *kept = m_snippets.object(id))
        return *kept;
    Snippet made;
    try {
        made = Snippet::of(m_store.load(id).article.body().text(), wanted, snippetLength);
    } catch (const ArchiveError &error) {
        qWarning("%s", error.what());
    }
    m_snippets.insert(id, new Snippet(made));
    return made;
}

} // namespace jianbao
