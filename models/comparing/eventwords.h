#pragma once

#include "models/datatypes/eventtable.h"

#include <QHash>

namespace jianbao
{

/// The words of events as pairs of neighbouring characters, and how much two events share of them. A pair
/// weighs the more, the fewer events hold it. Rejected events do not count. Reentrant.
class EventWords
{
public:
    /// Two UTF-16 code units.
    using Word = quint32;

    /// How many events there are, and how many of them hold each word.
    struct Counts
    {
        qsizetype events = 0;
        QHash<Word, quint32> holders;

        void add(QStringView what);
        /// Takes back what add() did.
        void remove(QStringView what);
    };

    explicit EventWords(const Counts &counts);

    static Counts countsOf(const EventTable &events);
    /// Each word once, in ascending order.
    static QList<Word> of(QStringView what);
    /// 0 to 1: the weight of the words that both hold, as part of the lighter event's weight.
    double shared(const QList<Word> &left, const QList<Word> &right) const;

private:
    double weight(const QList<Word> &words) const;

    QHash<Word, double> m_weightOf;
};

} // namespace jianbao
