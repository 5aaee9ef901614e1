#include "views/window/sidewindow.h"

#include <QShortcut>

namespace jianbao
{

SideWindow::SideWindow(QWidget *parent) : QWidget(parent, Qt::Window)
{
    for (const QKeySequence &key : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_W)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &QWidget::close);
}

} // namespace jianbao
