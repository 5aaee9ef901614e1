#include "models/reading/layout/lineclassifier.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/brokenheadlines.h"
#include "models/reading/layout/citynames.h"
#include "models/reading/layout/headsbyplace.h"
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
constexpr qsizetype longestLabel = 18;

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

/// Who speaks in the note above it or in the text below: ——编 者, 建议人:云岭市政协委员王立.
bool tellsWhoSpeaks(const QString &text)
{
    static const FilteredExpression speaker(QStringLiteral(
        "^—+ *(?:编 *者(?: *按)?|编辑部|本报编辑部)$"
        "|^(?:建议人|提案人|主讲人|讲述[人者]|受访[人者]|(?:受访|对话|访谈|本期)?嘉宾) *:[^。]{4,40}$"));
    constexpr qsizetype longest = 52;
    return text.size() <= longest && speaker.match(text).hasMatch();
}

/// A line over a report that tells one thing of it: 时间:10月22日下午, 播报地点:学府路.
bool isField(const QString &text)
{
    static const FilteredExpression field(QStringLiteral(
        "^(?:播报|拍摄|采访|报道|活动|事发)?(?:时间|地点|人物|天气|任务|对象) *:[^。]{2,40}$"));
    return field.match(text).hasMatch();
}

/// What is asked in an interview: 问:园区怎么办?
bool isQuestion(const QString &text)
{
    static const FilteredExpression question(
        QStringLiteral("^(?:问|笔者|主持人|\\p{sc:Han}{0,8}记者|\\p{sc:Han}{2,4}[报网]) *:.{4,}[?]$"));
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

/// Items of one length, as heads have: 市级牵头、统一标准、分片包干、专人值守.
bool hasEvenItems(const QString &text)
{
    constexpr qsizetype shortest = 4;
    const QStringList items = text.split(u'、');
    return items.first().size() >= shortest && std::ranges::all_of(items, [&](const QString &item) {
               return item.size() == items.first().size();
           });
}

/// Two who speak one after the other: “登记了吗?”“还没有。”
bool isDialogue(const QString &text)
{
    return text.startsWith(u'“') && text.endsWith(u'”') && text.contains(u"”“");
}

/// 考生被骗,不仅损失家庭钱: what goes with 不仅 is still to come.
bool isHalfSaid(const QString &text)
{
    const qsizetype half = text.indexOf(u",不");
    static const FilteredExpression notOnly(QStringLiteral(",不[仅但只](?!.*[更还也而])"));
    return half >= 0 && notOnly.match(text).hasMatch();
}

/// True if the line holds the end of a sentence, or begins or ends in the middle of one.
bool isOfSentence(const QString &text)
{
    static const FilteredExpression dated(QStringLiteral(
        "^\\d{1,2}月\\d{1,2}日.*,|^(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日$"
        "|^\\d{4}年(?:\\d{1,2}月)?[^,]{0,6},"
        "|^(?:上午|下午|凌晨|清晨|傍晚|晚上)\\d{1,2}[点时][^,的]{0,4},"
        "|^(?:去年|前年|当年|那年|后来|起初|随后|当天|当晚|次日|第二天)[^,的?]{0,8},"
        "|(?:起初|后来|曾经|已经|正在|并不|不仅|而且|因为|由于|如果|以及)$"
        "|^(?:[一二三四]季度末|[年月][末底]|截至[^,]{2,8}|目前|眼下|此外|其中|同时|据悉|据了解|近年来),"
        "|(?:[为达到至超约占]|增长|下降|实现)\\d[\\d.,]*$"
        "|^(?:时间|地点|人物|天气|任务) "
        "*:|(?:如下|文字整理|提醒|提示|支招|释法):$"));
    const auto asks = [](QChar unit) { return isOneOf(unit, u"是怎如这那"); };
    const bool describes =
        text.endsWith(u'的') && std::none_of(text.cbegin(), text.cend(), asks); // 他们是怎么做的
    return describes || text.contains(u'。') || isHalfSaid(text) ||
           isOneOf(text.front(), u",。、;:!?%)”’》]") || isOneOf(text.back(), u",、;把被将与及使让并或") ||
           dated.match(text).hasMatch();
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
        if (m_signatures.namesStandRight(lines, i))
            continue;
        lines[i].kind = isHeading(lines.at(i)) ? LineKind::Heading : LineKind::Body;
        lines[i].setByline({});
    }
    m_furniture.findByPlace(lines);
    findPageFrame(lines);
    m_signatures.findPenNames(lines);
    settleHeads(lines);
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
    const bool speaker = tellsWhoSpeaks(line.text);
    const bool field = isField(line.text);
    line.listed = isSalutation(line.text) || notice || authorship.alone || speaker || field;
    line.photoEnd = authorship.form == Authorship::Form::PhotoEnd;
    line.signedEnd = authorship.form == Authorship::Form::SignedEnd || authorship.signedEnd || notice;
    if (line.kind == LineKind::Body && !line.photoEnd && !line.signedEnd && !speaker && !field &&
        isHeading(line))
        line.kind = isLabel(line.text) ? LineKind::Label : LineKind::Heading;
}

bool LineClassifier::isHeading(const PageLine &line) const
{
    const QString &text = line.text;
    if (line.markLevel > 0)
        return text.size() <= longestMarked && !text.endsWith(u'。');
    if (text.size() < 2 || isSalutation(text) || isLeaving(text) || isOfSentence(text) || isContinued(text) ||
        !isBalanced(text) || isQuestion(text) || isDialogue(text))
        return false;
    constexpr qsizetype mostItems = 3; // 园区、企业、高校
    if (text.count(u'、') >= mostItems && !text.contains(u' ') && !hasEvenItems(text))
        return false;
    const qsizetype commas = text.count(u',') + text.count(u';');
    return text.size() <= longestHead
               ? commas <= 1
               : text.size() <= longestSpacedHead && commas == 0 && text.contains(u' ');
}

} // namespace jianbao
