#include "models/reading/layout/lineclassifier.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/brokenheadlines.h"
#include "models/reading/layout/citynames.h"
#include "models/reading/layout/headlinestyle.h"
#include "models/reading/layout/listingfinder.h"
#include "models/reading/layout/pageframe.h"
#include "models/reading/layout/sentenceends.h"

namespace jianbao
{

namespace
{

constexpr qsizetype longestHead = 42;
constexpr qsizetype longestSpacedHead = 90; ///< of several parts with spaces between
constexpr qsizetype longestMarked = 120;
constexpr qsizetype longestTwin = 20;
constexpr qsizetype longestLabel = 18;
constexpr qsizetype longestOverByline = 30;

/// The first line of a letter or a notice: 编辑同志: 各镇、街道,区直有关部门:
bool isSalutation(const QString &text)
{
    static const FilteredExpression salutation(QStringLiteral(
        "^(?:尊敬|亲爱)的[^。,:]{2,10}:$|(?:同志|同志们|读者|朋友|朋友们|老师|先生|女士|编辑部|记者|市民)们?:"
        "$"
        "|^[^。:]{0,60}(?:各|有关|全体)[^。:]{0,60}"
        "(?:部门|单位|企业|公司|镇|乡|街道|村|社区|园区|[开高经]发?区|办|局|用户|业主|家长|居民):$"));
    return salutation.match(text).hasMatch();
}

/// The whole text of a notice: …有误,特此更正,并向读者致歉。
bool isNotice(const QString &text)
{
    static const FilteredExpression hereby(
        QStringLiteral("[,。]特此(?:更正|致歉|声明|公告|说明|通知|通告|启事|告知)[^。]{0,16}。?$"));
    return hereby.match(text).hasMatch();
}

/// What is asked in an interview: 问:园区怎么办?
bool isQuestion(const QString &text)
{
    static const FilteredExpression question(
        QStringLiteral("^(?:问|记者|本报记者|主持人|\\p{sc:Han}{2,4}[报网]) *:.{4,}[?]$"));
    return question.match(text).hasMatch();
}

bool isLabel(const QString &text)
{
    static const FilteredExpression label(QStringLiteral("^[^,。;!?]{2,%1}:$").arg(longestLabel));
    return label.match(text).hasMatch() && !isSalutation(text);
}

LineKind kindOf(Authorship::Form form)
{
    switch (form) {
    case Authorship::Form::Opening:
        return LineKind::Opening;
    case Authorship::Form::Credit:
    case Authorship::Form::BareNames:
        return LineKind::Credit;
    case Authorship::Form::PhotoCredit:
        return LineKind::PhotoCredit;
    default:
        return LineKind::Body;
    }
}

/// The kind of the first line after `i` that is no head.
LineKind kindAfterHeads(const QList<PageLine> &lines, qsizetype i)
{
    do
        ++i;
    while (i < lines.size() && lines.at(i).isHead());
    return i < lines.size() ? lines.at(i).kind : LineKind::Furniture;
}

/// True if the line holds the end of a sentence, or begins or ends in the middle of one.
bool isOfSentence(const QString &text)
{
    static const FilteredExpression dated(
        QStringLiteral("^\\d{1,2}月\\d{1,2}日.*,|^(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日$"
                       "|^\\d{4}年(?:\\d{1,2}月)?[^,]{0,6},"));
    const auto asks = [](QChar unit) { return isOneOf(unit, u"是怎如这那"); };
    const bool describes =
        text.endsWith(u'的') && std::none_of(text.cbegin(), text.cend(), asks); // 他们是怎么做的
    return describes || text.contains(u'。') || isOneOf(text.front(), u",。、;:!?%)”’》]") ||
           isOneOf(text.back(), u",、;把被将与及使让并或") || dated.match(text).hasMatch();
}

/// True if the text begins with the last words of a sentence: 具体的数字里。全年…
bool endsSentenceAtOnce(const QString &text)
{
    static const FilteredExpression lastWords(QStringLiteral("^[^,。、:;!?“”]{1,7}。"));
    return lastWords.match(text).hasMatch();
}

/// A head with a comma has two halves of similar length and a byline below; else a column broke a paragraph
/// there.
bool isSentencePart(const QList<PageLine> &lines, qsizetype i)
{
    const PageLine &line = lines.at(i);
    const qsizetype comma = line.text.indexOf(u',');
    if (line.markLevel > 0)
        return false;
    if (i > 0 && lines.at(i - 1).isBody() && isNarrative(line.text))
        return true;
    if (comma < 0)
        return false;
    const qsizetype rest = line.text.size() - comma - 1;
    if (needsNumber(line.text) && i > 0 && lines.at(i - 1).isBody())
        return true;
    if (i > 0 && lines.at(i - 1).isHead() && i + 1 < lines.size() && lines.at(i + 1).kind == LineKind::Body &&
        endsSentenceAtOnce(lines.at(i + 1).text))
        return true;
    const LineKind below = kindAfterHeads(lines, i);
    const bool headAbove = i == 0 || lines.at(i - 1).isHead() || lines.at(i - 1).kind == LineKind::Furniture;
    if (headAbove && i + 1 < lines.size() &&
        ((line.text.endsWith(u'?') && !(i > 0 && lines.at(i - 1).isHead())) || line.text.endsWith(u'!') ||
         (i > 0 && lines.at(i - 1).isHead() && lines.at(i + 1).isHead())))
        return false;
    const bool amongHeads = line.text.size() <= longestOverByline &&
                            ((i > 0 && lines.at(i - 1).isHead()) ||
                             (i + 1 < lines.size() && lines.at(i + 1).text.startsWith(u'—')));
    return std::min(comma, rest) * 3 < std::max(comma, rest) || std::min(comma, rest) < 3 ||
           (below != LineKind::Opening && below != LineKind::Credit && !amongHeads);
}

/// True for a short line between two others of the same sentence: …涵盖餐饮、 / 家电、文旅等6大类 / 商品。
bool isInsideSentence(const QList<PageLine> &lines, qsizetype i)
{
    static const FilteredExpression lastWord(QStringLiteral("^[^,。、:;!?]{0,5}。"));
    const PageLine &line = lines.at(i);
    if (line.markLevel > 0 || i == 0 || i + 1 == lines.size() || !lines.at(i - 1).isBody() ||
        lines.at(i + 1).kind != LineKind::Body)
        return false;
    const QString &before = lines.at(i - 1).text;
    const QString &behind = lines.at(i + 1).text;
    return (before.endsWith(u'、') || before.endsWith(u',')) &&
           (lastWord.match(behind).hasMatch() || beginsInside(behind));
}

/// True if a line nearby is a quotation as this one is, or has its length and its comma, or its colon, in the
/// same place, both behind closed paragraphs: small headings of one report.
bool hasTwin(const QList<PageLine> &lines, qsizetype i)
{
    constexpr qsizetype farthest = 20;
    constexpr qsizetype longestActor = 4;
    const auto standsAlone = [&](qsizetype k) {
        return k > 0 && lines.at(k).markLevel == 0 && lines.at(k).text.size() <= longestTwin &&
               lines.at(k - 1).isBody() && !isOpenEnd(lines.at(k - 1).text) && k + 1 < lines.size() &&
               lines.at(k + 1).isBody() && isOpenEnd(lines.at(k).text);
    };
    if (!standsAlone(i))
        return false;
    const qsizetype end = std::min(lines.size(), i + farthest);
    const qsizetype comma = lines.at(i).text.indexOf(u',');
    const qsizetype tolerance = comma == 1 ? 3 : 0; // 专,贵在… and 精,赢在… are one figure of speech
    const qsizetype colon =
        QStringView(lines.at(i).text).left(longestActor + 1).indexOf(u':'); // 强基:… and 留人:…
    const bool quoted = isQuotation(lines.at(i).text);
    for (qsizetype k = std::max<qsizetype>(0, i - farthest); k < end; ++k) {
        if (k != i && quoted && isQuotation(lines.at(k).text) && standsAlone(k))
            return true;
        if (k != i && colon > 0 && lines.at(k).text.indexOf(u':') == colon && standsAlone(k))
            return true;
        if (k != i && std::abs(lines.at(k).text.size() - lines.at(i).text.size()) <= tolerance &&
            lines.at(k).text.indexOf(u',') == comma && standsAlone(k))
            return true;
    }
    return false;
}

/// True for a short unmarked head between two texts.
bool standsSmall(const QList<PageLine> &lines, qsizetype i)
{
    constexpr qsizetype longest = 8;
    return i > 0 && i + 1 < lines.size() && lines.at(i).isHead() && lines.at(i).markLevel == 0 &&
           lines.at(i).text.size() <= longest && lines.at(i - 1).isBody() && lines.at(i + 1).isBody();
}

/// True for a paragraph that asks what the text below answers: over counted sections (变化从何而来?
/// 一、把闲地理出来) or under a small heading that is not the first (无中生有 / 地治好了,产业从何而来?).
bool asksIntoText(const QList<PageLine> &lines, qsizetype i)
{
    constexpr qsizetype farthest = 20;
    if (lines.at(i).markLevel > 0 || !lines.at(i).text.endsWith(u'?'))
        return false;
    if (lines.at(i - 1).isBody())
        return isCounted(lines.at(i + 1).text) && !isBulleted(lines.at(i + 1).text);
    QList<PageLine> asText = lines.mid(std::max<qsizetype>(0, i - farthest), farthest + 2);
    const qsizetype at = std::min(i, farthest);
    asText[at].kind = LineKind::Body;
    if (!lines.at(i + 1).isBody() || !standsSmall(asText, at - 1))
        return false;
    for (qsizetype k = 1; k + 2 < at; ++k) {
        if (standsSmall(asText, k))
            return true;
    }
    return false;
}

/// A short line right over an opening, an author's name or a dashed line, or over the page's first marked
/// headline, is a head, even if it begins like a sentence: 1月27日,他们回来了.
bool isHeadOverByline(const QList<PageLine> &lines, qsizetype i)
{
    const PageLine &line = lines.at(i);
    if (i + 1 == lines.size() || (!line.isHead() && line.kind != LineKind::Body))
        return false;
    const PageLine &below = lines.at(i + 1);
    const bool top = i == 0 || lines.at(i - 1).kind == LineKind::Furniture;
    const bool overHeadline = top && line.markLevel == 0 && below.markLevel > 0 && below.isHead() &&
                              kindAfterHeads(lines, i + 1) == LineKind::Opening;
    const bool byline = below.kind == LineKind::Opening || overHeadline || below.text.startsWith(u"——") ||
                        (below.kind == LineKind::Credit && i + 2 < lines.size() && lines.at(i + 2).isBody() &&
                         !below.text.startsWith(u'('));
    const bool inside = i > 0 && lines.at(i - 1).isBody() && isOpenEnd(lines.at(i - 1).text);
    const bool told = i > 0 && lines.at(i - 1).isBody() && isNarrative(line.text);
    const bool ends =
        line.text.endsWith(u'。') || line.text.endsWith(u',') || line.photoEnd || line.signedEnd;
    return byline && !inside && !told && !ends && line.text.size() <= longestOverByline &&
           isBalanced(line.text) && !line.text.contains(u'。') && !isContinued(line.text);
}

} // namespace

LineClassifier::LineClassifier(const Lexicon &lexicon)
    : m_authorship(lexicon), m_furniture(lexicon), m_signatures(lexicon), m_cities(cityNames(lexicon))
{
}

void LineClassifier::classify(QList<PageLine> &lines) const
{
    QList<qsizetype> bare;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        PageLine &line = lines[i];
        classifyAlone(line);
        if (line.kind == LineKind::Credit && m_authorship.find(line.text).form == Authorship::Form::BareNames)
            bare.append(i);
    }
    for (const qsizetype i : bare) {
        if (PlacedSignatures::namesStandRight(lines, i))
            continue;
        lines[i].kind = isHeading(lines.at(i)) ? LineKind::Heading : LineKind::Body;
        lines[i].setByline({});
    }
    m_furniture.findByPlace(lines);
    findPageFrame(lines);
    m_signatures.findPenNames(lines);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isHeadOverByline(lines, i))
            lines[i].kind = lines.at(i).isHead() ? lines.at(i).kind : LineKind::Heading;
        else if (lines.at(i).kind == LineKind::Heading &&
                 (isInsideSentence(lines, i) || (isSentencePart(lines, i) && !hasTwin(lines, i))))
            lines[i].kind = LineKind::Body;
    }
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        if (lines.at(i).kind == LineKind::Heading && asksIntoText(lines, i))
            lines[i].kind = LineKind::Body;
    }
    findBrokenHeadlines(lines);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines.at(i).kind == LineKind::Heading && lines.at(i + 1).isHead() &&
            m_cities.contains(lines.at(i).text))
            lines[i].kind = LineKind::Label;
    }
    PlacedSignatures::findIssuer(lines);
    findListings(lines);
    m_signatures.settleEnds(lines);
}

void LineClassifier::classifyAlone(PageLine &line) const
{
    if (m_furniture.isFurniture(line.text)) {
        line.kind = LineKind::Furniture;
        return;
    }
    const Authorship authorship = m_authorship.find(line.text);
    line.kind = kindOf(authorship.form);
    line.setByline(authorship.byline);
    const bool notice = isNotice(line.text);
    line.listed = isSalutation(line.text) || notice;
    line.photoEnd = authorship.form == Authorship::Form::PhotoEnd;
    line.signedEnd = authorship.form == Authorship::Form::SignedEnd || authorship.signedEnd || notice;
    if (line.kind == LineKind::Body && !line.photoEnd && !line.signedEnd && isHeading(line))
        line.kind = isLabel(line.text) ? LineKind::Label : LineKind::Heading;
}

bool LineClassifier::isHeading(const PageLine &line) const
{
    const QString &text = line.text;
    if (line.markLevel > 0)
        return text.size() <= longestMarked && !text.endsWith(u'。');
    if (text.size() < 2 || isSalutation(text) || isLeaving(text) || isOfSentence(text) || isContinued(text) ||
        !isBalanced(text) || isQuestion(text))
        return false;
    constexpr qsizetype mostItems = 3; // 园区、企业、高校
    if (text.count(u'、') >= mostItems && !text.contains(u' '))
        return false;
    const qsizetype commas = text.count(u',') + text.count(u';');
    return text.size() <= longestHead
               ? commas <= 1
               : text.size() <= longestSpacedHead && commas == 0 && text.contains(u' ');
}

} // namespace jianbao
