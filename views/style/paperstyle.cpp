#include "views/style/paperstyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int scrollBarWidth = 10;
constexpr int shortestSlider = 32;
constexpr int buttonSide = 6; ///< between the words of a button and its edge
constexpr int menuArrow = 9;
constexpr int menuArrowRoom = 14; ///< beside the words of a button
constexpr int darkestLight = 128; ///< a window below this lightness is dark

/// True for a button whose whole face opens a menu.
bool opensMenu(const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    return button && button->menu() && button->popupMode() == QToolButton::InstantPopup;
}

} // namespace

PaperStyle::PaperStyle() : QProxyStyle(u"Fusion"_s) {}

/// Buttons of dialogs have words alone: Fusion's pictures are of another set than ours.
int PaperStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, returned);
}

int PaperStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return shortestSlider;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect PaperStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);

    const bool upright = bar->orientation == Qt::Vertical;
    const int room = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const qint64 share = range > 0 ? room * qint64(bar->pageStep) / (range + bar->pageStep) : room;
    const int length = qBound(qMin(shortestSlider, room), static_cast<int>(share), room);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - length,
                                              bar->upsideDown);
    const auto stretch = [&](int from, int to) {
        return upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from)
                       : QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return stretch(start, start + length);
    case SC_ScrollBarGroove:
        return stretch(0, room);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + length, room);
    default:
        return {};
    }
}

void PaperStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void PaperStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const QWidget *area = widget ? widget->parentWidget() : nullptr;
    const QWidget *scrolled = area && area->parentWidget() ? area->parentWidget() : widget;
    const QPalette &palette = scrolled ? scrolled->palette() : option->palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option->rect, palette.color(QPalette::Base));
    const QRectF slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool held = option->state & (State_MouseOver | State_Sunken);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette.color(held ? QPalette::Dark : QPalette::Mid));
    painter->drawRoundedRect(slider.adjusted(2, 2, -2, -2), 3, 3);
    painter->restore();
}

QSize PaperStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        return size.expandedTo({contents.width() + 2 * buttonSide, 0});
    return type == CT_ToolButton && opensMenu(widget) ? size + QSize(menuArrowRoom, 0) : size;
}

/// Fusion makes edges of a darker window colour, which vanish where the window is dark.
void PaperStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_IndicatorArrowDown && opensMenu(widget)) {
        QStyleOption arrow = *option;
        const QRect room = QRect(widget->width() - menuArrowRoom - 4, 0, menuArrowRoom, widget->height());
        arrow.rect = alignedRect(option->direction, Qt::AlignCenter, QSize(menuArrow, menuArrow),
                                 visualRect(option->direction, widget->rect(), room));
        return QProxyStyle::drawPrimitive(element, &arrow, painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isField = element == PE_FrameLineEdit && !(option->state & State_HasFocus);
    const bool isDark = option->palette.color(QPalette::Window).lightness() < darkestLight;
    if (!isDark || (!isField && element != PE_IndicatorCheckBox))
        return;
    painter->save();
    painter->setPen(option->palette.color(isField ? QPalette::Mid : QPalette::Dark));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

void PaperStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_ToolButtonLabel && opensMenu(widget)) {
        QStyleOptionToolButton label = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
        label.rect = visualRect(label.direction, label.rect, label.rect.adjusted(0, 0, -menuArrowRoom, 0));
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    if (element != CE_TabBarTabShape)
        return QProxyStyle::drawControl(element, option, painter, widget);
    const QRect line(option->rect.left() + 8, option->rect.bottom() - 1, option->rect.width() - 16, 2);
    if (option->state & State_Selected)
        painter->fillRect(line, option->palette.color(QPalette::Highlight));
    else if (option->state & State_MouseOver)
        painter->fillRect(line, option->palette.color(QPalette::Mid));
}

} // namespace jianbao
