#include "models/archive/searchcondition.h"

#include "models/archive/articlecolumns.h"
#include "models/search/folding.h"

namespace jianbao
{

namespace
{

using Field = SearchQuery::Field;
using Kind = SearchQuery::Kind;
using Node = SearchQuery::Node;

QString existsFact(const QString &kind, const QString &condition)
{
    return QStringLiteral(
               "EXISTS (SELECT 1 FROM %1_with_verdict AS fact WHERE fact.article_id = article.id AND %2)")
        .arg(kind, condition);
}

QString existsAnyFact(const QString &condition)
{
    return QStringLiteral("(%1 OR %2 OR %3)")
        .arg(existsFact(QStringLiteral("event"), condition),
             existsFact(QStringLiteral("observation"), condition),
             existsFact(QStringLiteral("method"), condition));
}

QString sqlOfHas(const QString &what)
{
    const QString notRejected = QStringLiteral("fact.verdict <> 'rejected'");
    if (what == QLatin1String("tag"))
        return QStringLiteral("EXISTS (SELECT 1 FROM article_tag WHERE article_tag.article_id = article.id)");
    if (what == QLatin1String("district"))
        return QStringLiteral(
            "EXISTS (SELECT 1 FROM article_district WHERE article_district.article_id = article.id)");
    if (what == QLatin1String("date"))
        return QStringLiteral("page.issue_latest IS NOT NULL");
    return existsFact(what == QLatin1String("indicator") ? QStringLiteral("observation") : what, notRejected);
}

QString sqlOfStatus(const QString &status)
{
    if (status == QLatin1String("confirmed"))
        return existsAnyFact(QStringLiteral("fact.verdict = 'confirmed'"));
    if (status == QLatin1String("rejected"))
        return existsAnyFact(QStringLiteral("fact.verdict = 'rejected'"));
    return existsAnyFact(QStringLiteral("fact.verdict = 'suggested'"));
}

} // namespace

SearchCondition::SearchCondition(const SearchQuery &query)
{
    m_where = sqlOf(query.root());
    QStringList weights{QStringLiteral("0.0")}; // a whole number would name a column in ORDER BY
    const QStringList marked = query.markedStrings();
    for (const QString &string : marked) {
        weights.append(
            QStringLiteral("(5 * (length(entry.headline) - length(replace(entry.headline, %1, ''))) + "
                           "length(entry.body) - length(replace(entry.body, %1, ''))) / length(%1)")
                .arg(bound(string)));
    }
    m_relevance = balanced(weights, QStringLiteral(" + "));
}

QString SearchCondition::sqlOf(const Node &node)
{
    QStringList parts;
    switch (node.kind) {
    case Kind::Everything:
        return QStringLiteral("1");
    case Kind::Text:
        return QStringLiteral(
                   "(instr(entry.body, %1) OR instr(entry.headline, %1) OR instr(entry.byline, %1))")
            .arg(bound(node.text));
    case Kind::Field:
        return sqlOfField(node);
    case Kind::Not:
        return QStringLiteral("NOT (%1)").arg(sqlOf(node.children.first()));
    case Kind::And:
    case Kind::Or:
        for (const Node &child : node.children)
            parts.append(sqlOf(child));
        return balanced(parts, node.kind == Kind::And ? QStringLiteral(" AND ") : QStringLiteral(" OR "));
    }
    Q_UNREACHABLE();
}

QString SearchCondition::sqlOfField(const Node &node)
{
    switch (node.field) {
    case Field::Headline:
        return QStringLiteral("instr(entry.headline, %1)").arg(bound(node.text));
    case Field::Byline:
        return QStringLiteral("instr(entry.byline, %1)").arg(bound(node.text));
    case Field::Body:
        return QStringLiteral("instr(entry.body, %1)").arg(bound(node.text));
    case Field::District:
        return QStringLiteral(
                   "EXISTS (SELECT 1 FROM article_district "
                   "WHERE article_district.article_id = article.id AND instr(article_district.folded, %1))")
            .arg(bound(node.text));
    case Field::Tag:
        return QStringLiteral("EXISTS (SELECT 1 FROM article_tag JOIN tag ON tag.id = article_tag.tag_id "
                              "WHERE article_tag.article_id = article.id AND tag.folded = %1)")
            .arg(bound(node.text.simplified()));
    case Field::Paper:
        return QStringLiteral("instr(newspaper.folded, %1)").arg(bound(node.text));
    case Field::Date:
        return sqlOfDate(node);
    case Field::Kind:
        return QStringLiteral("article.kind = %1").arg(bound(node.text));
    case Field::Has:
        return sqlOfHas(node.text);
    case Field::Status:
        return sqlOfStatus(node.text);
    case Field::None:
        break;
    }
    return QStringLiteral("1");
}

/// An issue whose date is known as a window matches if the window and the asked days meet.
QString SearchCondition::sqlOfDate(const Node &node)
{
    QStringList parts{QStringLiteral("page.issue_latest IS NOT NULL")};
    if (node.from.isValid())
        parts.append(QStringLiteral("page.issue_latest >= %1").arg(bound(columnOf(node.from).toString())));
    if (node.to.isValid())
        parts.append(QStringLiteral("page.issue_earliest <= %1").arg(bound(columnOf(node.to).toString())));
    return u'(' + parts.join(QStringLiteral(" AND ")) + u')';
}

QString SearchCondition::balanced(const QStringList &parts, const QString &joint) const
{
    if (parts.size() == 1)
        return parts.first();
    const qsizetype half = parts.size() / 2;
    return u'(' + balanced(parts.mid(0, half), joint) + joint + balanced(parts.mid(half), joint) + u')';
}

QString SearchCondition::bound(const QString &text)
{
    const QString name = QStringLiteral("s%1").arg(m_values.size());
    m_values.insert(name, folded(text));
    return u':' + name;
}

} // namespace jianbao
