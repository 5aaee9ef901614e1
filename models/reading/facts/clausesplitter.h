#pragma once

#include "models/datatypes/span.h"

#include <QList>
#include <QString>

namespace jianbao
{

/// One sentence of a text with its parts. Offsets are UTF-16 code units into the text given to
/// splitSentences().
struct Sentence
{
    Span at;             ///< with its closing mark
    QList<Span> clauses; ///< parted by ，；： and the like, without these marks
    qsizetype paragraph = 0;

    /// The index of the clause that holds `offset`, or of the last one that begins before it.
    qsizetype clauseOf(qsizetype offset) const;
};

/// No sentence is longer, in code units: a text without a closing mark is cut there, so that whoever looks
/// through a sentence for each of its numbers stays linear.
constexpr qsizetype longestSentence = 2000;

/// Splits a text into sentences (at 。！？ and line breaks) and clauses (at ，；：—…, never inside a number).
/// Both half and full width marks count. A mark inside brackets or book title marks parts nothing; one inside
/// a quotation does.
QList<Sentence> splitSentences(const QString &text);

/// True for the comma of 1,200: a digit on either side.
bool isInsideNumber(const QString &text, qsizetype offset);

} // namespace jianbao
