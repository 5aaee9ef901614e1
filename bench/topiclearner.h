#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <Eigen/Eigenvalues>

#include <vector>

namespace jianbao
{

/// Learns of which matters pairs of Han characters are told, from short texts of one matter each: latent
/// semantic analysis (Deerwester et al., “Indexing by latent semantic analysis”, 1990). A text is the pairs
/// that it holds, each weighed by the logarithm of how few texts hold it, and all texts are of one length;
/// the directions are the foremost Topics::dimensions of these texts.
class TopicLearner
{
public:
    static constexpr int fewestHolders = 4;        ///< texts: a pair that fewer hold tells nothing
    static constexpr double mostHolders = 1.0 / 5; ///< of the texts: one that more hold is of any matter

    explicit TopicLearner(const QStringList &texts);
    /// The table that Topics reads, without comments, in the order of the pairs; empty where there are
    /// fewer texts than dimensions. Takes time by the third power of the number of texts: 6 seconds for
    /// 2,000.
    QByteArray table() const;

private:
    struct Pair
    {
        quint32 characters = 0;   ///< as packedPair() gives it
        std::vector<int> holders; ///< texts, in their order
        double weight = 0;
    };
    void weigh(const QHash<quint32, std::vector<int>> &holders);
    Eigen::MatrixXd likeness() const;
    Eigen::MatrixXd directions() const;

    int m_texts = 0;
    std::vector<Pair> m_pairs;     ///< by their characters
    std::vector<double> m_lengths; ///< of each text, before it is made of length 1
};

} // namespace jianbao
