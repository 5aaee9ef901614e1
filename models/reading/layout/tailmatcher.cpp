#include "models/reading/layout/tailmatcher.h"

#include "models/reading/layout/bestpairing.h"
#include "models/reading/layout/linereader.h"
#include "models/reading/layout/sentenceends.h"

#include <QHash>

namespace jianbao
{

namespace
{

constexpr int groupSize = 40;   ///< articles that are matched together: so many stand on no page
constexpr int mostOpen = 60;    ///< a page with more open ends is none of sentences
constexpr int mostStrips = 400; ///< the same

// What speaks for a pair, and against it.
constexpr double followsItsOwn = 1; ///< it follows in its article as it was cut
constexpr double nextOnPage = 1;
constexpr double headless = 1.7;         ///< only an open end leads to it
constexpr double topOfPage = -1;         ///< as likely the end of an article from another page
constexpr double torn = 0.5;             ///< its first words show that a line must stand before it
constexpr double remnant = 1.5;          ///< it is but the end of a sentence
constexpr double behindWholeOne = -3;    ///< it stands well as the next paragraph of another article
constexpr double beginsParagraph = -1.5; ///< its first words are those of a paragraph
constexpr double backwards = -0.5;       ///< it stands above the open end
constexpr double leftOpen = -3;          ///< the sentence goes on nowhere
constexpr double never = -100;

} // namespace

TailMatcher::TailMatcher(const QList<PageLine> &lines, SeamJudge &judge, QList<ArticleDraft> &drafts)
    : m_lines(lines), m_usualGap(usualGapOf(lines)), m_judge(judge), m_drafts(drafts)
{
}

void TailMatcher::match()
{
    for (int to = int(m_drafts.size()); to > 0; to -= groupSize)
        matchGroup(std::max(0, to - groupSize), to);
    m_drafts.removeIf(
        [](const ArticleDraft &draft) { return draft.heads.isEmpty() && draft.body.isEmpty(); });
}

void TailMatcher::matchGroup(int from, int to)
{
    BodyStrips strips(m_lines, m_usualGap, m_drafts, from, to);
    QList<int> open;
    QList<int> later;
    for (int strip = 0; strip < strips.size(); ++strip) {
        if (strips.at(strip).open)
            open.append(strip);
        if ((strips.at(strip).before >= 0 || strips.isHeadless(strip)) &&
            !isContinued(strips.firstLine(strip).text))
            later.append(strip);
    }
    if (open.size() > mostOpen || strips.size() > mostStrips ||
        std::none_of(open.cbegin(), open.cend(), [&](int strip) { return isTorn(strips, strip); }))
        return;
    strips.readBeginnings();
    apply(strips, open, bestFollowers(strips, open, later));
}

/// True if the sentence does not go on in the next line of the page, or hardly does.
bool TailMatcher::isTorn(const BodyStrips &strips, int strip)
{
    const int next = strips.at(strip).next;
    return next < 0 || !strips.standsBehindItsOwn(next) ||
           m_judge.fit(strips.paragraphOf(strip), strips.firstLine(next).text) < -1;
}

/// What each open strip likeliest goes on in, -1 for nothing.
QList<int> TailMatcher::bestFollowers(const BodyStrips &strips, const QList<int> &open,
                                      const QList<int> &later)
{
    QList<QList<double>> rows;
    for (const int strip : open) {
        QList<double> row;
        const QString paragraph = strips.paragraphOf(strip);
        for (const int follower : later)
            row.append(likelihood(strips, strip, paragraph, follower));
        row.append(leftOpen);
        rows.append(row);
    }
    QList<int> followers;
    for (const int column : bestPairing(rows))
        followers.append(column < later.size() ? later.at(column) : -1);
    return followers;
}

/// The logarithm of the odds that open strip `number`, which ends `paragraph`, goes on in `follower`.
double TailMatcher::likelihood(const BodyStrips &strips, int number, const QString &paragraph, int follower)
{
    const BodyStrip &strip = strips.at(number);
    const BodyStrip &tail = strips.at(follower);
    const bool own = strip.next == follower;
    const bool backward = tail.lines.first() < strip.lines.last();
    const bool signedTwice =
        strips.isHeadless(follower) && m_drafts.at(tail.draft).closed && m_drafts.at(strip.draft).opening;
    if (signedTwice || (tail.draft == strip.draft && follower <= number))
        return never;
    const double seam = m_judge.fit(paragraph, strips.firstLine(follower).text);
    if (!own && backward && strips.beginsItself(follower) && seam < SeamJudge::sure)
        return never;

    double sum = seam + strips.kinship(follower, number);
    if (tail.before >= 0)
        sum -= strips.kinship(follower, tail.before);
    if (own)
        sum += followsItsOwn;
    if (tail.lines.first() == strip.lines.last() + 1)
        sum += nextOnPage;
    else if (backward)
        sum += backwards;
    if (strips.isTopOfPage(follower))
        sum += topOfPage;
    else if (strips.isHeadless(follower) || strips.isJoint(follower))
        sum += headless;
    else if (isRemnant(strips.firstLine(follower).text))
        sum += remnant;
    else if (tail.openStart)
        sum += torn;
    else if (strips.beginsItself(follower) && strips.standsBehindItsOwn(follower))
        sum += behindWholeOne;
    return tail.paragraphStart ? sum + beginsParagraph : sum;
}

/// Strips that nothing goes on in stay behind what is left of their article.
void TailMatcher::apply(const BodyStrips &strips, const QList<int> &open, const QList<int> &followers)
{
    QList<int> next;
    QList<bool> closed;
    for (int strip = 0; strip < strips.size(); ++strip) {
        next.append(strips.at(strip).next);
        closed.append(m_drafts.at(strips.at(strip).draft).closed);
    }
    QList<bool> taken(strips.size(), false);
    for (const int follower : followers) {
        if (follower < 0)
            continue;
        taken[follower] = true;
        if (const int before = strips.at(follower).before; before >= 0)
            next[before] = -1;
    }
    for (qsizetype i = 0; i < open.size(); ++i)
        next[open.at(i)] = followers.at(i);

    for (int strip = 0; strip < strips.size(); ++strip) {
        m_drafts[strips.at(strip).draft].body.clear();
        m_drafts[strips.at(strip).draft].closed = false;
    }
    QList<bool> placed(strips.size(), false);
    const auto appendIf = [&](auto test) {
        for (int first = 0; first < strips.size(); ++first) {
            if (placed.at(first) || !test(first))
                continue;
            ArticleDraft &draft = m_drafts[strips.at(first).draft];
            for (int strip = first; strip >= 0 && !placed.at(strip); strip = next.at(strip)) {
                draft.body += strips.at(strip).lines;
                placed[strip] = true;
            }
        }
    };
    appendIf([&](int strip) { return strips.at(strip).before < 0 && !taken.at(strip); });
    appendIf([&](int strip) { return !taken.at(strip); });
    appendIf([](int) { return true; });
    QHash<int, bool> closedBehind; // last line of an article as it was cut
    for (int strip = 0; strip < strips.size(); ++strip) {
        if (strips.at(strip).next < 0)
            closedBehind.insert(strips.lastLine(strip), closed.at(strip));
    }
    for (int strip = 0; strip < strips.size(); ++strip) {
        ArticleDraft &draft = m_drafts[strips.at(strip).draft];
        draft.closed = !draft.body.isEmpty() && closedBehind.value(draft.body.last());
    }
}

} // namespace jianbao
