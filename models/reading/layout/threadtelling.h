#pragma once

#include "models/reading/layout/piecekinship.h"

#include <QList>

#include <vector>

namespace jianbao
{

/// How likely pieces speak of the matter of the threads in which they stand, an article each. What it is
/// given must outlive it. Reentrant.
class ThreadTelling
{
public:
    /// Numbers of pieces, in reading order.
    using Thread = QList<int>;
    /// Threads that may stand for others.
    struct Change
    {
        QList<int> replaced; ///< numbers of threads
        QList<Thread> threads;
        std::vector<std::vector<double>> likelihoods{}; ///< of each of them: of each piece in it
        double told = 0;                                ///< with them
    };

    /// Each piece stands in one thread. Only pieces in `followers` ever stand behind others.
    ThreadTelling(const PieceKinship &kinship, const QList<Thread> &threads, const QList<int> &followers);
    const QList<Thread> &threads() const { return m_threads; } ///< some are empty
    int threadOf(int piece) const { return m_threadOf.at(piece); }
    /// The logarithm of how likely each piece but an article's first speaks of its own article's matter
    /// rather than of any other's.
    double told() const { return m_told; }
    /// The part of it that the pieces of those threads tell.
    double toldBy(const QList<int> &threads) const;
    /// The same of the pieces of those threads once the change is made.
    double toldByChanged(const Change &change) const;
    /// Works out what is told with the change.
    void weigh(Change &change) const;
    void make(const Change &change);

private:
    std::vector<double> likelihoodsIn(const Thread &thread) const;
    double sumWith(const Change &change, int piece) const;

    const PieceKinship &m_kinship;
    const QList<int> m_pieces; ///< that may follow
    QList<Thread> m_threads;
    std::vector<std::vector<double>> m_likelihoods; ///< of each thread: of each piece in it
    QList<int> m_threadOf;                          ///< of each piece
    std::vector<double> m_sums;                     ///< of each piece, over all threads
    double m_told = 0;
};

} // namespace jianbao
