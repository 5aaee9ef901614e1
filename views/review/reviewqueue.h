#pragma once

#include "views/style/theme.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace jianbao
{

class EmptyHint;
class FactList;
class ReviewFilterBar;
class ReviewModel;

/// The facts that wait, below what narrows them and above the button that accepts them all. Lives on the GUI
/// thread; the model must outlive it.
class ReviewQueue : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewQueue(ReviewModel &review, const Theme &theme, QWidget *parent = nullptr);

    QListView &list();
    void setTheme(const Theme &theme);
    void setDistricts(const QStringList &districts);
    /// How many are shown, and whether they may be accepted.
    void showCount(bool canDecide);
    /// A person turns to the queue: until that person goes on in it, its beginning is shown.
    void begin() { m_isBegun = false; }
    /// After the queue was read anew: the row of the fact that was looked at before, or of the next one that
    /// still waits, or else the first; -1 if none waits.
    int rowToGoOn() const;

private:
    void layOut();
    void rememberPlace();

    ReviewModel &m_review;
    ReviewFilterBar *m_filter;
    FactList *m_list;
    QPushButton *m_acceptAll;
    EmptyHint *m_hint;
    QStringList m_ahead;    ///< ids of the facts from the current one on, as they were before the reading
    bool m_isBegun = false; ///< somebody has decided about a fact of it
};

} // namespace jianbao
