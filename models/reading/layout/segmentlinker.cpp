#include "models/reading/layout/segmentlinker.h"

#include "models/reading/layout/columnthreads.h"
#include "models/reading/layout/halvesjoiner.h"
#include "models/reading/layout/sentenceends.h"
#include "models/reading/layout/smallheadingfinder.h"
#include "models/reading/layout/tailmatcher.h"

namespace jianbao
{

namespace
{

constexpr qsizetype longestCaption = 120;
constexpr int mostTornInPlace = 2; ///< sentences that break off while sections still stand below their report
constexpr int farthest = 40; ///< a report does not go on behind more other articles: so many stand on no page

} // namespace

SegmentLinker::SegmentLinker(const HeadWords &headWords, const SeamTerms &terms, const Topics &topics,
                             const WordSequences &sequences, const QList<PageLine> &lines,
                             const QList<Segment> &segments)
    : m_headWords(headWords)
    , m_topics(topics)
    , m_sequences(sequences)
    , m_lines(lines)
    , m_segments(segments)
    , m_words(textsOf(lines, segments))
    , m_judge(m_words, terms)
    , m_torn(ColumnThreads::tornOverHeads(lines))
{
}

QStringList SegmentLinker::textsOf(const QList<PageLine> &lines, const QList<Segment> &segments)
{
    QStringList texts;
    for (const Segment &segment : segments) {
        QStringList parts;
        for (const int number : segment.heads + segment.body)
            parts.append(lines.at(number).text);
        texts.append(parts.join(u'\n'));
    }
    return texts;
}

QList<ArticleDraft> SegmentLinker::link()
{
    const SmallHeadingFinder smallHeadings(m_lines, m_segments, m_words, m_headWords);
    for (int number = 0; number < m_segments.size(); ++number) {
        const Segment &segment = m_segments.at(number);
        if (segment.isLoose()) {
            addLoose(number);
            continue;
        }
        const bool parts = m_running >= 0 && smallHeadings.parts(m_drafts.at(m_running), number);
        if (parts && m_torn <= mostTornInPlace) {
            ArticleDraft &report = m_drafts[m_running];
            report.body += segment.heads;
            report.append(number, segment);
        } else {
            ArticleDraft draft;
            draft.banner = segment.banner;
            draft.heads = segment.heads;
            if (smallHeadings.endsWithSmall(number))
                draft.body.append(draft.heads.takeLast());
            draft.append(number, segment);
            draft.marked = segment.marked;
            draft.opening = segment.opening;
            draft.photo = segment.photo;
            draft.openStart = segment.openStart;
            draft.section = parts || smallHeadings.mayPart(number);
            append(draft);
        }
    }
    if (m_torn > 0) {
        ColumnThreads(m_topics, m_sequences, m_lines, m_judge, m_drafts, m_torn).weave();
        joinSections(smallHeadings);
        return m_drafts;
    }
    const QList<ArticleDraft> asLinked = m_drafts;
    TailMatcher(m_lines, m_judge, m_drafts).match();
    joinSections(smallHeadings);
    HalvesJoiner(m_lines, m_words, m_judge, m_drafts).join();
    if (m_drafts != asLinked) // where nothing moved, nothing new can match
        TailMatcher(m_lines, m_judge, m_drafts).match();
    return m_drafts;
}

/// Puts small headings behind the report whose text stands right above them, now that its halves are found:
/// in the reading of the page another article stood between.
void SegmentLinker::joinSections(const SmallHeadingFinder &smallHeadings)
{
    QList<int> owners(m_lines.size(), -1);
    const auto own = [&](int number) {
        for (const int line : m_drafts.at(number).heads + m_drafts.at(number).body)
            owners[line] = number;
    };
    for (int number = 0; number < m_drafts.size(); ++number) {
        if (!m_drafts.at(number).photo)
            own(number);
    }
    for (int number = 0; number < m_drafts.size(); ++number) {
        ArticleDraft &section = m_drafts[number];
        if (section.heads.isEmpty() || section.photo || section.segments.isEmpty())
            continue;
        int above = section.heads.first() - 1;
        while (above >= 0 && owners.at(above) < 0)
            --above;
        if (above < 0 || owners.at(above) == number)
            continue;
        ArticleDraft &report = m_drafts[owners.at(above)];
        if (report.body.isEmpty() || report.body.last() != above ||
            !smallHeadings.parts(report, section.segments.first()))
            continue;
        report.segments += section.segments;
        report.body += section.heads + section.body;
        report.closed = section.closed;
        section = ArticleDraft{};
        own(owners.at(above));
    }
    m_drafts.removeIf(
        [](const ArticleDraft &draft) { return draft.heads.isEmpty() && draft.body.isEmpty(); });
}

void SegmentLinker::append(const ArticleDraft &draft)
{
    if (!draft.photo)
        m_running = int(m_drafts.size());
    m_drafts.append(draft);
}

/// Body without head or mark: a report that something interrupted goes on here. Where columns stand in turn
/// no guess is made before all are known.
void SegmentLinker::addLoose(int number)
{
    const Segment &segment = m_segments.at(number);
    const bool continued = isContinued(m_lines.at(segment.body.first()).text);
    const bool stray = beginsInside(m_lines.at(segment.body.first()).text);
    int best = -1;
    double bestFit = 0;
    if (m_running >= 0 && goesOnListing(m_drafts.at(m_running), segment)) {
        m_drafts[m_running].append(number, segment);
        return;
    }
    for (int i = std::max(0, int(m_drafts.size()) - farthest); i < m_drafts.size() && m_torn == 0; ++i) {
        if (m_drafts.at(i).photo || continued || isOther(m_drafts.at(i), segment) ||
            (stray && !isBroken(m_drafts.at(i))))
            continue;
        const double value = fit(m_drafts.at(i), i == m_running, number);
        if (value > bestFit) {
            best = i;
            bestFit = value;
        }
    }
    qsizetype length = continued ? longestCaption + 1 : 0;
    for (const int line : segment.body)
        length += m_lines.at(line).text.size();
    if (best < 0 && m_torn == 0 && m_running >= 0 && length <= longestCaption && !segment.openStart &&
        !isOther(m_drafts.at(m_running), segment))
        best = m_running;
    if (best >= 0) {
        m_drafts[best].append(number, segment);
        m_running = best;
        return;
    }
    ArticleDraft headless;
    headless.append(number, segment);
    headless.openStart = segment.openStart;
    append(headless);
}

/// True if both begin with the same bullet: the items of one column of briefs, each with its own signature.
bool SegmentLinker::goesOnListing(const ArticleDraft &report, const Segment &segment) const
{
    const auto bulletOf = [this](const QList<int> &body) {
        const QString text = body.isEmpty() ? QString() : m_lines.at(body.first()).text;
        return isBulleted(text) ? text.front() : QChar();
    };
    const QChar bullet = bulletOf(segment.body);
    return !bullet.isNull() && bulletOf(report.body) == bullet;
}

/// True if the report is signed and the segment has an author of its own, over it or under it.
bool SegmentLinker::isOther(const ArticleDraft &report, const Segment &segment) const
{
    return report.closed && (segment.closed || m_lines.at(segment.body.first()).kind == LineKind::Credit);
}

bool SegmentLinker::isBroken(const ArticleDraft &draft) const
{
    if (draft.closed || draft.body.isEmpty())
        return false;
    const PageLine &last = m_lines.at(draft.body.last());
    return !last.listed && isOpenEnd(last.text);
}

double SegmentLinker::fit(const ArticleDraft &draft, bool latest, int number)
{
    constexpr int mostSharedWords = 8;
    double value = std::min(m_words.shared(draft.segments, number), mostSharedWords) * 0.5;
    if (isBroken(draft))
        value += 3 + m_judge.fit(m_lines.at(draft.body.last()).text,
                                 m_lines.at(m_segments.at(number).body.first()).text);
    value += latest ? 2 : 0;
    value -= draft.closed ? 4 : 0;
    return value;
}

} // namespace jianbao
