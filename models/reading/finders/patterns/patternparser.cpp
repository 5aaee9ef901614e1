#include "models/reading/finders/patterns/patternparser.h"

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char16_t lastUnit = 0xFFFF;

UnitSet anyUnit()
{
    return {{{0, lastUnit}}, false};
}

/// Where the characters of the script Han lie; halves of surrogate pairs fit every pattern anyway.
UnitSet hanUnits()
{
    return {{{0x2E80, 0x2FD5},
             {0x3005, 0x3007},
             {0x3021, 0x3029},
             {0x3038, 0x303B},
             {0x3400, 0x9FFF},
             {0xF900, 0xFAFF}},
            false};
}

UnitSet oneUnit(QChar unit)
{
    return {{{unit.unicode(), unit.unicode()}}, true};
}

UnitSet allBut(UnitSet set)
{
    if (!set.exact)
        return anyUnit();
    std::sort(set.ranges.begin(), set.ranges.end(), [](auto a, auto b) { return a.first < b.first; });
    UnitSet rest;
    int from = 0;
    for (const UnitSet::Range range : std::as_const(set.ranges)) {
        if (from < range.first)
            rest.ranges.append({char16_t(from), char16_t(range.first - 1)});
        from = std::max(from, range.last + 1);
    }
    if (from <= lastUnit)
        rest.ranges.append({char16_t(from), lastUnit});
    return rest;
}

} // namespace

int PatternParser::add(const QString &words, int pattern)
{
    m_words = words;
    m_at = 0;
    m_pattern = pattern;
    m_whole = choice();
    return nodesOf(m_whole, addNode({PatternNode::Kind::End, {}, -1, pattern}));
}

bool PatternParser::skip(QStringView sign)
{
    if (!QStringView(m_words).mid(m_at).startsWith(sign))
        return false;
    m_at += sign.size();
    return true;
}

void PatternParser::passTo(QChar sign)
{
    const qsizetype at = m_words.indexOf(sign, m_at);
    m_at = at < 0 ? m_words.size() : at + 1;
}

PatternParser::Piece PatternParser::choice()
{
    Piece choice{Piece::Kind::Choice, {}, {sequence()}};
    while (skip(u"|"))
        choice.parts.append(sequence());
    return choice;
}

PatternParser::Piece PatternParser::sequence()
{
    Piece sequence;
    while (m_at < m_words.size() && peek() != u'|' && peek() != u')')
        sequence.parts.append(repeated(atom()));
    return sequence;
}

PatternParser::Piece PatternParser::repeated(Piece piece)
{
    int least = 1;
    int most = 1;
    if (skip(u"?")) {
        least = 0;
    } else if (skip(u"*")) {
        least = 0;
        most = endless;
    } else if (skip(u"+")) {
        most = endless;
    } else if (peek() == u'{') {
        const qsizetype begin = m_at + 1;
        passTo(u'}');
        const QString counts = m_words.mid(begin, m_at - begin - 1);
        const QString upper = counts.section(u',', -1);
        least = counts.section(u',', 0, 0).toInt();
        most = upper.isEmpty() ? endless : upper.toInt();
    } else {
        return piece;
    }
    if (!skip(u"?"))
        skip(u"+");
    return {Piece::Kind::Repeat, {}, {piece}, least, most};
}

PatternParser::Piece PatternParser::atom()
{
    if (skip(u"("))
        return group();
    if (skip(u"["))
        return {Piece::Kind::Units, bracketed(), {}};
    if (skip(u"^") || skip(u"\\G"))
        return {Piece::Kind::TextBegin, {}, {}};
    if (skip(u"$"))
        return {Piece::Kind::TextEnd, {}, {}};
    for (const QStringView place : {u"\\b", u"\\B", u"\\A", u"\\z", u"\\Z"}) {
        if (skip(place))
            return {};
    }
    if (skip(u"."))
        return {Piece::Kind::Units, anyUnit(), {}};
    if (skip(u"\\")) {
        if (!peek().isDigit())
            return {Piece::Kind::Units, escaped(), {}};
        ++m_at;
        return {Piece::Kind::Unknown, {}, {}};
    }
    return {Piece::Kind::Units, oneUnit(m_words.at(m_at++)), {}};
}

PatternParser::Piece PatternParser::group()
{
    Piece piece;
    if (skip(u"?<=") || skip(u"?<!")) {
        piece = behind(m_words.at(m_at - 1) == u'=');
    } else if (skip(u"?=")) {
        piece = {Piece::Kind::Ahead, {}, {choice()}};
    } else if (skip(u"?!")) {
        choice();
    } else {
        if (skip(u"?<"))
            passTo(u'>');
        else if (!skip(u"?:") && !skip(u"?|") && !skip(u"?>") && peek() == u'?')
            piece.kind = Piece::Kind::Unknown;
        const bool known = piece.kind != Piece::Kind::Unknown;
        const Piece inside = choice();
        piece = known ? inside : piece;
    }
    skip(u")");
    return piece;
}

/// True if each match of `piece` begins, or ends, with `bound`.
bool PatternParser::isBound(const Piece &piece, Piece::Kind bound)
{
    const QList<Piece> &parts = piece.parts;
    if (piece.kind == Piece::Kind::Choice)
        return std::all_of(parts.cbegin(), parts.cend(),
                           [&](const Piece &part) { return isBound(part, bound); });
    if (piece.kind == Piece::Kind::Sequence && !parts.isEmpty())
        return isBound(bound == Piece::Kind::TextBegin ? parts.first() : parts.last(), bound);
    return piece.kind == bound;
}

/// Alternatives of one unit are exact. Of longer ones the last unit must stand there too, if they are wanted.
PatternParser::Piece PatternParser::behind(bool wanted)
{
    UnitSet units;
    const Piece alternatives = choice();
    for (const Piece &alternative : alternatives.parts) {
        const bool simple =
            !alternative.parts.isEmpty() && alternative.parts.last().kind == Piece::Kind::Units;
        if (wanted && !simple)
            return {};
        if (!simple || (!wanted && (alternative.parts.size() > 1 || !alternative.parts.last().units.exact)))
            continue;
        units.ranges += alternative.parts.last().units.ranges;
    }
    return {wanted ? Piece::Kind::Behind : Piece::Kind::NotBehind, units, {}};
}

/// Behind a backslash.
UnitSet PatternParser::escaped()
{
    const QChar sign = m_words.at(m_at++);
    switch (sign.unicode()) {
    case u'd':
        return {{{u'0', u'9'}}, true};
    case u'n':
        return oneUnit(u'\n');
    case u's':
        return {{{u'\t', u'\r'}, {u' ', u' '}, {0x85, 0x85}, {0xA0, 0xA0}}, false};
    case u'p':
        if (skip(u"{sc:Han}"))
            return hanUnits();
        [[fallthrough]];
    case u'P':
        passTo(peek() == u'{' ? u'}' : peek());
        return anyUnit();
    default:
        return sign.isLetter() && sign.unicode() < 0x80 ? anyUnit() : oneUnit(sign);
    }
}

/// Behind [.
UnitSet PatternParser::bracketed()
{
    UnitSet set;
    const bool inverted = skip(u"^");
    for (bool first = true; m_at < m_words.size() && (first || peek() != u']'); first = false) {
        const UnitSet from = skip(u"\\") ? escaped() : oneUnit(m_words.at(m_at++));
        if (from.exact && from.ranges.size() == 1 && peek() == u'-' && peek(1) != u']' && peek(1) != u'\\') {
            set.ranges.append({from.ranges.first().first, peek(1).unicode()});
            m_at += 2;
            continue;
        }
        set.ranges += from.ranges;
        set.exact = set.exact && from.exact;
    }
    skip(u"]");
    return inverted ? allBut(set) : set;
}

int PatternParser::addNode(const PatternNode &node)
{
    m_nodes.push_back(node);
    return int(m_nodes.size()) - 1;
}

/// The node with which `piece` begins, if `next` follows it.
int PatternParser::nodesOf(const Piece &piece, int next)
{
    const bool backward = m_direction == ReadingDirection::Backward;
    switch (piece.kind) {
    case Piece::Kind::Units:
        return addNode({PatternNode::Kind::Unit, piece.units, next});
    case Piece::Kind::Behind:
        return backward ? next : addNode({PatternNode::Kind::Behind, piece.units, next});
    case Piece::Kind::NotBehind:
        return backward ? next : addNode({PatternNode::Kind::NotBehind, piece.units, next});
    case Piece::Kind::Ahead: {
        const bool last = m_nodes[size_t(next)].kind == PatternNode::Kind::End;
        return last && !backward ? nodesOf(piece.parts.first(), next) : next;
    }
    case Piece::Kind::TextBegin:
    case Piece::Kind::TextEnd:
        return next;
    case Piece::Kind::Sequence:
        if (backward) {
            for (const Piece &part : piece.parts)
                next = nodesOf(part, next);
            return next;
        }
        for (auto part = piece.parts.crbegin(); part != piece.parts.crend(); ++part)
            next = nodesOf(*part, next);
        return next;
    case Piece::Kind::Choice: {
        int begin = nodesOf(piece.parts.first(), next);
        for (qsizetype i = 1; i < piece.parts.size(); ++i)
            begin = addNode({PatternNode::Kind::Fork, {}, begin, nodesOf(piece.parts.at(i), next)});
        return begin;
    }
    case Piece::Kind::Repeat:
        return repeatedNodes(piece, next);
    case Piece::Kind::Unknown:
        break;
    }
    return addNode({PatternNode::Kind::End, {}, -1, m_pattern});
}

int PatternParser::repeatedNodes(const Piece &piece, int next)
{
    const Piece &part = piece.parts.first();
    const int least = std::min(piece.least, m_depth);
    int begin = next;
    if (piece.most == endless || piece.most > m_depth) {
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
