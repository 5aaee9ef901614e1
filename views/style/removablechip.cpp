#include "views/style/removablechip.h"

#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

namespace jianbao
{

namespace
{

constexpr int gap = 6; ///< pixels between words and cross

} // namespace

RemovableChip::RemovableChip(const QString &subject, const QString &words, const Shape &shape,
                             const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_subject(subject), m_shape(shape), m_theme(theme), m_ink(theme.ink)
{
    setText(words);
    setFont(Theme::textFont(shape.textSize));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT removalWanted(m_subject); });
}

QSize RemovableChip::sizeHint() const
{
    // Latin letters end between two pixels; a width cut to whole ones would not hold them.
    const int words = qCeil(QFontMetricsF(font()).horizontalAdvance(text())) + 1;
    const int whole = m_shape.margin + m_shape.lead + words + gap + m_shape.cross + m_shape.margin;
    return {qMin(m_shape.widest, whole), m_shape.height};
}

void RemovableChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? m_theme.accent : m_theme.rule, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() ? m_theme.chosen : m_theme.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_shape.radius, m_shape.radius);

    painter.setPen(m_ink);
    const QRect words =
        rect().adjusted(m_shape.margin + m_shape.lead, 0, -(gap + m_shape.cross + m_shape.margin), 0);
    painter.drawText(words, Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), m_shape.elision, words.width()));

    painter.setPen(QPen(m_theme.muted, 1.4));
    const QRectF cross(width() - m_shape.margin - m_shape.cross, (height() - m_shape.cross) / 2.0,
                       m_shape.cross, m_shape.cross);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void RemovableChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removalWanted(m_subject);
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace jianbao
