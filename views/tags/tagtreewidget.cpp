#include "views/tags/tagtreewidget.h"

#include <QDropEvent>
#include <QHash>

namespace jianbao
{

namespace
{

constexpr int idRole = Qt::UserRole;

} // namespace

TagTreeWidget::TagTreeWidget(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setAccessibleName(tr("Tags"));
    setDragDropMode(InternalMove);
}

void TagTreeWidget::fill(const QList<Tag> &tags)
{
    clear();
    QHash<QString, QTreeWidgetItem *> items;
    for (const Tag &tag : tags) {
        items.insert(tag.id, new QTreeWidgetItem({tag.name}));
        items[tag.id]->setData(0, idRole, tag.id);
        items[tag.id]->setToolTip(0, tag.description);
        if (QColor(tag.colour).isValid())
            items[tag.id]->setData(0, Qt::DecorationRole, QColor(tag.colour));
    }
    for (const Tag &tag : tags) {
        if (QTreeWidgetItem *above = items.value(tag.parentId))
            above->addChild(items[tag.id]);
        else
            addTopLevelItem(items[tag.id]);
    }
    expandAll();
}

QString TagTreeWidget::chosenId() const
{
    return currentItem() ? currentItem()->data(0, idRole).toString() : QString();
}

void TagTreeWidget::choose(const QString &tagId)
{
    QTreeWidgetItem *chosen = topLevelItem(0);
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        if ((*item)->data(0, idRole).toString() == tagId)
            chosen = *item;
    }
    setCurrentItem(chosen);
}

void TagTreeWidget::dropEvent(QDropEvent *event)
{
    const QTreeWidgetItem *above = itemAt(event->position().toPoint());
    if (currentItem() && above != currentItem())
        Q_EMIT moved(currentItem()->text(0), above ? above->text(0) : QString());
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
}

} // namespace jianbao
