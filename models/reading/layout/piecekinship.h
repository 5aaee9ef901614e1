#pragma once

#include "models/reading/layout/topics.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace jianbao
{

/// Tells how much a piece of text speaks of what others tell: by the pairs of characters that both print, and
/// by the matters of which their pairs are told elsewhere. A pair counts the more the fewer pieces hold it,
/// and the less the more the others tell: long texts hold many pairs by chance. Immutable.
class PieceKinship
{
public:
    /// The pieces are asked for by their numbers from now on. Of two with different `places`, the one with
    /// the smaller is printed first.
    PieceKinship(const Topics &topics, const QStringList &pieces, const QList<int> &places);
    int size() const { return int(m_weights.size()); }
    /// How much likelier the piece's text is if an article goes on with it, of which the first `told` pieces
    /// of `article` are told before: 1 if nothing tells, less if it speaks of other matters.
    double likelihood(int piece, const QList<int> &article, qsizetype told) const;
    /// The same of an article that holds other pieces, of which only what is printed before the piece counts.
    double likelihoodElsewhere(int piece, const QList<int> &article) const;

private:
    /// What one piece has in common with another one or several.
    struct Common
    {
        float shared = 0; ///< what their common pairs count
        float near = 0;   ///< how far the others point the way of the piece
        float far = 0;    ///< how far they point any way
        float length = 0; ///< of the others: different pairs
        void add(const Common &other);
    };
    const Common *rowOf(const std::vector<Common> &table, int piece) const;
    void compare(const Topics &topics, const QStringList &pieces);
    double likelihoodOf(int piece, const Common &common) const;

    std::vector<float> m_weights; ///< of each piece, by its length
    std::vector<Common> m_common; ///< of each piece with each one
    std::vector<Common> m_before; ///< the same, nothing unless the second one is printed before the first
};

} // namespace jianbao
