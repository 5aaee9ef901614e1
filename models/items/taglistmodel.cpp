#include "models/items/taglistmodel.h"

#include "models/archive/archiveerror.h"

namespace jianbao
{

TagListModel::TagListModel(Database &database, QObject *parent)
    : QAbstractListModel(parent), m_store(database)
{
}

void TagListModel::reload()
{
    const QList<Tag> tags = m_store.all();
    beginResetModel();
    m_tags = tags;
    endResetModel();
}

void TagListModel::refresh()
{
    change([] {});
}

QList<Tag> TagListModel::tagsOf(const QString &articleId) const
{
    try {
        return m_store.of(articleId);
    } catch (const ArchiveError &error) {
        qWarning("%s", error.what());
        return {};
    }
}

void TagListModel::add(const QString &name, const QStringList &articleIds)
{
    if (!name.trimmed().isEmpty() && !articleIds.isEmpty())
        change([&] { m_store.add(name.trimmed(), articleIds); });
}

void TagListModel::remove(const QString &name, const QStringList &articleIds)
{
    change([&] { m_store.remove(name, articleIds); });
}

void TagListModel::change(const std::function<void()> &storing)
{
    try {
        storing();
        reload();
    } catch (const ArchiveError &error) {
        Q_EMIT failed(error.message());
        return;
    }
    Q_EMIT changed();
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
