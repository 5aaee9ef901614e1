#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace jianbao
{

/// What a user typed, understood. Words side by side are all wanted; "…" is one string with its spaces; OR; a
/// leading
/// - excludes; brackets group; fields narrow: headline: byline: body: district: tag: paper:
/// indicator: method: date:2021..2022-03 added:2022-03 kind: has:indicator status:review note: search:NAME.
/// The parser cannot fail: what makes no sense is searched as text. Immutable value.
class SearchQuery
{
public:
    enum class Kind { Everything, Text, Field, And, Or, Not };
    enum class Field {
        None,
        Headline,
        Byline,
        Body,
        District,
        Tag,
        Paper,
        Date,
        Kind,
        Has,
        Status,
        Note,
        Search,
        Indicator,
        Method,
        Added
    };

    struct Node
    {
        Kind kind = Kind::Everything;
        Field field = Field::None;
        QString
            text; ///< Text and Field: the string as typed, quotes taken off; Search: the saved search's name
        QDate from; ///< Field::Date and Field::Added: both days included; invalid is open
        QDate to;
        QList<Node> children; ///< And, Or: two or more; Not: one
        bool operator==(const Node &) const = default;
    };

    SearchQuery() = default;
    static SearchQuery parse(const QString &typed);

    bool isEmpty() const { return m_root.kind == Kind::Everything; }
    const Node &root() const { return m_root; }
    const QString &typed() const { return m_typed; }
    /// The same words with `root` as what they mean.
    SearchQuery meaning(const Node &root) const;
    /// The strings that a hit shows marked: every Text node (and headline:, body:) that is not under a Not.
    QStringList markedStrings() const;

private:
    QString m_typed;
    Node m_root;
};

} // namespace jianbao
