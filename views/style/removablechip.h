#pragma once

#include "views/style/theme.h"

#include <QAbstractButton>

namespace jianbao
{

/// A word in a frame with a cross behind it, which stands for something that can be taken away: a click on
/// it, Delete, Backspace or Space asks for that. What it is called is for those who make one. Lives on the
/// GUI thread.
class RemovableChip : public QAbstractButton
{
    Q_OBJECT
public:
    /// Lengths in pixels.
    struct Shape
    {
        int height;
        int textSize;
        int margin; ///< left and right of what is shown
        int lead;   ///< kept free before the words
        int cross;
        int radius; ///< of the corners
        int widest; ///< longer words are elided
        Qt::TextElideMode elision;
    };

    /// `subject` is what removalWanted() tells.
    RemovableChip(const QString &subject, const QString &words, const Shape &shape, const Theme &theme,
                  QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void removalWanted(const QString &subject);

protected:
    const QString &subject() const { return m_subject; }
    /// The colour of the words.
    void setInk(const QColor &ink) { m_ink = ink; }

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_subject;
    Shape m_shape;
    Theme m_theme;
    QColor m_ink;
};

} // namespace jianbao
