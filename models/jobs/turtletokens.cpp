#include "models/jobs/turtletokens.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

bool isWord(QChar character)
{
    return character.isLetterOrNumber() || u"_-:%.@"_s.contains(character);
}

QChar unescaped(QChar character)
{
    switch (character.unicode()) {
    case u'n':
        return u'\n';
    case u't':
        return u'\t';
    case u'r':
        return u'\r';
    default:
        return character;
    }
}

} // namespace

TurtleTokens::TurtleTokens(const QString &text) : m_text(text) {}

bool TurtleTokens::atEnd()
{
    skipBlanks();
    return m_at >= m_text.size();
}

void TurtleTokens::skipBlanks()
{
    bool inComment = false;
    for (; m_at < m_text.size(); ++m_at) {
        const QChar character = m_text.at(m_at);
        if (character == u'\n') {
            ++m_line;
            inComment = false;
        } else if (character == u'#') {
            inComment = true;
        } else if (!inComment && !character.isSpace()) {
            return;
        }
    }
}

TurtleToken TurtleTokens::next()
{
    if (atEnd())
        return {TurtleToken::Kind::End, {}, {}, m_line};
    const QChar first = m_text.at(m_at);
    if (first == u'"')
        return literal();
    const QString upper = m_text.mid(m_at, 7).toUpper();
    if (first == u'@' || upper.startsWith(u"PREFIX "_s) || upper.startsWith(u"BASE "_s))
        return directive();
    if (first == u'<' || (isWord(first) && first != u'.'))
        return name();
    ++m_at;
    return {TurtleToken::Kind::Mark, first, {}, m_line};
}

/// "…" or """…""" with its language or type.
TurtleToken TurtleTokens::literal()
{
    const bool isLong = m_text.mid(m_at, 3) == u"\"\"\""_s;
    const QString quote = isLong ? u"\"\"\""_s : u"\""_s;
    TurtleToken token{TurtleToken::Kind::Literal, {}, {}, m_line};
    m_at += quote.size();
    while (m_at < m_text.size() && m_text.mid(m_at, quote.size()) != quote) {
        if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size())
            token.text += unescaped(m_text.at(++m_at));
        else
            token.text += m_text.at(m_at);
        m_line += m_text.at(m_at) == u'\n' ? 1 : 0;
        ++m_at;
    }
    m_at += quote.size();
    if (m_text.mid(m_at, 1) == u"@"_s) {
        ++m_at;
        token.language = word();
    } else if (m_text.mid(m_at, 2) == u"^^"_s) {
        m_at += 2;
        name();
    }
    return token;
}

TurtleToken TurtleTokens::name()
{
    if (m_text.mid(m_at, 1) == u"<"_s) {
        const qsizetype end = m_text.indexOf(u'>', m_at);
        const qsizetype to = end < 0 ? m_text.size() : end;
        const QString iri = m_text.mid(m_at + 1, to - m_at - 1);
        m_at = to + 1;
        return {TurtleToken::Kind::Name, iri, {}, m_line};
    }
    const QString written = word();
    const QString prefix = written.section(u':', 0, 0);
    if (written.contains(u':') && m_prefixes.contains(prefix))
        return {TurtleToken::Kind::Name, m_prefixes.value(prefix) + written.section(u':', 1), {}, m_line};
    const bool isName = written.contains(u':') || written == u"a"_s;
    return {isName ? TurtleToken::Kind::Name : TurtleToken::Kind::Literal, written, {}, m_line};
}

/// @prefix p: <iri> . and PREFIX p: <iri>; others are passed over.
TurtleToken TurtleTokens::directive()
{
    const bool isOld = m_text.at(m_at) == u'@';
    const QString keyword = word();
    TurtleToken token{TurtleToken::Kind::Directive, keyword, {}, m_line};
    skipBlanks();
    if (keyword.endsWith(u"prefix"_s, Qt::CaseInsensitive)) {
        const QString prefix = word().section(u':', 0, 0);
        skipBlanks();
        m_prefixes.insert(prefix, name().text);
    } else {
        name();
    }
    skipBlanks();
    if (isOld && m_text.mid(m_at, 1) == u"."_s)
        ++m_at;
    return token;
}

/// Letters, digits and what names hold beside them; a dot at the end belongs to the sentence.
QString TurtleTokens::word()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && isWord(m_text.at(m_at)))
        ++m_at;
    while (m_at > from && m_text.at(m_at - 1) == u'.')
        --m_at;
    return m_text.mid(from, m_at - from);
}

} // namespace jianbao
