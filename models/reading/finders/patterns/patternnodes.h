#pragma once

#include "models/reading/finders/patterns/patternpiece.h"

#include <QString>

#include <vector>

namespace jianbao
{

/// A step of a pattern. What follows it is told by the number of a node.
struct PatternNode
{
    enum class Kind {
        Unit,      ///< one of `units` stands here
        Fork,      ///< `next` or `other` goes on from here
        Behind,    ///< one of `units` stands before this place
        NotBehind, ///< none does
        End        ///< the match of pattern `other` ends
    };
    Kind kind = Kind::End;
    UnitSet units;
    int next = -1;
    int other = -1;
};

enum class ReadingDirection { Forward, Backward };

/// Makes nodes of regular expressions that accept every match of them, and more: what must stand behind the
/// whole match is taken for its end; what must not stand there is not looked at, nor what stands further than
/// one code unit before it. A sign that is not known ends the match, so that anything may follow. Nodes for
/// reading backward accept a match from its last code unit to its first and look at nothing around it.
class PatternNodes
{
public:
    /// Repetitions are told apart up to `depth` times; more are as good as endless. Nodes are added to
    /// `nodes`, which must live as long.
    PatternNodes(std::vector<PatternNode> &nodes, int depth,
                 ReadingDirection direction = ReadingDirection::Forward)
        : m_nodes(nodes), m_depth(depth), m_direction(direction)
    {
    }
    /// The first node of pattern number `pattern`, which is written as `words`.
    int add(const QString &words, int pattern);

private:
    int addNode(const PatternNode &node);
    /// The node with which `piece` begins, if `next` follows it.
    int nodesOf(const PatternPiece &piece, int next);
    int repeatedNodes(const PatternPiece &piece, int next);

    std::vector<PatternNode> &m_nodes;
    int m_depth;
    ReadingDirection m_direction;
    int m_pattern = 0;
};

} // namespace jianbao
