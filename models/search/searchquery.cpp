#include "models/search/searchquery.h"

#include "models/search/queryfields.h"
#include "models/search/querytokens.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

using Kind = SearchQuery::Kind;
using Node = SearchQuery::Node;

/// A query with more strings or deeper brackets is searched as one string: nobody types it, and storage has
/// limits.
constexpr int mostStrings = 256;
constexpr int deepestBrackets = 8;

Node textNode(const QString &text)
{
    return text.isEmpty() ? Node{} : Node{Kind::Text, SearchQuery::Field::None, text, {}, {}, {}};
}

/// The only child, or all of them under `kind`; Everything if there is none.
Node joined(Kind kind, const QList<Node> &children)
{
    if (children.isEmpty())
        return {};
    if (children.size() == 1)
        return children.first();
    Node node;
    node.kind = kind;
    node.children = children;
    return node;
}

/// alternatives = words { OR words } ; words = { [-] ( word | quoted | "(" alternatives ")" ) }
class Parser
{
public:
    explicit Parser(const QList<QueryToken> &tokens) : m_tokens(tokens) {}

    Node parse() { return alternatives(0); }
    bool isTooLarge() const { return m_tooLarge; }

private:
    bool atEnd() const { return m_tooLarge || m_at >= m_tokens.size(); }
    bool at(QueryToken::Kind kind) const { return !atEnd() && m_tokens.at(m_at).kind == kind; }

    Node alternatives(int depth)
    {
        QList<Node> all;
        const qsizetype begin = m_at;
        do {
            const Node node = words(depth, begin);
            if (node.kind != Kind::Everything)
                all.append(node);
        } while (takeOr());
        return joined(Kind::Or, all);
    }

    /// An OR with nothing to its left or right is a word like any other; words() has taken it then.
    bool takeOr()
    {
        if (!at(QueryToken::Kind::Or))
            return false;
        ++m_at;
        return true;
    }

    bool orJoins(qsizetype begin) const
    {
        const auto isOperand = [this](qsizetype index) {
            if (index < 0 || index >= m_tokens.size())
                return false;
            const QueryToken::Kind kind = m_tokens.at(index).kind;
            return kind != QueryToken::Kind::Or && kind != QueryToken::Kind::Close;
        };
        return m_at > begin && m_tokens.at(m_at - 1).kind != QueryToken::Kind::Or && isOperand(m_at + 1);
    }

    Node words(int depth, qsizetype begin)
    {
        QList<Node> all;
        while (!atEnd() && !at(QueryToken::Kind::Close)) {
            if (at(QueryToken::Kind::Or) && orJoins(begin))
                break;
            const Node node = word(depth);
            if (node.kind == Kind::And)
                all += node.children;
            else if (node.kind != Kind::Everything)
                all.append(node);
        }
        return joined(Kind::And, all);
    }

    Node word(int depth)
    {
        bool excluded = false;
        QString dashes;
        while (at(QueryToken::Kind::Not)) {
            dashes += excluded ? u"-"_s : QString();
            excluded = true;
            ++m_at;
        }
        if (atEnd() || at(QueryToken::Kind::Close))
            return textNode(excluded ? dashes + u'-' : QString());
        const Node node = at(QueryToken::Kind::Open) ? group(depth) : leaf(dashes);
        if (!excluded || node.kind == Kind::Everything)
            return node;
        Node negation;
        negation.kind = Kind::Not;
        negation.children = {node};
        return negation;
    }

    Node group(int depth)
    {
        m_tooLarge = m_tooLarge || depth >= deepestBrackets;
        ++m_at;
        const Node node = alternatives(depth + 1);
        if (at(QueryToken::Kind::Close))
            ++m_at;
        return node;
    }

    Node leaf(const QString &dashes)
    {
        m_tooLarge = m_tooLarge || ++m_strings > mostStrings;
        const QueryToken token = m_tokens.at(m_at++);
        const FieldParts parts = token.kind == QueryToken::Kind::Quoted ? FieldParts{token.prefix, token.text}
                                                                        : fieldParts(token.text);
        const Node field = dashes.isEmpty() ? fieldNode(parts.prefix, parts.value) : Node{};
        return field.kind == Kind::Everything ? textNode(dashes + token.prefix + token.text) : field;
    }

    const QList<QueryToken> m_tokens;
    qsizetype m_at = 0;
    int m_strings = 0;
    bool m_tooLarge = false;
};

void collectMarked(const Node &node, QStringList &strings)
{
    const bool isText = node.kind == Kind::Text;
    const bool isTextField = node.kind == Kind::Field && (node.field == SearchQuery::Field::Headline ||
                                                          node.field == SearchQuery::Field::Body);
    if ((isText || isTextField) && !strings.contains(node.text))
        strings.append(node.text);
    if (node.kind == Kind::Not)
        return;
    for (const Node &child : node.children)
        collectMarked(child, strings);
}

} // namespace

SearchQuery SearchQuery::parse(const QString &typed)
{
    SearchQuery query;
    query.m_typed = typed;
    Parser parser(queryTokens(typed));
    query.m_root = parser.parse();
    if (parser.isTooLarge() || query.m_root.kind == Kind::Everything)
        query.m_root = textNode(typed.trimmed());
    return query;
}

SearchQuery SearchQuery::meaning(const Node &root) const
{
    SearchQuery query = *this;
    query.m_root = root;
    return query;
}

QStringList SearchQuery::markedStrings() const
{
    QStringList strings;
    collectMarked(m_root, strings);
    return strings;
}

} // namespace jianbao
