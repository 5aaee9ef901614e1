#pragma once

#include "models/datatypes/records.h"

namespace jianbao
{

/// The figures of one article in reading order, sentence by sentence, with the words between them. What a
/// person rejected is left out. Pure; reentrant.
class ArticleFigures
{
public:
    struct Figure
    {
        StoredObservation stored;
        Span at;             ///< in text(); the number stands at its end or inside
        qsizetype group = 0; ///< the part of the sentence up to the next semicolon

        const Observation &fact() const { return stored.fact; }
    };
    using Sentence = QList<Figure>;

    explicit ArticleFigures(const StoredArticle &article);

    const QString &text() const { return m_text; }
    /// Only sentences that have figures.
    const QList<Sentence> &sentences() const { return m_sentences; }
    /// The words from the end of `left` to the end of `right`.
    QStringView between(const Figure &left, const Figure &right) const;
    /// The words of the sentence that stand before `figure` and in its own quote.
    QStringView before(const Figure &figure) const;

private:
    QString m_text;
    QList<Sentence> m_sentences;
};

} // namespace jianbao
