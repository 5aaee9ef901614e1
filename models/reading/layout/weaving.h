#pragma once

#include "models/reading/layout/threadtelling.h"

#include <QList>

#include <span>
#include <vector>

namespace jianbao
{

/// Pieces of columns in threads, an article each, and how likely they are as a whole: by how each piece goes
/// on in the next and by what each one speaks of. Knows the changes by which one way to thread them comes
/// from another and makes those that are likelier. What it is given must outlive it. Reentrant.
class Weaving
{
public:
    using Thread = ThreadTelling::Thread;
    static constexpr double impossible = -50;

    /// `links` holds a row for each piece: the logarithms of the odds that each of the pieces follows it,
    /// below `impossible` if none can, and last that none does.
    Weaving(const PieceKinship &kinship, const QList<QList<double>> &links, const QList<Thread> &threads);
    /// The logarithm of the odds.
    double worth() const { return m_linked + m_telling.told(); }
    QList<Thread> threads() const;
    /// How many pieces may exchange what follows them at once.
    enum class Exchange { Two, Three };
    /// Makes small changes for as long as any makes the whole likelier. Takes bounded time: of texts longer
    /// than a page not all changes are tried.
    void improve(Exchange exchange = Exchange::Three);

private:
    struct Change
    {
        int piece;
        int follower; ///< -1 if none
    };
    bool improveAt(int piece, int other);
    bool moveBehind(int piece, int other);
    bool turn();
    bool attempt(std::span<const Change> changes);
    bool attempt(std::initializer_list<Change> changes) { return attempt(std::span(changes)); }
    double gained(std::span<const Change> changes) const;
    double link(int piece, int follower) const;
    double exchanged(int piece, int other) const;
    void put(std::span<const Change> changes);
    QList<int> touched(std::span<const Change> changes) const;
    QList<Thread> threadsAmong(const QList<int> &touched) const;

    const int m_count;           ///< of pieces
    std::vector<double> m_links; ///< row behind row
    QList<int> m_followers;      ///< of each piece, -1 if none
    QList<int> m_leaders;        ///< what each piece follows, -1 if nothing
    ThreadTelling m_telling;
    double m_linked = 0; ///< the part of the worth that comes from how pieces go on
    int m_attempts = 0;  ///< changes weighed so far
};

} // namespace jianbao
