#pragma once

#include <QList>
#include <QString>

namespace jianbao
{

/// A typed query taken apart. A bracket counts as one only where a word could begin and only if its partner
/// follows; every other bracket is part of its word, so that 高新区(东区) is one string. Words are cut at
/// white space; "…" keeps it, and a quotation mark that nobody closes reaches to the end. Marks of a Chinese
/// keyboard stand for those of a Latin one as WideMarks says; － stands for -.
struct QueryToken
{
    enum class Kind { Word, Quoted, Or, Not, Open, Close };

    Kind kind = Kind::Word;
    QString prefix;     ///< Quoted: what stands before the quotation mark, such as `headline:`
    QString text;       ///< the word as typed, or what stands between the quotation marks
    qsizetype from = 0; ///< where all of it stands in what was typed
    qsizetype to = 0;
    bool operator==(const QueryToken &) const = default;
};

QList<QueryToken> queryTokens(const QString &typed);

} // namespace jianbao
