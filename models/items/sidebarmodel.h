#pragma once

#include "models/archive/index/searchfacets.h"
#include "models/items/roles.h"
#include "models/items/sidebarcontents.h"
#include "models/items/sidebarentry.h"
#include "models/jobs/jobtracker.h"

#include <QAbstractItemModel>

namespace jianbao
{

/// The ways into the archive as a tree: groups (articles, saved searches, tags, newspapers, years, districts,
/// indicators, methods), their entries, under a newspaper its issues, and under the foremost districts,
/// indicators and methods a group with the others. Each entry knows the term of the query language that it
/// stands for. Tags stand as a tree and take dropped articles. The archive is read off the window's thread;
/// until then only the scopes stand there. Lives on the window's thread.
///
/// Roles: Qt::DisplayRole the name, Qt::ToolTipRole also where its number is told if not here, TermRole the
/// term (empty for groups and “All”), CountRole the number of articles or nothing where it is not known,
/// ColourRole a tag's colour as #RRGGBB (empty: none was given) and nothing for other entries, GroupRole true
/// for a group.
class SidebarModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum { TermRole = FirstFreeRole, ColourRole, GroupRole };

    explicit SidebarModel(const QString &archivePath, QObject *parent = nullptr);

    /// Begins to read the archive; the model is reset when it is read, or failed() tells why it was not and
    /// the model keeps what it had.
    void reload();
    /// reload() after a change of nothing but tags and saved searches.
    void refresh();
    /// Of the whole archive, once it was read.
    std::optional<qint64> articleCount() const;
    /// How names of tags, newspapers, searches and of the many districts are sorted from now on.
    void setNameOrder(NameOrder order);
    /// Counts of the articles that a query finds take the place of those of the whole archive, which come
    /// back with nothing.
    void setCounts(const std::optional<SearchFacets> &facets);
    /// The terms of scopes and saved searches, which no facet counts, and their counts in the present query.
    QStringList termsToCount() const;
    void setTermCounts(const QHash<QString, qint64> &byTerm);

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
    void failed(const QString &message);

private:
    using Contents = std::shared_ptr<const SidebarContents>;
    void read(const Contents &known);
    void show(const std::shared_ptr<SidebarEntry> &root, NameOrder order);
    std::optional<qint64> count(const SidebarEntry &shown) const;
    void tellCounts(const QModelIndex &parent);
    const SidebarEntry &entry(const QModelIndex &index) const;

    QString m_archivePath;
    JobTracker m_reading;
    bool m_readsAll = false; ///< while it is reading
    Contents m_contents;     ///< nothing before the archive was read
    NameOrder m_nameOrder = NameOrder::Pinyin;
    std::optional<QHash<QString, qint64>> m_counts; ///< by term, of the query in force
    QHash<QString, qint64> m_termCounts;            ///< of termsToCount(), as far as they are known
    std::shared_ptr<SidebarEntry> m_root;
};

} // namespace jianbao
