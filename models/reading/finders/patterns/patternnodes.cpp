#include "models/reading/finders/patterns/patternnodes.h"

#include "models/reading/finders/patterns/patternparser.h"

#include <algorithm>

namespace jianbao
{

int PatternNodes::add(const QString &words, int pattern)
{
    m_pattern = pattern;
    return nodesOf(PatternParser::parse(words), addNode({PatternNode::Kind::End, {}, -1, pattern}));
}

int PatternNodes::addNode(const PatternNode &node)
{
    m_nodes.push_back(node);
    return int(m_nodes.size()) - 1;
}

int PatternNodes::nodesOf(const PatternPiece &piece, int next)
{
    const bool backward = m_direction == ReadingDirection::Backward;
    switch (piece.kind) {
    case PatternPiece::Kind::Units:
        return addNode({PatternNode::Kind::Unit, piece.units, next});
    case PatternPiece::Kind::Behind:
        return backward ? next : addNode({PatternNode::Kind::Behind, piece.units, next});
    case PatternPiece::Kind::NotBehind:
        return backward ? next : addNode({PatternNode::Kind::NotBehind, piece.units, next});
    case PatternPiece::Kind::Ahead: {
        const bool last = m_nodes[size_t(next)].kind == PatternNode::Kind::End;
        return last && !backward ? nodesOf(piece.parts.first(), next) : next;
    }
    case PatternPiece::Kind::TextBegin:
    case PatternPiece::Kind::TextEnd:
        return next;
    case PatternPiece::Kind::Sequence:
        if (backward) {
            for (const PatternPiece &part : piece.parts)
                next = nodesOf(part, next);
            return next;
        }
        for (auto part = piece.parts.crbegin(); part != piece.parts.crend(); ++part)
            next = nodesOf(*part, next);
        return next;
    case PatternPiece::Kind::Choice: {
        int begin = nodesOf(piece.parts.first(), next);
        for (qsizetype i = 1; i < piece.parts.size(); ++i)
            begin = addNode({PatternNode::Kind::Fork, {}, begin, nodesOf(piece.parts.at(i), next)});
        return begin;
    }
    case PatternPiece::Kind::Repeat:
        return repeatedNodes(piece, next);
    case PatternPiece::Kind::Unknown:
        break;
    }
    return addNode({PatternNode::Kind::End, {}, -1, m_pattern});
}

int PatternNodes::repeatedNodes(const PatternPiece &piece, int next)
{
    const PatternPiece &part = piece.parts.first();
    const int least = std::min(piece.least, m_depth);
    int begin = next;
    if (piece.most == PatternPiece::endless || piece.most > m_depth) {
        begin = addNode({PatternNode::Kind::Fork, {}, -1, next});
        const int again = nodesOf(part, begin);
        m_nodes[size_t(begin)].next = again;
    } else {
        for (int count = least; count < piece.most; ++count)
            begin = addNode({PatternNode::Kind::Fork, {}, nodesOf(part, begin), next});
    }
    for (int count = 0; count < least; ++count)
        begin = nodesOf(part, begin);
    return begin;
}

} // namespace jianbao
