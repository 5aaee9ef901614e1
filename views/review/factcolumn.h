#pragma once

#include <QWidget>

class QLabel;

namespace jianbao
{

class FactForm;
class KeyedButtons;

/// The fact under review: where it stands, its values, and below them the buttons. A form that is too high is
/// scrolled; the buttons stay in sight. Lives on the GUI thread.
class FactColumn : public QWidget
{
    Q_OBJECT
public:
    explicit FactColumn(QWidget *parent = nullptr);

    FactForm &form() { return *m_form; }
    KeyedButtons &buttons() { return *m_buttons; }
    /// Where the fact stands, or what else is to be said above it.
    void setPlace(const QString &words);

private:
    QLabel *m_place;
    FactForm *m_form;
    KeyedButtons *m_buttons;
};

} // namespace jianbao
