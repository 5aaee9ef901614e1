#pragma once

#include <QHash>
#include <QString>

#include <span>
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

    /// Reads a file of lines “pair, tab, dimensions as signed bytes in Base64”; lines that begin with # are
    /// comments. Without a file no pair has a direction.
    explicit Topics(const QString &file = QStringLiteral(":/topics/topics.tsv"));
    /// The direction of the pair, which packedPair() gives; empty if it is unknown. Valid as long as this.
    std::span<const qint8> of(quint32 pair) const;

private:
    QHash<quint32, qsizetype> m_places; ///< of each pair: where its values begin
    std::vector<qint8> m_values;
};

} // namespace jianbao
