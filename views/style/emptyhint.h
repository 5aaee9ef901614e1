#pragma once

#include <QWidget>

class QAbstractItemView;
class QAbstractScrollArea;
class QLabel;

namespace jianbao
{

/// What a pane says while it has nothing to show: what would stand there, and what to do for it. Lies over
/// the pane and lets the mouse through; a screen reader finds it as labels. Hidden until it is shown.
class EmptyHint : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyHint(QAbstractScrollArea &pane, const QString &title = {}, const QString &advice = {});

    /// A hint that shows itself while the view, which has its model already, has no rows.
    static EmptyHint *ofRows(QAbstractItemView &view, const QString &title, const QString &advice = {});

    void setWords(const QString &title, const QString &advice);
    QString words() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cover();

    QAbstractScrollArea &m_pane;
    QLabel *m_title;
    QLabel *m_advice;
};

} // namespace jianbao
