#include "models/reading/finders/patterns/patternparser.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

PatternPiece PatternParser::parse(const QString &words)
{
    return PatternParser(words).choice();
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
        most = Piece::endless;
    } else if (skip(u"+")) {
        most = Piece::endless;
    } else if (peek() == u'{') {
        const qsizetype begin = m_at + 1;
        passTo(u'}');
        const QString counts = m_words.mid(begin, m_at - begin - 1);
        const QString upper = counts.section(u',', -1);
        least = counts.section(u',', 0, 0).toInt();
        most = upper.isEmpty() ? Piece::endless : upper.toInt();
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
    if (skip(u"$") || skip(u"\\z"))
        return {Piece::Kind::TextEnd, {}, {}};
    for (const QStringView place : {u"\\b", u"\\B", u"\\A", u"\\Z"}) {
        if (skip(place))
            return {};
    }
    if (skip(u"."))
        return {Piece::Kind::Units, UnitSet::any(), {}};
    if (skip(u"\\")) {
        if (!peek().isDigit())
            return {Piece::Kind::Units, escaped(), {}};
        ++m_at;
        return {Piece::Kind::Unknown, {}, {}};
    }
    return {Piece::Kind::Units, UnitSet::one(m_words.at(m_at++)), {}};
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

UnitSet PatternParser::escaped()
{
    const QChar sign = m_words.at(m_at++);
    switch (sign.unicode()) {
    case u'd':
        return {{{u'0', u'9'}}, true};
    case u'n':
        return UnitSet::one(u'\n');
    case u's':
        return {{{u'\t', u'\r'}, {u' ', u' '}, {0x85, 0x85}, {0xA0, 0xA0}}, false};
    case u'p':
        if (skip(u"{sc:Han}"))
            return UnitSet::han();
        [[fallthrough]];
    case u'P':
        passTo(peek() == u'{' ? u'}' : peek());
        return UnitSet::any();
    default:
        return sign.isLetter() && sign.unicode() < 0x80 ? UnitSet::any() : UnitSet::one(sign);
    }
}

UnitSet PatternParser::bracketed()
{
    UnitSet set;
    const bool inverted = skip(u"^");
    for (bool first = true; m_at < m_words.size() && (first || peek() != u']'); first = false) {
        const UnitSet from = skip(u"\\") ? escaped() : UnitSet::one(m_words.at(m_at++));
        if (from.exact && from.ranges.size() == 1 && peek() == u'-' && peek(1) != u']' && peek(1) != u'\\') {
            set.ranges.append({from.ranges.first().first, peek(1).unicode()});
            m_at += 2;
            continue;
        }
        set.ranges += from.ranges;
        set.exact = set.exact && from.exact;
    }
    skip(u"]");
    return inverted ? UnitSet::allBut(set) : set;
}

} // namespace jianbao
