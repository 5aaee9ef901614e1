#include "views/reader/factlist.h"

#include "views/reader/factdelegate.h"

namespace jianbao
{

FactList::FactList(QAbstractItemModel &facts, const Theme &theme, QWidget *parent)
    : QListView(parent), m_delegate(new FactDelegate(theme, this))
{
    setModel(&facts);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(Adjust);
    setWordWrap(true); // without it QListView keeps the heights of the old width
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTheme(theme);
}

void FactList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    setPalette(palette);
}

} // namespace jianbao
