#include "models/items/sidebarmodel.h"

#include "models/archive/database/database.h"
#include "models/items/articlelistmodel.h"
#include "models/items/sidebarreader.h"
#include "models/items/sidebartree.h"

#include <QMimeData>

#include <algorithm>

namespace jianbao
{

SidebarModel::SidebarModel(const QString &archivePath, QObject *parent)
    : QAbstractItemModel(parent), m_archivePath(archivePath), m_root(SidebarTree::of(nullptr))
{
    connect(&m_reading, &JobTracker::failed, this, &SidebarModel::failed);
}

void SidebarModel::reload()
{
    m_readsAll = true;
    read({});
}

void SidebarModel::refresh()
{
    m_readsAll = !m_contents || (m_readsAll && m_reading.isRunning());
    read(m_readsAll ? Contents() : m_contents);
}

/// What is `known` is not read again.
void SidebarModel::read(const Contents &known)
{
    m_reading.start([this, known, path = m_archivePath, order = m_nameOrder](const CancelFlag &) {
        Database connection(path, Database::Mode::ReadOnly);
        const SidebarReader reader(connection);
        const auto contents =
            std::make_shared<const SidebarContents>(known ? reader.refreshed(*known) : reader.read());
        const std::shared_ptr<SidebarEntry> root = SidebarTree::of(contents.get());
        root->sort(NameCollator(order));
        return [this, contents, root, order] {
            m_contents = contents;
            show(root, order);
        };
    });
}

std::optional<qint64> SidebarModel::articleCount() const
{
    return m_contents ? std::optional(m_contents->articles) : std::nullopt;
}

/// `order` is the one in which its names stand.
void SidebarModel::show(const std::shared_ptr<SidebarEntry> &root, NameOrder order)
{
    if (order != m_nameOrder)
        root->sort(NameCollator(m_nameOrder));
    beginResetModel();
    m_root = root;
    endResetModel();
}

void SidebarModel::setNameOrder(NameOrder order)
{
    if (m_nameOrder == order)
        return;
    m_nameOrder = order;
    beginResetModel();
    m_root->sort(NameCollator(order));
    endResetModel();
}

void SidebarModel::setCounts(const std::optional<SearchFacets> &facets)
{
    m_counts.reset();
    if (facets)
        m_counts = SidebarTree::countsByTerm(*facets);
    tellCounts({});
}

QStringList SidebarModel::termsToCount() const
{
    QStringList terms;
    for (const auto &group : m_root->children) {
        for (const auto &shown : group->children) {
            if (!shown->term.isEmpty() && !shown->count)
                terms.append(shown->term);
        }
    }
    return terms;
}

void SidebarModel::setTermCounts(const QHash<QString, qint64> &byTerm)
{
    m_termCounts = byTerm;
    tellCounts({});
}

void SidebarModel::tellCounts(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent), {CountRole});
    for (int row = 0; row < rows; ++row)
        tellCounts(index(row, 0, parent));
}

/// “All” keeps its number; of issues, indicators and methods the query's hits are not known.
std::optional<qint64> SidebarModel::count(const SidebarEntry &shown) const
{
    if (const auto known = m_termCounts.constFind(shown.term); known != m_termCounts.cend())
        return *known;
    if (!m_counts || !shown.count || shown.term.isEmpty())
        return shown.count;
    return SidebarTree::isCounted(shown.term) ? std::optional(m_counts->value(shown.term)) : std::nullopt;
}

const SidebarEntry &SidebarModel::entry(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const SidebarEntry *>(index.internalPointer()) : *m_root;
}

QModelIndex SidebarModel::index(int row, int column, const QModelIndex &parent) const
{
    const SidebarEntry &above = entry(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(above.children.size()))
        return {};
    return createIndex(row, column, above.children[static_cast<size_t>(row)].get());
}

QModelIndex SidebarModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || entry(child).parent == m_root.get())
        return {};
    SidebarEntry *above = entry(child).parent;
    const auto &siblings = above->parent->children;
    const auto place =
        std::find_if(siblings.begin(), siblings.end(), [&](const auto &e) { return e.get() == above; });
    return createIndex(static_cast<int>(place - siblings.begin()), 0, above);
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(entry(parent).children.size());
}

int SidebarModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SidebarEntry &shown = entry(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.name;
    case Qt::ToolTipRole:
        return shown.term.isEmpty() || count(shown) ? shown.name
                                                    : tr("%1\nNot counted beforehand: choose it, and the "
                                                         "status bar tells how many articles it has.")
                                                          .arg(shown.name);
    case TermRole:
        return shown.term;
    case ColourRole:
        return shown.colour ? QVariant(*shown.colour) : QVariant();
    case GroupRole:
        return shown.isGroup;
    case CountRole:
        return count(shown) ? QVariant(*count(shown)) : QVariant();
    case Qt::AccessibleTextRole:
        return count(shown) ? tr("%1, %n articles", nullptr, static_cast<int>(*count(shown))).arg(shown.name)
                            : shown.name;
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool isTag = entry(index).colour.has_value();
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isTag ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

QStringList SidebarModel::mimeTypes() const
{
    return {ArticleListModel::mimeType()};
}

bool SidebarModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                   const QModelIndex &parent) const
{
    return parent.isValid() && entry(parent).colour && data->hasFormat(ArticleListModel::mimeType());
}

bool SidebarModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT articlesDropped(entry(parent).name, ArticleListModel::idsIn(*data));
    return true;
}

} // namespace jianbao
