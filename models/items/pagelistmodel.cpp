#include "models/items/pagelistmodel.h"

#include "models/archive/database/database.h"
#include "models/archive/facts/reviewstore.h"
#include "models/archive/pages/pagestore.h"
#include "models/items/citation.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

Source sourceOf(const StoredPage &page)
{
    Source source;
    source.newspaper = page.newspaper;
    source.pageFile = page.page.fileName;
    source.pageNumber = page.pageNumber;
    source.issueEarliest = page.page.issueDate.earliest;
    source.issueLatest = page.page.issueDate.latest;
    return source;
}

} // namespace

PageListModel::PageListModel(const Database &database, QObject *parent)
    : QAbstractListModel(parent), m_database(database)
{
    connect(&m_reading, &JobTracker::failed, this, &PageListModel::failed);
}

void PageListModel::open()
{
    m_isOpen = true;
    reload();
}

void PageListModel::reload()
{
    if (!m_isOpen)
        return;
    m_reading.start([this, path = m_database.path()](const CancelFlag &) -> std::function<void()> {
        Database connection(path, Database::Mode::ReadOnly);
        const QList<StoredPage> pages = PageStore(connection).list();
        const QHash<QString, qint64> openFacts = ReviewStore(connection).openByPage();
        return [this, pages, openFacts] { show(pages, openFacts); };
    });
}

void PageListModel::show(const QList<StoredPage> &pages, const QHash<QString, qint64> &openFacts)
{
    beginResetModel();
    m_pages = pages;
    m_openFacts = openFacts;
    endResetModel();
    Q_EMIT loaded();
}

int PageListModel::rowOf(const QString &pageId) const
{
    for (qsizetype row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row).id == pageId)
            return static_cast<int>(row);
    }
    return -1;
}

QString PageListModel::lineOf(const StoredPage &page) const
{
    const qint64 open = m_openFacts.value(page.id);
    QStringList parts{tr("%n articles", nullptr, static_cast<int>(page.articleCount))};
    if (!page.page.uncovered.isEmpty())
        parts.append(tr("%n lines in no article", nullptr, static_cast<int>(page.page.uncovered.size())));
    parts.append(open > 0 ? tr("%n facts to review", nullptr, static_cast<int>(open)) : tr("✓ finished"));
    return parts.join(u" · "_s);
}

int PageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StoredPage &page = m_pages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return u"%1\n%2\n%3"_s.arg(Citation::of(sourceOf(page)), page.page.fileName, lineOf(page));
    case Qt::ToolTipRole:
        return page.page.warnings.join(u'\n');
    case IdRole:
        return page.id;
    case FinishedRole:
        return m_openFacts.value(page.id) == 0;
    default:
        return {};
    }
}

} // namespace jianbao
