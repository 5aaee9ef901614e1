#include "models/reading/layout/headlinereader.h"

#include "models/reading/layout/headlinestyle.h"
#include "models/reading/layout/headroles.h"
#include "models/reading/layout/headseams.h"
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
constexpr qsizetype shortestHeadline = 5; ///< a shorter line beside others is a column's name or a kicker
constexpr qsizetype longestHeadline = 40;
constexpr qsizetype longestLively = 16; ///< a headline by its manner alone
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

/// True if the column's width cut the end off a line: the second half of a headline is no shorter than the
/// first.
bool isCutOff(const QString &first, const QString &second)
{
    return second.size() * 5 < first.size() * 3;
}

} // namespace

/// True if of two lines this one is so much longer that it is set in the smaller type: 楼宇里的“充电桩” over
/// 创智大厦联合党支部把209名“口袋党员”请回家. Couplets and occasions stand short over headlines.
bool HeadlineReader::isSetSmaller(const QList<Unit> &units, qsizetype i)
{
    constexpr qsizetype shortest = 7;
    constexpr qsizetype least = 16;
    constexpr double ratio = 1.6;
    if (units.size() != 2 || units.at(i).two)
        return false;
    const QString &other = units.at(1 - i).text;
    const qsizetype length = lengthInType(units.at(i).text);
    return length >= least && length >= ratio * lengthInType(other) && other.size() >= shortest &&
           !other.contains(u' ') && !tellsOccasion(other);
}

HeadlineReader::HeadlineReader(const Lexicon &lexicon)
    : m_names(lexicon)
    , m_actors(lexicon.words(QStringLiteral("headactors"), QStringLiteral("actor")))
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
    const auto weightOf = [&](qsizetype i) { return weight(units.at(i), lead) + placeWeight(units, i); };
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

/// What a line's neighbours say for it as the headline. A kicker is the commoner second line by far, so that
/// of two lines that nothing tells apart the lower one is the headline.
double HeadlineReader::placeWeight(const QList<Unit> &units, qsizetype i) const
{
    const QString &text = units.at(i).text;
    const bool last = i + 1 == units.size();
    double weight = 0;
    if (!last && units.at(i + 1).text.startsWith(u"——"))
        weight += 10;
    if (!last && text.endsWith(u"……"))
        weight -= 10;
    if (i + 2 == units.size() && hasDeckBelow(units.at(i), units.at(i + 1)))
        weight += 8;
    if (units.size() >= 3 && i == 1)
        weight += units.size() > 3 ? 10 : 3; // two lines under a headline are its deck
    const bool smaller = isSetSmaller(units, i) && !(i == 1 && tellsAim(units.first().text));
    if (smaller)
        weight -= 8;
    if (i == 0 && units.size() == 2 && tellsAim(text))
        weight -= 6;
    if (i == 0)
        return weight;
    const QString &above = units.at(i - 1).text;
    if (above.endsWith(u"——"))
        weight += 10;
    const bool marksTell = units.at(i).markLevel != units.at(i - 1).markLevel;
    if (units.size() == 2 && !marksTell && !smaller && !isFigure(text) && !isFigure(above) &&
        !namesWhatItTells(text))
        weight += isParallel(above) ? 2 : 4;
    if (last && !marksTell && !units.at(i - 1).two && isCouplet(text) && !above.contains(u' ') &&
        !labelsItself(above) && (!isLively(above) || above.size() > longestLively))
        weight += 12;
    if (text.startsWith(u'让') && !marksTell)
        weight += 4; // 让旧码头能游能居: what is told above is done for
    if (tellsOccasion(above))
        weight += 9;
    if (answers(text))
        weight -= 14;
    if (isSlogan(text))
        weight -= 6;
    return weight;
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
    static const QRegularExpression plain(QStringLiteral("^[^\\d,:;!?、“]{4,18}$"));
    return !unit.label && plain.match(unit.text).hasMatch() && !isActor(unit.text) && !namesActor(unit.text);
}

QList<HeadlineReader::Unit> HeadlineReader::unitsOf(const QList<PageLine> &lines, const QList<int> &heads,
                                                    int usualGap) const
{
    QList<Unit> units;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const PageLine &line = lines.at(heads.at(i));
        const HeadSeam seam =
            i == 0 ? HeadSeam::Apart : seamOver(lines, heads, i, usualGap, !units.last().two);
        if (seam == HeadSeam::Apart)
            units.append(Unit{{}, {}, line.markLevel, line.kind == LineKind::Label});
        units.last().two = units.last().two || seam == HeadSeam::TwoLines;
        append(units.last().head, line.words.text(), spansOf(line),
               seam == HeadSeam::OneLine && isCutOff(units.last().text, line.text));
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
    const bool aside = isAside(unit.text);
    const bool lively = !aside && isLively(unit.text) && !isParallel(unit.text) && !isSlogan(unit.text);
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
    if (aside)
        weight -= 8;
    if (listsFields(unit.text))
        weight -= 16;
    if (isFigure(unit.text))
        weight -= 3;
    if (unit.text.size() > longestHeadline && unit.text.count(u',') > 1)
        weight -= 12; // tells the gist
    if (isSlogan(unit.text))
        weight -= 4;
    if (unit.text.endsWith(u'等'))
        weight -= 12; // 推出助餐车、康复点等: what the other line names in short
    if (leadsToWords(unit.text))
        weight -= 12;
    if (m_names.isName(personAtEnd(unit.text)))
        weight -= 14;
    if (namesItsColumn(unit.text))
        weight += 12;
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
