#pragma once

#include "models/datatypes/records.h"
#include "models/items/roles.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace jianbao
{

class ArticleStore;
class TagStore;

/// The ways into the archive as a tree: groups (articles, tags, newspapers, districts), their entries, under
/// a newspaper its issues, and under the foremost districts a group with the others. Each entry knows the
/// term of the query language that it stands for. Tags stand as a tree and take dropped articles. Lives on
/// the thread of the database.
///
/// Roles: Qt::DisplayRole the name, TermRole the term (empty for groups and “All”), CountRole the number of
/// articles or nothing where it is not known, ColourRole a tag's colour as #RRGGBB (empty: none was given)
/// and nothing for other entries, GroupRole true for a group.
class SidebarModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum { TermRole = FirstFreeRole, ColourRole, GroupRole };

    SidebarModel(const ArticleStore &articles, const TagStore &tags, QObject *parent = nullptr);
    ~SidebarModel() override;

    /// Reads the archive; throws ArchiveError and then keeps what it had.
    void reload();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Somebody dropped these articles on a tag.
    void articlesDropped(const QString &tag, const QStringList &articleIds);

private:
    struct Entry;
    std::unique_ptr<Entry> read() const;
    void addTags(Entry &group) const;
    void addDistricts(Entry &group) const;
    const Entry &entry(const QModelIndex &index) const;

    const ArticleStore &m_articles;
    const TagStore &m_tags;
    std::unique_ptr<Entry> m_root;
};

} // namespace jianbao
