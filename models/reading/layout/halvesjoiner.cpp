#include "models/reading/layout/halvesjoiner.h"

#include "models/reading/layout/sentenceends.h"

#include <limits>

namespace jianbao
{

namespace
{

constexpr int openEndCounts = 3;
constexpr int openStartCounts = 2;
constexpr int fewestForHalves = 4;
constexpr int fewestForTail = 2;
constexpr int fewestForFinale = 4;
constexpr qsizetype longestStray = 40;
constexpr int farthest = 40;           ///< halves stand no more articles apart: so many stand on no page
constexpr qsizetype longestTail = 100; ///< lines

/// The first line at which a tail of the body may begin.
qsizetype firstOfTails(const QList<int> &body)
{
    return std::max<qsizetype>(1, body.size() - longestTail);
}

} // namespace

HalvesJoiner::HalvesJoiner(const QList<PageLine> &lines, const SharedWords &words, SeamJudge &judge,
                           QList<ArticleDraft> &drafts)
    : m_lines(lines), m_words(words), m_judge(judge), m_drafts(drafts)
{
}

void HalvesJoiner::join()
{
    joinOpenings();
    joinHeadless();
    joinTails();
}

int HalvesJoiner::firstNear(int number) const
{
    return std::max(0, number - farthest);
}

int HalvesJoiner::endNear(int number) const
{
    return std::min(int(m_drafts.size()), number + farthest + 1);
}

bool HalvesJoiner::endsOpen(const ArticleDraft &draft) const
{
    if (draft.closed || draft.photo || draft.body.isEmpty())
        return false;
    const PageLine &last = m_lines.at(draft.body.last());
    return last.isBody() && !last.listed && isOpenEnd(last.text);
}

bool HalvesJoiner::leavesPage(const ArticleDraft &draft) const
{
    return isLeaving(m_lines.at(draft.body.last()).text);
}

int HalvesJoiner::shared(const ArticleDraft &a, const ArticleDraft &b) const
{
    int count = 0;
    for (const int segment : b.segments)
        count += m_words.shared(a.segments, segment);
    return count;
}

/// An opening under no head belongs before a body that stands under a head and has no byline before it.
void HalvesJoiner::joinOpenings()
{
    for (int first = 0; first < m_drafts.size(); ++first) {
        if (!m_drafts.at(first).opening || !m_drafts.at(first).heads.isEmpty())
            continue;
        const int second = bestHeadFor(first);
        if (second < 0)
            continue;
        ArticleDraft &whole = m_drafts[second];
        whole.segments = m_drafts.at(first).segments + whole.segments;
        whole.body = m_drafts.at(first).body + whole.body;
        whole.marked = true;
        whole.opening = true;
        whole.openStart = false;
        m_drafts.removeAt(first--);
    }
}

int HalvesJoiner::bestHeadFor(int number) const
{
    const ArticleDraft &opening = m_drafts.at(number);
    int best = -1;
    int bestFit = fewestForHalves;
    for (int i = firstNear(number); i < endNear(number); ++i) {
        const ArticleDraft &draft = m_drafts.at(i);
        if (draft.marked || draft.photo || draft.heads.isEmpty() || draft.body.isEmpty())
            continue;
        const int fit = (endsOpen(opening) ? openEndCounts : 0) + (draft.openStart ? openStartCounts : 0) +
                        shared(opening, draft);
        if (fit > bestFit) {
            best = i;
            bestFit = fit;
        }
    }
    return best;
}

/// A body without head and byline goes on from a report that breaks off.
void HalvesJoiner::joinHeadless()
{
    for (int second = 0; second < m_drafts.size(); ++second) {
        const ArticleDraft headless = m_drafts.at(second);
        if (!headless.heads.isEmpty() || headless.opening || headless.photo)
            continue;
        const int first = bestStartFor(second);
        if (first < 0)
            continue;
        m_drafts[first].segments += headless.segments;
        m_drafts[first].body += headless.body;
        m_drafts[first].closed = headless.closed;
        m_drafts.removeAt(second--);
    }
}

int HalvesJoiner::bestStartFor(int number)
{
    const ArticleDraft &headless = m_drafts.at(number);
    int best = -1;
    double bestFit = fewestForHalves;
    const bool comes = isContinued(m_lines.at(headless.body.first()).text);
    for (int i = firstNear(number); i < endNear(number); ++i) {
        const ArticleDraft &draft = m_drafts.at(i);
        if (!endsOpen(draft) || (draft.heads.isEmpty() && !draft.opening) || leavesPage(draft) != comes)
            continue;
        const double seam = comes ? 0
                                  : openEndCounts + m_judge.fit(m_lines.at(draft.body.last()).text,
                                                                m_lines.at(headless.body.first()).text);
        const double fit = seam + (headless.openStart ? openStartCounts : 0) + shared(draft, headless);
        if (fit > bestFit) {
            best = i;
            bestFit = fit;
        }
    }
    return best;
}

/// A report that breaks off goes on behind another report's last sentence, where no head parts the two.
void HalvesJoiner::joinTails()
{
    for (int i = 0; i < m_drafts.size(); ++i) {
        if (endsOpen(m_drafts.at(i)) && !leavesPage(m_drafts.at(i)))
            takeTail(i);
    }
    for (int i = 0; i < m_drafts.size(); ++i)
        takeFinale(i);
}

bool HalvesJoiner::takeTail(int number)
{
    ArticleDraft &broken = m_drafts[number];
    const SharedWords::Words report = SharedWords::wordsOf(textOf(broken.heads + broken.body));
    ArticleDraft *host = nullptr;
    qsizetype from = 0;
    double best = fewestForTail - 1;
    for (int other = firstNear(number); other < endNear(number); ++other) {
        ArticleDraft &draft = m_drafts[other];
        if (other == number || draft.photo || draft.closed)
            continue;
        SharedWords::Words tail;
        for (qsizetype i = draft.body.size() - 1; i >= firstOfTails(draft.body); --i) {
            const PageLine &line = m_lines.at(draft.body.at(i));
            tail += m_words.rareWordsOf(line.text);
            if (!line.isBody() || !m_lines.at(draft.body.at(i - 1)).isBody())
                break;
            if (isOpenEnd(m_lines.at(draft.body.at(i - 1)).text) || isBulleted(line.text))
                continue;
            if (needsNumber(m_lines.at(broken.body.last()).text) && beginsWithNumber(line.text)) {
                host = &draft;
                from = i;
                best = std::numeric_limits<double>::max();
                break;
            }
            const double seam = m_judge.fit(m_lines.at(broken.body.last()).text, line.text);
            const int strange = SharedWords::common(tail, report);
            if (strange + seam <= best)
                continue;
            const int own =
                SharedWords::common(tail, SharedWords::wordsOf(textOf(draft.heads + draft.body.mid(0, i))));
            if (strange > 2 * own || (seam >= SeamJudge::sure && strange + seam > own)) {
                host = &draft;
                from = i;
                best = strange + seam;
            }
        }
    }
    if (!host && !(host = hostOfStray(number)))
        return false;
    if (from == 0)
        from = strayFrom(*host);
    broken.body += host->body.mid(from);
    host->body.resize(from);
    return true;
}

/// Where the short last paragraphs begin that share no word with the rest of the article; the body's size if
/// there are none.
qsizetype HalvesJoiner::strayFrom(const ArticleDraft &draft) const
{
    qsizetype from = draft.body.size();
    while (from > firstOfTails(draft.body)) {
        const PageLine &tail = m_lines.at(draft.body.at(from - 1));
        const PageLine &before = m_lines.at(draft.body.at(from - 2));
        const bool alone = tail.isBody() && !tail.listed && !isBulleted(tail.text) && before.isBody() &&
                           !isOpenEnd(before.text) && !isOpenEnd(tail.text) &&
                           tail.text.size() <= longestStray;
        if (!alone || SharedWords::coverage(tail.text, textOf(draft.heads + draft.body.mid(0, from - 1))) > 0)
            break;
        --from;
    }
    return from;
}

/// The article after article `number` that ends in strays: the one whose strays speak most of its matter, of
/// equals the first on the page; nullptr if there is none.
ArticleDraft *HalvesJoiner::hostOfStray(int number) const
{
    const ArticleDraft &broken = m_drafts.at(number);
    const QString report = textOf(broken.heads + broken.body);
    ArticleDraft *host = nullptr;
    double best = 0;
    for (int other = number + 1; other < endNear(number); ++other) {
        ArticleDraft &draft = m_drafts[other];
        if (draft.photo || draft.closed || draft.body.size() < 2 || draft.body.last() < broken.body.last())
            continue;
        const qsizetype from = strayFrom(draft);
        const double kin = SharedWords::coverage(textOf(draft.body.mid(from)), report);
        const bool earlier = host && kin == best && draft.body.last() < host->body.last();
        if (from < draft.body.size() && (!host || kin > best || earlier)) {
            host = &draft;
            best = kin;
        }
    }
    return host;
}

/// A signed report whose last sentence is whole goes on behind another article, where all that stands there
/// speaks of the one's matter and of nothing that the other tells, and says that it ends: (完).
void HalvesJoiner::takeFinale(int number)
{
    for (int other = firstNear(number); other < endNear(number); ++other) {
        ArticleDraft &draft = m_drafts[other];
        if (other == number || draft.photo || draft.body.size() < 2 || m_drafts.at(number).photo ||
            m_drafts.at(number).body.isEmpty() || !isFinale(m_lines.at(draft.body.last()).text))
            continue;
        const SharedWords::Words report =
            SharedWords::wordsOf(textOf(m_drafts.at(number).heads + m_drafts.at(number).body));
        for (qsizetype i = firstOfTails(draft.body); i < draft.body.size(); ++i) {
            const SharedWords::Words tail = m_words.rareWordsOf(textOf(draft.body.mid(i)));
            const SharedWords::Words rest = SharedWords::wordsOf(textOf(draft.heads + draft.body.mid(0, i)));
            if (!m_lines.at(draft.body.at(i)).isBody() || SharedWords::common(tail, rest) > 0 ||
                SharedWords::common(tail, report) < fewestForFinale)
                continue;
            m_drafts[number].body += draft.body.mid(i);
            m_drafts[number].closed = true;
            draft.body.resize(i);
            return;
        }
    }
}

QString HalvesJoiner::textOf(const QList<int> &lines) const
{
    QString text;
    for (const int line : lines)
        text += m_lines.at(line).text + u'\n';
    return text;
}

} // namespace jianbao
