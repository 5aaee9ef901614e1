#include "models/reading/layout/placedsignatures.h"

#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/headlinestyle.h"
#include "models/reading/layout/headroles.h"
#include "models/reading/layout/listingfinder.h"
#include "models/reading/layout/sentenceends.h"
#include "models/reading/layout/unmarkedheads.h"

#include <QRegularExpression>

namespace jianbao
{

namespace
{

/// True if the text begins below line `i`, at once or under what is quoted from it: 书香飘进村,路就宽了.
bool isOverText(const QList<PageLine> &lines, qsizetype i)
{
    if (i + 1 < lines.size() && lines.at(i + 1).kind == LineKind::Body)
        return true;
    return i + 2 < lines.size() && lines.at(i + 1).kind == LineKind::Heading &&
           lines.at(i + 1).markLevel == 0 &&
           (lines.at(i + 1).text.size() >= shortestPullQuote || lines.at(i + 1).text.endsWith(u'?')) &&
           lines.at(i + 2).kind == LineKind::Body;
}

/// True for a pen name with spaces between headline and text: 经 言; 简 讯 is a column.
bool isSpacedAuthor(const QList<PageLine> &lines, qsizetype i)
{
    static const FilteredExpression spaced(
        QStringLiteral("^\\p{sc:Han}(?:(?: {1,2}\\p{sc:Han}){1,2}| "
                       "{1,2}\\p{sc:Han}{2})(?<![讯闻波报览告知示事])(?:\\([^()]{2,12}\\))?$"));
    const PageLine &line = lines.at(i);
    return line.kind == LineKind::Heading && line.markLevel == 0 && i > 0 &&
           lines.at(i - 1).kind == LineKind::Heading && isOverText(lines, i) &&
           spaced.match(line.text).hasMatch();
}

/// True for a pen name behind a bullet between headline and text: □ 老蔫.
bool isBulletedAuthor(const QList<PageLine> &lines, qsizetype i)
{
    static const FilteredExpression bulleted(
        QStringLiteral("^[□■◇◆►▶] ?\\p{sc:Han}{2,3}(?<![讯闻波报览告知示事])$"));
    const PageLine &line = lines.at(i);
    return (line.kind == LineKind::Heading || line.kind == LineKind::Body) && line.markLevel == 0 && i > 0 &&
           lines.at(i - 1).kind == LineKind::Heading && i + 1 < lines.size() &&
           lines.at(i + 1).kind == LineKind::Body && bulleted.match(line.text).hasMatch();
}

/// True for a pen name between the headline of a column's article and its text: 步云阶.
bool isUnderColumnHeadline(const QList<PageLine> &lines, qsizetype i)
{
    static const FilteredExpression name(QStringLiteral(
        "^\\p{sc:Han}{2,3}(?<![讯闻波报览告知示事话语记言引子读传录题注段篇章幕曲感接景评谈论档例案料按])$"));
    constexpr qsizetype shortestHeadline = 6;
    const PageLine &line = lines.at(i);
    return line.kind == LineKind::Heading && line.markLevel == 0 && i > 0 &&
           lines.at(i - 1).kind == LineKind::Heading && lines.at(i - 1).text.size() >= shortestHeadline &&
           (i == 1 || lines.at(i - 2).kind != LineKind::Body || lines.at(i - 2).signedEnd ||
            namesItsColumn(lines.at(i - 1).text)) &&
           !lines.at(i - 1).text.back().isDigit() && !lines.at(i - 1).text.endsWith(u'日') &&
           isOverText(lines, i) && !isBoxName(line.text) && name.match(line.text).hasMatch();
}

/// True for a pen name: two or three characters alone under an article's last sentence, where the page ends.
bool isLastSignature(const QList<PageLine> &lines, qsizetype i)
{
    const PageLine &line = lines.at(i);
    const QString name = unspaced(line.text);
    const bool last = i + 1 == lines.size() || lines.at(i + 1).kind == LineKind::Furniture;
    return last && i > 0 && lines.at(i - 1).isBody() && !isOpenEnd(lines.at(i - 1).text) &&
           line.kind == LineKind::Heading && line.markLevel == 0 && name.size() < 4 &&
           PersonNames::hasShape(name);
}

/// True for the name under the author's post: (作者单位:云岭市第一中学) / 时雨.
bool isUnderPost(const QList<PageLine> &lines, qsizetype i)
{
    return i > 0 && lines.at(i - 1).kind == LineKind::Credit && lines.at(i - 1).text.startsWith(u"(作者") &&
           lines.at(i - 1).byline().all().isEmpty() && lines.at(i).kind == LineKind::Heading &&
           lines.at(i).markLevel == 0 && PersonNames::hasShape(unspaced(lines.at(i).text));
}

/// True if the article above line `i` is a letter: it begins with whom it speaks to, 编辑同志:.
bool isInLetter(const QList<PageLine> &lines, qsizetype i)
{
    static const FilteredExpression greeting(QStringLiteral("^(?:尊敬的|亲爱的)?(?:编辑|记者)[^,。:]{0,6}:"));
    constexpr qsizetype longest = 12; // lines of a letter
    const qsizetype first = std::max<qsizetype>(0, i - longest);
    for (qsizetype k = i - 1; k >= first && lines.at(k).isBody(); --k) {
        if (greeting.match(lines.at(k).text).hasMatch())
            return true;
    }
    return false;
}

/// The office or pen name in brackets behind an article's last full stop, which no list of surnames knows:
/// (云宣).
QString penNameAtEnd(const QString &text)
{
    static const FilteredExpression signedEnd(QStringLiteral(
        "[。!?”]\\s*\\((?<name>(?![上下左右本]|资料|见|如|未?完|待续|新华)\\p{sc:Han}{2,4})(?<!图)\\)$"));
    return signedEnd.match(text).captured(u"name");
}

/// Who writes a letter, by what he is, behind its last stop: …不能办到底? 村民 王立.
QString citizenAtEnd(const QString &text)
{
    static const FilteredExpression citizen(
        QStringLiteral("[。!?”] *(?:一?[名位])?(?:村民|读者|市民|居民|职工|学生|教师|家长|农民) +"
                       "(?<name>\\p{sc:Han}{2,3})$"));
    return citizen.match(text).captured(u"name");
}

/// True if the line's end says that it signs: …落到实处。通讯员 李想
bool tellsRole(const QString &text)
{
    static const FilteredExpression role(QStringLiteral("(?:记者|通讯员)[^。]{2,20}$"));
    return role.match(text).hasMatch();
}

/// True if the opening below tells the same names: 王立 李想 / 本报讯(记者 王立 通讯员 李想)….
bool isNamedAgain(const PageLine &names, const PageLine &opening)
{
    const QStringList told = opening.byline().all();
    return std::ranges::all_of(names.byline().all(),
                               [&](const QString &name) { return told.contains(name); });
}

} // namespace

bool PlacedSignatures::namesStandRight(const QList<PageLine> &lines, qsizetype i) const
{
    static const FilteredExpression otherName(QStringLiteral(
        "\\p{sc:Han}{2}[村镇乡县区街局]$|^[简快短微要] {0,3}[讯闻波]$")); // of a place, a column
    if (m_places.contains(lines.at(i).text) || otherName.match(lines.at(i).text).hasMatch())
        return false;
    const bool afterQuestion = i > 1 && lines.at(i - 1).kind == LineKind::Heading &&
                               lines.at(i - 1).markLevel == 0 && !isOpenEnd(lines.at(i - 1).text) &&
                               lines.at(i - 2).isBody(); // an article's last paragraph that looks like a head
    const bool afterBody =
        afterQuestion || (i > 0 && lines.at(i - 1).isBody() && !isOpenEnd(lines.at(i - 1).text));
    const bool afterHead = i > 0 && lines.at(i - 1).kind == LineKind::Heading && lines.at(i).markLevel == 0;
    const bool beforeBody = (i + 1 < lines.size() && lines.at(i + 1).isBody()) || isOverText(lines, i);
    const bool beforeOpening = beforeBody && lines.at(i + 1).kind == LineKind::Opening &&
                               !isNamedAgain(lines.at(i), lines.at(i + 1));
    return (afterBody && !beforeBody) || (afterHead && beforeBody && !beforeOpening) ||
           (afterHead && versesEnd(lines, i + 1) > i + 1);
}

void PlacedSignatures::findPenNames(QList<PageLine> &lines) const
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString name = lines.at(i).text;
        if (m_places.contains(name))
            continue; // over the head of what happened there
        if (const QString placed = placedName(lines, i); !placed.isEmpty())
            name = placed;
        else if (isBulletedAuthor(lines, i))
            name.remove(0, 1);
        else if (!isLastSignature(lines, i) && !isSpacedAuthor(lines, i) && !isUnderPost(lines, i) &&
                 !isUnderColumnHeadline(lines, i))
            continue;
        if (const qsizetype post = name.indexOf(u'('); post > 0)
            name.truncate(post); // 衣 白(纸伞匠人)
        lines[i].kind = LineKind::Credit;
        lines[i].addAuthor(name.remove(u' '));
    }
}

void PlacedSignatures::findIssuer(QList<PageLine> &lines)
{
    static const QRegularExpression office(
        QStringLiteral("^\\p{sc:Han}{2,20}(?:部|局|委员会|管委会|办公室|领导小组|公司|[市区县乡镇]政府|"
                       "人民政府|服务中心)$"));
    qsizetype last = lines.size() - 1;
    while (last > 0 && lines.at(last).kind == LineKind::Furniture)
        --last;
    if (last <= 0)
        return;
    PageLine &line = lines[last];
    const PageLine &above = lines.at(last - 1);
    if (line.kind != LineKind::Heading || line.markLevel > 0 || above.kind != LineKind::Body ||
        above.signedEnd || isOpenEnd(above.text) || !office.match(line.text).hasMatch())
        return;
    line.kind = LineKind::Body;
    line.signedEnd = true;
}

void PlacedSignatures::settleEnds(QList<PageLine> &lines) const
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        PageLine &line = lines[i];
        const bool bodyFollows = i + 1 < lines.size() && lines.at(i + 1).kind == LineKind::Body;
        if (line.signedEnd && bodyFollows && !line.listed && !line.text.endsWith(u')') &&
            !tellsRole(line.text)) {
            line.signedEnd = false;
            if (line.kind != LineKind::Opening)
                line.setByline({});
        }
        if (const QString citizen = citizenAtEnd(line.text); !citizen.isEmpty() && !line.signedEnd) {
            line.signedEnd = true;
            line.addAuthor(citizen);
            continue;
        }
        const QString name = nameAtEnd(line.text);
        if (line.isBody() && !line.signedEnd && !line.photoEnd && !bodyFollows && !name.isEmpty()) {
            line.signedEnd = true;
            line.addAuthor(name);
        }
    }
}

/// A pen name in brackets behind the last full stop, or a known name behind a space.
QString PlacedSignatures::nameAtEnd(const QString &text) const
{
    static const FilteredExpression spaced(QStringLiteral("[。!?”] +(?<name>\\p{sc:Han}{2,4})$"));
    const QString name = spaced.match(text).captured(u"name");
    return m_names.isName(name) ? name : penNameAtEnd(text);
}

/// Who writes a letter from where: 云岭高新区 王立 等12户. An editor's answer or the next head stands below.
QString PlacedSignatures::placedName(const QList<PageLine> &lines, qsizetype i) const
{
    static const FilteredExpression placed(
        QStringLiteral("^(?:读者|\\p{sc:Han}{2,12}(?:省|市|县|区|镇|乡|村|社区|街道|小区|公司|学校|中学|小学|"
                       "大学|医院|局|厂))"
                       " +(?<name>\\p{sc:Han}{2,3})(?: *等\\S{2,8})?$"));
    static const FilteredExpression anyPlace(
        QStringLiteral("^\\p{sc:Han}{2,10} +(?<name>\\p{sc:Han}{2,3})(?: *等\\S{2,8})?$")); // 山西长治 王立
    const PageLine &line = lines.at(i);
    QRegularExpressionMatch match = placed.match(line.text);
    if (!match.hasMatch() && isInLetter(lines, i))
        match = anyPlace.match(line.text);
    if (!match.hasMatch() || line.kind != LineKind::Heading || line.markLevel > 0 || i == 0 ||
        !lines.at(i - 1).isBody() || isOpenEnd(lines.at(i - 1).text))
        return {};
    const bool answered =
        i + 1 < lines.size() && (lines.at(i + 1).text.startsWith(u'编') || isReply(lines.at(i + 1).text));
    const bool last = i + 1 == lines.size() || !lines.at(i + 1).isBody();
    const QString name = match.captured(u"name");
    return (answered || last) && m_names.isName(name) ? name : QString();
}

} // namespace jianbao
