#include "models/items/taglistmodel.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/items/attempt.h"
#include "models/jobs/tagtransfer.h"
#include "models/search/namecollator.h"

#include <algorithm>

namespace jianbao
{

TagListModel::TagListModel(Database &database, QObject *parent)
    : QAbstractListModel(parent), m_database(database), m_store(database), m_tree(database)
{
    connect(&m_work, &JobQueue::failed, this, &TagListModel::failed);
}

void TagListModel::reload()
{
    QList<Tag> tags = m_store.all();
    const NameCollator comesBefore;
    std::sort(tags.begin(), tags.end(),
              [&comesBefore](const Tag &one, const Tag &other) { return comesBefore(one.name, other.name); });
    beginResetModel();
    m_tags = tags;
    endResetModel();
}

void TagListModel::refresh()
{
    change([] {});
}

QList<Tag> TagListModel::carriedBy(const QStringList &articleIds) const
{
    try {
        return m_store.carriedBy(articleIds);
    } catch (const ArchiveError &error) {
        qWarning("%s", error.what());
        return {};
    }
}

void TagListModel::add(const QString &name, const QStringList &articleIds)
{
    if (!name.trimmed().isEmpty() && !articleIds.isEmpty())
        changeArticles(articleIds.size(),
                       [name, articleIds](TagStore &store) { store.add(name.trimmed(), articleIds); });
}

void TagListModel::remove(const QString &name, const QStringList &articleIds)
{
    changeArticles(articleIds.size(),
                   [name, articleIds](TagStore &store) { store.remove(name, articleIds); });
}

void TagListModel::toggleFavourite(int key, const QStringList &articleIds)
{
    const auto tag = std::find_if(m_tags.cbegin(), m_tags.cend(),
                                  [key](const Tag &each) { return each.favourite == key; });
    if (tag == m_tags.cend() || key == 0 || articleIds.isEmpty())
        return;
    changeArticles(articleIds.size(),
                   [name = tag->name, articleIds](TagStore &store) { store.toggle(name, articleIds); });
}

void TagListModel::make(const QString &name, const QString &parent)
{
    change([&] { m_tree.make(name, parent); });
}

void TagListModel::rename(const QString &name, const QString &newName)
{
    change([&] { m_store.rename(name, newName); });
}

void TagListModel::move(const QString &name, const QString &parent)
{
    change([&] { m_tree.move(name, parent); });
}

void TagListModel::describe(const QString &name, const QString &description)
{
    change([&] { m_tree.describe(name, description); });
}

void TagListModel::setColour(const QString &name, const QString &colour)
{
    change([&] { m_store.setColour(name, colour); });
}

void TagListModel::setFavourite(const QString &name, int key)
{
    change([&] { m_tree.setFavourite(name, key); });
}

void TagListModel::merge(const QString &from, const QString &into)
{
    changeArticles(articlesWith(from), [from, into](TagStore &store) { store.merge(from, into); });
}

void TagListModel::erase(const QString &name)
{
    changeArticles(articlesWith(name), [name](TagStore &store) { store.erase(name); });
}

QList<TagEntry> TagListModel::entries() const
{
    return TagTransfer::entriesOf(m_tags);
}

bool TagListModel::takeIn(const QList<TagEntry> &entries)
{
    return change([&] { m_tree.takeIn(entries); });
}

QString TagListModel::nameOf(const QString &tagId) const
{
    const auto tag =
        std::find_if(m_tags.cbegin(), m_tags.cend(), [&tagId](const Tag &each) { return each.id == tagId; });
    return tag == m_tags.cend() ? QString() : tag->name;
}

qint64 TagListModel::articlesWith(const QString &name) const
{
    const auto tag =
        std::find_if(m_tags.cbegin(), m_tags.cend(), [&name](const Tag &each) { return each.name == name; });
    return tag == m_tags.cend() ? 0 : tag->articleCount;
}

void TagListModel::changeArticles(qsizetype count, const Tagging &tagging)
{
    if (count <= fewArticles)
        return void(change([this, &tagging] { tagging(m_store); }));
    m_work.add([this, tagging, path = m_database.path()](const CancelFlag &) -> std::function<void()> {
        Database connection(path, Database::Mode::ReadWrite);
        TagStore store(connection);
        tagging(store);
        return [this] { refresh(); };
    });
}

/// False if failed() tells why not.
bool TagListModel::change(const std::function<void()> &storing)
{
    const bool isStored = attempt(*this, [&] {
        storing();
        reload();
    });
    if (!isStored)
        return false;
    Q_EMIT changed();
    return true;
}

int TagListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tags.size());
}

QVariant TagListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Tag &tag = m_tags.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return tag.name;
    case IdRole:
        return tag.id;
    case CountRole:
        return tag.articleCount;
    case RecordRole:
        return QVariant::fromValue(tag);
    default:
        return {};
    }
}

} // namespace jianbao
