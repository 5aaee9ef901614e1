#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace jianbao
{

/// Knows of pairs of characters which are told of the same matters: 羊 饲料, 焊接 图纸. Each pair has a
/// direction, and those that articles use together point the same way (latent semantic analysis: Deerwester
/// et al., “Indexing by latent semantic analysis”, 1990). Immutable after loading, so one serves all threads.
class Topics
{
public:
    static constexpr int dimensions = 40;
    using Direction = std::array<float, dimensions>;

    /// Reads a file of lines “pair, tab, dimensions as signed bytes in Base64”; lines that begin with # are
    /// comments. Without a file no pair has a direction.
    explicit Topics(const QString &file = QStringLiteral(":/topics/topics.tsv"));
    /// Adds the direction of the pair, as packedPair() gives it, to `sum`; nothing if it is unknown.
    void add(quint32 pair, Direction &sum) const;

private:
    QHash<quint32, qsizetype> m_places; ///< of each pair: where its values begin
    std::vector<qint8> m_values;
};

} // namespace jianbao
