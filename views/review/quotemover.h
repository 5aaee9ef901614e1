#pragma once

#include "views/review/factform.h"

namespace jianbao
{

class ReviewSource;

/// Moves the quote of the fact in the form: Alt with the arrows its end, with Shift its start, and so do the
/// form's buttons. The source marks it at once. Lives on the GUI thread; form and source must outlive it.
class QuoteMover : public QObject
{
    Q_OBJECT
public:
    /// The keys count in `scope` and everything inside it, to which the mover belongs.
    QuoteMover(FactForm &form, ReviewSource &source, QWidget *scope);

    /// The words selected in the reader become the quote; false if none are.
    bool takeSelection();

private:
    void addKey(QKeyCombination keys, FactForm::Edge edge, int steps);
    void move(FactForm::Edge edge, int steps);
    void set(const Quote &quote);

    FactForm &m_form;
    ReviewSource &m_source;
};

} // namespace jianbao
