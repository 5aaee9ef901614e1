#include "models/reading/finders/numbers/unitreader.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/numbers/quantityparts.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundQuantity::Kind;

constexpr QStringView numeralSigns = u"零〇一二两三四五六七八九十百千万亿半几多";
constexpr int mostParts = 4;  ///< 三元五角二分, 五小时三十分钟十秒
constexpr double tallest = 3; ///< metres: 一米八 is told of people

/// An amount of money ends here and no noun follows that it might count: 十五块买早饭, not 十五块砖.
bool endsAmount(const QString &folded, qsizetype at)
{
    static const AnchoredPattern verbs(
        u"买|卖|左右|上下|以[上下内]|就|能|可以|起|的(?=[,。]|$)|吧|吗|呢|给|够|不|都|一[个件份斤张]"_s);
    return at >= folded.size() || !folded.at(at).isLetterOrNumber() || verbs.matchAt(folded, at).hasMatch();
}

bool endsWithNumber(QStringView words)
{
    return !words.isEmpty() && (words.back().isDigit() || numeralSigns.contains(words.back()));
}

/// 9000余常住人口: those who are counted tell the unit.
void readPeople(const QString &folded, FoundQuantity &quantity, qsizetype at)
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

/// 摄氏三十度, 华氏100度.
void readTemperatureScale(const QString &folded, FoundQuantity &quantity)
{
    if (quantity.unit != u"度")
        return;
    qsizetype end = quantity.at.from;
    while (end > 0 && folded.at(end - 1) == u' ')
        --end;
    for (const QString &scale : {u"摄氏"_s, u"华氏"_s}) {
        if (!QStringView(folded).left(end).endsWith(scale))
            continue;
        quantity.at.from = end - scale.size();
        quantity.unit = scale + u'度';
    }
}

bool mayBePerUnit(const FoundQuantity &quantity)
{
    return !quantity.unit.isEmpty() && quantity.kind != Kind::Percent && !quantity.unit.contains(u'/');
}

} // namespace

UnitReader::UnitReader(const Lexicon &lexicon, FindingScope scope)
    : m_scope(scope)
    , m_units(lexicon)
    , m_numbers(scope)
    , m_perUnit(
          u"每(?:一|个)?(?<unit>[\\p{sc:Han}]{1,4}?)(?:均)?(?:补助|补贴|奖励|给予|收取|上涨|下跌|上调|下调|可达|增收|收入|增产|投入|售价|约|近|达|产|超|补|奖)?$"_s)
{
}

std::optional<QuantityUnit> UnitReader::measureWordAt(const QString &folded, qsizetype at) const
{
    const std::optional<QuantityUnit> unit = m_units.at(folded, at);
    return unit && unit->kind == Kind::Number ? unit : std::nullopt;
}

/// 余, 多, 来 and 个半 may stand between number and unit.
void UnitReader::readBehind(const QString &folded, FoundQuantity &quantity, const NumberWords &number) const
{
    qsizetype at = quantity.at.to;
    double half = 0;
    bool more = false;
    const auto skip = [&](QStringView word) {
        const bool begins = at < folded.size() && folded.at(at) == word.front();
        if (!begins || !QStringView(folded).mid(at).startsWith(word))
            return false;
        at += word.size();
        return true;
    };
    if (skip(u"余") || skip(u"多"))
        more = true;
    else if (!number.arabic && skip(u"来"))
        quantity.bound = Bound::About;
    const qsizetype numberEnd = at;
    if (skip(u"个半"))
        half = 0.5;
    while (at < folded.size() && folded.at(at) == u' ')
        ++at;
    std::optional<QuantityUnit> unit = m_units.at(folded, at);
    if (half > 0 && !unit && QStringView(folded).mid(at).startsWith(u'月')) { // 两个半月
        unit = m_units.at(u"个月"_s, 0);
        unit->length = 1;
    }
    if (!unit && more)
        return readPeople(folded, quantity, at);
    if (!unit)
        return;
    quantity.number.to = std::max(quantity.number.to, numberEnd);
    more = more || QStringView(folded).mid(at, unit->length).contains(u'多'); // 个多月
    quantity.at.to = at + unit->length;
    if (skip(QStringView(folded).mid(at, unit->length)) && skip(u"半")) {
        half = 0.5;
        quantity.at.to = at;
    }
    const bool isMoney = readMoneyPiece(folded, quantity, *unit);
    quantity.kind = unit->kind;
    quantity.unit = unit->unit;
    quantity.value = rounded((quantity.value + half) * unit->factor);
    if (quantity.valueTo)
        quantity.valueTo = rounded(*quantity.valueTo * unit->factor);
    if (more && quantity.bound == Bound::Exact)
        quantity.bound = Bound::Over;
    quantity.casual = quantity.casual && half == 0 && !isMoney;
    if (!quantity.valueTo && !more && half == 0)
        readParts(folded, quantity, *unit);
    readTemperatureScale(folded, quantity);
}

/// 三块五, 8块5毛 and, where every number is wanted, 20块 at the end of a clause are money.
bool UnitReader::readMoneyPiece(const QString &folded, FoundQuantity &quantity, QuantityUnit &unit) const
{
    if (unit.unit != u"块")
        return false;
    static const AnchoredPattern change(u"零?[\\d一二三四五六七八九][角毛]|零[\\d一二三四五六七八九]分"_s);
    static const AnchoredPattern tenths(u"[\\d一二三四五六七八九]"_s);
    const qsizetype end = quantity.at.to;
    const bool hasChange = change.matchAt(folded, end).hasMatch() ||
                           (tenths.matchAt(folded, end).hasMatch() && endsAmount(folded, end + 1));
    if (!hasChange && (m_scope == FindingScope::Page || !endsAmount(folded, end)))
        return false;
    const qsizetype length = unit.length;
    unit = m_units.at(u"元"_s, 0).value_or(unit);
    unit.length = length;
    return true;
}

/// 10元5角, 一斤二两, 三小时二十分钟: smaller units of the same group add up.
void UnitReader::readParts(const QString &folded, FoundQuantity &quantity, const QuantityUnit &unit) const
{
    if (unit.size <= 0)
        return readLastDigit(folded, quantity, unit);
    QuantityUnit last = unit;
    const auto skipAny = [&](qsizetype at, QStringView signs) {
        while (at < folded.size() && signs.contains(folded.at(at)))
            ++at;
        return at;
    };
    for (int count = 1; count < mostParts; ++count) {
        const qsizetype begin = skipAny(quantity.at.to, u" 零又");
        const std::optional<NumberWords> number = m_numbers.read(folded, begin);
        if (!number || number->valueTo || number->value < 0 || number->more)
            break;
        const qsizetype unitAt = skipAny(number->at.to, u" ");
        const std::optional<QuantityUnit> part = m_units.partAt(folded, unitAt, last);
        if (!part || number->value * part->size >= last.size)
            break;
        quantity.value = rounded(quantity.value + number->value * part->size / unit.size * unit.factor);
        quantity.at.to = unitAt + part->length;
        last = *part;
        quantity.casual = false;
    }
    readLastDigit(folded, quantity, last);
}

/// 三块五, 五毛二, 一米八, 1米75, 三十七度五: the last digits are tenths of the unit before them.
void UnitReader::readLastDigit(const QString &folded, FoundQuantity &quantity, const QuantityUnit &unit) const
{
    static const AnchoredPattern digits(
        u"(?<digits>\\d{1,2}|[一二三四五六七八九]{1,2})(?![\\d一二三四五六七八九十百千万亿零点.%])"_s);
    const QStringView word = QStringView(folded).mid(quantity.at.to - unit.length, unit.length);
    const bool height = word == u"米" && quantity.value < tallest && quantity.value >= 1;
    const bool tenthsOnly = word.size() == 1 && isOneOf(word.front(), u"块毛度丈尺");
    if (!height && !tenthsOnly)
        return;
    const PatternMatch match = digits.matchAt(folded, quantity.at.to);
    if (!match.hasMatch())
        return;
    const qsizetype length = match.capturedLength(u"digits"_s);
    const bool counts = m_units.at(folded, match.capturedEnd()).has_value();
    if (counts || (!height && (length > 1 || !endsAmount(folded, match.capturedEnd()))))
        return;
    const double tenths = numeralValue(match.capturedView(u"digits"_s)).value_or(0) / (length > 1 ? 100 : 10);
    const double one = unit.kind == Kind::Currency ? unit.size : 1;
    quantity.value = rounded(quantity.value + tenths * one);
    quantity.at.to = match.capturedEnd();
    quantity.casual = false;
}

/// Two may stand side by side: RMB￥100.
void UnitReader::readBefore(const QString &folded, FoundQuantity &quantity) const
{
    constexpr int mostSigns = 2;
    for (int count = 0; count < mostSigns; ++count) {
        qsizetype end = quantity.at.from;
        while (end > 0 && folded.at(end - 1) == u' ')
            --end;
        const std::optional<QuantityUnit> unit = m_units.before(folded, end);
        if (!unit || endsWithNumber(QStringView(folded).left(end - unit->length)))
            return; // 3亿美元12家
        const bool plainYuan = quantity.unit == u"元" && quantity.kind == Kind::Currency;
        if (!quantity.unit.isEmpty() && !plainYuan && quantity.unit != unit->unit)
            return;
        quantity.at.from = end - unit->length;
        quantity.kind = unit->kind;
        quantity.unit = unit->unit;
    }
}

void UnitReader::readPerUnitBehind(const QString &folded, FoundQuantity &quantity) const
{
    const qsizetype end = quantity.at.to;
    const bool isPer = end + 1 < folded.size() && (folded.at(end) == u'/' || folded.at(end) == u'每');
    const std::optional<QuantityUnit> per = isPer ? m_units.at(folded, end + 1) : std::nullopt;
    if (!per || !mayBePerUnit(quantity))
        return;
    quantity.unit += u'/' + per->unit;
    quantity.at.to = end + 1 + per->length;
}

void UnitReader::readPerUnitBefore(const QString &folded, FoundQuantity &quantity) const
{
    if (!mayBePerUnit(quantity))
        return;
    const QStringView before = QStringView(folded).mid(std::max<qsizetype>(0, quantity.at.from - 10),
                                                       std::min<qsizetype>(quantity.at.from, 10));
    if (before.isEmpty())
        return;
    if (isOneOf(before.back(), u"产量达") &&
        (before.endsWith(u"亩产") || before.endsWith(u"亩产量") || before.endsWith(u"亩均产量") ||
         before.endsWith(u"单产") || before.endsWith(u"亩产达"))) {
        quantity.unit += u"/亩"_s;
        return;
    }
    if (!before.contains(u'每'))
        return;
    const QRegularExpressionMatch match = m_perUnit.match(before);
    const std::optional<QuantityUnit> per =
        match.hasMatch() ? m_units.at(match.captured(u"unit"_s), 0) : std::nullopt;
    if (per && per->length == match.capturedLength(u"unit"_s) &&
        (per->kind != Kind::Number || quantity.kind == Kind::Currency))
        quantity.unit += u'/' + per->unit;
}

} // namespace jianbao
