#pragma once

#include "models/datatypes/nameentry.h"

#include <QTreeWidget>

namespace jianbao
{

/// The names of one register, districts as a tree, with how often each is told; below each its other names.
class NameTreeWidget : public QTreeWidget
{
    Q_OBJECT
public:
    explicit NameTreeWidget(QWidget *parent = nullptr);

    /// Puts the entries in the place of those before; what was chosen stays chosen if it is still there.
    void fill(const QList<NameEntry> &entries);
    /// Hides what contains the words in none of its names.
    void narrow(const QString &words);

    /// The names that are selected, other names left out.
    QStringList selectedNames() const;
    /// The current name, or the one of which the current other name is one.
    QString currentName() const;
    /// The current other name; empty if a name itself is current.
    QString currentAlias() const;
    void choose(const QString &name);
    bool has(const QString &name) const { return find(name) != nullptr; }

private:
    QTreeWidgetItem *find(const QString &name) const;
};

} // namespace jianbao
