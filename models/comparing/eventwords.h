#pragma once

#include "models/datatypes/records.h"

#include <QHash>

namespace jianbao
{

/// The words of events as pairs of neighbouring characters, and how much two events share of them. A pair
/// weighs the more, the fewer events hold it. Keeps no reference to the events. Reentrant.
class EventWords
{
public:
    /// Two UTF-16 code units.
    using Word = quint32;

    explicit EventWords(const QList<StoredEvent> &events);

    /// Each word once, in ascending order.
    const QList<Word> &of(qsizetype event) const { return m_words.at(event); }
    /// 0 to 1: the weight of the words that both hold, as part of the lighter event's weight.
    double shared(qsizetype left, qsizetype right) const;

private:
    QList<QList<Word>> m_words;
    QList<double> m_weights; ///< of all words of an event
    QHash<Word, double> m_weightOf;
};

} // namespace jianbao
