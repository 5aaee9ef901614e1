#include "models/reading/layout/headlinestyle.h"

#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace jianbao
{

qsizetype lengthInType(const QString &text)
{
    return text.size() - text.count(u'“') - text.count(u'”');
}

bool isParallel(const QString &text)
{
    constexpr qsizetype slack = 1; // 攥紧招商“拳头” 叩开大湾区“大门”
    const QStringList halves = text.split(u' ', Qt::SkipEmptyParts);
    const bool quoted =
        std::all_of(halves.cbegin(), halves.cend(), [](const QString &half) { return half.contains(u'“'); });
    return halves.size() > 1 && std::all_of(halves.cbegin(), halves.cend(), [&](const QString &half) {
               return std::abs(lengthInType(half) - lengthInType(halves.first())) <= (quoted ? slack : 0);
           });
}

bool isLively(const QString &text)
{
    static const FilteredExpression quoted(QStringLiteral(
        "“(?!(?:[十一二三四五六七八九]+五?|第一书记)”)[^”]{1,6}”(?!精神|主题|活动|教育|学习|战略|规划)"));
    static const FilteredExpression appeal(
        QStringLiteral("^(?:深化|弘扬|学习|贯彻|践行|锚定|聚焦|凝聚|奋进|坚持|传承|谱写|同心|共建|共绘|共筑|"
                       "推进|落实|破解)"));
    static const FilteredExpression spoken(QStringLiteral("^“[^“”]{5,}”$"));
    return spoken.match(text).hasMatch() || (quoted.match(text).hasMatch() && !appeal.match(text).hasMatch());
}

bool isQuotation(const QString &text)
{
    static const FilteredExpression quotation(QStringLiteral("^“[^“”。!?]{4,}[^“”。!?,、;:…]”$"));
    return quotation.match(text).hasMatch();
}

bool isFigure(const QString &text)
{
    static const FilteredExpression figure(
        QStringLiteral("^(?!.*第\\d+[位名]$)[^ “]*\\d[\\d.]*[^\\d ]{1,4}$"));
    return figure.match(text).hasMatch();
}

bool leadsToWords(const QString &text)
{
    static const FilteredExpression said(QStringLiteral(
        "(?:强调|指出|要求|提出|表示|致辞|讲话|主持|出席|批示|明确|提醒|透露|回应|之际|来临|前夕)$"));
    return said.match(text).hasMatch();
}

bool isSlogan(const QString &text)
{
    static const FilteredExpression slogan(QStringLiteral(
        "^[^ “\\d]{2,8}(?:再升级|再提速|再出发|再发力|进行时|在行动|再加力|在身边|面对面|新气象)$|^[^ "
        "]{4,24}(?:纪实|侧记|走笔|扫描|掠影|巡礼|综述|见闻|启示|观察|调查|探访|札记)$"));
    return slogan.match(text).hasMatch();
}

QString unspaced(const QString &text)
{
    static const FilteredExpression apart(QStringLiteral("^\\p{sc:Han}(?: {1,3}\\p{sc:Han})+$"));
    return apart.match(text).hasMatch() ? QString(text).remove(u' ') : text;
}

} // namespace jianbao
