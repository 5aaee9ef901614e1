#pragma once

#include "models/search/searchquery.h"

namespace jianbao
{

constexpr qsizetype longestFieldPrefix = 10; ///< code units, the colon included

/// True for `headline:`, `Tag:`, `date：` …: a field's name and a colon of either width, nothing after it.
bool isFieldPrefix(const QString &word);

/// The node that `name:value` asks for. Gives a node of Kind::Everything if there is no such field or the
/// value makes no sense in it; the caller then searches for the words as text.
SearchQuery::Node fieldNode(const QString &prefix, const QString &value);

/// `word` parted after its first colon of either width; an empty prefix if it has none.
struct FieldParts
{
    QString prefix;
    QString value;
};
FieldParts fieldParts(const QString &word);

} // namespace jianbao
