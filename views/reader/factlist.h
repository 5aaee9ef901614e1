#pragma once

#include "views/style/theme.h"

#include <QListView>

namespace jianbao
{

class FactDelegate;

/// Facts below each other, each as wide as the list; its model, which has the rows of FactDelegate, must
/// outlive it. Lives on the GUI thread.
class FactList : public QListView
{
    Q_OBJECT
public:
    FactList(QAbstractItemModel &facts, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

private:
    FactDelegate *m_delegate;
};

} // namespace jianbao
