#pragma once

#include "views/style/theme.h"

#include <QAbstractButton>

namespace jianbao
{

/// One term of the query as a person reads it, with a cross. A click on it, Delete, Backspace or Space takes
/// the term out.
class QueryChip : public QAbstractButton
{
    Q_OBJECT
public:
    QueryChip(const QString &term, const Theme &theme, QWidget *parent = nullptr);

    const QString &term() const { return m_term; }
    /// The term in words: the field's name in the user's language, “not” for a leading -.
    static QString words(const QString &term);
    QSize sizeHint() const override;

Q_SIGNALS:
    void removalWanted(const QString &term);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_term;
    Theme m_theme;
};

} // namespace jianbao
