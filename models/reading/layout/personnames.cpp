#include "models/reading/layout/personnames.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr qsizetype shortestName = 2;
constexpr qsizetype longestName = 4;

bool hasMiddleDot(const QString &word)
{
    static const FilteredExpression dotted(QStringLiteral("^\\p{sc:Han}{1,8}(?:[·•‧]\\p{sc:Han}{1,8})+$"));
    static const FilteredExpression label(
        QStringLiteral("中国|人民|故事|新闻|高新|改革|法治|生态|科技|教育|调查|深度|对话|关注|经济|时代|一线|"
                       "现场|观察|人物|基层|发展|视点|["
                       "年区镇村街乡城党政企业建学报看]|工匠|[在与的和]|周刊|文化|百年|美丽|["
                       "篇章版行者记事艺谈录潮坊苑情韵梦间末]$|^(?<first>\\p{sc:Han}{2}).*·\\k<first>"));
    return dotted.match(word).hasMatch() && !label.match(word).hasMatch();
}

/// True for a Mongolian or Tibetan name that is longer than a Han name, by the characters with which such
/// names are written: 哈斯其木格.
bool isLongName(const QString &word)
{
    static const FilteredExpression written(QStringLiteral(
        "^[阿艾奥敖巴白宝贝布策查朝次措达代丹德登东都多额恩尔尕嘎高格根贡哈海和赫呼胡花吉加江金"
        "卡克库拉兰朗勒力利丽伦洛罗玛麦满曼美蒙孟米莫木那娜乃南尼宁诺帕普其奇齐钦青清仁日荣如若萨赛桑色沙生"
        "思斯松苏索塔泰特腾图托娃旺乌西希夏雅亚央伊依音银英永玉云扎珍卓]{3,6}(?<=.{5}|[图勒其木娃措玛吉])$"));
    return written.match(word).hasMatch();
}

} // namespace

PersonNames::PersonNames(const Lexicon &lexicon)
    : m_surnames(lexicon.words(QStringLiteral("surnames"), QStringLiteral("surname")))
{
}

bool PersonNames::hasShape(const QString &word)
{
    if (isAllHan(word))
        return word.size() >= shortestName && (word.size() <= longestName || isLongName(word));
    static const FilteredExpression plain(QStringLiteral("^\\p{sc:Han}{2,4}$")); // beyond the first plane too
    return plain.match(word).hasMatch() || hasMiddleDot(word);
}

bool PersonNames::isName(const QString &word) const
{
    if (hasMiddleDot(word) || (word.size() >= longestName && isLongName(word)))
        return true;
    if (!hasShape(word))
        return false;
    if (word.size() > 2 && m_surnames.contains(QStringView(word).left(2)))
        return true;
    return word.size() < longestName && m_surnames.contains(QStringView(word).left(1));
}

qsizetype PersonNames::secondNameIn(const QString &word) const
{
    constexpr qsizetype usualName = 3;
    const auto namesPlace = [](QStringView part) { // 云浦区|文化馆
        return isOneOf(part.back(), u"区县市镇乡村馆局校社厂站所委办部队院");
    };
    if (word.isEmpty() || isName(word) || namesPlace(word))
        return 0;
    qsizetype second = 0;
    for (qsizetype at = shortestName; at <= usualName; ++at) {
        const qsizetype rest = word.size() - at;
        if (rest < shortestName || rest > usualName || namesPlace(word.left(at)) || !isName(word.left(at)) ||
            !isName(word.mid(at)))
            continue;
        if (second != 0)
            return 0;
        second = at;
    }
    return second;
}

} // namespace jianbao
