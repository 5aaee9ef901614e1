#include "views/help/manualtext.h"

#include "views/style/theme.h"

#include <QImage>
#include <QResizeEvent>
#include <QScrollBar>

namespace jianbao
{

namespace
{

constexpr int margin = 24;

} // namespace

ManualText::ManualText(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes later would take the pictures' room
    document()->setDefaultFont(Theme::textFont(15));
    document()->setDocumentMargin(margin);
}

QVariant ManualText::loadResource(int type, const QUrl &name)
{
    const QVariant loaded = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return loaded;
    QImage picture = QImage::fromData(loaded.toByteArray());
    const double scale = devicePixelRatioF();
    const int room = qRound((viewport()->width() - 2 * margin) * scale);
    if (!picture.isNull() && room > 0 && room < picture.width())
        picture = picture.scaledToWidth(room, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(scale);
    return picture;
}

void ManualText::resizeEvent(QResizeEvent *event)
{
    const bool isWiderOrNarrower = event->size().width() != event->oldSize().width();
    QTextBrowser::resizeEvent(event);
    if (!isWiderOrNarrower || source().isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

} // namespace jianbao
