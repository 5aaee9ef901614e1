#include "models/reading/finders/times/timecontext.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype aheadOfDay = 30; ///< 到7月20日…结束时,…将达到…
constexpr qsizetype reach = 10;      ///< how far words like 将 or 较 stand from their time
constexpr qsizetype longestTitle = 60;

/// The part of the clause before `offset`, at most `reach` long.
QStringView clauseBefore(const QString &text, qsizetype offset)
{
    qsizetype from = offset;
    while (from > 0 && offset - from < reach && !isOneOf(text.at(from - 1), u",。;!?、:\n"))
        --from;
    return QStringView(text).mid(from, offset - from);
}

QStringView after(const QString &text, qsizetype offset)
{
    return QStringView(text).mid(offset, reach);
}

bool containsAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.contains(word); });
}

bool startsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return !text.isEmpty() && std::any_of(words.begin(), words.end(), [&](QStringView word) {
        return text.front() == word.front() && text.startsWith(word);
    });
}

bool endsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return !text.isEmpty() && std::any_of(words.begin(), words.end(), [&](QStringView word) {
        return text.back() == word.back() && text.endsWith(word);
    });
}

/// 5日|将应急响应提升至三级: 将 stands before what was moved, not before what is to come.
bool movesObject(const QString &text, qsizetype offset)
{
    constexpr qsizetype longestObject = 30;
    static const FilteredExpression moved(
        u"^将(?!于|在|会|要|有|进一步|逐步|全面|继续|再次|陆续|正式|分别|同步|统一)[^,。;\\n]{2,24}?"
        "(?:提升|升级|上调|下调|降低|调整|列|纳|移[交送]|划|改|转|送|交付|抓获|带)[为入至到给回]"_s);
    return moved.match(QStringView(text).mid(offset, longestObject)).hasMatch();
}

} // namespace

bool isDeadline(const QString &text, qsizetype offset)
{
    static const FilteredExpression term(
        u"(?:(?:截稿|截止|报名|征集|申报|受理)(?:日期|时间|期限)|截稿)[^,。;\\d]{0,3}$"_s);
    const qsizetype from = std::max<qsizetype>(0, offset - reach);
    return term.match(QStringView(text).mid(from, offset - from)).hasMatch();
}

bool looksForward(const QString &text, Span at)
{
    if (isDeadline(text, at.from))
        return true;
    const QStringView before = clauseBefore(text, at.from);
    static const FilteredExpression happened(u"已[于在经]|曾于"_s);
    if (happened.match(before).hasMatch())
        return false;
    static const FilteredExpression toCome(
        u"(?:将|拟|计划)[于在]|预计|定于|力争|争取|确保|有望|(?:将|计划)$"_s);
    static const FilteredExpression lasts(
        u"(?:将|预计|计划)[^,。]{0,8}[到至于在]$|(?:将|一直)?(?:持续|延续)[到至]$"_s);
    static const FilteredExpression comes(u"^[^。;\\n]*将"_s);
    const bool comesTo = before.endsWith(u'到') && !before.contains(u'截') &&
                         comes.match(QStringView(text).mid(at.to, aheadOfDay)).hasMatch();
    return comesTo || toCome.match(before).hasMatch() || lasts.match(before).hasMatch() ||
           (startsWithAny(after(text, at.to), {u"将", u"还将", u"计划", u"拟"}) && !movesObject(text, at.to));
}

bool isYardstick(const QString &text, Span at)
{
    return endsWithAny(clauseBefore(text, at.from), {u"超过", u"超出", u"高于", u"低于", u"多于", u"少于",
                                                     u"不及", u"逼近", u"接近", u"追平"});
}

bool isComparison(const QString &text, Span at)
{
    if (QStringView(text).left(at.to).endsWith(u"同期"))
        return true;
    const QStringView before = clauseBefore(text, at.from);
    if (before.isEmpty() || !isOneOf(before.back(), u"较比于与和同"))
        return false;
    const QStringView behind = after(text, at.to);
    if (endsWithAny(before, {u"较", u"比", u"相比", u"相较于", u"相比于", u"对比", u"同比"}))
        return true;
    return endsWithAny(before, {u"与", u"和", u"同"}) &&
           containsAny(behind, {u"相比", u"持平", u"比较", u"相较"});
}

bool isInterview(const QString &text, Span at)
{
    QStringView behind = after(text, at.to);
    if (behind.startsWith(u','))
        behind = behind.mid(1);
    return startsWithAny(behind, {u"记者", u"笔者", u"本报记者"}) ||
           endsWithAny(clauseBefore(text, at.from), {u"记者", u"笔者"});
}

bool isDateline(const QString &text, Span at)
{
    static const FilteredExpression sent(u"^(?:专?电|讯)(?!\\p{sc:Han})"_s);
    return sent.match(after(text, at.to)).hasMatch();
}

bool isMasked(const QString &text, Span at, qsizetype lastTitleEnd)
{
    const qsizetype titleFrom = std::max<qsizetype>(0, at.from + 1 - longestTitle);
    const QStringView before = QStringView(text).mid(titleFrom, at.from + 1 - titleFrom);
    if (const qsizetype opened = before.lastIndexOf(u'《');
        opened >= 0 && before.lastIndexOf(u'》') < opened && lastTitleEnd >= at.to)
        return true;
    if (endsWithAny(clauseBefore(text, at.from),
                    {u"每", u"每年", u"每年的", u"历年", u"往年", u"每个", u"每逢"}))
        return true;
    const QStringView words = QStringView(text).mid(at.from, at.length());
    return words == u"今天" && (clauseBefore(text, at.from).endsWith(u'有') ||
                                startsWithAny(after(text, at.to), {u"的成", u"的发展", u"的局面", u"的幸福",
                                                                   u"的生活", u"的好日子"}));
}

bool endsSentence(QStringView between)
{
    return containsAny(between, {u"。", u"!", u"?", u"\n"});
}

} // namespace jianbao
