#include "models/reading/layout/pageframe.h"

#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype tallestMasthead = 10; ///< lines
constexpr qsizetype longestName = 24;

const auto day = u"(?:(?:19|20)\\d{2}|二[〇○零O0][〇○零一二三四五六七八九O0]{2})年"
                 "[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日"_s;
const auto issueNumber = u"[(【]?(?:(?:19|20)\\d{2}年)? ?总?第 ?[\\d一二三四五六七八九十百]{1,6} ?期[)】]?"_s;

const auto sheets = u"(?:今日|本期|共) ?\\d{1,3} ?版"_s;

/// The number of a sheet: — 1 —, ·3·, 第 4 页 共 6 页.
bool isSheetNumber(const QString &text)
{
    static const FilteredExpression number(
        u"^(?:[-—–·•] ?\\d{1,3} ?[-—–·•]|第 ?\\d{1,3} ?页(?: ?[,/]? ?共 ?\\d{1,3} ?页)?)$"_s);
    return number.match(text).hasMatch();
}

/// What a web page prints around an article: 发布日期:2023-05-06 来源:云岭高新区管委会 浏览次数:120.
bool isWebNote(const QString &text)
{
    static const FilteredExpression published(
        u"^(?:发布|发表|更新)?(?:日期|时间|于)[: ] ?(?:19|20)\\d{2}[年/.-]\\d{1,2}[月/.-]\\d{1,2}日?"
        "(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?(?: "
        "+(?:来源|作者|编辑|浏览|点击|阅读|访问|字号|字体)[^,。]{0,40})*$"
        "|^(?:信息)?来源[: ][^,。]{2,30} +(?:发布|发表|更新)?(?:日期|时间)[: ] ?(?:19|20)\\d{2}[^,。]{4,60}$"_s);
    static const FilteredExpression controls(
        u"^(?:[上下]一[篇条页][: "
        u"].{2,80}|(?:[【[(]?(?:打印(?:本页)?|关闭(?:窗口|本页)?|返回(?:首页|顶部|列表)?|收藏|"
        "大 中 小|分享(?:到)?)[】\\])]? *)+:?)$"_s);
    return published.match(text).hasMatch() || controls.match(text).hasMatch();
}

/// What stands in no article: a bulletin's number, the note that it is none for sale.
bool isIssueMark(const QString &text)
{
    static const FilteredExpression mark(u"^(?:[^,。:;]{2,24} )?(?:"_s + issueNumber + u" ?){1,2}(?: *"_s +
                                         day + u")?(?: *"_s + sheets +
                                         u")?$|^内部(?:资料|刊物|参考|交流)(?: ?[^,。:;]{2,16}){0,2}$"_s);
    return text.size() <= 2 * longestName && mark.match(text).hasMatch();
}

/// The publisher beside the day: 云岭高新区管委会办公室 2021年7月9日.
bool isPublished(const QString &text)
{
    static const FilteredExpression published(u"^\\p{sc:Han}{4,30}(?:编印?|主办|印发?)? *"_s + day +
                                              u" ?(?:编?印发?)?$"_s);
    return published.match(text).hasMatch();
}

bool isName(const QString &text)
{
    static const FilteredExpression bulletin(
        u"(?:简报|通讯|快报|快讯|动态|信息|内参|专报|要情|参阅|月报|周报|旬报|通报|导刊|月刊|季刊|会刊|园地)$"_s);
    static const FilteredExpression latin(u"^[A-Za-z][A-Za-z .'·&-]{1,40}$"_s);
    return text.size() <= longestName && !text.contains(u',') &&
           (bulletin.match(text).hasMatch() || latin.match(text).hasMatch());
}

/// The first line below the name, the number and the day of the issue; 0 if they do not stand above.
qsizetype mastheadEnd(const QList<PageLine> &lines)
{
    static const FilteredExpression date(
        u'^' + day + u"$|^"_s + sheets +
        u"$|^(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[闰正冬腊一二三四五六七八九十]{1,3}月"
        "[初十廿卅一二三四五六七八九]{2,3}(?: .{1,8})?$"_s);
    qsizetype end = 0;
    bool numbered = false;
    for (qsizetype i = 0; i < std::min(lines.size(), tallestMasthead); ++i) {
        const PageLine &line = lines.at(i);
        const bool mark = isIssueMark(line.text);
        const bool furniture = line.kind == LineKind::Furniture || mark || isName(line.text) ||
                               isPublished(line.text) || date.match(line.text).hasMatch();
        const bool plate = line.isHead() && end == i && line.text.size() <= longestName / 2;
        if (line.markLevel > 0 || !(furniture || (plate && i == 0)))
            break;
        numbered = numbered || mark;
        end = i + 1;
    }
    return numbered ? end : 0;
}

/// 报:…, 抄送:…, …印发: below all articles.
bool isImprint(const QString &text)
{
    static const FilteredExpression imprint(
        u"^(?:(?:抄|主|分|呈|报)?[报送发]|(?:主管|主办|协办|承办|出品|编印|印刷)+(?:单位)?|印数)"
        "[:|] ?[^!?]{2,80}$|^\\(?共印[: ]?\\d+ ?份\\)?$"_s);
    static const FilteredExpression printed(u"^\\p{sc:Han}{4,30} *"_s + day + u" ?印发$"_s);
    return imprint.match(text).hasMatch() || printed.match(text).hasMatch();
}

/// 电话 8881234 邮箱 …, which a notice may have too.
bool isContact(const QString &text)
{
    static const FilteredExpression contact(u"^(?:电话|邮箱|传真|地址|邮编)[: ][^,。]*[\\d@][^,。]{3,}$"_s);
    return contact.match(text).hasMatch();
}

} // namespace

void findPageFrame(QList<PageLine> &lines)
{
    for (PageLine &line : lines) {
        if (line.markLevel == 0 && (isSheetNumber(line.text) || isWebNote(line.text)))
            line.kind = LineKind::Furniture;
    }
    const qsizetype top = mastheadEnd(lines);
    for (qsizetype i = 0; i < top; ++i)
        lines[i].kind = LineKind::Furniture;
    for (qsizetype i = lines.size() - 1; i >= top; --i) {
        PageLine &line = lines[i];
        const bool beside = i > 0 && lines.at(i - 1).kind == LineKind::Furniture;
        if (line.markLevel == 0 && (isImprint(line.text) || (beside && isContact(line.text))))
            line.kind = LineKind::Furniture;
        if (line.kind != LineKind::Furniture)
            break;
    }
}

} // namespace jianbao
