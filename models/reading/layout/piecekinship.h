#pragma once

#include <QList>
#include <QStringList>

#include <vector>

namespace jianbao
{

/// Tells how much a piece of text speaks of what others tell, by the pairs of characters that both print. A
/// pair counts the more the fewer pieces hold it, and the less the more the others tell: long texts hold many
/// pairs by chance. Immutable.
class PieceKinship
{
public:
    /// The pieces are asked for by their numbers from now on. Of two with different `places`, the one with
    /// the smaller is printed first.
    PieceKinship(const QStringList &pieces, const QList<int> &places);
    int size() const { return int(m_lengths.size()); }
    /// How much likelier the piece's text is if an article goes on with it, of which the first `told` pieces
    /// of `article` are told before: 1 if nothing speaks for it.
    double likelihood(int piece, const QList<int> &article, qsizetype told) const;
    /// The same of an article that holds other pieces, of which only what is printed before the piece counts.
    double likelihoodElsewhere(int piece, const QList<int> &article) const;

private:
    double likelihoodOf(int piece, double shared, int length) const;

    std::vector<int> m_lengths;         ///< of each piece: different pairs
    std::vector<double> m_weights;      ///< of each piece, by its length
    std::vector<double> m_shared;       ///< of each two pieces: what their common pairs count
    std::vector<double> m_sharedBefore; ///< the same, 0 unless the second one is printed before the first
    std::vector<int> m_lengthBefore;    ///< the second one's length, 0 unless it is
};

} // namespace jianbao
