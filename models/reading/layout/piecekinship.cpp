#include "models/reading/layout/piecekinship.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/layout/packedpair.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jianbao
{

namespace
{

constexpr double evidence = 75; ///< what a shared pair of pieces counts at most is worth
constexpr double toldExponent = 1.2;
constexpr double ownExponent = 0.25;
constexpr int shortestTold = 30; ///< pairs: shorter texts count as if they held so many
constexpr int shortestOwn = 20;
constexpr double topicEvidence = 7; ///< what it is worth that all that is told points the same way
constexpr double mostEvidence = 20; ///< sums of likelihoods stay exact

bool isWord(QChar c)
{
    return isHan(c) || (c.unicode() < 0x80 && c.isLetter());
}

/// What the pairs of several texts tell.
struct Pairs
{
    QHash<quint32, QList<int>> holders{};  ///< of each pair
    std::vector<int> lengths;              ///< of each text: how many different ones it holds
    std::vector<Topics::Direction> topics; ///< of each text: where its pairs point together
};

Pairs pairsOf(const Topics &topics, const QStringList &pieces)
{
    const size_t count = size_t(pieces.size());
    Pairs pairs{{}, std::vector<int>(count, 0), std::vector<Topics::Direction>(count, Topics::Direction{})};
    for (int piece = 0; piece < pieces.size(); ++piece) {
        const QString &text = pieces.at(piece);
        for (qsizetype at = 0; at + 1 < text.size(); ++at) {
            if (!isWord(text.at(at)) || !isWord(text.at(at + 1)))
                continue;
            const quint32 pair = packedPair(text.at(at), text.at(at + 1));
            QList<int> &holding = pairs.holders[pair];
            if (!holding.isEmpty() && holding.last() == piece)
                continue;
            holding.append(piece);
            ++pairs.lengths[size_t(piece)];
            topics.add(pair, pairs.topics[size_t(piece)]);
        }
    }
    return pairs;
}

double product(const Topics::Direction &a, const Topics::Direction &b)
{
    return std::inner_product(a.cbegin(), a.cend(), b.cbegin(), 0.0);
}

/// What a pair counts where so many are told.
double scaleOf(int length)
{
    constexpr int longest = 4000; // pairs: no article of a page holds more
    static const std::vector<double> scales = [] {
        std::vector<double> byLength;
        for (int told = 0; told <= longest; ++told)
            byLength.push_back(std::pow(std::max(told, shortestTold), -toldExponent));
        return byLength;
    }();
    return scales[size_t(std::min(length, longest))];
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
    const Pairs pairs = pairsOf(topics, pieces);
    const size_t count = pairs.lengths.size();
    std::vector<double> lengthsOfTopics;
    for (const Topics::Direction &direction : pairs.topics)
        lengthsOfTopics.push_back(std::sqrt(product(direction, direction)));
    m_common.resize(count * count);
    for (size_t piece = 0; piece < count; ++piece) {
        m_weights.push_back(evidence / std::pow(std::max(shortestOwn, pairs.lengths[piece]), ownExponent));
        for (size_t other = 0; other < count && lengthsOfTopics[piece] > 0; ++other) {
            Common &common = m_common[piece * count + other];
            common.near = product(pairs.topics[piece], pairs.topics[other]) / lengthsOfTopics[piece];
            common.far = lengthsOfTopics[other];
        }
        for (size_t other = 0; other < count; ++other)
            m_common[piece * count + other].length = pairs.lengths[other];
    }
    for (const QList<int> &holders : pairs.holders) {
        if (holders.size() < 2)
            continue;
        const double rarity = std::log(double(count) / double(holders.size()));
        for (const int piece : holders) {
            for (const int other : holders)
                m_common[size_t(piece) * count + size_t(other)].shared += rarity * rarity;
        }
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
    const double words = m_weights[size_t(piece)] * common.shared * scaleOf(common.length);
    const double topics = common.far > 0 ? topicEvidence * common.near / common.far : 0;
    return std::exp(std::clamp(words + topics, -mostEvidence, mostEvidence));
}

} // namespace jianbao
