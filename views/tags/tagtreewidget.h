#pragma once

#include "models/datatypes/records.h"

#include <QTreeWidget>

namespace jianbao
{

/// The tags as a tree; a tag that is dragged onto another, or into the open, asks to be moved there and stays
/// until the tree is filled anew.
class TagTreeWidget : public QTreeWidget
{
    Q_OBJECT
public:
    explicit TagTreeWidget(QWidget *parent = nullptr);

    /// Puts the tags into the empty tree, everything open.
    void fill(const QList<Tag> &tags);

Q_SIGNALS:
    void moved(const QString &tag, const QString &above);

protected:
    void dropEvent(QDropEvent *event) override;
};

} // namespace jianbao
