#include "models/reading/finders/quantitygrammar.h"

#include "models/reading/finders/numeral.h"
#include "models/reading/finders/quantityparts.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundQuantity::Kind;

Span spanOf(const QRegularExpressionMatch &match)
{
    return {match.capturedStart(), match.capturedEnd()};
}

} // namespace

QuantityGrammar::QuantityGrammar(const Lexicon &lexicon)
    : m_units(lexicon)
    , m_masks(lexicon)
    , m_ordinal(u"第(?<number>\\d+|[零〇一二三四五六七八九十百千万]+)(?:个)?"_s)
    , m_rank(u"(?:位居|位列|排名|名列|排在|位次|列|居)(?:全国|全省|全市|全区|全县|全球|世界|国内|省内)?$"_s)
    , m_perUnit(
          u"每(?:一|个)?(?<unit>[\\p{sc:Han}]{1,4}?)(?:均)?(?:补助|补贴|奖励|给予|收取|可达|增收|收入|增产|投入|售价|约|近|达|产|超|补|奖)?$"_s)
{
}

std::optional<FoundQuantity> QuantityGrammar::read(const QString &folded, qsizetype at) const
{
    if (Reading ordinal = readOrdinal(folded, at))
        return ordinal;
    if (Reading share = m_shares.read(folded, at)) {
        readBounds(folded, *share);
        return share;
    }
    return readAmount(folded, at);
}

QuantityGrammar::Reading QuantityGrammar::readOrdinal(const QString &folded, qsizetype at) const
{
    const QRegularExpressionMatch match = m_ordinal.matchAt(folded, at);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<double> value = numeralValue(match.capturedView(u"number"_s));
    if (!value)
        return std::nullopt;
    FoundQuantity quantity = quantityOf(spanOf(match), Kind::Ordinal, *value, {});
    quantity.number = {match.capturedStart(u"number"_s), match.capturedEnd(u"number"_s)};
    if (const std::optional<QuantityUnit> unit = m_units.at(folded, quantity.at.to);
        unit && unit->kind == Kind::Number) {
        quantity.unit = unit->unit == u"名" ? u"位"_s : unit->unit;
        quantity.at.to += unit->length;
    } else if (m_rank
                   .match(QStringView(folded).mid(std::max<qsizetype>(0, at - 8), std::min<qsizetype>(at, 8)))
                   .hasMatch()) {
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
    readUnit(folded, quantity, *number);
    const bool hasUnit = !quantity.unit.isEmpty();
    joinRange(folded, quantity, number->scale);
    if (!hasUnit && quantity.unit.isEmpty() && !isBareNumber(folded, *number) && !quantity.valueTo)
        readCurrencyBefore(folded, quantity);
    else if (quantity.unit.isEmpty())
        readCurrencyBefore(folded, quantity);
    if (quantity.unit.isEmpty() && !isBareNumber(folded, *number))
        return std::nullopt;
    readBounds(folded, quantity);
    readPerUnit(folded, quantity);
    if (quantity.kind == Kind::Number && (quantity.unit == u"位" || quantity.unit == u"名") &&
        quantity.bound == Bound::Exact &&
        m_rank.match(QStringView(folded).mid(std::max<qsizetype>(0, at - 8), std::min<qsizetype>(at, 8)))
            .hasMatch()) {
        quantity.kind = Kind::Ordinal;
        quantity.unit = u"位"_s;
    }
    return quantity;
}

/// 余, 多, 来 and 个半 may stand between number and unit.
void QuantityGrammar::readUnit(const QString &folded, FoundQuantity &quantity,
                               const NumberWords &number) const
{
    qsizetype at = quantity.at.to;
    double half = 0;
    bool more = false;
    const auto skip = [&](QStringView word) {
        if (!QStringView(folded).mid(at).startsWith(word))
            return false;
        at += word.size();
        return true;
    };
    if (skip(u"余") || skip(u"多"))
        more = true;
    else if (!number.arabic && skip(u"来"))
        quantity.bound = Bound::About;
    if (skip(u"个半"))
        half = 0.5;
    while (at < folded.size() && folded.at(at) == u' ')
        ++at;
    const std::optional<QuantityUnit> unit = m_units.at(folded, at);
    if (!unit && more)
        return readPeople(folded, quantity, at);
    if (!unit)
        return;
    more = more || QStringView(folded).mid(at, unit->length).contains(u'多'); // 个多月
    quantity.at.to = at + unit->length;
    quantity.kind = unit->kind;
    quantity.unit = unit->unit;
    if (skip(folded.mid(at, unit->length)) && skip(u"半")) {
        half = 0.5;
        quantity.at.to = at;
    }
    quantity.value = rounded((quantity.value + half) * unit->factor);
    if (quantity.valueTo)
        quantity.valueTo = rounded(*quantity.valueTo * unit->factor);
    if (more && quantity.bound == Bound::Exact)
        quantity.bound = Bound::Over;
    quantity.casual = quantity.casual && half == 0;
    readCoins(folded, quantity);
    readCelsius(folded, quantity);
}

/// 9000余常住人口: those who are counted tell the unit.
void QuantityGrammar::readPeople(const QString &folded, FoundQuantity &quantity, qsizetype at) const
{
    static const AnchoredPattern people(u"(?:常住|户籍|流动|农业|贫困|脱贫|城镇|农村)?(?:人口|村民|居民|"
                                        u"群众|职工|员工|工人|师生|学生|游客|党员"
                                        "|干部|市民|农民|观众|老人|志愿者)"_s);
    if (!people.matchAt(folded, at).hasMatch())
        return;
    quantity.at.to = at;
    quantity.unit = u"人"_s;
    quantity.bound = Bound::Over;
}

/// 摄氏三十度.
void QuantityGrammar::readCelsius(const QString &folded, FoundQuantity &quantity) const
{
    const auto scale = u"摄氏"_s;
    if (quantity.unit != u"度" || !QStringView(folded).left(quantity.at.from).endsWith(scale))
        return;
    quantity.at.from -= scale.size();
    quantity.unit = u"摄氏度"_s;
}

/// 10元5角, 三块五.
void QuantityGrammar::readCoins(const QString &folded, FoundQuantity &quantity) const
{
    static const AnchoredPattern change(u"(?<jiao>[\\d一二三四五六七八九])(?:[角毛]|(?=$|[,。;、!?\\s]))"_s);
    static const AnchoredPattern coins(
        u"(?:(?<jiao>[\\d一二三四五六七八九])[角毛](?:(?<fen>[\\d一二三四五六七八九])分)?)"_s);
    if (quantity.unit == u"块") {
        const QRegularExpressionMatch match = change.matchAt(folded, quantity.at.to);
        if (!match.hasMatch())
            return;
        quantity.kind = Kind::Currency;
        quantity.unit = u"元"_s;
        quantity.value =
            rounded(quantity.value + numeralValue(match.capturedView(u"jiao"_s)).value_or(0) / 10);
        quantity.at.to = match.capturedEnd();
        quantity.casual = false;
    }
    if (quantity.unit != u"元" || quantity.kind != Kind::Currency)
        return;
    const QRegularExpressionMatch match = coins.matchAt(folded, quantity.at.to);
    if (!match.hasMatch())
        return;
    quantity.value = rounded(quantity.value + numeralValue(match.capturedView(u"jiao"_s)).value_or(0) / 10 +
                             numeralValue(match.capturedView(u"fen"_s)).value_or(0) / 100);
    quantity.at.to = match.capturedEnd();
}

/// 40公斤/亩, 元每平方米 behind; 每公斤6.2元 and 亩产400公斤 before.
void QuantityGrammar::readPerUnit(const QString &folded, FoundQuantity &quantity) const
{
    if (quantity.unit.isEmpty() || quantity.kind == Kind::Percent || quantity.unit.contains(u'/'))
        return;
    const qsizetype end = quantity.at.to;
    if (end + 1 < folded.size() && (folded.at(end) == u'/' || folded.at(end) == u'每')) {
        if (const std::optional<QuantityUnit> per = m_units.at(folded, end + 1)) {
            quantity.unit += u'/' + per->unit;
            quantity.at.to = end + 1 + per->length;
            return;
        }
    }
    const QStringView before = QStringView(folded).mid(std::max<qsizetype>(0, quantity.at.from - 10),
                                                       std::min<qsizetype>(quantity.at.from, 10));
    if (before.endsWith(u"亩产") || before.endsWith(u"亩产量") || before.endsWith(u"亩均产量") ||
        before.endsWith(u"单产") || before.endsWith(u"亩产达")) {
        quantity.unit += u"/亩"_s;
        return;
    }
    const QRegularExpressionMatch match = m_perUnit.match(before);
    const std::optional<QuantityUnit> per =
        match.hasMatch() ? m_units.at(match.captured(u"unit"_s), 0) : std::nullopt;
    if (per && per->length == match.capturedLength(u"unit"_s) &&
        (per->kind != Kind::Number || quantity.kind == Kind::Currency))
        quantity.unit += u'/' + per->unit;
}

void QuantityGrammar::readCurrencyBefore(const QString &folded, FoundQuantity &quantity) const
{
    qsizetype end = quantity.at.from;
    while (end > 0 && folded.at(end - 1) == u' ')
        --end;
    const std::optional<QuantityUnit> unit = m_units.before(folded, end);
    if (!unit)
        return;
    quantity.at.from = end - unit->length;
    quantity.kind = unit->kind;
    quantity.unit = unit->unit;
}

/// 2-3家, 3万至5万元, 10%-20%.
void QuantityGrammar::joinRange(const QString &folded, FoundQuantity &quantity, double firstScale) const
{
    static const AnchoredPattern mark(u"\\s*(?:-|—{1,2}|~|至|到)\\s*"_s);
    const QRegularExpressionMatch match = mark.matchAt(folded, quantity.at.to);
    if (!match.hasMatch() || quantity.valueTo || quantity.casual)
        return;
    const std::optional<NumberWords> upper = m_numbers.read(folded, match.capturedEnd());
    if (!upper || upper->value < 0)
        return;
    FoundQuantity end = quantityOf(upper->at, Kind::Number, upper->value, {});
    readUnit(folded, end, *upper);
    const bool sameUnit = quantity.unit.isEmpty() || quantity.unit == end.unit;
    double first = quantity.value;
    if (quantity.unit.isEmpty() && firstScale == 1 && upper->scale > 1 && first < end.value / upper->scale)
        first *= upper->scale;
    if (!sameUnit || first >= end.value || (end.unit.isEmpty() && !upper->arabic))
        return;
    quantity.value = rounded(first);
    quantity.valueTo = end.value;
    quantity.at.to = end.at.to;
    quantity.unit = end.unit;
    quantity.kind = end.kind;
    if (upper->more || end.bound == Bound::Over)
        quantity.bound = Bound::Over;
}

/// A number without unit is one if it is written with figures, or in Chinese at length, or if there is
/// nothing else.
bool QuantityGrammar::isBareNumber(const QString &folded, const NumberWords &number) const
{
    const bool alone = number.at.length() == folded.trimmed().size();
    if (alone || number.scaled)
        return true;
    const QStringView words = QStringView(folded).mid(number.at.from, number.at.length());
    const auto isAsciiLetter = [&](qsizetype at) {
        return at >= 0 && at < folded.size() && folded.at(at).unicode() < 0x80 && folded.at(at).isLetter();
    };
    if (isAsciiLetter(number.at.from - 1) || isAsciiLetter(number.at.to))
        return false;
    if (number.arabic)
        return true;
    const bool large =
        words.contains(u'百') || words.contains(u'千') || words.contains(u'万') || words.contains(u'亿');
    return words.contains(u'点') || (words.size() >= 2 && (large || words.contains(u'十')));
}

} // namespace jianbao
