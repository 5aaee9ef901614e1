#pragma once

#include "models/datatypes/pagelayout.h"
#include "views/style/theme.h"

#include <QPlainTextEdit>
#include <QTextCursor>

class QPainter;

namespace jianbao
{

class EmptyHint;

/// The text of a page to the letter with a margin that says of each line which article it belongs to (by
/// number and colour) and what it is there; of a line that is broken, each part. Lines of no article stand
/// out, noise is struck out. Up and Down pass over empty lines. Positions are offsets into the page's text.
class LayoutView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LayoutView(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setPage(const QString &text, const PageLayout &layout, const QList<TextCorrection> &corrections);

    qsizetype caret() const { return textCursor().position(); }
    /// What is selected; an empty stretch at the caret if nothing is.
    Span chosen() const;
    /// Lines that are taken up to be put elsewhere are framed.
    void setTakenUp(Span lines);

    /// The sign of a role in the margin.
    static QString signOf(LineRole role);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Margin;
    struct Mark
    {
        Span at;
        qsizetype article;
        LineRole role;
        bool opens;
    };
    int marginWidth() const;
    void paintMargin(QPaintEvent *event);
    void paintMark(QPainter &painter, const Mark &mark, const QRectF &row) const;
    QList<const Mark *> marksIn(Span line) const;
    void passOverEmptyLines(QTextCursor::MoveOperation way, QTextCursor::MoveMode mode);
    bool beginsInsideLine(const Mark &mark) const;
    bool isNoise(Span line) const;
    void updateHighlights();

    Theme m_theme;
    QWidget *m_margin;
    EmptyHint *m_hint;
    QList<Mark> m_marks;
    QList<Span> m_noise;
    QList<TextCorrection> m_corrections;
    Span m_takenUp;
};

} // namespace jianbao
