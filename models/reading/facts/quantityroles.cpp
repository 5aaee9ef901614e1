#include "models/reading/facts/quantityroles.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

bool isThreshold(const ArticleMarks &marks, Span clause, qsizetype index)
{
    static const FilteredExpression counted(u"^(?:以上|以下|以内)?的?\\p{sc:Han}{0,8}?(?:项目|企业|园区|产业|"
                                            u"集群|大户|[镇乡村]|合作社|单位|工程|公司|街道|城市|法人)"
                                            u"(?:数量|总数)?(?:达到|达|为|有|共|共有)?\\s*$"
                                            u"|^(?:以上|以下)?的[就共已也]?(?:有|达到?)$"_s);
    const QList<FoundQuantity> &all = marks.quantities;
    const FoundQuantity &quantity = all.at(index);
    const QStringView text(marks.text);
    const QStringView words = text.mid(quantity.at.from, quantity.at.length() + 2);
    if (quantity.kind == FoundQuantity::Kind::Percent)
        return false;
    const bool open = quantity.bound != Bound::Exact || words.contains(u"以上") || words.contains(u"以下") ||
                      (quantity.at.from > 0 && isOneOf(text.at(quantity.at.from - 1), u"过超上"));
    if (!open)
        return false;
    const auto isCount = [&](qsizetype i) {
        return i >= 0 && i < all.size() && clause.contains(all.at(i).at) &&
               all.at(i).kind == FoundQuantity::Kind::Number;
    };
    if (isCount(index + 1) &&
        counted.match(text.mid(quantity.at.to, all.at(index + 1).at.from - quantity.at.to)).hasMatch())
        return true;
    const bool one =
        index > 0 && text.mid(all.at(index - 1).at.from).startsWith(u'一'); // 一个产值超百亿元的集群
    return !(one && quantity.kind == FoundQuantity::Kind::Currency) && isCount(index - 1) &&
           text.mid(quantity.at.to).startsWith(u'的');
}

bool isFrame(QStringView before, QStringView behind)
{
    static const FilteredExpression among(u"在(?:全国|全省|全市|全区|全球|国内|省内|我国|我省|我市)?$"_s);
    static const FilteredExpression whole(u"^\\p{sc:Han}{1,14}?中(?![心央])"_s);
    static const FilteredExpression sum(u"^\\p{sc:Han}{1,8}?(?:合计|平均)"_s);
    static const FilteredExpression ranks(u"[位居列](?:于)?(?:全[国省市区县])?$"_s);
    static const FilteredExpression place(
        u"^\\p{sc:Han}{2,10}?(?:首位|榜首|之首|第[一二三四五六七八九十\\d]|前列)"_s);
    const bool mayBeAmong = before.right(4).contains(u'在');
    return sum.match(behind).hasMatch() ||
           (ranks.match(before.right(4)).hasMatch() && place.match(behind).hasMatch()) ||
           (mayBeAmong && among.match(before).hasMatch() && whole.match(behind).hasMatch());
}

bool isPersonInRow(QStringView before, QStringView behind, const FoundQuantity &quantity)
{
    const bool endsClause = behind.isEmpty() || !behind.front().isLetter();
    static const FilteredExpression placed(
        u"(?:^|进入|跻身|重返|迈入|排|列|居|位|升|降|退|进|持|达|至|到|名|由|从|前|全[国省市区县镇球]|世界|国内|同类|和|、|，|,|年的)第?$"_s);
    static const FilteredExpression ofZones(u"区[)）]?$"_s);
    return quantity.kind == FoundQuantity::Kind::Ordinal &&
           !(endsClause && ofZones.match(before.right(2)).hasMatch()) &&
           !placed.match(before.right(4)).hasMatch();
}

qsizetype kindInRowLength(QStringView behind)
{
    static const FilteredExpression kind(u"^\\p{sc:Han}{0,10}?(?:企业|公司|项目|机构|平台|园区)"_s);
    return kind.match(behind).capturedLength();
}

bool countsUp(const FoundQuantity &quantity, QStringView behind)
{
    constexpr int fewest = 10; // 第三家门店 is one shop and no count
    return quantity.kind == FoundQuantity::Kind::Ordinal && quantity.value >= fewest &&
           (quantity.unit == u"家" || quantity.unit == u"个" || quantity.unit == u"户") &&
           kindInRowLength(behind) > 0;
}

bool isInTitle(const QString &text, qsizetype offset)
{
    constexpr qsizetype longestTitle = 30;
    const qsizetype farthest = std::max<qsizetype>(0, offset + 1 - longestTitle);
    const QStringView before = QStringView(text).mid(farthest, offset + 1 - farthest);
    const qsizetype open = before.lastIndexOf(u'“');
    const qsizetype end = QStringView(text).mid(offset, longestTitle).indexOf(u'”');
    const bool quoted =
        open > before.lastIndexOf(u'”') && end > 0 && offset + end - (farthest + open) < longestTitle;
    static const FilteredExpression reporter(u"^“(?:我|全)[区市县镇乡村]|^“(?:公司|园区)"_s);
    const bool report = quoted && isOneOf(text.at(offset + end - 1), u"。，！,") &&
                        reporter.match(before.mid(open)).hasMatch();
    return quoted && !report;
}

bool isSmallChineseCount(const QString &text, const FoundQuantity &quantity)
{
    const QStringView digits = QStringView(text).mid(quantity.number.from, quantity.number.length());
    const bool chinese =
        std::none_of(digits.begin(), digits.end(), [](QChar unit) { return unit.isDigit(); });
    const bool loose = quantity.kind == FoundQuantity::Kind::Number && quantity.unit != u"倍"_s;
    const bool one = quantity.value == 1 && quantity.kind == FoundQuantity::Kind::Dimension;   // 一亩地
    const bool coins = quantity.kind == FoundQuantity::Kind::Currency && quantity.value <= 10; // 三元电池
    return chinese && (one || coins || (loose && quantity.value <= 10));
}

} // namespace jianbao
