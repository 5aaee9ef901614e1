#include "models/reading/layout/piecekinship.h"

#include "models/datatypes/characterclasses.h"
#include "models/datatypes/packedunits.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace jianbao
{

namespace
{

constexpr float evidence = 75; ///< what a shared pair of pieces counts at most is worth
constexpr float toldExponent = 1.2F;
constexpr float ownExponent = 0.25F;
constexpr int shortestTold = 30; ///< pairs: shorter texts count as if they held so many
constexpr int shortestOwn = 20;
constexpr float topicEvidence = 7; ///< what it is worth that all that is told points the same way
constexpr float mostEvidence = 20; ///< sums of likelihoods stay exact

bool isWord(QChar c)
{
    return isHan(c) || (c.unicode() < 0x80 && c.isLetter());
}

/// What the pairs of several texts tell.
struct Pairs
{
    QHash<quint32, QList<int>> holders{}; ///< of each pair
    std::vector<int> lengths;             ///< of each text: how many different ones it holds
};

using Direction = std::array<float, Topics::dimensions>;

Pairs pairsOf(const QStringList &pieces)
{
    Pairs pairs{{}, std::vector<int>(size_t(pieces.size()), 0)};
    for (int piece = 0; piece < pieces.size(); ++piece) {
        const QString &text = pieces.at(piece);
        for (qsizetype at = 0; at + 1 < text.size(); ++at) {
            if (!isWord(text.at(at)) || !isWord(text.at(at + 1)))
                continue;
            QList<int> &holding = pairs.holders[packedPair(text.at(at), text.at(at + 1))];
            if (!holding.isEmpty() && holding.last() == piece)
                continue;
            holding.append(piece);
            ++pairs.lengths[size_t(piece)];
        }
    }
    return pairs;
}

/// Where the pairs of each text point together.
std::vector<Direction> directionsOf(const Pairs &pairs, const Topics &topics)
{
    std::vector<Direction> directions(pairs.lengths.size(), Direction{});
    for (auto pair = pairs.holders.cbegin(); pair != pairs.holders.cend(); ++pair) {
        const std::span<const qint8> values = topics.of(pair.key());
        if (values.empty())
            continue;
        for (const int piece : pair.value()) {
            Direction &sum = directions[size_t(piece)];
            for (size_t i = 0; i < sum.size(); ++i)
                sum[i] += values[i];
        }
    }
    return directions;
}

/// Their scalar product, in sums side by side.
float product(const Direction &a, const Direction &b)
{
    constexpr size_t lanes = 8;
    static_assert(Topics::dimensions % lanes == 0);
    std::array<float, lanes> sums{};
    for (size_t i = 0; i < a.size(); i += lanes) {
        for (size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += a[i + lane] * b[i + lane];
    }
    return std::accumulate(sums.cbegin(), sums.cend(), 0.0F);
}

/// What a pair counts where so many are told.
float scaleOf(float length)
{
    constexpr int longest = 4000; // pairs: no article of a page holds more
    static const std::vector<float> scales = [] {
        std::vector<float> byLength;
        for (int told = 0; told <= longest; ++told)
            byLength.push_back(std::pow(float(std::max(told, shortestTold)), -toldExponent));
        return byLength;
    }();
    return scales[size_t(std::min(int(length), longest))];
}

} // namespace

PieceKinship::PieceKinship(const Topics &topics, const QStringList &pieces, const QList<int> &places)
{
    compare(topics, pieces);
    m_before = m_common;
    for (qsizetype piece = 0; piece < places.size(); ++piece) {
        for (qsizetype other = 0; other < places.size(); ++other) {
            if (other == piece || places.at(other) >= places.at(piece))
                m_before[size_t(piece * places.size() + other)] = {};
        }
    }
}

/// Fills the table of what each piece has in common with each one.
void PieceKinship::compare(const Topics &topics, const QStringList &pieces)
{
    const Pairs pairs = pairsOf(pieces);
    const std::vector<Direction> directions = directionsOf(pairs, topics);
    const size_t count = pairs.lengths.size();
    std::vector<float> far;
    far.reserve(count);
    for (const Direction &direction : directions)
        far.push_back(std::sqrt(product(direction, direction)));
    m_common.resize(count * count);
    for (size_t piece = 0; piece < count; ++piece) {
        m_weights.push_back(evidence /
                            std::pow(float(std::max(shortestOwn, pairs.lengths[piece])), ownExponent));
        for (size_t other = 0; other < count; ++other) {
            Common &common = m_common[piece * count + other];
            common.length = float(pairs.lengths[other]);
            if (far[piece] <= 0)
                continue;
            common.far = far[other];
            common.near = product(directions[piece], directions[other]) / far[piece];
        }
    }
    for (const QList<int> &holders : pairs.holders) {
        const float rarity = std::log(float(count) / float(holders.size()));
        for (qsizetype later = 1; later < holders.size(); ++later) {
            Common *const row = m_common.data() + size_t(holders.at(later)) * count;
            for (qsizetype earlier = 0; earlier < later; ++earlier)
                row[holders.at(earlier)].shared += rarity * rarity;
        }
    }
    for (size_t piece = 0; piece < count; ++piece) {
        for (size_t earlier = 0; earlier < piece; ++earlier)
            m_common[earlier * count + piece].shared = m_common[piece * count + earlier].shared;
    }
}

void PieceKinship::Common::add(const Common &other)
{
    shared += other.shared;
    near += other.near;
    far += other.far;
    length += other.length;
}

const PieceKinship::Common *PieceKinship::rowOf(const std::vector<Common> &table, int piece) const
{
    return table.data() + size_t(piece) * m_weights.size();
}

double PieceKinship::likelihood(int piece, const QList<int> &article, qsizetype told) const
{
    const Common *const row = rowOf(m_common, piece);
    Common common;
    for (qsizetype order = 0; order < told; ++order)
        common.add(row[article.at(order)]);
    return likelihoodOf(piece, common);
}

double PieceKinship::likelihoodElsewhere(int piece, const QList<int> &article) const
{
    const Common *const row = rowOf(m_before, piece);
    Common common;
    for (const int other : article)
        common.add(row[other]);
    return likelihoodOf(piece, common);
}

double PieceKinship::likelihoodOf(int piece, const Common &common) const
{
    const float words = m_weights[size_t(piece)] * common.shared * scaleOf(common.length);
    const float topics = common.far > 0 ? topicEvidence * common.near / common.far : 0;
    return std::exp(std::clamp(words + topics, -mostEvidence, mostEvidence));
}

} // namespace jianbao
