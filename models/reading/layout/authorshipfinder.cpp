#include "models/reading/layout/authorshipfinder.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/openingforms.h"
#include "models/reading/layout/sentenceends.h"
#include "models/reading/lexicon.h"

#include <algorithm>

namespace jianbao
{

namespace
{

void addNames(Byline &byline, const Byline &more)
{
    byline.reporters += more.reporters;
    byline.correspondents += more.correspondents;
    byline.photographers += more.photographers;
    byline.authors += more.authors;
}

/// The line without the letter that a font shows as a bullet: n本报记者 王立.
QString withoutLetter(const QString &line)
{
    static const FilteredExpression letter(
        QStringLiteral("^[nNlLuUpP] ?(?=(?:本报|见习|实习|首席|特约){0,2}(?:记者|通讯员) )"));
    return letter.removedFrom(line);
}

} // namespace

AuthorshipFinder::AuthorshipFinder(const Lexicon &lexicon)
    : m_credits(lexicon), m_names(lexicon), m_creditLines(m_credits, m_names)
{
}

/// The authorship mark, and who took the pictures that a sentence tells of: 李敏(见图,王立摄)侧耳俯身.
Authorship AuthorshipFinder::find(const QString &line) const
{
    static const FilteredExpression pictured(
        QStringLiteral("\\((?:如|见[上下左右]?)图[,:; ]*(?<credit>[^()。]{2,20}摄)\\)"));
    Authorship mark = findMark(withoutLetter(line));
    const QRegularExpressionMatch picture = pictured.match(line);
    if (picture.hasMatch())
        addNames(mark.byline, m_credits.read(picture.captured(u"credit")));
    return mark;
}

Authorship AuthorshipFinder::findMark(const QString &line) const
{
    if (const auto whole = m_creditLines.find(line))
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
        byline.photographers.removeIf([&](const QString &name) { // 文/图 tells of the reporter's own
            return byline.reporters.contains(name) || byline.correspondents.contains(name);
        });
        const QString lead = match.captured(u"lead");
        Authorship opening{Authorship::Form::Opening, byline};
        if (m_names.isName(lead)) {
            opening.byline.reporters.append(lead);
            opening.alone = match.capturedLength() == line.size();
        }
        return opening;
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

std::optional<Authorship> AuthorshipFinder::findPhotoEnd(const QString &line) const
{
    static const FilteredExpression ending(
        QStringLiteral("[。!?”)…]\\s*[①-⑳]?\\d{0,2}(?:[^。()]{0,4}发\\s*)?\\(?(?:(?:以上|本[版文]|文中)?"
                       "图片均?[为由])?(?<credit>[^。!?”()…]{2,40}(?:"
                       "摄|摄影|航拍|供图|/"
                       "图|摄影报道))\\)?"
                       "(?:\\s*\\([^()]{2,8}\\))?$"));
    static const FilteredExpression library(QStringLiteral(
        "[。!?”]\\s*\\((?:资料[片图照]片?|效果图|(?:图片|照片)由?[^()。]{2,20}提供|视频截图)\\)$"
        "|[。!?”]\\s*(?:\\p{sc:Han}{2,16}供图|(?:受访者|受访单位|采访对象)提供)$"
        "|[\\s。](?:以上)?图片均?[为由]\\p{sc:Han}{2,16}提供$"));
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
    static const FilteredExpression ending(
        QStringLiteral("(?:[。!?…][”’]?|[”’](?=[ "
                       "(]))(?:\\s*\\((?<bracket>[^()]{2,50})\\)|(?:\\s+|(?=(?:\\p{sc:Han}{0,6}报)?(?:见习|"
                       "实习)?记者|通讯员|实习生))"
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
