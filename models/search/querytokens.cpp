#include "models/search/querytokens.h"

#include "models/search/queryfields.h"

namespace jianbao
{

namespace
{

constexpr QChar quotationMark = u'"';

class Scanner
{
public:
    explicit Scanner(const QString &typed) : m_typed(typed), m_lastCloser(typed.lastIndexOf(u')')) {}

    QList<QueryToken> scan()
    {
        while (m_at < m_typed.size()) {
            if (m_typed.at(m_at).isSpace())
                ++m_at;
            else
                scanToken();
        }
        keepUnclosedBracketsAsWords();
        return m_tokens;
    }

private:
    void scanToken()
    {
        const QChar first = m_typed.at(m_at);
        if (first == u'(' && m_lastCloser > m_at) {
            m_open.append(m_tokens.size());
            addMark(QueryToken::Kind::Open);
        } else if (first == u')' && !m_open.isEmpty()) {
            m_open.removeLast();
            addMark(QueryToken::Kind::Close);
        } else if (first == u'-' && m_at + 1 < m_typed.size() && !m_typed.at(m_at + 1).isSpace()) {
            addMark(QueryToken::Kind::Not);
        } else if (first == quotationMark) {
            scanQuoted({});
        } else {
            scanWord();
        }
    }

    void addMark(QueryToken::Kind kind)
    {
        m_tokens.append({kind, {}, m_typed.mid(m_at, 1)});
        ++m_at;
    }

    void scanQuoted(const QString &prefix)
    {
        const qsizetype from = m_at + 1;
        qsizetype to = m_typed.indexOf(quotationMark, from);
        if (to < 0)
            to = m_typed.size();
        m_tokens.append({QueryToken::Kind::Quoted, prefix, m_typed.mid(from, to - from)});
        m_at = to + 1;
    }

    void scanWord()
    {
        const qsizetype from = m_at;
        qsizetype inner = 0;
        while (m_at < m_typed.size() && !m_typed.at(m_at).isSpace()) {
            const QChar character = m_typed.at(m_at);
            if (character == quotationMark && isFieldPrefix(m_typed.mid(from, m_at - from))) {
                scanQuoted(m_typed.mid(from, m_at - from));
                return;
            }
            if (character == u'(')
                ++inner;
            else if (character == u')' && inner > 0)
                --inner;
            else if (character == u')' && !m_open.isEmpty())
                break;
            ++m_at;
        }
        const QString word = m_typed.mid(from, m_at - from);
        const bool isOr = word == QLatin1String("OR");
        m_tokens.append({isOr ? QueryToken::Kind::Or : QueryToken::Kind::Word, {}, word});
    }

    void keepUnclosedBracketsAsWords()
    {
        for (const qsizetype index : m_open)
            m_tokens[index].kind = QueryToken::Kind::Word;
    }

    const QString m_typed;
    const qsizetype m_lastCloser;
    qsizetype m_at = 0;
    QList<QueryToken> m_tokens;
    QList<qsizetype> m_open; ///< indexes of brackets that wait for their partner
};

} // namespace

QList<QueryToken> queryTokens(const QString &typed)
{
    return Scanner(typed).scan();
}

} // namespace jianbao
