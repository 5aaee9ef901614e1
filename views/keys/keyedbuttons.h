#pragma once

#include <QWidget>

#include <functional>

class QGridLayout;
class QPushButton;

namespace jianbao
{

/// A grid of buttons, each with its key printed on it, in as many columns as there is room for. While a
/// watched widget is in focus the key alone does what its button does, and nothing while the button is
/// disabled; a click leaves the focus where it is. Shift counts as no modifier. Lives on the GUI thread.
class KeyedButtons : public QWidget
{
    Q_OBJECT
public:
    /// Asks for the width of `fewestColumns` and makes use of that of `mostColumns`.
    KeyedButtons(int fewestColumns, int mostColumns, QWidget *parent = nullptr);

    /// Qt::Key_Enter stands for both keys of that name.
    QPushButton *add(Qt::Key key, const QString &name, const std::function<void()> &run);
    /// The widget must not outlive the buttons.
    void watch(QWidget &widget);
    void setButtonsEnabled(bool on);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct KeyedButton
    {
        int key;
        QPushButton *button;
    };

    int widthOf(int columns) const;
    void arrange(int columns);

    const int m_fewestColumns;
    const int m_mostColumns;
    int m_columns;
    QGridLayout *m_grid;
    QList<KeyedButton> m_buttons;
};

} // namespace jianbao
