#include "views/keyedbuttons.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jianbao
{

KeyedButtons::KeyedButtons(int columns, QWidget *parent)
    : QWidget(parent), m_columns(columns), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(8, 8, 8, 8);
    m_grid->setSpacing(4);
}

QPushButton *KeyedButtons::add(Qt::Key key, const QString &name, const std::function<void()> &run)
{
    const QString printed = QKeySequence(key).toString(QKeySequence::NativeText);
    auto *button = new QPushButton(u"%1 (%2)"_s.arg(name, printed));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, run);
    const int number = static_cast<int>(m_buttons.size());
    m_grid->addWidget(button, number / m_columns, number % m_columns);
    m_buttons.append({key, button});
    return button;
}

void KeyedButtons::watch(QWidget &widget)
{
    widget.installEventFilter(this);
}

void KeyedButtons::setButtonsEnabled(bool on)
{
    for (const KeyedButton &each : std::as_const(m_buttons))
        each.button->setEnabled(on);
}

bool KeyedButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return QWidget::eventFilter(watched, event);
    const int key = pressed->key() == Qt::Key_Return ? Qt::Key_Enter : pressed->key();
    for (const KeyedButton &each : std::as_const(m_buttons)) {
        if (each.key != key)
            continue;
        each.button->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jianbao
