#include "views/tags/tagchip.h"

#include "views/tags/tagcolour.h"

#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

namespace jianbao
{

namespace
{

constexpr int chipHeight = 28;
constexpr int margin = 10;
constexpr int dotSize = 8;
constexpr int crossSize = 8;
constexpr int gap = 6;

} // namespace

TagChip::TagChip(const QString &name, const QString &colour, const QString &note, const Theme &theme,
                 QWidget *parent)
    : QAbstractButton(parent), m_name(name), m_colour(tagColour(name, colour, theme)), m_theme(theme)
{
    setText(note.isEmpty() ? name : name + QLatin1Char(' ') + note);
    setFont(Theme::textFont(13));
    setToolTip(tr("Take off “%1” (Delete)").arg(name));
    setAccessibleName(tr("Tag %1").arg(text()));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT removalWanted(m_name); });
}

QSize TagChip::sizeHint() const
{
    // Latin letters end between two pixels; a width cut to whole ones would not hold them.
    const int words = qCeil(QFontMetricsF(font()).horizontalAdvance(text())) + 1;
    return {margin + dotSize + gap + words + gap + crossSize + margin, chipHeight};
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? m_theme.accent : m_theme.rule, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() ? m_theme.chosen : m_theme.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), chipHeight / 2.0 - 1,
                            chipHeight / 2.0 - 1);

    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawEllipse(QRectF(margin, (chipHeight - dotSize) / 2.0, dotSize, dotSize));

    painter.setPen(m_theme.ink);
    const QRect words = rect().adjusted(margin + dotSize + gap, 0, -(gap + crossSize + margin), 0);
    painter.drawText(words, Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));

    painter.setPen(QPen(m_theme.muted, 1.4));
    const QRectF cross(width() - margin - crossSize, (chipHeight - crossSize) / 2.0, crossSize, crossSize);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removalWanted(m_name);
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace jianbao
