#pragma once

#include "models/archive/tagstore.h"
#include "models/items/roles.h"

#include <QAbstractListModel>

#include <functional>

namespace jianbao
{

class Database;

/// All tags by name, and the one way by which the window puts tags on articles and takes them off. Lives on
/// the thread of the database.
///
/// Roles: Qt::DisplayRole and Qt::EditRole the name, IdRole, CountRole, RecordRole the Tag.
class TagListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit TagListModel(Database &database, QObject *parent = nullptr);

    /// Reads the archive; throws ArchiveError and then keeps what it had.
    void reload();
    /// Reads the archive after taggings have changed elsewhere, and tells it.
    void refresh();
    const QList<Tag> &tags() const { return m_tags; }
    QList<Tag> tagsOf(const QString &articleId) const;

    /// Puts the tag on all these articles; one that is not there yet is made. Names are trimmed, empty ones
    /// ignored.
    void add(const QString &name, const QStringList &articleIds);
    void remove(const QString &name, const QStringList &articleIds);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// Taggings have changed; the model has been read anew.
    void changed();
    void failed(const QString &message);

private:
    void change(const std::function<void()> &storing);

    TagStore m_store;
    QList<Tag> m_tags;
};

} // namespace jianbao
