#include "models/reading/layout/noticefinder.h"

#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/listingfinder.h"
#include "models/reading/layout/sentenceends.h"

namespace jianbao
{

namespace
{

constexpr qsizetype fewestNoticeRows = 4;

const FilteredExpression &noticeDate()
{
    static const FilteredExpression date(QStringLiteral(
        "^(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日$"
        "|^[二一][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$"));
    return date;
}

/// True for an office that signs a notice without a date: the page's last, or one behind which a text without
/// head goes on. `i` is not the first line.
bool isOffice(const QList<PageLine> &lines, qsizetype i)
{
    static const FilteredExpression office(
        QStringLiteral("^\\p{sc:Han}{2,16}(?:编辑部|委员会|管委会|办公室|局|公司|中心|协会|政府|支队|大队|"
                       "学校|医院|工会|团委|妇联|商会|联合会)$"));
    const bool last = i + 1 == lines.size() || lines.at(i + 1).kind == LineKind::Furniture;
    const bool textGoesOn = !last && lines.at(i + 1).kind == LineKind::Body &&
                            !noticeDate().match(lines.at(i + 1).text).hasMatch() &&
                            !isOpenEnd(lines.at(i - 1).text);
    return (last || textGoesOn) && lines.at(i).isHead() && lines.at(i).markLevel == 0 &&
           lines.at(i - 1).isBody() && office.match(lines.at(i).text).hasMatch();
}

/// True for the head of a notice: 明日计划停电通知, 拟表彰名单(共12人).
bool isNoticeHead(const PageLine &line)
{
    static const FilteredExpression notice(
        QStringLiteral("(?:公示|公告|名单|通知|通告|启事|简章|须知|提示|预告|安排|日程表?|一览表?)"
                       "(?:\\([^()]{2,10}\\))?$"));
    return line.isHead() && notice.match(line.text).hasMatch();
}

/// True if the line stands in a notice, under its head.
bool isInNotice(const QList<PageLine> &lines, qsizetype i)
{
    constexpr qsizetype longest = 20; // lines
    const qsizetype first = std::max<qsizetype>(0, i - longest);
    for (qsizetype k = i - 1; k >= first; --k) {
        if (lines.at(k).isHead())
            return isNoticeHead(lines.at(k));
    }
    return false;
}

/// True if a text stands above, the paper's own lines left out of account.
bool textAbove(const QList<PageLine> &lines, qsizetype i)
{
    do
        --i;
    while (i >= 0 && lines.at(i).kind == LineKind::Furniture);
    return i >= 0 && lines.at(i).isBody();
}

} // namespace

void findNoticeRows(QList<PageLine> &lines)
{
    static const FilteredExpression further(
        QStringLiteral("公示期|公示时间|特此|异议|监督|联系|咨询|未尽事宜|\\d{4}年\\d{1,2}月\\d{1,2}日$"));
    constexpr qsizetype longestRow = 40;
    constexpr qsizetype mostRows = 300;
    constexpr int mostHeads = 3;
    static const FilteredExpression names(QStringLiteral("^(?:\\p{sc:Han}{2,4}[ 、]+){3,}\\p{sc:Han}{2,4}$"));
    const auto isRow = [&](qsizetype i) {
        const PageLine &line = lines.at(i);
        const bool mayBe = line.isHead() || line.kind == LineKind::Body || line.kind == LineKind::Credit;
        if (line.markLevel > 0 || !mayBe || line.text.endsWith(u'。'))
            return false;
        const bool mustName = line.kind == LineKind::Credit || line.text.size() > longestRow;
        return !mustName || names.match(line.text).hasMatch();
    };
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!isNoticeHead(lines.at(i)))
            continue;
        qsizetype begin = i + 1;
        while (begin < lines.size() && begin <= i + mostHeads && lines.at(begin).isHead())
            ++begin; // (共12部)
        while (begin < lines.size() && lines.at(begin).kind == LineKind::Body && !isRow(begin))
            ++begin;
        qsizetype end = begin;
        while (end < lines.size() && end - begin < mostRows && isRow(end))
            ++end;
        const bool goesOn = end < lines.size() && further.match(lines.at(end).text).hasMatch();
        for (int heads = 0; !goesOn && end < lines.size() && end > begin && heads < mostHeads; ++heads)
            end -= lines.at(end - 1).isHead(); // of the next article
        if (end - begin < fewestNoticeRows || isRow(begin - 1))
            continue;
        markListed(lines, begin, end);
        for (qsizetype row = begin; row < end; ++row)
            lines[row].setByline({}); // those who are named wrote nothing
    }
}

void findNoticeSignatures(QList<PageLine> &lines)
{
    static const FilteredExpression both(
        QStringLiteral("^\\p{sc:Han}{4,20} +(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日$"));
    static const FilteredExpression ways(
        QStringLiteral("^(?:[一二三四五六七八九十]、)?[\\d\\p{sc:Han}]{0,8}(?:电话|热线|传真|地址|地点|邮箱|"
                       "联系人|单位|方式|网址|时间) *:[^。]{2,60}$"));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const PageLine &line = lines.at(i);
        const bool wordy = line.isHead() || line.kind == LineKind::Body;
        const bool underText = lines.at(i - 1).isBody();
        const bool dated = wordy && noticeDate().match(line.text).hasMatch();
        const bool inOneLine =
            line.isHead() && line.markLevel == 0 && underText && both.match(line.text).hasMatch();
        const bool asks = underText && ways.match(line.text).hasMatch();
        const bool contact =
            asks && (line.kind == LineKind::Furniture ? isInNotice(lines, i) : wordy && line.markLevel == 0);
        const bool office = isOffice(lines, i);
        if (office || contact || inOneLine)
            markListed(lines, i, i + 1);
        lines[i].signedEnd = lines.at(i).signedEnd || office;
        if (dated && lines.at(i - 1).isHead() && lines.at(i - 1).markLevel == 0 && textAbove(lines, i - 1))
            markListed(lines, i - 1, i + 1);
    }
}

} // namespace jianbao
