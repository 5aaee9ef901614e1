#include "models/search/querytokens.h"

#include "models/search/queryfields.h"
#include "models/search/widemarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr QChar quotationMark = u'"';

class Scanner
{
public:
    explicit Scanner(const QString &typed)
        : m_typed(typed), m_wide(typed), m_lastCloser(typed.lastIndexOf(u')'))
    {
    }

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
        if (opensGroup()) {
            m_open.append(m_tokens.size());
            addMark(QueryToken::Kind::Open);
        } else if (closesGroup() && !m_open.isEmpty()) {
            m_open.removeLast();
            addMark(QueryToken::Kind::Close);
        } else if ((first == u'-' || first == u'－') && m_at + 1 < m_typed.size() &&
                   !m_typed.at(m_at + 1).isSpace()) {
            addMark(QueryToken::Kind::Not);
        } else if (beginsQuotation()) {
            scanQuoted(m_at);
        } else {
            scanWord();
        }
    }

    bool opensGroup() const
    {
        const QChar mark = m_typed.at(m_at);
        return mark == u'(' ? m_lastCloser > m_at : mark == u'（' && m_wide.isBracket(m_at);
    }
    bool closesGroup() const
    {
        const QChar mark = m_typed.at(m_at);
        return mark == u')' || (mark == u'）' && m_wide.isBracket(m_at));
    }
    bool beginsQuotation() const
    {
        return m_typed.at(m_at) == quotationMark || m_wide.endOfQuotation(m_at) >= 0;
    }

    void add(QueryToken::Kind kind, qsizetype from, qsizetype to, const QString &prefix, const QString &text)
    {
        m_tokens.append({kind, prefix, text, from, to});
        m_at = to;
    }

    void addMark(QueryToken::Kind kind) { add(kind, m_at, m_at + 1, {}, m_typed.mid(m_at, 1)); }

    /// `from` is where the field's name begins, or the quotation itself.
    void scanQuoted(qsizetype from)
    {
        qsizetype end = m_wide.endOfQuotation(m_at);
        if (end < 0)
            end = m_typed.indexOf(quotationMark, m_at + 1);
        if (end < 0)
            end = m_typed.size();
        add(QueryToken::Kind::Quoted, from, std::min(end + 1, m_typed.size()), m_typed.mid(from, m_at - from),
            m_typed.mid(m_at + 1, end - m_at - 1));
    }

    void scanWord()
    {
        const qsizetype from = m_at;
        qsizetype inner = 0;
        while (m_at < m_typed.size() && !m_typed.at(m_at).isSpace()) {
            const QChar character = m_typed.at(m_at);
            if (m_at - from <= longestFieldPrefix && beginsQuotation() &&
                isFieldPrefix(m_typed.mid(from, m_at - from)))
                return scanQuoted(from);
            if (character == u'(')
                ++inner;
            else if (character == u')' && inner > 0)
                --inner;
            else if (closesGroup() && !m_open.isEmpty())
                break;
            ++m_at;
        }
        const QString word = m_typed.mid(from, m_at - from);
        const bool isOr = word == "OR"_L1;
        add(isOr ? QueryToken::Kind::Or : QueryToken::Kind::Word, from, m_at, {}, word);
    }

    void keepUnclosedBracketsAsWords()
    {
        for (const qsizetype index : m_open)
            m_tokens[index].kind = QueryToken::Kind::Word;
    }

    const QString m_typed;
    const WideMarks m_wide;
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
