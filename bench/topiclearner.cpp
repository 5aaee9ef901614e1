#include "bench/topiclearner.h"

#include "models/datatypes/characterclasses.h"
#include "models/datatypes/packedunits.h"
#include "models/reading/layout/topics.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jianbao
{

namespace
{

/// How much of all values is kept as it is when they become bytes; the others are cut to the largest byte.
constexpr double keptValues = 0.9995;
constexpr double largestByte = 127;
/// A direction that explains less is but what rounding left: there are fewer matters than dimensions.
constexpr double weakest = 1e-9;

/// Which texts hold each pair.
QHash<quint32, std::vector<int>> holdersOf(const QStringList &texts)
{
    QHash<quint32, std::vector<int>> holders;
    for (int text = 0; text < texts.size(); ++text) {
        const QString &characters = texts.at(text);
        for (qsizetype at = 0; at + 1 < characters.size(); ++at) {
            if (!isHan(characters.at(at)) || !isHan(characters.at(at + 1)))
                continue;
            std::vector<int> &holding = holders[packedPair(characters.at(at), characters.at(at + 1))];
            if (holding.empty() || holding.back() != text)
                holding.push_back(text);
        }
    }
    return holders;
}

/// What is 1 byte in a table of these values.
double scaleOf(const Eigen::MatrixXd &values)
{
    std::vector<double> sizes(values.data(), values.data() + values.size());
    for (double &size : sizes)
        size = std::abs(size);
    const auto kept = sizes.begin() + qsizetype(keptValues * double(sizes.size()));
    std::nth_element(sizes.begin(), kept, sizes.end());
    return *kept / largestByte;
}

} // namespace

TopicLearner::TopicLearner(const QStringList &texts)
    : m_texts(int(texts.size())), m_lengths(size_t(texts.size()), 0)
{
    weigh(holdersOf(texts));
}

/// Keeps the pairs that tell something.
void TopicLearner::weigh(const QHash<quint32, std::vector<int>> &holders)
{
    for (auto pair = holders.cbegin(); pair != holders.cend(); ++pair) {
        const double held = double(pair->size());
        if (held >= fewestHolders && held < mostHolders * m_texts)
            m_pairs.push_back({pair.key(), *pair, std::log(m_texts / held)});
    }
    std::sort(m_pairs.begin(), m_pairs.end(),
              [](const Pair &a, const Pair &b) { return a.characters < b.characters; });
    for (const Pair &pair : m_pairs) {
        for (const int text : pair.holders)
            m_lengths[size_t(text)] += pair.weight * pair.weight;
    }
    for (double &length : m_lengths)
        length = length > 0 ? std::sqrt(length) : 1;
}

/// How much each text shares with each one, from 0 to 1.
Eigen::MatrixXd TopicLearner::likeness() const
{
    Eigen::MatrixXd likeness = Eigen::MatrixXd::Zero(m_texts, m_texts);
    for (const Pair &pair : m_pairs) {
        for (const int text : pair.holders) {
            for (const int other : pair.holders)
                likeness(text, other) +=
                    pair.weight * pair.weight / (m_lengths[size_t(text)] * m_lengths[size_t(other)]);
        }
    }
    return likeness;
}

/// What each pair adds to a text's direction: a row a pair.
Eigen::MatrixXd TopicLearner::directions() const
{
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(likeness());
    Eigen::MatrixXd directions = Eigen::MatrixXd::Zero(qsizetype(m_pairs.size()), Topics::dimensions);
    for (int dimension = 0; dimension < Topics::dimensions; ++dimension) {
        const int order = m_texts - 1 - dimension; // the solver gives the foremost one last
        const Eigen::VectorXd texts = solver.eigenvectors().col(order);
        if (solver.eigenvalues()(order) < weakest)
            break;
        const double strength = std::sqrt(solver.eigenvalues()(order));
        for (qsizetype row = 0; row < directions.rows(); ++row) {
            const Pair &pair = m_pairs[size_t(row)];
            double sum = 0;
            for (const int text : pair.holders)
                sum += texts(text) / m_lengths[size_t(text)];
            directions(row, dimension) = sum * pair.weight * pair.weight / strength;
        }
    }
    return directions;
}

QByteArray TopicLearner::table() const
{
    if (m_texts < Topics::dimensions || m_pairs.empty())
        return {};
    const Eigen::MatrixXd values = directions();
    const double scale = scaleOf(values);
    QByteArray table;
    for (qsizetype row = 0; row < values.rows(); ++row) {
        QByteArray bytes;
        for (const double value : values.row(row))
            bytes.append(char(std::clamp(std::round(value / scale), -largestByte, largestByte)));
        const quint32 characters = m_pairs[size_t(row)].characters;
        const std::array pair{char16_t(characters >> 16), char16_t(characters)};
        table += QStringView(pair).toUtf8() + '\t' + bytes.toBase64() + '\n';
    }
    return table;
}

} // namespace jianbao
