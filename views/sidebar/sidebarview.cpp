#include "views/sidebar/sidebarview.h"

#include "models/items/sidebarmodel.h"
#include "views/sidebar/sidebardelegate.h"
#include "views/sidebar/sidebarmenu.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int expandDelay = 600; ///< milliseconds until a closed tag opens under what is dragged

} // namespace

SidebarView::SidebarView(SidebarModel &model, const Theme &theme, QWidget *parent)
    : QTreeView(parent), m_delegate(new SidebarDelegate(theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Scopes, districts, tags and newspapers"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(12);
    setMouseTracking(true);
    setSelectionMode(NoSelection);
    setDragDropMode(DropOnly);
    setDragDropOverwriteMode(true); // the whole row of a tag takes what is dropped, not its middle alone
    setAutoExpandDelay(expandDelay);
    setExpandsOnDoubleClick(false);
    setTheme(theme);
    connect(&model, &SidebarModel::modelAboutToBeReset, this, &SidebarView::keepPlace);
    connect(&model, &SidebarModel::modelReset, this, &SidebarView::restorePlace);
    restorePlace();
    connect(this, &QTreeView::collapsed, this, &SidebarView::noteTurned);
    connect(this, &QTreeView::expanded, this, &SidebarView::noteTurned);
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

QString SidebarView::path(const QModelIndex &index)
{
    return index.isValid() ? path(index.parent()) + QLatin1Char('\n') + index.data().toString() : QString();
}

/// Groups at the top stand open unless they were closed, all others the other way round.
void SidebarView::noteTurned(const QModelIndex &index)
{
    if (isExpanded(index) == !index.parent().isValid())
        m_turned.remove(path(index));
    else
        m_turned.insert(path(index));
}

void SidebarView::keepPlace()
{
    m_current = path(currentIndex());
    m_scroll = verticalScrollBar()->value();
}

void SidebarView::restorePlace()
{
    const QSignalBlocker silent(this); // nobody turns anything
    const QModelIndex current = restoreExpansion();
    setAutoScroll(false); // it would open a closed group around the current entry
    setCurrentIndex(current.isValid() ? current : model()->index(0, 0, model()->index(0, 0)));
    setAutoScroll(true);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_scroll);
}

/// Gives the entry that was the current one.
QModelIndex SidebarView::restoreExpansion(const QModelIndex &parent)
{
    QModelIndex current;
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex entry = model()->index(row, 0, parent);
        if (path(entry) == m_current)
            current = entry;
        if (!model()->hasChildren(entry))
            continue;
        setExpanded(entry, m_turned.contains(path(entry)) == parent.isValid());
        if (const QModelIndex below = restoreExpansion(entry); below.isValid())
            current = below;
    }
    return current;
}

void SidebarView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex(), event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    else if (event->key() != Qt::Key_Delete || !eraseSearch(currentIndex()))
        QTreeView::keyPressEvent(event);
}

void SidebarView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QString term = index.data(SidebarModel::TermRole).toString();
    if (term.isEmpty())
        return;
    auto *menu = new SidebarMenu(term, index.data().toString(), this);
    connect(menu, &SidebarMenu::wanted, this, [this, term](Qt::KeyboardModifiers keys) {
        QueryTerms query(m_typed);
        query.set(term, QueryTerms::State::Off); // wanted comes next
        turn(query, term, keys);
    });
    connect(menu, &SidebarMenu::exclusionWanted, this, [this, term] {
        QueryTerms query(m_typed);
        query.set(term, QueryTerms::State::Excluded);
        Q_EMIT queryWanted(query.typed());
    });
    connect(menu, &SidebarMenu::profileWanted, this, &SidebarView::profileWanted);
    connect(menu, &SidebarMenu::erasureWanted, this, &SidebarView::searchErasureWanted);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

bool SidebarView::eraseSearch(const QModelIndex &index)
{
    if (!index.data(SidebarModel::TermRole).toString().startsWith("search:"_L1))
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
    if (index.data(SidebarModel::GroupRole).toBool())
        setExpanded(index, !isExpanded(index));
    else if (index.isValid())
        turn(QueryTerms(m_typed), index.data(SidebarModel::TermRole).toString(), keys);
}

/// Asks for `query` with the term turned to its next state.
void SidebarView::turn(QueryTerms query, const QString &term, Qt::KeyboardModifiers keys)
{
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
