#pragma once

#include <QWidget>

class QLabel;

namespace jianbao
{

class FactForm;
class KeyedButtons;
class ReviewModel;
struct Source;

/// The fact under review: where it stands, its values, and below them the buttons. A form that is too high is
/// scrolled; the buttons stay in sight. Lives on the GUI thread.
class FactColumn : public QWidget
{
    Q_OBJECT
public:
    explicit FactColumn(QWidget *parent = nullptr);

    FactForm &form() { return *m_form; }
    KeyedButtons &buttons() { return *m_buttons; }
    /// Says above the form where the fact in this row of the queue stands; -1: that none waits.
    void tellPlace(const ReviewModel &review, int row);
    /// Says where a fact stands that is in no row, and how to leave it.
    void tellVisit(const Source &source);

private:
    QLabel *m_place;
    FactForm *m_form;
    KeyedButtons *m_buttons;
};

} // namespace jianbao
