#include "models/reading/finders/numbers/foremostplaces.h"

#include "models/reading/finders/patterns/filteredexpression.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

bool tellsForemost(const QString &folded, qsizetype at)
{
    constexpr qsizetype reach = 18;
    constexpr qsizetype longestPlace = 12;
    static const FilteredExpression placed(
        u"(?:跻身|[排挤冲]进|进入|重返|重回|闯入|迈入|(?<!分)[居列]|排在|排名|保持在?|升至|提升到)(?!民)"
        u"[^，,。；;：:“”\\d]{0,12}$"_s);
    static const FilteredExpression first(
        u"^前(?:[1-9]\\d{0,2}|[二三四五六七八九十]{1,3})[名位强]?(?:以?内|行列|之列)?(?![\\p{sc:Han}\\d.](?!目标))"_s);
    return placed.match(QStringView(folded).left(at).right(reach)).hasMatch() &&
           first.match(QStringView(folded).mid(at, longestPlace)).hasMatch();
}

} // namespace jianbao
