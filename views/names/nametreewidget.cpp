#include "views/names/nametreewidget.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int aliasType = QTreeWidgetItem::UserType;

QTreeWidgetItem *itemOf(const NameEntry &entry)
{
    auto *item =
        new QTreeWidgetItem({entry.name, entry.count > 0 ? QString::number(entry.count) : QString()});
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    for (const QString &alias : entry.aliases) {
        auto *other = new QTreeWidgetItem(item, {alias}, aliasType);
        QFont slanted = other->font(0);
        slanted.setItalic(true);
        other->setFont(0, slanted);
        other->setToolTip(0, NameTreeWidget::tr("Another name of %1").arg(entry.name));
    }
    return item;
}

/// True if the item, or one below it, stays in sight.
bool narrowed(QTreeWidgetItem *item, const QString &words)
{
    bool isWanted = item->text(0).contains(words, Qt::CaseInsensitive);
    for (int i = 0; i < item->childCount(); ++i)
        isWanted |= narrowed(item->child(i), words);
    item->setHidden(!isWanted);
    return isWanted;
}

} // namespace

NameTreeWidget::NameTreeWidget(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderLabels({tr("Name"), tr("Told")});
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(false);
    setAccessibleName(tr("Names"));
    setSelectionMode(ExtendedSelection);
    setUniformRowHeights(true);
}

void NameTreeWidget::fill(const QList<NameEntry> &entries)
{
    const QString chosen = currentAlias().isEmpty() ? currentName() : currentAlias();
    clear();
    QHash<QString, QTreeWidgetItem *> items;
    for (const NameEntry &entry : entries)
        items.insert(entry.name, itemOf(entry));
    for (const NameEntry &entry : entries) {
        if (QTreeWidgetItem *above = items.value(entry.parent))
            above->addChild(items.value(entry.name));
        else
            addTopLevelItem(items.value(entry.name));
    }
    expandAll();
    choose(chosen);
}

void NameTreeWidget::narrow(const QString &words)
{
    for (int i = 0; i < topLevelItemCount(); ++i)
        narrowed(topLevelItem(i), words);
}

QStringList NameTreeWidget::selectedNames() const
{
    QStringList names;
    for (const QTreeWidgetItem *item : selectedItems()) {
        if (item->type() != aliasType)
            names.append(item->text(0));
    }
    return names;
}

QString NameTreeWidget::currentName() const
{
    const QTreeWidgetItem *item = currentItem();
    if (item && item->type() == aliasType)
        item = item->parent();
    return item ? item->text(0) : QString();
}

QString NameTreeWidget::currentAlias() const
{
    const QTreeWidgetItem *item = currentItem();
    return item && item->type() == aliasType ? item->text(0) : QString();
}

void NameTreeWidget::choose(const QString &name)
{
    QTreeWidgetItem *found = find(name);
    if (found && found->type() == aliasType)
        setCurrentItem(found->parent());
    else
        setCurrentItem(found ? found : topLevelItem(0));
}

QTreeWidgetItem *NameTreeWidget::find(const QString &name) const
{
    return findItems(name, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

} // namespace jianbao
