#include "views/timeline/sharedselection.h"

#include <QItemSelectionModel>

namespace jianbao
{

namespace
{

/// The rows of a selection, whole, in another model.
QItemSelection rowsIn(const QAbstractItemModel &model, const QItemSelection &selection)
{
    QItemSelection rows;
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid() && range.bottom() < model.rowCount())
            rows.append({model.index(range.top(), 0), model.index(range.bottom(), model.columnCount() - 1)});
    }
    return rows;
}

} // namespace

SharedSelection::SharedSelection(QItemSelectionModel &one, QItemSelectionModel &other, QObject *parent)
    : QObject(parent)
{
    follow(one, other);
    follow(other, one);
}

void SharedSelection::follow(QItemSelectionModel &leader, QItemSelectionModel &follower)
{
    connect(&leader, &QItemSelectionModel::selectionChanged, this, [&] {
        if (m_isFollowing)
            return;
        m_isFollowing = true;
        follower.select(rowsIn(*follower.model(), leader.selection()), QItemSelectionModel::ClearAndSelect);
        m_isFollowing = false;
    });
    connect(&leader, &QItemSelectionModel::currentRowChanged, this, [&](const QModelIndex &current) {
        if (current.isValid() && follower.currentIndex().row() != current.row())
            follower.setCurrentIndex(follower.model()->index(current.row(), 0),
                                     QItemSelectionModel::NoUpdate);
    });
}

} // namespace jianbao
