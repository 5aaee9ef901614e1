#include "views/keys/keyedbuttons.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int margin = 6;
constexpr int spacing = 4;

} // namespace

KeyedButtons::KeyedButtons(int fewestColumns, int mostColumns, QWidget *parent)
    : QWidget(parent)
    , m_fewestColumns(fewestColumns)
    , m_mostColumns(mostColumns)
    , m_columns(mostColumns)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(margin, margin, margin, margin);
    m_grid->setSpacing(spacing);
}

QPushButton *KeyedButtons::add(Qt::Key key, const QString &name, const std::function<void()> &run)
{
    const QString printed = QKeySequence(key).toString(QKeySequence::PortableText);
    auto *button = new QPushButton(u"%1 (%2)"_s.arg(name, printed));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, run);
    const int number = static_cast<int>(m_buttons.size());
    m_grid->addWidget(button, number / m_columns, number % m_columns);
    m_buttons.append({key, button});
    return button;
}

int KeyedButtons::widthOf(int columns) const
{
    int widest = 0;
    for (const KeyedButton &each : m_buttons)
        widest = qMax(widest, each.button->sizeHint().width());
    return 2 * margin + columns * widest + (columns - 1) * spacing;
}

QSize KeyedButtons::minimumSizeHint() const
{
    return {widthOf(m_fewestColumns), m_grid->minimumSize().height()};
}

void KeyedButtons::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int columns = m_mostColumns;
    while (columns > m_fewestColumns && width() < widthOf(columns))
        --columns;
    if (columns != m_columns)
        arrange(columns);
}

void KeyedButtons::arrange(int columns)
{
    m_columns = columns;
    for (int number = 0; number < m_buttons.size(); ++number)
        m_grid->addWidget(m_buttons.at(number).button, number / columns, number % columns);
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
