#pragma once

#include "views/reader/articletext.h"
#include "views/reader/factunderlines.h"
#include "views/reader/passages.h"
#include "views/style/theme.h"

#include <QTextEdit>

#include <functional>

namespace jianbao
{

class ArticleFactModel;
class EmptyHint;

/// Shows one article for reading, with its facts underlined and the searched words marked. Hovering a fact
/// tells it; a click activates it, or the passage that somebody marked. Loads nothing from anywhere.
class ReaderView : public QTextEdit
{
    Q_OBJECT
public:
    ReaderView(const ArticleFactModel &facts, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setArticle(const StoredArticle &article);
    void clearArticle();
    const ArticleText &articleText() const { return m_text; }

    /// Marks these strings wherever they stand.
    void setMarkedStrings(const QStringList &strings);
    /// Marks this string instead of them; the empty string gives theirs back.
    void setSoughtString(const QString &string);
    /// Goes to the next mark (`direction` 1) or the one before (-1), round the end.
    void stepToMark(int direction);
    /// The mark that was stepped to; -1 before the first step.
    int currentMark() const { return m_currentMark; }

    /// Lays these passages over the text, each in the colour of its tag.
    void setHighlights(const QList<Highlight> &highlights);

    /// Enlarges the letters; 1 is usual.
    void setTextScale(double scale);
    /// The character of the shown text that the person left at the top. It stays there when the pane gets
    /// another width, theme or text size.
    qsizetype place() const { return m_place; }
    void goTo(qsizetype place);
    /// Scrolls to a fact and holds its words in the accent colour; an empty id lets go.
    void showFact(const QString &factId);
    /// The same for any stretch of the page. False if the article does not show it.
    bool showQuote(Span page);

    /// The spans that are marked as searched, and those that are held, in the shown text.
    const QList<Span> &marks() const { return m_marks; }
    const QList<Span> &held() const { return m_held; }

    /// What is selected in the shown text; empty if nothing is.
    Span selectedSpan() const;
    /// The selected words, or those that are held, or all words.
    QString chosenWords() const;

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void factActivated(const QString &factId);
    void highlightActivated(const QString &highlightId);
    /// Marks are others than before, or another one is current.
    void marksChanged();
    /// This offset of the page stands at the top now.
    void scrolledTo(qsizetype pageOffset);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void render();
    void setMargins();
    void hold(const QList<Span> &places);
    void updateHighlights();
    void findMarks();
    void scrollTo(qsizetype shown);
    void followScroll();
    void layOut(const std::function<void()> &change);
    void refreshFacts();
    int positionUnder(QPoint point) const;
    QString tooltipAt(int position) const;

    const ArticleFactModel &m_facts;
    EmptyHint *m_hint;
    Theme m_theme;
    ArticleText m_text;
    FactUnderlines m_underlines;
    QList<Highlight> m_highlights;
    Passages m_passages;
    double m_scale = 1;
    qsizetype m_place = 0;
    bool m_isLayingOut = false;
    QStringList m_markedStrings;
    QString m_soughtString;
    int m_currentMark = -1;
    QList<Span> m_marks;
    QList<Span> m_held;
};

} // namespace jianbao
