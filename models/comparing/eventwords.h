#pragma once

#include "models/datatypes/records.h"

#include <QHash>
#include <QSet>

namespace jianbao
{

/// The words of events as pairs of neighbouring characters, and how much two events share of them. A pair
/// weighs the more, the fewer events hold it. Keeps no reference to the events. Reentrant.
class EventWords
{
public:
    explicit EventWords(const QList<StoredEvent> &events);

    const QSet<QString> &of(qsizetype event) const { return m_words.at(event); }
    /// 0 to 1: the weight of the words that both hold, as part of the lighter event's weight.
    double shared(qsizetype left, qsizetype right) const;

private:
    double weight(const QString &word) const;

    QList<QSet<QString>> m_words;
    QHash<QString, int> m_events; ///< how many events hold a word
};

} // namespace jianbao
