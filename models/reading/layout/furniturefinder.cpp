#include "models/reading/layout/furniturefinder.h"

#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestNumbered = 20; ///< the number of a page beside its name
constexpr qsizetype longestName = 12;     ///< of a newspaper, or of one of its pages

const auto paperEnding =
    u"(?:日报|晚报|晨报|早报|时报|商报|周报|导报|都市报|青年报|参考报|每日电讯|周刊|专刊|专版|特刊)"_s;
const auto fullDate = u"(?:19|20)\\d{2}\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}(?:\\s*日)?"_s;
const auto weekday = u"(?:星期|周)[一二三四五六日天]"_s;

const QString &editors()
{
    static const QString pattern =
        u"[■▲●◆□(]?\\s*(?:本版|本期|版面|见习|实习|值班|首席)?(?:责任编辑|责编|编辑|编委|美编|美术编辑|版式|"
        u"版式设计|版面设计|版面统筹|"
        u"视觉(?:设计)?|图片编辑|排版|"
        "校对|检校|组版|审读|值班\\S{0,4}|主编|监制|统筹|一读|二读|签发|核稿|审核|终审|编审|制图|图表制作)\\s*[:/\\s].{1,60}"_s;
    return pattern;
}

/// What reads as furniture from its first word on: 导读, 新华社, 第3版, 责编:王立, a row of signs.
bool opensAsFurniture(const QString &line)
{
    static const QString index = u"^(?:今日|本版|本期|本报)?(?:导读|要目|目录|导航)$"_s;
    static const QString signs = u"^(?:[\\d\\sA-Za-z.,/|-]{1,12}|(?:[-—_=*·~…]\\s*){2,})$"_s;
    static const QString agency = u"^(?:新华社|中新社)$"_s;
    static const QString folio =
        u"^第[一二三四五六七八九十]{1,3}版$|^第?\\s*[A-Z]?\\d{1,3}\\s*版(?:.{0,12}|\\s.{0,8}(?:广告|电话|热线|编辑|责编|美编|校对|邮箱)[^。]{0,40})$"_s;
    static const QString people = u"^"_s + editors() + u"$"_s;
    static const FilteredExpression furniture(QStringList{index, signs, agency, folio, people}.join(u'|'));
    return furniture.match(line).hasMatch();
}

/// What holds a sign of furniture somewhere; that is asked for before a line is looked through.
bool holdsFurnitureSign(const QString &line)
{
    static const QString scan = u"^[^“]{0,8}(?:扫码|扫一扫|扫描二维码)[^”]{0,8}$"_s;
    static const QString nameplate = u"^《?\\s*\\p{sc:Han}{0,8}"_s + paperEnding +
                                     u"\\s*》?(?:\\s*[·•|/]\\s*\\p{sc:Han}{2,8}| +\\p{sc:Han}{1,6}"_s +
                                     paperEnding + u")?$"_s;
    static const QString folioBehind = u"^[^。]{2,40}\\s(?:第?[A-Z]?\\d{1,2}|第[一二三四五六七八九十]{1,3})版"
                                       "(?:\\s+(?:责编|责任编辑|编辑|美编|校对)[^。,]{0,30})?$"_s;
    static const QString dayOfWeek = u"^(?:[^。]{0,16}\\d\\s*[年月日号./\\s-][^。]{0,8}(?<![本上下每])"_s +
                                     weekday + u"[^。]{0,20}|"_s + weekday + u".{0,6}\\d.{0,8})$"_s;
    static const QString peopleBehind =
        u"^[^。,!?]{2,40}\\s(?:责编|责任编辑|美编|美术编辑)\\s*[:/][^。]{1,60}$"_s;
    static const QString contact =
        u"^(?:服务|咨询|报料|监督)?热线(?:电话)?\\s*:?\\s*\\d[\\d-]{4,}[^。,]{0,40}$|"
        "^.{0,12}(?:投稿邮箱|热线:|新闻热线|电子邮箱|邮编|网址|国内统一.{0,4}刊号|邮发代号).{0,60}$"
        "|^[^。,]{0,12}邮箱 *: *[\\w.-]+@[\\w.-]+$"
        "|^(?:\\p{sc:Han}{2,12}\\s+)?(?:\\p{sc:Han}{0,6}报|本[刊版]|读者|新闻|广告|发行|投稿|订阅|编辑部)\\p{"
        "sc:"
        "Han}{0,6}"
        "(?:热线|电话|[信邮]箱|传真)\\s*[:]?\\s*(?:\\d[\\d-]{4,}|[\\w.]+@)[^。,]{0,40}$"_s;
    static const QString imprint =
        u"^(?=.*(?:校对|责编|责任编辑|美编|版式|组版) *:)[^。]{0,60}?"
        "(?:\\p{sc:Han}{2,6} *:[^。:]{2,20} +){1,4}\\p{sc:Han}{2,6} *:[^。:]{2,20}$"_s;
    static const QString numberedPeople = u"^[A-Z]?\\d{1,2}\\s+\\p{sc:Han}{2,8}\\s+"_s + editors() + u"$"_s;
    static const FilteredExpression loose(
        QStringList{scan, nameplate, folioBehind, dayOfWeek, contact, imprint, numberedPeople, peopleBehind}
            .join(u'|'));
    static const FilteredExpression looseSign(
        u"[扫版周邮刊箱校]|[日晚晨早时商导市年考]报|[责美]编|责任编辑|星期|电讯|热线|网址|电话|传真"_s);
    return looseSign.match(line).hasMatch() && loose.match(line).hasMatch();
}

/// A date beside a weekday, a folio, a newspaper or its people.
bool isDateOfPage(const QString &line)
{
    static const FilteredExpression dated(u"^[^。]{0,40}"_s + fullDate + u"[^。]{0,60}$"_s);
    static const FilteredExpression besideDate(
        weekday + u"|农历|第\\s*(?:[A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*版|\\d版|"_s + paperEnding +
        u"|^"_s + editors());
    return dated.match(line).hasMatch() && besideDate.match(line).hasMatch();
}

} // namespace

FurnitureFinder::FurnitureFinder(const Lexicon &lexicon)
    : m_sections(lexicon.words(u"pagesections"_s, u"name"_s))
{
}

bool FurnitureFinder::isFurniture(const QString &line) const
{
    if (isPicturePlace(line) || opensAsFurniture(line) || isPageNumber(line) || holdsFurnitureSign(line))
        return true;
    const bool listed = line.contains(u','); // stands beside no date and in no name of a page
    return !listed && (isDateOfPage(line) || isNumberedSection(line));
}

bool FurnitureFinder::isPageNumber(const QString &line)
{
    static const FilteredExpression pageNumber(
        u"^(?:(?:0\\d|[A-D]\\d{1,2})[ ·|:]+\\p{sc:Han}{2,6}(?:[·・|/]\\p{sc:Han}{2,6}){0,3}|"
        "\\p{sc:Han}{2,6}(?:[·・|/]\\p{sc:Han}{2,6}){0,3}[ ·|:]+(?:0\\d|[A-D]\\d{1,2}))$"_s);
    const bool mayBeNumber = line.size() <= longestNumbered && !line.isEmpty() &&
                             (line.front().unicode() < 0x80 || line.back().unicode() < 0x80);
    return mayBeNumber && pageNumber.match(line).hasMatch();
}

bool FurnitureFinder::isNumberedSection(const QString &line) const
{
    static const FilteredExpression numbered(
        u"^(?:\\p{sc:Han}{2,12}报[ ·•|]+)?(?<before>\\p{sc:Han}{2,6})?\\s*[·|]?\\s*(?<letter>[A-Z])?\\d{1,2}"
        "\\s*[:|·/]?\\s*(?<behind>\\p{sc:Han}{2,6})?$"_s);
    const QRegularExpressionMatch section = numbered.match(line);
    const bool lettered = section.hasCaptured(u"letter");
    return section.hasMatch() && (isSection(section.captured(u"before"), lettered) ||
                                  isSection(section.captured(u"behind"), lettered));
}

bool FurnitureFinder::isPicturePlace(const QString &line)
{
    static const QRegularExpression place(u"^[\\[(【](?:图片?|照片|配图)[\\])】]$"_s);
    return line.size() <= 4 && place.match(line).hasMatch();
}

/// True for the name of a page; `compound` also hears one that only ends like it: 高新专版, over the number
/// Q3.
bool FurnitureFinder::isSection(const QString &name, bool compound) const
{
    return m_sections.contains(name) ||
           (compound && std::any_of(m_sections.cbegin(), m_sections.cend(),
                                    [&](const QString &section) { return name.endsWith(section); }));
}

void FurnitureFinder::findByPlace(QList<PageLine> &lines) const
{
    static const FilteredExpression publisher(
        u"^(?:主办|主管|协办|承办|出品|出版|地址|电话|邮箱|投稿)(?:单位)?\\s*[:|]\\s*[^。,]{2,60}$|"
        "^\\p{sc:Han}{2,16}(?:主办|主管|出品|出版|承办)$"_s);
    static const FilteredExpression date(u"^"_s + fullDate + u"$|^"_s + weekday + u"$|^农历.{4,12}$"_s);
    static const FilteredExpression numbered(
        u"^\\p{sc:Han}{2,8}\\s*[ ·|]\\s*[A-Z]?\\d{1,2}$"_s); // 科技视窗 2
    static const FilteredExpression titled( // 要闻 3 2025“半年报”, 要闻 2025年3月5日
        u"^(?<name>\\p{sc:Han}{2,6})\\s+(?:[A-Z]?\\d{1,2}\\s+[^,。]{2,24}|"_s + fullDate + u")$"_s);
    const auto isFurniture = [&](qsizetype i) {
        return i >= 0 && i < lines.size() && lines.at(i).kind == LineKind::Furniture;
    };
    bool top = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString name = lines.at(i).text;
        name.remove(u' ');
        const bool named = lines.at(i).isHead() && name.size() <= longestName;
        const bool beside = isFurniture(i - 1) || isFurniture(i + 1);
        const bool between = isFurniture(i - 1) && isFurniture(i + 1);
        const bool nameplate = top && named && isFurniture(i + 1);
        const bool overHead = i + 1 < lines.size() && lines.at(i + 1).isHead();
        const bool underBody = i > 0 && lines.at(i - 1).isBody();
        if (nameplate || (between && named) ||
            ((beside || (top && overHead)) && named && m_sections.contains(name)) ||
            (beside && publisher.match(lines.at(i).text).hasMatch()) ||
            ((beside || top) && !underBody && date.match(lines.at(i).text).hasMatch()) ||
            (top && lines.at(i).markLevel == 0 &&
             ((overHead && numbered.match(lines.at(i).text).hasMatch()) ||
              m_sections.contains(titled.match(lines.at(i).text).captured(u"name"_s)))))
            lines[i].kind = LineKind::Furniture;
        top = top && isFurniture(i);
    }
}

} // namespace jianbao
