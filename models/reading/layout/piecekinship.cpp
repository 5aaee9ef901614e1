#include "models/reading/layout/piecekinship.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/layout/packedpair.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

constexpr double evidence = 100; ///< what a shared pair of pieces counts at most is worth
constexpr double toldExponent = 1.2;
constexpr double ownExponent = 0.25;
constexpr int shortestTold = 30; ///< pairs: shorter texts count as if they held so many
constexpr int shortestOwn = 20;
constexpr double mostEvidence = 20; ///< sums of likelihoods stay exact

bool isWord(QChar c)
{
    return isHan(c) || (c.unicode() < 0x80 && c.isLetter());
}

/// The pieces that hold each pair that several hold. Sets `lengths` to how many pairs each holds.
QList<QList<int>> holdersOf(const QStringList &pieces, std::vector<int> &lengths)
{
    QHash<quint32, QList<int>> holders;
    for (int piece = 0; piece < pieces.size(); ++piece) {
        const QString &text = pieces.at(piece);
        for (qsizetype at = 0; at + 1 < text.size(); ++at) {
            if (!isWord(text.at(at)) || !isWord(text.at(at + 1)))
                continue;
            QList<int> &holding = holders[packedPair(text.at(at), text.at(at + 1))];
            if (!holding.isEmpty() && holding.last() == piece)
                continue;
            holding.append(piece);
            ++lengths[size_t(piece)];
        }
    }
    QList<QList<int>> shared;
    for (const QList<int> &holding : std::as_const(holders)) {
        if (holding.size() > 1)
            shared.append(holding);
    }
    return shared;
}

/// What a pair counts where so many are told.
double scaleOf(int length)
{
    constexpr int longest = 4000; // pairs: no article of a page holds more
    static const std::vector<double> scales = [] {
        std::vector<double> scales;
        for (int told = 0; told <= longest; ++told)
            scales.push_back(std::pow(std::max(told, shortestTold), -toldExponent));
        return scales;
    }();
    return scales[size_t(std::min(length, longest))];
}

} // namespace

PieceKinship::PieceKinship(const QStringList &pieces, const QList<int> &places)
    : m_lengths(size_t(pieces.size()), 0)
{
    const size_t count = m_lengths.size();
    m_shared.assign(count * count, 0);
    for (const QList<int> &holders : holdersOf(pieces, m_lengths)) {
        const double rarity = std::log(double(count) / double(holders.size()));
        for (const int piece : holders) {
            for (const int other : holders)
                m_shared[size_t(piece) * count + size_t(other)] += rarity * rarity;
        }
    }
    m_sharedBefore.assign(count * count, 0);
    m_lengthBefore.assign(count * count, 0);
    for (size_t piece = 0; piece < count; ++piece) {
        m_weights.push_back(evidence / std::pow(std::max(shortestOwn, m_lengths.at(piece)), ownExponent));
        for (size_t other = 0; other < count; ++other) {
            if (other == piece || places.at(qsizetype(other)) >= places.at(qsizetype(piece)))
                continue;
            m_sharedBefore[piece * count + other] = m_shared.at(piece * count + other);
            m_lengthBefore[piece * count + other] = m_lengths.at(other);
        }
    }
}

double PieceKinship::likelihood(int piece, const QList<int> &article, qsizetype told) const
{
    const double *const row = m_shared.data() + size_t(piece) * m_lengths.size();
    double shared = 0;
    int length = 0;
    for (qsizetype order = 0; order < told; ++order) {
        shared += row[article.at(order)];
        length += m_lengths[size_t(article.at(order))];
    }
    return likelihoodOf(piece, shared, length);
}

double PieceKinship::likelihoodElsewhere(int piece, const QList<int> &article) const
{
    const double *const row = m_sharedBefore.data() + size_t(piece) * m_lengths.size();
    const int *const lengths = m_lengthBefore.data() + size_t(piece) * m_lengths.size();
    double shared = 0;
    int length = 0;
    for (const int other : article) {
        shared += row[other];
        length += lengths[other];
    }
    return likelihoodOf(piece, shared, length);
}

double PieceKinship::likelihoodOf(int piece, double shared, int length) const
{
    if (shared <= 0)
        return 1;
    return std::exp(std::min(mostEvidence, m_weights[size_t(piece)] * shared * scaleOf(length)));
}

} // namespace jianbao
