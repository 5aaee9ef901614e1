#include "models/reading/layout/creditlinefinder.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/headlinestyle.h"
#include "models/reading/layout/sentenceends.h"

#include <utility>

using namespace Qt::StringLiterals;

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

bool isBracketed(const QString &line)
{
    return line.startsWith(u'(') && line.endsWith(u')');
}

/// Where a text or a picture comes from, which office sends it, who is named otherwise: (来源:云岭日报),
/// (区城管局), (文中小雯为化名).
bool tellsSourceOnly(const QString &line)
{
    static const FilteredExpression source(
        u"^(?:\\((?:据|(?:数据|资料|文字)?来源|原载|摘自|摘编自|选自|节选自|转自|作者|本报|新华社|图片|本版|"
        u"资料图)[^()]{0,40}"
        u"\\)"
        "|\\([^()。,]{2,20}(?:提供|供稿)\\)|\\([^()。]{2,40}[为系]?化名\\)"
        "|\\((?:\\p{sc:Han}{1,12}(?:局|委|办|镇|街道|乡|村|社区|园区|公司|中心|管委会|办公室|工会|妇联|团委|"
        "学校|学院|医院|报道组|通讯组|宣传部|处|科|厂|馆|支队|大队|研究所|实验室)[ 、]*)+\\)"
        "|(?:数据|资料|信息)?来源:.{2,40}|(?:资料图片|资料图)"
        "|\\((?:相关|更多|详细)(?:报道|内容)见[^()]{1,12}版\\))$"_s);
    return source.match(line).hasMatch();
}

/// Who gave the picture, if nobody is named who took it: 受访者供图, 云岭市委宣传部供图,
/// 以上图片均由作者提供.
bool tellsPictureSource(const QString &line)
{
    static const FilteredExpression given(
        u"^\\(?(?:(?:以上|本[版文]|文中)?(?:图片|照片)(?:除署名外,?)?均?[由为][^。,()]{2,20}(?:提供|拍摄)(?:"
        u"\\([^()]{2,12}\\))?"
        "|\\p{sc:Han}{2,20}供图|(?:受访者|受访单位|采访对象|(?:《[^《》]{2,10}》)?\\p{sc:Han}{2,14}(?:公司|"
        "集团|学校|"
        "医院|部|局|馆|室|社)"
        ")提供)"
        "\\)?$"_s);
    return isOneOf(line.back(), u"图供摄)") && given.match(line).hasMatch();
}

/// Pen names in brackets: (老蔫), (晓峰 若兰).
QStringList penNames(const QString &line)
{
    static const FilteredExpression pen(
        u"^\\((?!待续|续完|未完|节选|摘编|完|排名|资料|图|上|中|下|略|如|见)(?<names>\\p{sc:Han}{2,3}(?:[ 、]\\p{sc:Han}{2,3}){0,2})\\)$"_s);
    return pen.match(line).captured(u"names").replace(u'、', u' ').split(u' ', Qt::SkipEmptyParts);
}

/// A role or the paper's house before the names: 融媒记者 王立, □ 本报驻云岭记者 王立, 云岭周刊记者 王立.
bool tellsRole(const QString &line)
{
    static const FilteredExpression roles(
        u"^(?:见习|实习|首席|融媒体?|全媒体|特约)?(?:记者|通讯员) +\\p{sc:Han}[\\p{sc:Han} ]{1,40}(?<![记观调记札])$"_s);
    static const FilteredExpression house(
        u"^(?:[□■]\\s*(?:记者|通讯员)\\s+[\\p{sc:Han}\\s/]{2,40}"
        "|[□■]?\\s*(?:文[/"
        "、]图\\s*)?(?:本[报刊网台](?:驻[\\p{sc:Han}、]{2,24}?|\\p{sc:Han}{0,4})记者\\s+[\\p{sc:Han}\\s/"
        "]{2,40}"
        "|(?:\\p{sc:Han}{2,8}报·)?\\p{sc:Han}{2,8}(?:报|社|网|台|周刊|融媒体?|全媒体|传媒|客户端)\\p{sc:Han}{"
        "0,4}记者"
        "(?:\\s+(?:\\p{sc:Han}{2,3}|\\p{sc:Han}{3}[图勒其木娃措玛吉斯])(?:/[文图])?)+))$"_s);
    return roles.match(line).hasMatch() || house.match(line).hasMatch();
}

} // namespace

std::optional<Authorship> CreditLineFinder::find(const QString &line) const
{
    if (line.size() > longestCredit || line.contains(u'。') || isBoxName(line))
        return std::nullopt;
    if (const QString author = postedAuthor(line); !author.isEmpty()) {
        Byline byline;
        byline.authors.append(author);
        return Authorship{Authorship::Form::Credit, byline, true};
    }
    std::optional<Byline> byline = isBracketed(line) ? reportersWithin(line) : std::nullopt;
    if (!byline)
        byline = namesIn(line);
    if (byline && line.contains(u"参与采写"))
        byline->reporters += std::exchange(byline->authors, {});
    if (!byline && tellsSourceOnly(line))
        return Authorship{Authorship::Form::Credit, {}, true};
    if (!byline && tellsPictureSource(line))
        return Authorship{Authorship::Form::PhotoCredit, {}, false};
    if (const QStringList names = penNames(line); !byline && !names.isEmpty()) {
        byline.emplace();
        byline->authors = names;
    }
    if (!byline)
        return std::nullopt;
    const bool bracketed = isBracketed(line);
    const bool overText = line.startsWith(u"拍摄者");
    if ((hasPhotographersOnly(*byline) && !overText) || line.endsWith(u"摄影报道"))
        return Authorship{Authorship::Form::PhotoCredit, *byline, bracketed};
    const bool bare = !bracketed && !byline->authors.isEmpty() &&
                      byline->all().size() == byline->authors.size() && !isBulleted(line);
    return Authorship{bare ? Authorship::Form::BareNames : Authorship::Form::Credit, *byline, bracketed};
}

/// The author of whom the line tells the post: (作者系云岭大学教授), (作者 王立 为…), □云岭轴承厂 王立.
QString CreditLineFinder::postedAuthor(const QString &line) const
{
    static const FilteredExpression post(
        u"^\\((?:作者(?:单位|系)[^()]{0,24} (?<name>\\p{sc:Han}{2,3}|\\p{sc:Han} \\p{sc:Han})"
        "|作者 *:? *(?<author>\\p{sc:Han}{2,3}|\\p{sc:Han} \\p{sc:Han}) *(?:[系为]|, *(?:单位|现?[系为]|供职))[^()]{2,24})\\)$"_s);
    static const FilteredExpression bulleted(
        u"^[□■◇◆►▶] ?[^ "
        u",。:]{1,22}(?:厂|公司|集团|[局委办镇乡村班院]|学校|社区|大学|中心|街道|研究所|读者|居民|市民|教师) "
        "(?<bulleted>\\p{sc:Han}{2,3})$"_s);
    const QRegularExpressionMatch match = post.match(line);
    const QString author = QString(match.captured(u"name") + match.captured(u"author")).remove(u' ') +
                           bulleted.match(line).captured(u"bulleted");
    return m_names.isName(author) ? author : QString();
}

/// The reporters who wrote down what another one says, or whose reports are put together:
/// (作者为云岭大学教授,本报记者王立采访整理), (综合本报记者王立、李想及新华社报道); who wrote with one that
/// is abroad: (本报云岭电,分社李想参与采写).
std::optional<Byline> CreditLineFinder::reportersWithin(const QString &line) const
{
    static const FilteredExpression within(
        u"^\\((?:作者|综合|据|[^。()]{2,30},本报|本报)[^。]*?记者 *(?<names>\\p{"
        u"sc:Han}{2,4}?(?:、\\p{sc:Han}{2,4}?)*)"
        "(?:采访|整理|根据|采写|及)"_s);
    static const FilteredExpression with(
        u"^\\([^。]+[,社](?<names>\\p{sc:Han}{2,3}(?:、\\p{sc:Han}{2,3})*)参与采写\\)$"_s);
    const QString names = within.match(line).captured(u"names") + with.match(line).captured(u"names");
    return names.isEmpty()
               ? std::nullopt
               : m_credits.readStrictly(u"记者 "_s + names, CreditReader::Surnames::NoneBesideRole);
}

/// The names of a line that holds nothing but names and roles, a dispatch before them or a library behind.
std::optional<Byline> CreditLineFinder::namesIn(const QString &line) const
{
    static const FilteredExpression library(u"(?<=摄)\\s*\\([^()]{2,10}\\)$"_s);
    static const FilteredExpression dispatch(
        u"^\\((?:本[报刊网台]|新华社|中新社)[^()]{2,12}日[电讯] +(?=.*记者)"_s);
    static const FilteredExpression names(
        u"^\\(\\p{sc:Han}(?: ?\\p{sc:Han}){1,2}(?:[ 、]+\\p{sc:Han}(?: ?\\p{sc:Han}){1,2})+\\)$"_s);
    static const FilteredExpression sent(
        u"(?<=[\\p{sc:Han}]) *(?:今[晨日晚]|昨[日晚夜])?(?:从\\p{sc:Han}{2,8})?(?:发回|专电)(?:的?报道)?$"_s);
    static const FilteredExpression ofAll(
        u"^(?:(?:以上|本版|文中|本组)(?:图片|照片)(?:除署名外,?)?均?[由为]|(?:图片?|照片)均?[由为](?=\\p{sc:Han}{2,4}摄))"_s);
    static const FilteredExpression otherPaper(u"^\\(《[^《》]{2,12}》[\\d.月日 ]{0,8} (?=\\p{sc:Han}+)"_s);
    std::optional<Byline> byline = m_credits.readStrictly(
        otherPaper.removedFrom(sent.removedFrom(library.removedFrom(ofAll.removedFrom(line)))),
        surnamesKnownIn(line));
    if (!byline && isBracketed(line) && dispatch.match(line).hasMatch())
        byline = m_credits.readStrictly(dispatch.removedFrom(line), CreditReader::Surnames::NoneBesideRole);
    if (!byline && names.match(line).hasMatch())
        byline = m_credits.readStrictly(line, CreditReader::Surnames::One);
    return byline;
}

/// The more the line shows that it holds names, the fewer must begin with a known surname.
CreditReader::Surnames CreditLineFinder::surnamesKnownIn(const QString &line) const
{
    static const FilteredExpression taken(u"摄(?:影(?:报道)?)?(?:\\s*\\([^()]{2,10}\\))?$"_s);
    static const FilteredExpression marked(u"^[►▶▷] *\\p{sc:Han}{2,4}(?:[ 、]+\\p{sc:Han}{2,4})+$"_s);
    if (isBracketed(line) || taken.match(line).hasMatch() || tellsRole(line))
        return CreditReader::Surnames::NoneBesideRole;
    return marked.match(line).hasMatch() ? CreditReader::Surnames::One : CreditReader::Surnames::Each;
}

} // namespace jianbao
