#include "models/reading/finders/numbers/unitclasses.h"

#include <algorithm>
#include <map>
#include <set>

namespace jianbao
{

namespace
{

constexpr int units = 0x10000;
constexpr int firstSurrogate = 0xD800;
constexpr int behindSurrogates = 0xE000;

} // namespace

UnitClasses::UnitClasses(const std::vector<PatternNode> &nodes)
{
    std::set<int> cuts{0, firstSurrogate, behindSurrogates, units};
    for (const PatternNode &node : nodes) {
        for (const UnitSet::Range range : node.units.ranges)
            cuts.insert({range.first, range.last + 1});
    }
    const std::vector<int> begins(cuts.cbegin(), cuts.cend()); // no node tells apart what lies between two
    std::vector<std::vector<int>> nodesOf(begins.size() - 1);
    for (size_t node = 0; node < nodes.size(); ++node) {
        for (const UnitSet::Range range : nodes[node].units.ranges) {
            auto piece =
                size_t(std::lower_bound(begins.cbegin(), begins.cend(), range.first) - begins.cbegin());
            for (; begins[piece] <= range.last; ++piece) {
                if (nodesOf[piece].empty() || nodesOf[piece].back() != int(node))
                    nodesOf[piece].push_back(int(node));
            }
        }
    }
    m_ofUnit.resize(units);
    m_ofNode.resize(nodes.size());
    std::map<std::vector<int>, int> classes;
    for (size_t piece = 0; piece + 1 < begins.size(); ++piece) {
        if (begins[piece] >= firstSurrogate && begins[piece] < behindSurrogates)
            continue;
        const auto [known, isNew] = classes.try_emplace(nodesOf[piece], m_count);
        if (isNew) {
            for (const int node : nodesOf[piece])
                m_ofNode[size_t(node)].push_back(m_count);
            ++m_count;
        }
        std::fill(m_ofUnit.begin() + begins[piece], m_ofUnit.begin() + begins[piece + 1],
                  quint16(known->second));
    }
}

bool UnitClasses::holds(int node, int unitClass) const
{
    const std::vector<int> &classes = of(node);
    return std::binary_search(classes.cbegin(), classes.cend(), unitClass);
}

void UnitClasses::fill(BlockOf &blockOf, std::vector<quint16> &blocks) const
{
    std::map<std::vector<quint16>, quint16> known;
    for (size_t number = 0; number < blockOf.size(); ++number) {
        const auto begin = m_ofUnit.cbegin() + std::ptrdiff_t(number) * blockSize;
        if (number > 0 && std::equal(begin, begin + blockSize, begin - blockSize)) {
            blockOf[number] = blockOf[number - 1];
            continue;
        }
        const std::vector<quint16> block(begin, begin + blockSize);
        const auto [place, isNew] = known.try_emplace(block, quint16(blocks.size()));
        if (isNew)
            blocks.insert(blocks.end(), block.cbegin(), block.cend());
        blockOf[number] = place->second;
    }
}

} // namespace jianbao
