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

    /// Puts the tags in the place of those before, everything open; none is chosen then.
    void fill(const QList<Tag> &tags);
    /// The id of the current tag, or empty.
    QString chosenId() const;
    /// Makes the tag with this id current, or the first if there is none.
    void choose(const QString &tagId);

Q_SIGNALS:
    void moved(const QString &tag, const QString &above);

protected:
    void dropEvent(QDropEvent *event) override;
};

} // namespace jianbao
