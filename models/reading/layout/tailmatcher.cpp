#include "models/reading/layout/tailmatcher.h"

#include "models/reading/layout/bestpairing.h"
#include "models/reading/layout/linereader.h"
#include "models/reading/layout/rarepairs.h"
#include "models/reading/layout/sentenceends.h"

namespace jianbao
{

namespace
{

constexpr int groupSize = 40;         ///< articles that are matched together: so many stand on no page
constexpr qsizetype mostOpen = 60;    ///< a page with more open ends is none of sentences
constexpr qsizetype mostStrips = 400; ///< the same
constexpr qsizetype beginning = 60;   ///< so much of a strip tells what it is about
constexpr double leastGain = 1;
constexpr double leftOpen = -3;    ///< the worth of a sentence that goes on nowhere
constexpr double ownedAgain = 1.5; ///< of a strip that goes on from an open end
constexpr double never = -100;
/// The seam of a sentence that takes a paragraph from behind a whole one whose matter it shares no less.
constexpr double leastToPart = 2;
constexpr double nextLine = 0.5;
constexpr double asItWas = 0.75;
constexpr double backwards = -3;

} // namespace

TailMatcher::TailMatcher(const QList<PageLine> &lines, const SharedWords &words, SeamJudge &judge,
                         QList<ArticleDraft> &drafts)
    : m_lines(lines), m_usualGap(usualGapOf(lines)), m_words(words), m_judge(judge), m_drafts(drafts)
{
}

void TailMatcher::match()
{
    for (int to = int(m_drafts.size()); to > 0; to -= groupSize)
        matchGroup(std::max(0, to - groupSize), to);
}

void TailMatcher::matchGroup(int from, int to)
{
    readStrips(from, to);
    QList<int> open;
    QList<int> later;
    bool torn = false;
    for (int strip = 0; strip < m_strips.size(); ++strip) {
        if (m_strips.at(strip).open)
            open.append(strip);
        if ((m_strips.at(strip).before >= 0 || isHeadless(strip)) && !isContinued(firstLine(strip).text))
            later.append(strip);
    }
    if (open.size() > mostOpen || m_strips.size() > mostStrips)
        return;
    for (const int strip : open)
        torn = torn || isTorn(strip);
    if (!torn)
        return;
    findWords();

    QList<QList<double>> worths;
    double before = 0;
    for (const int strip : open) {
        QList<double> row;
        const QString paragraph = paragraphOf(m_strips.at(strip));
        for (const int follower : later)
            row.append(worth(strip, paragraph, follower));
        const qsizetype own = later.indexOf(m_strips.at(strip).next);
        before += own < 0 ? leftOpen : row.at(own);
        row.append(QList<double>(open.size(), leftOpen));
        worths.append(row);
    }
    const QList<int> columns = bestPairing(worths);
    QList<int> followers;
    double after = 0;
    for (qsizetype i = 0; i < open.size(); ++i) {
        after += worths.at(i).at(columns.at(i));
        followers.append(columns.at(i) < later.size() ? later.at(columns.at(i)) : -1);
    }
    if (after >= before + leastGain)
        apply(open, followers);
}

void TailMatcher::readStrips(int from, int to)
{
    m_strips.clear();
    m_told.clear();
    for (int number = from; number < to; ++number) {
        const ArticleDraft &draft = m_drafts.at(number);
        if (draft.photo || draft.body.isEmpty())
            continue;
        QString &told = m_told[number];
        for (const int line : draft.heads)
            told += m_lines.at(line).text + u'\n';
        int before = -1;
        for (qsizetype at = 0, begin = 0; at < draft.body.size(); ++at) {
            told += m_lines.at(draft.body.at(at)).text + u'\n';
            if (at + 1 < draft.body.size() && !mayPart(draft.body, at))
                continue;
            Strip strip{number, draft.body.mid(begin, at + 1 - begin), endsOpen(draft, at), before};
            strip.toldTo = told.size();
            if (before >= 0)
                m_strips[before].next = int(m_strips.size());
            before = int(m_strips.size());
            m_strips.append(strip);
            begin = at + 1;
        }
    }
}

void TailMatcher::findWords()
{
    QStringList texts;
    for (const Strip &strip : std::as_const(m_strips)) {
        QString text;
        for (const int line : strip.lines)
            text += m_lines.at(line).text + u'\n';
        texts.append(text);
    }
    const RarePairs pairs(texts);
    ToldWords told;
    QList<QStringList> words;
    for (const Strip &strip : std::as_const(m_strips)) {
        const QString text = m_lines.at(strip.lines.first()).text.left(beginning);
        words.append(m_words.rareWords(text) + pairs.of(text));
        told.lookFor(words.last());
    }
    for (auto draft = m_told.cbegin(); draft != m_told.cend(); ++draft)
        told.read(draft.key(), *draft);
    for (qsizetype i = 0; i < m_strips.size(); ++i) {
        Strip &strip = m_strips[i];
        strip.told = told.told(words.at(i));
        if (strip.before >= 0)
            strip.ownWords = worthOfWords(strip, m_strips.at(strip.before));
    }
}

/// What it is worth that the draft of `strip` tells words of `tail` up to the end of `strip`.
double TailMatcher::worthOfWords(const Strip &tail, const Strip &strip)
{
    return ToldWords::worth(tail.told, strip.draft, strip.toldTo);
}

bool TailMatcher::mayPart(const QList<int> &body, qsizetype at) const
{
    const PageLine &line = m_lines.at(body.at(at));
    const PageLine &next = m_lines.at(body.at(at + 1));
    const bool closer = body.at(at) + 1 == body.at(at + 1) && next.gapBefore < m_usualGap;
    if (closer && isOpenEnd(line.text))
        return false;
    return line.isBody() && !line.listed && next.kind == LineKind::Body && !next.listed &&
           !isContinued(line.text) && !isLeaving(next.text) &&
           !(isOpenEnd(line.text) && isCounted(next.text));
}

bool TailMatcher::endsOpen(const ArticleDraft &draft, qsizetype at) const
{
    const PageLine &line = m_lines.at(draft.body.at(at));
    return line.isBody() && !line.listed && !line.photoEnd && !line.signedEnd && isOpenEnd(line.text) &&
           !isLeaving(line.text);
}

/// True if the strip begins a body without head and byline: only a sentence that breaks off leads to it.
bool TailMatcher::isHeadless(int number) const
{
    const Strip &strip = m_strips.at(number);
    const ArticleDraft &draft = m_drafts.at(strip.draft);
    return strip.before < 0 && draft.heads.isEmpty() && !draft.opening &&
           firstLine(number).kind == LineKind::Body;
}

/// True if the strip reads as a paragraph of its own behind a whole one.
bool TailMatcher::beginsItself(int number) const
{
    const int before = m_strips.at(number).before;
    return before >= 0 && !m_strips.at(before).open && !isOpenStart(firstLine(number).text);
}

/// True if the sentence does not go on in the next line of the page, or hardly does.
bool TailMatcher::isTorn(int number)
{
    const Strip &strip = m_strips.at(number);
    return strip.next < 0 || m_strips.at(strip.next).lines.first() != strip.lines.last() + 1 ||
           m_judge.fit(paragraphOf(strip), firstLine(strip.next).text) < -1;
}

/// What it is worth that an open strip, which ends `paragraph`, goes on in `follower`, less what the
/// follower's own article loses.
double TailMatcher::worth(int number, const QString &paragraph, int follower)
{
    const Strip &strip = m_strips.at(number);
    const Strip &tail = m_strips.at(follower);
    const QString &text = firstLine(follower).text;
    const bool own = strip.next == follower;
    const bool signedTwice =
        isHeadless(follower) && m_drafts.at(tail.draft).closed && m_drafts.at(strip.draft).opening;
    if (signedTwice || (tail.draft == strip.draft && follower <= number))
        return never;
    const double seam = m_judge.fit(paragraph, text);
    const double words = worthOfWords(tail, strip);
    const bool backward = tail.lines.first() < strip.lines.last();
    const bool stranger = backward || seam < 0 || words <= tail.ownWords;
    if (!own && seam < leastToPart && beginsItself(follower) && stranger)
        return never;
    double worth = seam + words;
    worth += isOpenStart(text) ? 1 : 0;
    worth += own ? asItWas : 0;
    if (tail.lines.first() == strip.lines.last() + 1)
        worth += nextLine;
    else if (backward && !own)
        worth += isHeadless(follower) ? backwards / 2 : backwards;
    return worth - worthOfStaying(follower);
}

double TailMatcher::worthOfStaying(int follower) const
{
    const Strip &tail = m_strips.at(follower);
    if (isHeadless(follower) || m_strips.at(tail.before).open)
        return -ownedAgain;
    const QString &text = firstLine(follower).text;
    const double inside = isOpenStart(text) ? 4 : beginsWithNumber(text) ? 1 : 0;
    return asItWas + (tail.lines.first() == m_strips.at(tail.before).lines.last() + 1 ? nextLine : 0) +
           tail.ownWords - inside;
}

/// Strips that nothing goes on in stay behind what is left of their article.
void TailMatcher::apply(const QList<int> &open, const QList<int> &followers)
{
    QList<bool> closed;
    for (const ArticleDraft &draft : std::as_const(m_drafts))
        closed.append(draft.closed);
    QList<bool> taken(m_strips.size(), false);
    for (const int strip : open)
        m_strips[strip].next = -1;
    for (const int follower : followers) {
        if (follower < 0)
            continue;
        taken[follower] = true;
        if (const int before = m_strips.at(follower).before; before >= 0)
            m_strips[before].next = -1;
    }
    for (qsizetype i = 0; i < open.size(); ++i)
        m_strips[open.at(i)].next = followers.at(i);

    for (const Strip &strip : std::as_const(m_strips)) {
        m_drafts[strip.draft].body.clear();
        m_drafts[strip.draft].closed = false;
    }
    QList<bool> placed(m_strips.size(), false);
    const auto appendIf = [&](auto test) {
        for (int strip = 0; strip < m_strips.size(); ++strip) {
            if (!placed.at(strip) && test(strip))
                append(m_drafts[m_strips.at(strip).draft], strip, placed);
        }
    };
    appendIf([&](int strip) { return m_strips.at(strip).before < 0 && !taken.at(strip); });
    appendIf([&](int strip) { return !taken.at(strip); });
    appendIf([](int) { return true; });
    for (int strip = 0; strip < m_strips.size(); ++strip) {
        const bool wasLast = strip + 1 == m_strips.size() || m_strips.at(strip + 1).before < 0;
        for (ArticleDraft &draft : m_drafts) {
            if (wasLast && !draft.photo && !draft.body.isEmpty() &&
                draft.body.last() == m_strips.at(strip).lines.last())
                draft.closed = closed.at(m_strips.at(strip).draft);
        }
    }
    m_drafts.removeIf(
        [](const ArticleDraft &draft) { return draft.heads.isEmpty() && draft.body.isEmpty(); });
}

void TailMatcher::append(ArticleDraft &draft, int strip, QList<bool> &placed)
{
    for (; strip >= 0 && !placed.at(strip); strip = m_strips.at(strip).next) {
        draft.body += m_strips.at(strip).lines;
        placed[strip] = true;
    }
}

/// The paragraph up to the strip's end: with the strips before that end inside a sentence.
QString TailMatcher::paragraphOf(const Strip &strip) const
{
    QString text = m_lines.at(strip.lines.last()).text;
    if (strip.lines.size() > 1)
        return text;
    for (int before = strip.before; before >= 0 && m_strips.at(before).open;
         before = m_strips.at(before).before) {
        text.prepend(m_lines.at(m_strips.at(before).lines.last()).text);
        if (m_strips.at(before).lines.size() > 1)
            break;
    }
    return text;
}

} // namespace jianbao
