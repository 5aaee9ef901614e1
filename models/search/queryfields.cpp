#include "models/search/queryfields.h"

#include "models/search/folding.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

using Field = SearchQuery::Field;
using Node = SearchQuery::Node;

const QHash<QString, Field> &fieldNames()
{
    static const QHash<QString, Field> names{
        {u"headline"_s, Field::Headline},   {u"byline"_s, Field::Byline}, {u"body"_s, Field::Body},
        {u"district"_s, Field::District},   {u"tag"_s, Field::Tag},       {u"paper"_s, Field::Paper},
        {u"date"_s, Field::Date},           {u"kind"_s, Field::Kind},     {u"has"_s, Field::Has},
        {u"status"_s, Field::Status},       {u"note"_s, Field::Note},     {u"search"_s, Field::Search},
        {u"indicator"_s, Field::Indicator}, {u"method"_s, Field::Method}, {u"added"_s, Field::Added}};
    return names;
}

/// The words that a field takes; empty for a field that takes any.
QStringList wordsOf(Field field)
{
    switch (field) {
    case Field::Kind:
        return {u"news"_s, u"photo"_s, u"feature"_s, u"list"_s};
    case Field::Has:
        return {u"event"_s, u"indicator"_s, u"method"_s, u"tag"_s, u"district"_s, u"date"_s, u"note"_s};
    case Field::Status:
        return {u"review"_s, u"confirmed"_s, u"rejected"_s};
    default:
        return {};
    }
}

Field fieldOf(const QString &prefix)
{
    return fieldNames().value(prefix.chopped(1).toLower(), Field::None);
}

struct Days
{
    QDate from;
    QDate to;
};

/// 2021, 2021-03, 2021年3月15日, 2021/3/15 or 2021.3.15 with its first and last day.
std::optional<Days> daysOf(const QString &text)
{
    static const QRegularExpression form(
        u"\\A([0-9]{4})(?:年\\z|[-/.年]([0-9]{1,2})(?:月\\z|[-/.月]([0-9]{1,2})日?)?)?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasMonth = match.hasCaptured(2);
    const bool hasDay = match.hasCaptured(3);
    const QDate from(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1,
                     hasDay ? match.captured(3).toInt() : 1);
    if (!from.isValid())
        return std::nullopt;
    return Days{from, hasDay ? from : from.addMonths(hasMonth ? 1 : 12).addDays(-1)};
}

/// One date or FROM..TO (…, 至, 到, ~) where either side may be missing. `text` is folded.
std::optional<Days> rangeOf(const QString &text)
{
    static const QRegularExpression between(u"\\.{2,}|。。|[~至到]|—+"_s);
    const QRegularExpressionMatch mark = between.match(text);
    if (!mark.hasMatch())
        return daysOf(text);
    const QString left = text.left(mark.capturedStart());
    const QString right = text.mid(mark.capturedEnd());
    const std::optional<Days> first = left.isEmpty() ? Days{} : daysOf(left);
    const std::optional<Days> last = right.isEmpty() ? Days{} : daysOf(right);
    if (!first || !last || (left.isEmpty() && right.isEmpty()))
        return std::nullopt;
    if (first->from.isValid() && last->to.isValid() && last->to < first->from)
        return std::nullopt;
    return Days{first->from, last->to};
}

} // namespace

bool isFieldPrefix(const QString &word)
{
    return (word.endsWith(u':') || word.endsWith(u'：')) && fieldOf(word) != Field::None;
}

FieldParts fieldParts(const QString &word)
{
    static const QRegularExpression colon(u"[:：]"_s);
    const qsizetype at = word.indexOf(colon);
    return at < 0 ? FieldParts{{}, word} : FieldParts{word.left(at + 1), word.mid(at + 1)};
}

SearchQuery::Node fieldNode(const QString &prefix, const QString &value)
{
    if (!isFieldPrefix(prefix) || value.trimmed().isEmpty())
        return {};
    Node node{SearchQuery::Kind::Field, fieldOf(prefix), value, {}, {}, {}};
    if (node.field == Field::Date || node.field == Field::Added) {
        const std::optional<Days> days = rangeOf(folded(value.trimmed()));
        if (!days)
            return {};
        node.from = days->from;
        node.to = days->to;
        return node;
    }
    const QStringList words = wordsOf(node.field);
    if (words.isEmpty())
        return node;
    node.text = value.trimmed().toLower();
    return words.contains(node.text) ? node : Node{};
}

} // namespace jianbao
