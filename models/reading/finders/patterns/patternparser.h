#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace jianbao
{

/// Code units that may stand at one place of a pattern's match.
struct UnitSet
{
    struct Range
    {
        char16_t first;
        char16_t last;
    };
    QList<Range> ranges;
    bool exact = true; ///< false: some of them do not fit (\p{sc:Han} is taken for every unit)

    int count() const
    {
        int units = 0;
        for (const Range range : ranges)
            units += range.last - range.first + 1;
        return units;
    }
};

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

/// Takes a regular expression apart into nodes that accept every match of it, and more: what must stand
/// behind the whole match is taken for its end; what must not stand there is not looked at, nor what stands
/// further than one code unit before it. A sign that it does not know ends the match, so that anything may
/// follow. Nodes for reading backward accept a match from its
/// last code unit to its first and look at nothing around it.
class PatternParser
{
public:
    /// Repetitions are told apart up to `depth` times; more are as good as endless. Nodes are added to
    /// `nodes`, which must live as long.
    PatternParser(std::vector<PatternNode> &nodes, int depth,
                  ReadingDirection direction = ReadingDirection::Forward)
        : m_nodes(nodes), m_depth(depth), m_direction(direction)
    {
    }
    /// The first node of pattern number `pattern`.
    int add(const QString &words, int pattern);
    /// True if each match of the pattern that was added last begins where the text or the search begins (^,
    /// \\G).
    bool beginsWithText() const { return isBound(m_whole, Piece::Kind::TextBegin); }
    /// True if each of its matches ends where the text ends ($).
    bool endsWithText() const { return isBound(m_whole, Piece::Kind::TextEnd); }
    /// A few units, of which each of its matches holds one; none if they are many or not known.
    UnitSet neededUnits() const { return neededIn(m_whole); }

private:
    struct Piece
    {
        enum class Kind {
            Units,
            Behind,
            NotBehind,
            Ahead,
            TextBegin,
            TextEnd,
            Sequence,
            Choice,
            Repeat,
            Unknown
        };
        Kind kind = Kind::Sequence;
        UnitSet units;
        QList<Piece> parts;
        int least = 1;
        int most = 1;
    };
    static constexpr int endless = -1;

    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_words.size() ? m_words.at(m_at + ahead) : QChar();
    }
    bool skip(QStringView sign);
    void passTo(QChar sign);
    Piece choice();
    Piece sequence();
    Piece atom();
    Piece group();
    Piece behind(bool wanted);
    Piece repeated(Piece piece);
    UnitSet escaped();
    UnitSet bracketed();
    static bool isBound(const Piece &piece, Piece::Kind bound);
    static UnitSet neededIn(const Piece &piece);
    static UnitSet neededInAll(const QList<Piece> &choices);
    static UnitSet fewestNeeded(const QList<Piece> &sequence);
    int addNode(const PatternNode &node);
    int nodesOf(const Piece &piece, int next);
    int repeatedNodes(const Piece &piece, int next);

    std::vector<PatternNode> &m_nodes;
    int m_depth;
    ReadingDirection m_direction;
    int m_pattern = 0;
    Piece m_whole;
    QString m_words;
    qsizetype m_at = 0;
};

} // namespace jianbao
