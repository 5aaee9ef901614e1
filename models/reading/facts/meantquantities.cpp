#include "models/reading/facts/meantquantities.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// 57、21和7家: the numbers of a list share the unit of the last one.
QList<FoundQuantity> withSharedUnits(const ArticleMarks &marks)
{
    QList<FoundQuantity> quantities = marks.quantities;
    for (qsizetype i = quantities.size() - 2; i >= 0; --i) {
        FoundQuantity &quantity = quantities[i];
        const FoundQuantity &next = quantities.at(i + 1);
        const bool listed =
            next.at.from == quantity.at.to + 1 && isOneOf(marks.text.at(quantity.at.to), u"、和");
        const bool points = quantity.unit == u"个" && next.unit == u"百分点"; // 0.4个和1.1个百分点
        if (listed && (points || (quantity.unit.isEmpty() && next.kind == FoundQuantity::Kind::Number))) {
            quantity.unit = next.unit;
            quantity.kind = next.kind;
        }
    }
    return quantities;
}

/// 占全市的四分之一: a share, as 25% is.
void readAsShare(QStringView text, FoundQuantity &quantity)
{
    constexpr qsizetype reach = 20;
    static const FilteredExpression share(u"(?:占|率|比重|比例|份额)[^，,。；;]*$"_s);
    const QStringView words = text.mid(quantity.number.from, quantity.number.length());
    if (quantity.unit.isEmpty() && quantity.value < 1 && words.contains(u"分之") &&
        share.match(text.left(quantity.at.from).right(reach)).hasMatch()) {
        quantity.kind = FoundQuantity::Kind::Percent;
        quantity.unit = u"%"_s;
        quantity.value *= 100;
    }
}

} // namespace

QList<FoundQuantity> quantitiesAsMeant(const ArticleMarks &marks)
{
    QList<FoundQuantity> quantities = withSharedUnits(marks);
    for (FoundQuantity &quantity : quantities)
        readAsShare(marks.text, quantity);
    return quantities;
}

} // namespace jianbao
