#include "models/reading/layout/authorshipfinder.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/sentenceends.h"
#include "models/reading/lexicon.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr qsizetype longestCredit = 70;

bool hasPhotographersOnly(const Byline &byline)
{
    return !byline.photographers.isEmpty() && byline.reporters.isEmpty() && byline.correspondents.isEmpty() &&
           byline.authors.isEmpty();
}

void addNames(Byline &byline, const Byline &more)
{
    byline.reporters += more.reporters;
    byline.correspondents += more.correspondents;
    byline.photographers += more.photographers;
    byline.authors += more.authors;
}

/// With what a report begins: 本报讯 (记者 王立), 新华社云岭3月5日电. Each tells who wrote it as “credit”,
/// “report” or “lead”.
QList<FilteredExpression> openingForms()
{
    const QString paper = QStringLiteral(
        "(?:本报|本刊|本网|本台|新华社|中新社|[早晚晨日午]报|\\p{sc:Han}{2,8}?(?:报|社|网|台|融媒|客户端))");
    const QString bracket =
        QStringLiteral("\\s*(?:\\((?<credit>[^()]{0,90})\\)"
                       "|(?<report>(?:本报|\\p{sc:Han}{2,3})?(?:记者|通讯员)[^。,()]{2,40}?)报道[:,\\s]"
                       "|(?:本报)?(?:见习|实习|特派|首席|全媒体|融媒体?)?记者\\s?(?<lead>\\p{sc:Han}{2,3}?)(?"
                       "= | *(?:日前|近日|今[日天]|昨[日天]|\\d|从|在)))?");
    const QString day = QStringLiteral("(?:(?:\\d{4}年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月)?"
                                       "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日");
    const FilteredExpression opening(
        QStringLiteral("^[(【]?据?%1\\s*(?:\\p{sc:Han}{2,6})?讯[)】]?(?!员|息|问|号|通)%2")
            .arg(paper, bracket));
    const FilteredExpression dispatch(
        QStringLiteral("^[(【]?据?%1\\s*[\\p{sc:Han}“”·\\s]{0,14}?%3\\s*(?:专|消息)?[电讯][)】]?%2")
            .arg(paper, bracket, day));
    const FilteredExpression bracketOnly(
        QStringLiteral(
            "^(?:%1\\s*)?\\((?<credit>[^()]{0,30}?(?:记者|通讯员)[^()]{0,60})\\)(?<report>)(?<lead>)(?=.)")
            .arg(paper));
    const FilteredExpression bareDispatch(
        QStringLiteral("^(?:(?:据|综合)(?:新华社|中新社|央视|人民日报)(?:电|消息)(?!视|台)|据《\\p{sc:Han}{2,"
                       "10}》(?:报道|消息)(?=[\\s:,])|据\\p{sc:Han}{2,8}客户端(?:消息|报道)"
                       "|本报综合(?:消息|报道)(?=\\s))%1")
            .arg(bracket));
    const FilteredExpression placeOnly(
        QStringLiteral("^\\p{sc:Han}{2,10}%1[电讯]\\s*\\((?<credit>[^()]{0,90})\\)(?<report>)(?<lead>)")
            .arg(day));
    const FilteredExpression undated(
        QStringLiteral("^%1\\s*[\\p{sc:Han}·]{0,8}?[电讯]\\s*"
                       "\\((?<credit>[^()]{0,30}?(?:记者|通讯员)[^()]{0,60})\\)(?<report>)(?<lead>)")
            .arg(paper));
    const FilteredExpression local(
        QStringLiteral("^\\p{sc:Han}{2,6}(?<![通电喜快简短捷资])讯\\s*"
                       "\\((?<credit>[^()]{0,30}?(?:记者|通讯员)[^()]{0,60})\\)(?<report>)(?<lead>)"));
    const FilteredExpression nameless(QStringLiteral(
        "^\\p{sc:Han}{2,5}(?<![通电喜快简短捷资])讯 +(?=近日|日前|昨[日天]|今[日天]|\\d|记者从)"
        "(?<credit>)(?<report>)(?<lead>)"));
    const FilteredExpression lens(QStringLiteral(
        "^【(?<credit>[^【】]{0,12}?(?:记者|通讯员)[^【】]{2,60})】(?<report>)(?<lead>)(?=.)"));
    return {opening, dispatch, bracketOnly, bareDispatch, placeOnly, undated, local, nameless, lens};
}

} // namespace

AuthorshipFinder::AuthorshipFinder(const Lexicon &lexicon) : m_credits(lexicon), m_names(lexicon) {}

Authorship AuthorshipFinder::find(const QString &line) const
{
    if (const auto whole = findWholeLine(line))
        return *whole;
    if (auto opening = findOpening(isBulleted(line) ? line.mid(1).trimmed() : line)) {
        if (const auto end = findSignedEnd(line)) {
            addNames(opening->byline, end->byline);
            opening->signedEnd = true;
        }
        return *opening;
    }
    if (const auto photo = findPhotoEnd(line))
        return *photo;
    return findSignedEnd(line).value_or(Authorship{});
}

std::optional<Authorship> AuthorshipFinder::findOpening(const QString &line) const
{
    static const QList<FilteredExpression> forms = openingForms();
    // 讯, 电, 报道, 消息, 记者, 通讯员
    if (std::none_of(line.cbegin(), line.cend(), [](QChar unit) { return isOneOf(unit, u"讯电报消记"); }))
        return std::nullopt;
    for (const FilteredExpression &form : forms) {
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch())
            continue;
        Byline byline = m_credits.read(match.captured(u"credit") + match.captured(u"report"));
        if (m_names.isName(match.captured(u"lead")))
            byline.reporters.append(match.captured(u"lead"));
        return Authorship{Authorship::Form::Opening, byline};
    }
    return findReport(line);
}

/// 本报记者王立报道: the report begins behind it.
std::optional<Authorship> AuthorshipFinder::findReport(const QString &line) const
{
    static const FilteredExpression report(
        QStringLiteral("^(?<credit>[^。,]{0,30}(?:记者|通讯员)[^。,]{2,30}?报道)[:\\s]+(?=.{10})"));
    const QRegularExpressionMatch match = report.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const auto byline = m_credits.readStrictly(match.captured(u"credit"));
    return byline ? std::optional(Authorship{Authorship::Form::Opening, *byline}) : std::nullopt;
}

std::optional<Authorship> AuthorshipFinder::findWholeLine(const QString &line) const
{
    static const FilteredExpression note(QStringLiteral(
        "^(?:\\((?:据|(?:数据|资料|文字)?来源|原载|摘自|转自|作者|本报|新华社|图片|本版|"
        "资料图)[^()]{0,40}\\)|"
        "\\([^()。,]{2,20}(?:提供|供稿)\\)|"
        "\\((?:\\p{sc:Han}{1,12}(?:局|委|办|镇|街道|乡|村|社区|园区|公司|中心|管委会|办公室|工会|妇联|团委|"
        "学校|学院|医院|报道组|通讯组|宣传部|处|科|厂|馆|支队|大队|研究所|实验室)[ "
        "、]*)+\\)|来源:.{2,24}|(?:资料图片|资料图))$"));
    if (line.size() > longestCredit || line.contains(u'。'))
        return std::nullopt;
    static const FilteredExpression post(
        QStringLiteral("^\\((?:作者(?:单位|系)[^()]{0,24} (?<name>\\p{sc:Han}{2,3}|\\p{sc:Han} \\p{sc:Han})"
                       "|作者 *(?<author>\\p{sc:Han}{2,3}|\\p{sc:Han} \\p{sc:Han}) *[系为][^()]{2,24})\\)$"));
    const QRegularExpressionMatch posted = post.match(line);
    const QString author = QString(posted.captured(u"name") + posted.captured(u"author")).remove(u' ');
    if (m_names.isName(author)) {
        Byline byline;
        byline.authors.append(author);
        return Authorship{Authorship::Form::Credit, byline, true};
    }
    static const FilteredExpression taken(QStringLiteral("摄(?:影(?:报道)?)?(?:\\s*\\([^()]{2,10}\\))?$"));
    const bool bracketed = line.startsWith(u'(') && line.endsWith(u')');
    const bool photo = taken.match(line).hasMatch();
    static const FilteredExpression library(QStringLiteral("(?<=摄)\\s*\\([^()]{2,10}\\)$"));
    static const FilteredExpression house(QStringLiteral(
        "^(?:[□■]\\s*(?:记者|通讯员)\\s+[\\p{sc:Han}\\s/]{2,40}"
        "|[□■]?\\s*(?:文[/、]图\\s*)?(?:本[报刊网台](?:驻[\\p{sc:Han}、]{2,24}?|\\p{sc:Han}{0,4})记者\\s+"
        "[\\p{sc:Han}\\s/]{2,40}"
        "|(?:\\p{sc:Han}{2,8}报·)?\\p{sc:Han}{2,8}(?:报|社|网|台|周刊|融媒体?|全媒体|传媒|客户端)\\p{sc:Han}{"
        "0,4}"
        "记者"
        "(?:\\s+(?:\\p{sc:Han}{2,3}|\\p{sc:Han}{3}[图勒其木娃措玛吉斯])(?:/[文图])?)+))$"));
    static const FilteredExpression marked(
        QStringLiteral("^[►▶▷] *\\p{sc:Han}{2,4}(?:[ 、]+\\p{sc:Han}{2,4})+$"));
    static const FilteredExpression names(QStringLiteral(
        "^\\(\\p{sc:Han}(?: ?\\p{sc:Han}){1,2}(?:[ 、]+\\p{sc:Han}(?: ?\\p{sc:Han}){1,2})+\\)$"));
    using Surnames = CreditReader::Surnames;
    static const FilteredExpression roles(QStringLiteral(
        "^(?:见习|实习|首席|融媒体?|全媒体|特约)?(?:记者|通讯员) +\\p{sc:Han}[\\p{sc:Han} ]{1,40}"
        "(?<![记观调记札])$"));
    const Surnames known = bracketed || photo || roles.match(line).hasMatch() || house.match(line).hasMatch()
                               ? Surnames::NoneBesideRole
                           : marked.match(line).hasMatch() ? Surnames::One
                                                           : Surnames::Each;
    std::optional<Byline> byline = m_credits.readStrictly(library.removedFrom(line), known);
    static const FilteredExpression dispatch(
        QStringLiteral("^\\((?:本[报刊网台]|新华社|中新社)[^()]{2,12}日[电讯] +(?=.*记者)"));
    if (!byline && bracketed && dispatch.match(line).hasMatch())
        byline = m_credits.readStrictly(dispatch.removedFrom(line), Surnames::NoneBesideRole);
    if (!byline && names.match(line).hasMatch())
        byline = m_credits.readStrictly(line, Surnames::One);
    if (!byline && note.match(line).hasMatch())
        return Authorship{Authorship::Form::Credit, {}, true};
    static const FilteredExpression penName(QStringLiteral(
        "^\\((?!待续|续完|未完|节选|摘编|完|排名|资料|图|上|中|下|略|如|见)(?<name>\\p{sc:Han}{2,3})\\)$"));
    if (const QString name = penName.match(line).captured(u"name"); !byline && !name.isEmpty()) {
        byline.emplace();
        byline->authors.append(name);
    }
    if (!byline)
        return std::nullopt;
    if (hasPhotographersOnly(*byline) || line.endsWith(u"摄影报道"))
        return Authorship{Authorship::Form::PhotoCredit, *byline, bracketed};
    const bool bare = !bracketed && !byline->authors.isEmpty() &&
                      byline->all().size() == byline->authors.size() && !isBulleted(line);
    return Authorship{bare ? Authorship::Form::BareNames : Authorship::Form::Credit, *byline, bracketed};
}

std::optional<Authorship> AuthorshipFinder::findPhotoEnd(const QString &line) const
{
    static const FilteredExpression ending(QStringLiteral(
        "[。!?”)…]\\s*(?:[^。()]{0,4}发\\s*)?\\(?(?<credit>[^。!?”()…]{2,40}(?:摄|摄影|航拍|供图|/"
        "图|摄影报道))\\)?"
        "(?:\\s*\\([^()]{2,8}\\))?$"));
    static const FilteredExpression library(QStringLiteral(
        "[。!?”]\\s*\\((?:资料[片图照]片?|效果图|(?:图片|照片)由?[^()。]{2,20}提供|视频截图)\\)$"));
    if (library.match(line).hasMatch())
        return Authorship{Authorship::Form::PhotoEnd, {}};
    const QRegularExpressionMatch match = ending.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<Byline> byline =
        m_credits.readStrictly(match.captured(u"credit"), CreditReader::Surnames::NoneBesideRole);
    return byline ? std::optional(Authorship{Authorship::Form::PhotoEnd, *byline}) : std::nullopt;
}

std::optional<Authorship> AuthorshipFinder::findSignedEnd(const QString &line) const
{
    static const FilteredExpression ending(QStringLiteral(
        "(?:[。!?…][”’]?|[”’](?=[ "
        "(]))(?:\\s*\\((?<bracket>[^()]{2,50})\\)|(?:\\s+|(?=(?:\\p{sc:Han}{0,6}报)?记者|通讯员))"
        "(?<names>[^。!?”()…,;:]{2,30}))$"));
    const QRegularExpressionMatch match = ending.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    static const FilteredExpression several(
        QStringLiteral("^(?![上下左右]图|资料)\\p{sc:Han}{2,3}(?:[ 、]+\\p{sc:Han}{2,3})+$"));
    const bool bracketed = match.hasCaptured(u"bracket");
    const QString names = match.captured(bracketed ? u"bracket" : u"names");
    std::optional<Byline> byline = m_credits.readStrictly(names);
    if (!byline && bracketed && several.match(names).hasMatch()) // (达瓦 王立)
        byline = m_credits.readStrictly(names, CreditReader::Surnames::One);
    return byline ? std::optional(Authorship{Authorship::Form::SignedEnd, *byline, bracketed}) : std::nullopt;
}

} // namespace jianbao
