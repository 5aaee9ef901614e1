#include "tests/app/cutwords.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        return choice->currentText();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->placeholderText();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->title();
    return {};
}

bool isLabelCut(const QLabel &label)
{
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height();
    return label.sizeHint().width() > label.width() || label.sizeHint().height() > label.height();
}

bool isChoiceCut(const QComboBox &choice)
{
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    const int room = choice.style()
                         ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &choice)
                         .width();
    return choice.fontMetrics().horizontalAdvance(choice.currentText()) > room;
}

bool isHintCut(const QLineEdit &line)
{
    return line.text().isEmpty() &&
           line.fontMetrics().horizontalAdvance(line.placeholderText()) > line.contentsRect().width() - 4;
}

bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return isLabelCut(*label);
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        return isChoiceCut(*choice);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return isHintCut(*line);
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return false;
    if (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QGroupBox *>(&widget))
        return widget.sizeHint().width() > widget.width() || widget.sizeHint().height() > widget.height();
    return false;
}

/// What scrolls is not lost.
bool isScrolled(const QWidget &widget)
{
    for (const QWidget *above = widget.parentWidget(); above && !widget.isWindow();
         above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above) || qobject_cast<const QTabBar *>(above))
            return true;
        if (above->isWindow())
            break;
    }
    return false;
}

bool isOverTheEdge(const QWidget &widget)
{
    return !widget.isWindow() && !isScrolled(widget) &&
           !widget.window()->rect().contains({widget.mapTo(widget.window(), QPoint()), widget.size()});
}

QString told(const QWidget &widget, const QString &what)
{
    return u"%1 “%2” %3: %4×%5 of %6×%7"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()), wordsOf(widget), what)
        .arg(widget.width())
        .arg(widget.height())
        .arg(widget.sizeHint().width())
        .arg(widget.sizeHint().height());
}

} // namespace

QStringList cutWordsIn(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (!wordsOf(*widget).isEmpty() && isCut(*widget))
            cut.append(told(*widget, u"is cut"_s));
        if (isOverTheEdge(*widget))
            cut.append(told(*widget, u"reaches over the edge"_s));
    }
    return cut;
}

} // namespace jianbao
