#pragma once

#include "models/datatypes/span.h"

#include <QList>
#include <QString>

namespace jianbao
{

/// A text put together from pieces of a page (a paragraph that a column break cut, a sentence, an article's
/// body) with the way back: each of its code units that came from the page knows its offset there. Separators
/// that the program put between pieces belong to no offset. Copying is cheap; reentrant.
class MendedText
{
public:
    /// Code units [at, at + length) of the mended text are [pageFrom, pageFrom + length) of the page.
    struct Run
    {
        qsizetype at = 0;
        qsizetype pageFrom = 0;
        qsizetype length = 0;
        bool operator==(const Run &) const = default;
    };

    MendedText() = default;
    MendedText(const QString &text, const QList<Run> &runs);

    const QString &text() const { return m_text; }
    const QList<Run> &runs() const { return m_runs; }
    bool isEmpty() const { return m_text.isEmpty(); }

    /// Adds page[pageSpan) to the end. A stretch that continues the last run on the page lengthens that run.
    void append(const QString &page, Span pageSpan);
    /// Adds another mended text of the same page.
    void append(const MendedText &other);
    /// Adds words that do not stand on the page there, such as the line break between two paragraphs.
    void appendSeparator(const QString &separator);

    /// The part [from, to) of this text with its runs.
    MendedText mid(Span span) const;

    /// The page offset of the code unit at `offset`, or -1 for a separator or an offset outside.
    qsizetype pageOffset(qsizetype offset) const;
    /// Where the page offset stands in this text, or -1.
    qsizetype offsetOfPage(qsizetype pageOffset) const;
    /// The smallest page span that holds all of `span` which lies in one stretch of the page that only white
    /// space interrupts; where `span` leaps over other text, the stretch in which `core` ends, or else the
    /// longest one. Empty if nothing came from the page.
    Span pageSpan(Span span, const QString &page, Span core = {}) const;

    bool operator==(const MendedText &) const = default;

private:
    QString m_text;
    QList<Run> m_runs;
};

} // namespace jianbao
