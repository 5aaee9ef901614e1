#pragma once

#include "models/reading/layout/piecekinship.h"
#include <span>

namespace jianbao
{

/// Pieces of columns in threads, an article each, and how likely they are as a whole: by how each piece goes
/// on in the next and by what each one speaks of. Knows the changes by which one way to thread them comes
/// from another and makes those that are likelier. What it is given must outlive it. Reentrant.
class Weaving
{
public:
    /// Numbers of pieces, in reading order.
    using Thread = QList<int>;
    static constexpr double impossible = -50;

    /// `links` holds a row for each piece: the logarithms of the odds that each of the pieces follows it,
    /// below `impossible` if none can, and last that none does.
    Weaving(const PieceKinship &kinship, const QList<QList<double>> &links, const QList<Thread> &threads);
    /// The logarithm of the odds.
    double worth() const { return m_worth; }
    QList<Thread> threads() const;
    /// Makes small changes for as long as any makes the whole likelier. Takes bounded time: of texts longer
    /// than a page not all changes are tried.
    void improve();

private:
    struct Change
    {
        int piece;
        int follower; ///< -1 if none
    };
    bool improveAt(int piece, int other);
    bool turn();
    bool turn(int first, int second, int third);
    bool moveBehind(int piece, int other);
    bool attempt(std::span<const Change> changes);
    bool attempt(std::initializer_list<Change> changes) { return attempt(std::span(changes)); }
    void make(std::span<const Change> changes);
    bool keepIfLikelier(const QList<int> &touched, double gain);
    double gained(std::span<const Change> changes) const;
    double link(int piece, int follower) const;
    void put(int piece, int follower);
    QList<int> touched(std::span<const Change> changes) const;
    QList<Thread> threadsAmong(const QList<int> &touched) const;
    QList<double> likelihoodsIn(const Thread &thread) const;
    double told(const QList<int> &touched, const QList<Thread> &threads,
                const QList<QList<double>> &likelihoods) const;
    void replace(const QList<int> &touched, const QList<Thread> &threads,
                 const QList<QList<double>> &likelihoods);

    const PieceKinship &m_kinship;
    const QList<QList<double>> &m_links;
    QList<int> m_followers;             ///< of each piece, -1 if none
    QList<int> m_leaders;               ///< what each piece follows, -1 if nothing
    QList<int> m_threadOf;              ///< of each piece
    QList<Thread> m_threads;            ///< some are empty
    QList<QList<double>> m_likelihoods; ///< of each thread: of each piece in it
    QList<double> m_sums;               ///< of each piece, over all threads
    QList<double> m_own;                ///< of each piece in its own thread
    double m_told = 0;                  ///< the part of the worth that comes from what the pieces tell
    double m_worth = 0;
    int m_attempts = 0; ///< changes weighed so far
};

} // namespace jianbao
