#include "models/reading/layout/headlinereader.h"

#include "models/reading/layout/headlinestyle.h"
#include "models/reading/layout/sharedwords.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

namespace jianbao
{

/// A head as a reader sees it: one line, or several that the scan broke.
struct HeadlineReader::Unit
{
    HeadText head;
    QString text; ///< with folded widths
    int markLevel = 0;
    bool label = false;
    bool two = false; ///< set in two lines, as headlines are
};

namespace
{

constexpr qsizetype leadLength = 240;
constexpr qsizetype longestActor = 18;
constexpr qsizetype longestBrokenHead = 26;
constexpr qsizetype shortestHeadline = 5; ///< a shorter line beside others is a column's name or a kicker
constexpr qsizetype longestLead = 6; ///< 节后首月, over a line much longer than itself that goes on from it
constexpr int deepestLevel = 7;

void append(HeadText &head, const QString &words, const QList<Span> &at, bool cutOff = false)
{
    if (!head.words.isEmpty() && !cutOff)
        head.words += u' ';
    head.words += words;
    head.at += at;
}

QList<Span> spansOf(const PageLine &line)
{
    QList<Span> spans;
    for (const MendedText::Run &run : line.words.runs())
        spans.append({run.pageFrom, run.pageFrom + run.length});
    return spans;
}

QString leadOf(const QList<PageLine> &lines, const ArticleDraft &draft)
{
    QString lead;
    for (const int line : draft.body) {
        if (lines.at(line).isBody() && lead.size() < leadLength)
            lead += lines.at(line).text;
    }
    return lead.left(leadLength);
}

/// True if two neighbouring heads are one line that the column broke.
bool isOneLine(const PageLine &line, const PageLine &next, int usualGap, bool pair)
{
    const bool wrapped = line.softEnd && line.markLevel > 0 && next.markLevel == 0;
    if (next.gapBefore > 0 || (next.markLevel != line.markLevel && !wrapped) ||
        line.kind != LineKind::Heading || next.kind != LineKind::Heading)
        return false;
    const bool shortPair = pair && usualGap > 0 && line.text.size() + next.text.size() <= longestBrokenHead &&
                           (line.text.size() <= longestLead || next.text.size() * 5 < line.text.size() * 9) &&
                           !line.text.contains(u' ') && !next.text.contains(u' ');
    return line.softEnd || shortPair;
}

/// True if heads `i - 1` and `i` are the only ones of their type and short enough to be the two lines of one
/// headline: 旧船坞里的响声 over 滑出“少年队”.
bool isCouplet(const QList<PageLine> &lines, const QList<int> &heads, qsizetype i)
{
    constexpr qsizetype longest = 17;
    const PageLine &line = lines.at(heads.at(i - 1));
    const PageLine &next = lines.at(heads.at(i));
    const auto isHalf = [&](const PageLine &half) {
        return half.kind == LineKind::Heading && half.markLevel > 0 && half.markLevel == line.markLevel &&
               half.text.size() > shortestHeadline && !half.text.contains(u' ');
    };
    const auto ofType = std::count_if(heads.cbegin(), heads.cend(),
                                      [&](int head) { return lines.at(head).markLevel == line.markLevel; });
    return isHalf(line) && isHalf(next) && ofType == 2 &&
           lengthInType(line.text) + lengthInType(next.text) <= longest;
}

/// True if heads `i - 1` and `i`, the second and third, stand under a kicker and are set alike: what somebody
/// called for (…强调 / 压实 防汛责任 / 冲刺“双过半”), or two short lines of one length.
bool isSetInTwo(const QList<PageLine> &lines, const QList<int> &heads, qsizetype i)
{
    constexpr qsizetype longest = 10;
    if (i != 2)
        return false;
    const PageLine &line = lines.at(heads.at(i - 1));
    const PageLine &next = lines.at(heads.at(i));
    const auto isPlain = [](const PageLine &half) {
        return half.kind == LineKind::Heading && !half.text.startsWith(u'—') && !half.text.contains(u':') &&
               half.text.size() > shortestHeadline;
    };
    if (!isPlain(line) || !isPlain(next) || line.markLevel != next.markLevel)
        return false;
    const qsizetype first = lengthInType(line.text);
    const qsizetype second = lengthInType(next.text);
    const bool calledFor = heads.size() == 3 && leadsToWords(lines.at(heads.first()).text);
    const bool parted = line.text.contains(u' ') || next.text.contains(u' ');
    return calledFor || (!parted && std::max(first, second) <= longest && std::abs(first - second) <= 1);
}

/// True if the line only tells when that begins which the next line tells: 11月17日起
bool tellsOnlyWhen(const QString &text)
{
    static const QRegularExpression when(
        QStringLiteral("^(?:(?:今[日天年]|明[日天年]|下周|下月|\\d{1,2}月(?:\\d{1,2}日)?)(?:起|开始)"
                       "|\\d{1,2}月\\d{1,2}日(?:前|至\\d{1,2}月?\\d{1,2}日))$"));
    return text.size() < 14 && when.match(text).hasMatch();
}

/// True if a column of text stands between the two halves of a marked headline.
bool isTorn(const QList<PageLine> &lines, int first, int second)
{
    return second > first + 1 && lines.at(second - 1).isBody() && lines.at(second).markLevel > 0 &&
           lines.at(first).markLevel == lines.at(second).markLevel;
}

/// True if heads `i - 1` and `i` stand closer to each other than to the heads around them.
bool isPair(const QList<PageLine> &lines, const QList<int> &heads, qsizetype i)
{
    return (i == 1 || lines.at(heads.at(i - 1)).gapBefore > 0) &&
           (i + 1 == heads.size() || lines.at(heads.at(i + 1)).gapBefore > 0);
}

/// True if the column's width cut the end off a line: the second half of a headline is no shorter than the
/// first.
bool isCutOff(const QString &first, const QString &second)
{
    return second.size() * 5 < first.size() * 3;
}

} // namespace

HeadlineReader::HeadlineReader(const Lexicon &lexicon)
    : m_actors(lexicon.words(QStringLiteral("headactors"), QStringLiteral("actor")))
    , m_falseActors(lexicon.words(QStringLiteral("headactors"), QStringLiteral("not")))
    , m_followers(lexicon.words(QStringLiteral("headactors"), QStringLiteral("follower")))
    , m_actorWords(m_actors)
    , m_falseActorWords(m_falseActors)
    , m_deeds(lexicon.words(QStringLiteral("headactors"), QStringLiteral("deed")))
{
}

void HeadlineReader::read(const QList<PageLine> &lines, const ArticleDraft &draft, int usualGap,
                          Article &article) const
{
    for (const int line : draft.banner)
        append(article.banner, lines.at(line).words.text(), spansOf(lines.at(line)));
    const QList<Unit> units = unitsOf(lines, draft.heads, usualGap);
    const QString lead = leadOf(lines, draft);
    const auto weightOf = [&](qsizetype i) {
        const bool dashBelow = i + 1 < units.size() && units.at(i + 1).text.startsWith(u"——");
        const bool overDeck = i + 2 == units.size() && hasDeckBelow(units.at(i), units.at(i + 1));
        return weight(units.at(i), lead) + (dashBelow ? 10 : 0) + (overDeck ? 8 : 0) +
               (units.size() >= 3 && i == 1 ? 3 : 0) +
               (i > 0 && tellsOccasion(units.at(i - 1).text) ? 6 : 0) -
               (i > 0 && answers(units.at(i).text) ? 14 : 0) - (i > 0 && isSlogan(units.at(i).text) ? 6 : 0);
    };
    qsizetype headline = 0;
    for (qsizetype i = 1; i < units.size(); ++i) {
        if (weightOf(i) > weightOf(headline))
            headline = i;
    }
    const bool campaign = headline > 1 && article.banner.words.isEmpty() && mayBeCampaign(units.first());
    for (qsizetype i = 0; i < units.size(); ++i) {
        HeadText &role = i == 0 && campaign ? article.banner
                         : i < headline     ? article.kicker
                         : i == headline    ? article.headline
                                            : article.deck;
        append(role, units.at(i).head.words, units.at(i).head.at);
    }
}

/// True if the upper line is lively and the lower one tells in plain words who did it: “飞”出去的巢 over
/// 云岭高新区建起“飞地”.
bool HeadlineReader::hasDeckBelow(const Unit &upper, const Unit &lower) const
{
    static const QRegularExpression done(
        QStringLiteral("(?:设立|推行|推出|探索|启动|开展|部署|推进|建立|建起|实施|试点|举行|举办|召开)"));
    const bool lively = isLively(upper.text) && !isParallel(upper.text);
    return lively && !namesActor(upper.text) && namesActor(lower.text) && done.match(lower.text).hasMatch();
}

/// The name of a campaign over kicker and headline: a few words without figures or an actor.
bool HeadlineReader::mayBeCampaign(const Unit &unit) const
{
    static const QRegularExpression plain(QStringLiteral("^[^\\d,:;!?、]{4,18}$"));
    return !unit.label && plain.match(unit.text).hasMatch() && !isActor(unit.text) && !namesActor(unit.text);
}

QList<HeadlineReader::Unit> HeadlineReader::unitsOf(const QList<PageLine> &lines, const QList<int> &heads,
                                                    int usualGap) const
{
    QList<Unit> units;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const PageLine &line = lines.at(heads.at(i));
        const bool oneLine =
            i > 0 && isOneLine(lines.at(heads.at(i - 1)), line, usualGap, isPair(lines, heads, i));
        const bool two = i > 0 && !units.last().two &&
                         (isCouplet(lines, heads, i) || isSetInTwo(lines, heads, i) ||
                          goesOnBelow(lines.at(heads.at(i - 1)).text, line.text));
        const bool broken = two || oneLine || (i > 0 && tellsOnlyWhen(lines.at(heads.at(i - 1)).text));
        if (!broken && !(i > 0 && isTorn(lines, heads.at(i - 1), heads.at(i))))
            units.append(Unit{{}, {}, line.markLevel, line.kind == LineKind::Label});
        units.last().two = units.last().two || two;
        append(units.last().head, line.words.text(), spansOf(line),
               oneLine && isCutOff(units.last().text, line.text));
        units.last().text += line.text;
    }
    return units;
}

double HeadlineReader::weight(const Unit &unit, const QString &lead) const
{
    static const QRegularExpression number(QStringLiteral("^附?[表图件] ?[\\d一二三四五六七八九十]{0,3}$"));
    const auto dash = u'—';
    if (unit.label || number.match(unit.text).hasMatch() || unit.text.startsWith(dash) ||
        unit.text.startsWith(u'('))
        return -100;
    double weight = 4 * SharedWords::coverage(unit.text, lead);
    if (unit.text.endsWith(dash) || unit.text.endsWith(u':'))
        weight -= 50;
    if (unit.markLevel > 0)
        weight += 10 * (deepestLevel - unit.markLevel);
    const bool lively = isLively(unit.text) && !isParallel(unit.text) && !isSlogan(unit.text);
    if (isActor(unit.text))
        weight -= 20;
    else if (lively)
        weight += 6;
    else if (labelsItself(unit.text))
        weight += 10;
    else if (namesActor(unit.text))
        weight += 4;
    if (unit.text.size() <= shortestHeadline)
        weight -= 4;
    if (!lively && std::any_of(m_followers.cbegin(), m_followers.cend(),
                               [&](const QString &word) { return unit.text.startsWith(word); }))
        weight -= 4;
    if (isParallel(unit.text))
        weight -= 2;
    if (unit.two)
        weight += 6;
    if (asks(unit.text))
        weight += 6;
    if (isAside(unit.text))
        weight -= 8;
    if (isFigure(unit.text))
        weight -= 3;
    if (isSlogan(unit.text))
        weight -= 4;
    if (leadsToWords(unit.text))
        weight -= 12;
    return weight;
}

/// A line that only says whom the article is about: a label without its colon.
bool HeadlineReader::isActor(const QString &text) const
{
    return text.size() <= longestActor && !text.contains(u' ') && m_actorWords.endsAt(text, text.size()) &&
           !m_deeds.occursIn(text) && !m_falseActorWords.endsAt(text, text.size());
}

/// The actor with a colon and what is told of it in one line: 云岭高新区:三十年磨一剑.
bool HeadlineReader::labelsItself(const QString &text) const
{
    const qsizetype colon = text.indexOf(u':');
    return colon > 0 && colon + 3 < text.size() && isActor(text.left(colon));
}

bool HeadlineReader::namesActor(const QString &text) const
{
    if (!m_actorWords.occursIn(text))
        return false;
    for (const QString &actor : m_actors) {
        const qsizetype at = text.indexOf(actor);
        if (at < 0 || at > longestActor || at + actor.size() + 2 > text.size())
            continue;
        const bool otherWord =
            std::any_of(m_falseActors.cbegin(), m_falseActors.cend(), [&](const QString &word) {
                const qsizetype inside = word.indexOf(actor);
                return inside >= 0 && at >= inside && text.mid(at - inside, word.size()) == word;
            });
        if (!otherWord)
            return true;
    }
    return false;
}

} // namespace jianbao
