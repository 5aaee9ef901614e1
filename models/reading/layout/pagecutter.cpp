#include "models/reading/layout/pagecutter.h"

#include "models/reading/layout/bannerfinder.h"
#include "models/reading/layout/columnmender.h"
#include "models/reading/layout/headingsintext.h"
#include "models/reading/layout/headlesstexts.h"
#include "models/reading/layout/headmatcher.h"
#include "models/reading/layout/interposedheads.h"
#include "models/reading/layout/linereader.h"
#include "models/reading/layout/orphanfinder.h"
#include "models/reading/layout/picturenotes.h"
#include "models/reading/layout/segmentbuilder.h"
#include "models/reading/layout/segmentlinker.h"

#include <QCoreApplication>

namespace jianbao
{

namespace
{

QList<Span> uncoveredOf(const QList<PageLine> &lines, const QList<ArticleDraft> &drafts)
{
    QList<bool> covered(lines.size(), false);
    for (const ArticleDraft &draft : drafts) {
        for (const int line : draft.banner + draft.heads + draft.body)
            covered[line] = true;
    }
    QList<Span> uncovered;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!covered.at(i))
            uncovered.append(lines.at(i).at());
    }
    return uncovered;
}

/// The segments of the page with their heads. What is known of seams takes much room and ends here.
QList<Segment> segmentsOf(const QList<PageLine> &lines, const SeamTerms &terms)
{
    PageSeams seams(lines, terms);
    return joinInterposedHeads(lines, matchHeads(lines, SegmentBuilder(lines, seams).build()), seams);
}

int firstLine(const ArticleDraft &draft)
{
    const QList<int> lines = draft.heads + draft.body;
    return lines.isEmpty() ? 0 : *std::min_element(lines.cbegin(), lines.cend());
}

} // namespace

PageCutter::PageCutter(const Lexicon &lexicon)
    : m_headWords(lexicon), m_terms(lexicon), m_classifier(lexicon), m_assembler(lexicon)
{
}

PageCutter::Cut PageCutter::cut(const QString &page) const
{
    QList<PageLine> lines = readLines(page);
    const int usualGap = usualGapOf(lines);
    lines = mendColumns(lines);
    lines.squeeze();
    m_classifier.classify(lines);
    settleHeadingsInText(lines, m_sequences);

    const QList<Segment> segments = segmentsOf(lines, m_terms);
    QList<ArticleDraft> drafts =
        SegmentLinker(m_headWords, m_terms, m_topics, m_sequences, lines, segments).link();
    returnPictureNotes(lines, drafts);
    headTexts(lines, drafts);
    BannerFinder(m_headWords, lines, drafts).moveBanners();
    partOrphanHeads(lines, drafts);
    std::stable_sort(drafts.begin(), drafts.end(),
                     [](const auto &a, const auto &b) { return firstLine(a) < firstLine(b); });

    Cut cut;
    for (const ArticleDraft &draft : drafts)
        cut.articles.append(m_assembler.assemble(lines, draft, usualGap));
    cut.uncovered = uncoveredOf(lines, drafts);
    if (cut.articles.isEmpty())
        cut.warnings.append(
            QCoreApplication::translate("jianbao::PageCutter", "No article was found on this page."));
    if (!m_sequences.model())
        cut.warnings.append(QCoreApplication::translate(
            "jianbao::PageCutter",
            "The language model of libime is missing, so torn columns are put together "
            "less surely. Install the package libime-data-language-model."));
    return cut;
}

} // namespace jianbao
