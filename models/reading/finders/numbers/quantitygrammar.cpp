#include "models/reading/finders/numbers/quantitygrammar.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/numbers/barenumbers.h"
#include "models/reading/finders/numbers/foremostplaces.h"
#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/numbers/quantityparts.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundQuantity::Kind;

constexpr qsizetype rankReach = 10; ///< how far 位居全省 may stand from its number

/// 稳居全国县域|第一, 增速11.2%(全市|第二), 从全区|第7|跃居: a place in a ranking that ends its phrase or is
/// left.
bool endsRanking(const QString &folded, Span ordinal)
{
    constexpr qsizetype reach = 20;
    static const FilteredExpression placed(
        u"(?:全[国省市区县州球]|国内|省内|世界|[居列])(?!民|入)"
        u"\\p{sc:Han}{0,8}(?:\\([\\p{sc:Han}、,]{1,8}\\))?$"_s); // 各县(市、区)
    static const FilteredExpression left(u"[从由](?:全[国省市区县州球]|国内|省内|世界)\\p{sc:Han}{0,6}$"_s);
    static const FilteredExpression rises(
        u"^(?:一[跃举])?(?:跃|升|上升|提升|前进|前移|进|晋|降|退|下降|下滑)"_s);
    const QStringView before = QStringView(folded).left(ordinal.from).right(reach);
    const QStringView behind = QStringView(folded).mid(ordinal.to, 4);
    const bool ends = behind.isEmpty() || !behind.front().isLetterOrNumber();
    return (ends && placed.match(before).hasMatch()) ||
           (left.match(before).hasMatch() && rises.match(behind).hasMatch());
}

/// Bounds in words, which are not part of the amount; but 余 and 多 are.
FoundQuantity withBounds(const QString &folded, FoundQuantity quantity)
{
    if (quantity.amount.isEmpty())
        quantity.amount = quantity.at;
    const qsizetype end = quantity.at.to;
    readBounds(folded, quantity);
    if (quantity.at.to == end + 1)
        quantity.amount.to = quantity.at.to;
    return quantity;
}

} // namespace

QuantityGrammar::QuantityGrammar(const Lexicon &lexicon, const TimeFinder &times, FindingScope scope)
    : m_scope(scope)
    , m_numbers(scope)
    , m_units(lexicon, scope)
    , m_masks(lexicon, times, scope)
    , m_ordinal(
          u"第\\s?(?<number>\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+[万亿]?|[零〇一二两三四五六七八九十百千万亿廿卅]{1,30})(?:个)?"_s)
    , m_rank(
          u"(?:位居|位列|排名|名列|排在|位次|保持|列|居)"
          u"(?:(?:全国|全省|全市|全区|全县|全球|世界|国内|省内)(?:\\p{sc:Han}{0,4}(?:区|园区|县|市))?)?$"_s)
{
}

std::optional<FoundQuantity> QuantityGrammar::read(const QString &folded, qsizetype at) const
{
    if (folded.at(at) == u'首')
        return readFirstPlace(folded, at);
    if (folded.at(at) == u'前')
        return readForemost(folded, at);
    if (Reading ordinal = readOrdinal(folded, at))
        return ordinal;
    if (Reading worded = readWorded(folded, at))
        return withBounds(folded, *worded);
    return readAmount(folded, at);
}

/// Shares; where every number is wanted also 一半 and 两打, and a fraction may have a unit (二分之一英里).
QuantityGrammar::Reading QuantityGrammar::readWorded(const QString &folded, qsizetype at) const
{
    Reading worded = m_shares.read(folded, at);
    if (m_scope == FindingScope::Page)
        return worded ? worded : m_wordedNumbers.readDoubled(folded, at);
    if (!worded)
        worded = m_wordedNumbers.read(folded, at);
    if (!worded || worded->kind != Kind::Number)
        return worded;
    FoundQuantity measured = *worded;
    m_units.readBehind(folded, measured, {});
    return measured.kind == Kind::Number ? worded : measured;
}

/// 居全市首位, 居各区之首, 排在榜首
QuantityGrammar::Reading QuantityGrammar::readFirstPlace(const QString &folded, qsizetype at) const
{
    constexpr qsizetype reach = 18;
    static const FilteredExpression placed(u"(?:[居列]|排在|排名)(?!民)[^，,。；;：:“”]{0,14}$"_s);
    if (m_scope != FindingScope::Page)
        return std::nullopt;
    const QStringView before = QStringView(folded).left(at);
    const bool first = QStringView(folded).mid(at).startsWith(u"首位");
    const bool head = !first && (before.endsWith(u'之') || before.endsWith(u'榜'));
    const qsizetype from = head ? at - 1 : at;
    if (!(first || head) || !placed.match(before.left(from).right(reach)).hasMatch())
        return std::nullopt;
    return quantityOf({from, first ? at + 2 : at + 1}, Kind::Ordinal, 1, u"位"_s);
}

/// 排进国内前四, 跻身全球同行业前三: that place or a better one.
QuantityGrammar::Reading QuantityGrammar::readForemost(const QString &folded, qsizetype at) const
{
    static const AnchoredPattern places(u"前(?<number>[1-9]\\d{0,2}|[二三四五六七八九十]{1,3})[名位强]?"_s);
    if (m_scope != FindingScope::Page || !tellsForemost(folded, at))
        return std::nullopt;
    const PatternMatch match = places.matchAt(folded, at);
    const std::optional<double> value =
        match.hasMatch() ? numeralValue(match.capturedView(u"number"_s)) : std::nullopt;
    if (!value)
        return std::nullopt;
    FoundQuantity quantity =
        quantityOf({match.capturedStart(), match.capturedEnd()}, Kind::Ordinal, *value, u"位"_s);
    quantity.number = {match.capturedStart(u"number"_s), match.capturedEnd(u"number"_s)};
    quantity.bound = Bound::Under;
    return quantity;
}

/// A newspaper's 倒数第二 is no second place.
QuantityGrammar::Reading QuantityGrammar::readOrdinal(const QString &folded, qsizetype at) const
{
    const PatternMatch match = folded.at(at) == u'第' ? m_ordinal.matchAt(folded, at) : PatternMatch();
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<double> value = numeralValue(match.capturedView(u"number"_s));
    const bool fromTheEnd = QStringView(folded).left(at).endsWith(u"倒数");
    if (!value || (fromTheEnd && m_scope == FindingScope::Page))
        return std::nullopt;
    FoundQuantity quantity =
        quantityOf({match.capturedStart(), match.capturedEnd()}, Kind::Ordinal, *value, {});
    quantity.number = {match.capturedStart(u"number"_s), match.capturedEnd(u"number"_s)};
    quantity.amount = {match.capturedStart(), quantity.number.to};
    if (const std::optional<QuantityUnit> unit = m_units.measureWordAt(folded, quantity.at.to)) {
        quantity.unit = unit->unit == u"名" ? u"位"_s : unit->unit;
        quantity.at.to += unit->length;
    } else if (isRankBefore(folded, at) ||
               (m_scope == FindingScope::Page && endsRanking(folded, {at, quantity.at.to}))) {
        quantity.unit = u"位"_s;
    }
    return quantity;
}

QuantityGrammar::Reading QuantityGrammar::readAmount(const QString &folded, qsizetype at) const
{
    const std::optional<NumberWords> number = m_numbers.read(folded, at);
    if (!number)
        return std::nullopt;
    FoundQuantity quantity = quantityOf(number->at, Kind::Number, number->value, {});
    if (number->valueTo)
        quantity.valueTo = rounded(*number->valueTo);
    quantity.bound = number->more ? Bound::Over : number->about ? Bound::About : Bound::Exact;
    quantity.casual = number->casual;
    m_units.readBehind(folded, quantity, *number);
    if (number->multiplierOnly && m_units.isUnitAt(folded, at))
        return std::nullopt; // 千米
    joinRange(folded, quantity, number->scale);
    m_units.readBefore(folded, quantity);
    if (quantity.unit.isEmpty() && !quantity.valueTo && !isBareNumber(folded, *number, m_scope))
        return std::nullopt;
    const bool bounded = at > 0 && isOneOf(folded.at(at - 1), u"近超逾约");
    if (number->multiplierOnly && m_scope == FindingScope::Everything && quantity.kind == Kind::Number &&
        !(bounded && !quantity.unit.isEmpty()) && !isBareNumber(folded, *number, m_scope))
        return std::nullopt; // 千家万户
    m_units.readPerUnitBehind(folded, quantity);
    quantity = withBounds(folded, quantity);
    m_units.readPerUnitBefore(folded, quantity);
    readRank(folded, quantity);
    return quantity;
}

/// 2-3家, 3万至5万元, 10%-20%.
void QuantityGrammar::joinRange(const QString &folded, FoundQuantity &quantity, double firstScale) const
{
    static const AnchoredPattern mark(u"\\s*(?:-|—{1,2}|~|至|到)\\s*"_s);
    if (quantity.valueTo || (quantity.casual && m_scope == FindingScope::Page))
        return;
    static const PatternStarts marks({mark.words()});
    const PatternMatch match =
        marks.at(folded, quantity.at.to) != 0 ? mark.matchAt(folded, quantity.at.to) : PatternMatch();
    if (!match.hasMatch())
        return;
    const std::optional<NumberWords> upper = m_numbers.read(folded, match.capturedEnd());
    if (!upper || upper->value < 0)
        return;
    FoundQuantity end = quantityOf(upper->at, Kind::Number, upper->value, {});
    m_units.readBehind(folded, end, *upper);
    const bool sameUnit = quantity.unit.isEmpty() || quantity.unit == end.unit;
    double first = quantity.value;
    if (quantity.unit.isEmpty() && firstScale == 1 && upper->scale > 1 && first < end.value / upper->scale)
        first *= upper->scale;
    if (!sameUnit || first >= end.value || (end.unit.isEmpty() && !upper->arabic))
        return;
    quantity.value = rounded(first);
    quantity.valueTo = end.value;
    quantity.at.to = end.at.to;
    quantity.number.to = upper->at.to;
    quantity.unit = end.unit;
    quantity.kind = end.kind;
    if (upper->more || end.bound == Bound::Over)
        quantity.bound = Bound::Over;
}

/// 位居全省61名
void QuantityGrammar::readRank(const QString &folded, FoundQuantity &quantity) const
{
    const bool ofPlaces = quantity.unit == u"位" || quantity.unit == u"名";
    if (quantity.kind != Kind::Number || !ofPlaces || quantity.bound != Bound::Exact ||
        !isRankBefore(folded, quantity.at.from))
        return;
    quantity.kind = Kind::Ordinal;
    quantity.unit = u"位"_s;
}

bool QuantityGrammar::isRankBefore(const QString &folded, qsizetype at) const
{
    const qsizetype from = std::max<qsizetype>(0, at - rankReach);
    return m_rank.match(QStringView(folded).mid(from, at - from)).hasMatch();
}

} // namespace jianbao
