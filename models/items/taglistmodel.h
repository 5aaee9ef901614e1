#pragma once

#include "models/archive/care/bulkbackup.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/handwork/tagtree.h"
#include "models/items/roles.h"
#include "models/jobs/jobqueue.h"

#include <QAbstractListModel>

#include <functional>

namespace jianbao
{

class Database;

/// All tags by name, as Chinese is sorted, and the one way by which the window puts tags on articles, takes
/// them off and arranges them; each call is one step. With more than `fewArticles` at once the work runs off
/// this thread, in its turn and with its own connection. Lives on the thread of the database.
///
/// Roles: Qt::DisplayRole and Qt::EditRole the name, IdRole, CountRole, RecordRole the Tag.
class TagListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr qsizetype fewArticles = BulkBackup::many - 1; ///< no backup is taken before them

    explicit TagListModel(Database &database, QObject *parent = nullptr);

    /// Reads the archive; throws ArchiveError and then keeps what it had.
    void reload();
    /// Reads the archive after taggings have changed elsewhere, and tells it.
    void refresh();
    const QList<Tag> &tags() const { return m_tags; }
    /// The tags of these articles, with the number of those among them that carry each.
    QList<Tag> carriedBy(const QStringList &articleIds) const;

    /// Puts the tag on all these articles; one that is not there yet is made. Names are trimmed, empty ones
    /// ignored.
    void add(const QString &name, const QStringList &articleIds);
    void remove(const QString &name, const QStringList &articleIds);
    /// Puts the tag of this key on the articles, or takes it off if all carry it. Nothing if no tag has the
    /// key.
    void toggleFavourite(int key, const QStringList &articleIds);

    // As TagStore and TagTree do it.
    void make(const QString &name, const QString &parent);
    void rename(const QString &name, const QString &newName);
    void move(const QString &name, const QString &parent);
    void describe(const QString &name, const QString &description);
    void setColour(const QString &name, const QString &colour);
    void setFavourite(const QString &name, int key);
    void merge(const QString &from, const QString &into);
    void erase(const QString &name);

    /// The whole tree as files hold it, and back.
    QList<TagEntry> entries() const;
    /// False if failed() tells why not.
    bool takeIn(const QList<TagEntry> &entries);
    /// The name of the tag with this id, or empty.
    QString nameOf(const QString &tagId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// Taggings have changed; the model has been read anew.
    void changed();
    void failed(const QString &message);

private:
    using Tagging = std::function<void(TagStore &)>;
    bool change(const std::function<void()> &storing);
    void changeArticles(qsizetype count, const Tagging &tagging);
    qint64 articlesWith(const QString &name) const;

    Database &m_database;
    TagStore m_store;
    TagTree m_tree;
    JobQueue m_work;
    QList<Tag> m_tags;
};

} // namespace jianbao
