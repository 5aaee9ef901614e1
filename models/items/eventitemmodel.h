#pragma once

#include <QIdentityProxyModel>

namespace jianbao
{

/// The rows of a timeline with one column, so that a list of them has one item an event: screen readers count
/// cells.
class EventItemModel : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
};

} // namespace jianbao
