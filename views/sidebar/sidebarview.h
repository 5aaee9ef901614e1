#pragma once

#include "models/items/profile.h"
#include "views/sidebar/queryterms.h"
#include "views/style/theme.h"

#include <QSet>
#include <QTreeView>

namespace jianbao
{

class SidebarDelegate;
class SidebarModel;

/// The sidebar. A click, Enter or Space on an entry means: only this; again: not this; a third time: off.
/// With Ctrl the other entries stay; with Shift the entry is one of several that may hold, (… OR …). Articles
/// dropped on a tag get it. It asks for a new query text and shows what the present one
/// says. When the model is read anew, what a person opened and closed, the current entry and the place of
/// the view stay as they were.
class SidebarView : public QTreeView
{
    Q_OBJECT
public:
    SidebarView(SidebarModel &model, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// The query that is in force, typed or not.
    void setTyped(const QString &typed);

Q_SIGNALS:
    void queryWanted(const QString &typed);
    /// Delete was pressed on a saved search.
    void searchErasureWanted(const QString &name);
    /// Everything about a district, indicator or method.
    void profileWanted(jianbao::Profile::Kind kind, const QString &name);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void choose(const QModelIndex &index, Qt::KeyboardModifiers keys);
    void turn(QueryTerms query, const QString &term, Qt::KeyboardModifiers keys);
    /// Tells an entry from all others, also after the model was read anew.
    static QString path(const QModelIndex &index);
    void noteTurned(const QModelIndex &index);
    void keepPlace();
    void restorePlace();
    QModelIndex restoreExpansion(const QModelIndex &parent = {});
    bool eraseSearch(const QModelIndex &index);
    QStringList terms(const QModelIndex &parent = {}) const;

    SidebarDelegate *m_delegate;
    QString m_typed;
    QSet<QString> m_turned; ///< paths of groups that were closed and of other entries that were opened
    QString m_current;      ///< path, while the model is reset
    int m_scroll = 0;       ///< likewise
};

} // namespace jianbao
