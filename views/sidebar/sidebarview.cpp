#include "views/sidebar/sidebarview.h"

#include "models/items/sidebarmodel.h"
#include "views/sidebar/queryterms.h"
#include "views/sidebar/sidebardelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace jianbao
{

SidebarView::SidebarView(SidebarModel &model, const Theme &theme, QWidget *parent)
    : QTreeView(parent), m_delegate(new SidebarDelegate(theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Scopes, districts, tags and newspapers"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(16);
    setMouseTracking(true);
    setSelectionMode(NoSelection);
    setDragDropMode(DropOnly);
    setExpandsOnDoubleClick(false);
    setTheme(theme);
    connect(&model, &SidebarModel::modelReset, this, &SidebarView::restoreExpansion);
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &i) { m_closed.insert(i.data().toString()); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &i) { m_closed.remove(i.data().toString()); });
    restoreExpansion();
}

void SidebarView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    setPalette(palette);
    viewport()->update();
}

void SidebarView::setTyped(const QString &typed)
{
    m_typed = typed;
    m_delegate->setTerms(QueryTerms(typed));
    viewport()->update();
}

void SidebarView::restoreExpansion()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex group = model()->index(row, 0);
        setExpanded(group, !m_closed.contains(group.data().toString()));
    }
    const bool hasCurrent = currentIndex().isValid();
    if (!hasCurrent && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0, model()->index(0, 0)));
}

void SidebarView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex(), event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    else if (event->key() != Qt::Key_Delete || !eraseSearch(currentIndex()))
        QTreeView::keyPressEvent(event);
}

bool SidebarView::eraseSearch(const QModelIndex &index)
{
    if (!index.data(SidebarModel::TermRole).toString().startsWith(QLatin1String("search:")))
        return false;
    Q_EMIT searchErasureWanted(index.data().toString());
    return true;
}

void SidebarView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool onName = index.isValid() && event->pos().x() >= visualRect(index).left();
    if (event->button() == Qt::LeftButton && onName)
        choose(index, event->modifiers());
}

void SidebarView::choose(const QModelIndex &index, Qt::KeyboardModifiers keys)
{
    if (!index.isValid())
        return;
    if (index.data(SidebarModel::GroupRole).toBool())
        return setExpanded(index, !isExpanded(index));
    const QString term = index.data(SidebarModel::TermRole).toString();
    QueryTerms query(m_typed);
    if (term.isEmpty())
        query = QueryTerms(QString());
    else if (keys & Qt::ShiftModifier)
        query.turnAlternative(term);
    else if (keys & Qt::ControlModifier)
        query.turn(term);
    else
        query.turnAlone(term, terms());
    Q_EMIT queryWanted(query.typed());
}

QStringList SidebarView::terms(const QModelIndex &parent) const
{
    QStringList found;
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex child = model()->index(row, 0, parent);
        const QString term = child.data(SidebarModel::TermRole).toString();
        if (!term.isEmpty())
            found.append(term);
        found += terms(child);
    }
    return found;
}

} // namespace jianbao
