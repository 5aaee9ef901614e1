#include "views/tags/tagchip.h"

#include "views/tags/tagcolour.h"

#include <QPainter>

namespace jianbao
{

namespace
{

constexpr int dotSize = 8;
constexpr int margin = 10;
constexpr RemovableChip::Shape shape{.height = 28,
                                     .textSize = 13,
                                     .margin = margin,
                                     .lead = dotSize + 6,
                                     .cross = 8,
                                     .radius = 13,
                                     .widest = QWIDGETSIZE_MAX,
                                     .elision = Qt::ElideRight};

} // namespace

TagChip::TagChip(const QString &name, const QString &colour, const QString &note, const Theme &theme,
                 QWidget *parent)
    : RemovableChip(name, note.isEmpty() ? name : name + QLatin1Char(' ') + note, shape, theme, parent)
    , m_colour(tagColour(name, colour, theme))
{
    setToolTip(tr("Take off “%1” (Delete)").arg(name));
    setAccessibleName(tr("Tag %1").arg(text()));
}

void TagChip::paintEvent(QPaintEvent *event)
{
    RemovableChip::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawEllipse(QRectF(margin, (height() - dotSize) / 2.0, dotSize, dotSize));
}

} // namespace jianbao
