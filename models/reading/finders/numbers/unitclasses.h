#pragma once

#include "models/reading/finders/patterns/patternnodes.h"

#include <array>
#include <vector>

namespace jianbao
{

/// Puts code units that no node of some patterns tells apart into one class. Class 0 are the halves of
/// surrogate pairs, whatever the nodes say. Immutable.
class UnitClasses
{
public:
    static constexpr int surrogates = 0;
    static constexpr int none = -1; ///< no unit at all: before the beginning of a text

    UnitClasses() = default;
    explicit UnitClasses(const std::vector<PatternNode> &nodes);

    int count() const { return m_count; }
    /// The classes that fit the units of node number `node`.
    const std::vector<int> &of(int node) const { return m_ofNode[size_t(node)]; }
    bool holds(int node, int unitClass) const;
    /// A table in two steps, in which a class stands at blocks[blockOf[unit / blockSize] + unit % blockSize].
    /// Small blocks: a pattern tells a few dozen characters apart, which stand far from each other.
    static constexpr int blockSize = 64;
    using BlockOf = std::array<quint16, 0x10000 / blockSize>;
    void fill(BlockOf &blockOf, std::vector<quint16> &blocks) const;

private:
    int m_count = 1;
    std::vector<quint16> m_ofUnit;
    std::vector<std::vector<int>> m_ofNode; ///< in order
};

} // namespace jianbao
