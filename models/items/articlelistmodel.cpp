#include "models/items/articlelistmodel.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/items/citation.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int pageRows = 256;
constexpr int keptPages = 16;
constexpr int keptSnippets = 512;
constexpr qsizetype snippetLength = 60;

} // namespace

ArticleListModel::ArticleListModel(const Database &database, const std::shared_ptr<SharedSnapshot> &shared,
                                   QObject *parent)
    : QAbstractListModel(parent)
    , m_database(database)
    , m_store(database)
    , m_search(database.path(), shared)
    , m_pages(keptPages)
    , m_snippets(keptSnippets)
{
    connect(&m_search, &SearchSession::failed, this, &ArticleListModel::failed);
}

void ArticleListModel::setQuery(const SearchQuery &query)
{
    m_query = query;
    m_search.ask([this, query, order = m_order, before = m_found](
                     const SearchIndex &index, const CancelFlag &cancelled) -> std::function<void()> {
        QElapsedTimer timer;
        timer.start();
        const auto articles = std::make_shared<const FoundArticles>(index.found(query, order, cancelled));
        const qint64 taken = timer.nsecsElapsed();
        const bool isSame = *articles == *before;
        return [=, this] { show(articles, isSame, taken); };
    });
}

void ArticleListModel::setOrder(SearchIndex::Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    reload();
}

void ArticleListModel::reload()
{
    setQuery(m_query);
}

void ArticleListModel::refreshTags()
{
    if (m_query.typed().contains("tag"_L1))
        reload();
    else
        readRowsAnew();
}

void ArticleListModel::readRowsAnew()
{
    m_pages.clear();
    if (!m_found->isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

/// `isSame`: as those that were shown when the search was begun, and no other can have been shown since.
void ArticleListModel::show(const std::shared_ptr<const FoundArticles> &articles, bool isSame,
                            qint64 nanoseconds)
{
    m_snippets.clear();
    if (isSame) {
        m_found = articles;
        readRowsAnew();
    } else {
        beginResetModel();
        m_pages.clear();
        m_found = articles;
        endResetModel();
    }
    Q_EMIT found(m_found->size(), nanoseconds);
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found->size());
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
        return m_found->id(index.row());
    case Qt::DisplayRole:
        return headline(row(index.row()).source);
    case RecordRole:
        return QVariant::fromValue(row(index.row()));
    case SnippetRole:
        return QVariant::fromValue(snippet(index.row()));
    case Qt::AccessibleTextRole:
        return QStringList{Citation::of(row(index.row()).source), snippet(index.row()).text}.join(u". "_s);
    default:
        return {};
    }
}

QString ArticleListModel::mimeType()
{
    return u"application/x-jianbao-articles"_s;
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
        ids.append(articleId(index.row()));
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
    const QStringList ids = m_found->ids(first, pageRows);
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
    const QString id = m_found->id(number);
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
