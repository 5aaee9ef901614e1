#include "models/reading/layout/smallheadingfinder.h"

#include "models/reading/layout/headlinestyle.h"
#include "models/reading/layout/sentenceends.h"

namespace jianbao
{

namespace
{

constexpr qsizetype longestUnmarkedHeading = 16; ///< in a report without byline before it
constexpr int mostSections = 60;                 ///< of one report
constexpr int fewestOfLowerRank = 2;             ///< heads; a single one may be a torn line
constexpr qsizetype leadLength = 30;
constexpr qsizetype longestColumnName = 8;
constexpr qsizetype shortestActor = 3;
constexpr qsizetype longestPart = 4; ///< what stands before a small heading's colon

/// Begins with the name of a part: 加法:多走一步.
bool namesItsPart(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon > 0 && colon <= longestPart;
}

/// Headings of one shape: 靠创新“变轻”, 靠链条“变长”; 种粮人:王立, 教书人:李想.
bool areSiblings(const QString &a, const QString &b)
{
    if (isCouplet(a) && isCouplet(b))
        return true;
    if ((namesItsPart(a) && b.indexOf(u':') == a.indexOf(u':')) || (isQuotation(a) && isQuotation(b)))
        return true;
    return a.size() == b.size() && (a.front() == b.front() || a.back() == b.back());
}

} // namespace

SmallHeadingFinder::SmallHeadingFinder(const QList<PageLine> &lines, const QList<Segment> &segments,
                                       const SharedWords &words, const HeadWords &headWords)
    : m_lines(lines)
    , m_segments(segments)
    , m_words(words)
    , m_headWords(headWords)
    , m_features(lines, segments, words, headWords)
{
    for (int number = 0; number < segments.size(); ++number) {
        if (mayBeSmall(number))
            ++m_ranks[head(number).markLevel];
    }
}

bool SmallHeadingFinder::parts(const ArticleDraft &report, int number) const
{
    const bool several = m_features.mayPart(number);
    if (report.closed || report.body.isEmpty() || (m_lines.at(report.body.last()).listed && !several) ||
        !(several || mayBeSmall(number)) || interrupts(report, number) ||
        (!m_features.isBox(number) && othersSign(report, number)) || isItem(number) || isBriefs(report) ||
        isNextItem(report, number))
        return false;
    if (m_lines.at(report.body.last()).text.endsWith(u':') && !beginsAsNews(firstWords(number)))
        return true;
    if (several)
        return m_features.goesOn(report, number);
    const QString &text = head(number).text;
    if (head(number).markLevel > 0) {
        int deepest = 0;
        for (const int line : report.heads)
            deepest = std::max(deepest, m_lines.at(line).markLevel);
        return deepest > 0 && (head(number).markLevel > deepest ||
                               (head(number).markLevel == deepest && isOfOneRank(report, number)));
    }
    if (isCounted(text) || text.startsWith(u'【') || hasSiblings(report, number))
        return true;
    if (report.opening && report.heads.isEmpty() && refersBack(firstWords(number)))
        return false; // its own headline
    return (!report.opening && closesLater(report, number)) || continues(report, number);
}

/// True if all heads of the page are marked alike and the segment goes on with the matter of a report under
/// its author's name, or with one that is signed behind it.
bool SmallHeadingFinder::isOfOneRank(const ArticleDraft &report, int number) const
{
    if (!report.marked && !report.opening && closesLater(report, number))
        return true;
    const QString &text = head(number).text;
    if (isCounted(text) || text.startsWith(u'【') || (namesItsPart(text) && hasSiblings(report, number)))
        return true;
    if (!report.marked || report.opening || text.size() > longestUnmarkedHeading ||
        standsOut(report, number) || ranksTell(number))
        return false;
    const int shared = m_words.shared(report.segments, number, {});
    if (beginsAsNews(firstWords(number)))
        return isParted(report) && (shared >= fewestSharedWords || hasSiblings(report, number));
    return m_segments.at(number).body.size() > 1 || shared > 0 || hasSiblings(report, number);
}

/// True if the page's small headings are marked lower than this head, or not at all.
bool SmallHeadingFinder::ranksTell(int number) const
{
    int lower = 0;
    for (auto rank = m_ranks.cbegin(); rank != m_ranks.cend(); ++rank)
        lower += rank.key() == 0 || rank.key() > head(number).markLevel ? rank.value() : 0;
    return lower >= fewestOfLowerRank;
}

/// True if the report breaks off inside a sentence: what stands there under a head is not its next section,
/// as long as its other half is not found.
bool SmallHeadingFinder::interrupts(const ArticleDraft &report, int number) const
{
    const PageLine &last = m_lines.at(report.body.last());
    return last.isBody() &&
           (last.text.endsWith(u',') || (isOpenEnd(last.text) && beginsAsNews(firstWords(number))));
}

/// True if the report is a column of briefs: behind its last bullet another article begins.
bool SmallHeadingFinder::isBriefs(const ArticleDraft &report) const
{
    return report.body.size() > 1 && std::all_of(report.body.cbegin(), report.body.cend(), [this](int line) {
               return isBulleted(m_lines.at(line).text);
           });
}

/// True if the report's own headline has the bullet of this head: both are items of one column.
bool SmallHeadingFinder::isNextItem(const ArticleDraft &report, int number) const
{
    const QString &text = head(number).text;
    return isBulleted(text) && !report.heads.isEmpty() &&
           m_lines.at(report.heads.last()).text.front() == text.front();
}

/// True if the segment is an item of its own under whom it is about: 【云岭高新区】 over a text that names
/// it at once.
bool SmallHeadingFinder::isItem(int number) const
{
    const Segment &segment = m_segments.at(number);
    if (segment.heads.isEmpty() || segment.body.isEmpty())
        return false;
    const QString &text = m_lines.at(segment.heads.last()).text;
    const QString name = text.mid(1, text.size() - 2);
    return text.startsWith(u'【') && text.endsWith(u'】') && name.size() >= shortestActor &&
           m_headWords.actors.endsAt(name, name.size()) &&
           QStringView(firstWords(number)).left(leadLength).contains(name);
}

/// True if other people sign the section than those under whose names the report stands; 本报记者 alone
/// names nobody.
bool SmallHeadingFinder::othersSign(const ArticleDraft &report, int number) const
{
    const Segment &segment = m_segments.at(number);
    const PageLine &last = m_lines.at(segment.body.last());
    if (!report.marked || !segment.closed || last.text.startsWith(u"(参与") ||
        last.text.endsWith(u"参与采写)") || last.text.startsWith(u"(作者"))
        return false;
    const QStringList signers = last.byline().all();
    bool named = false;
    for (const int line : report.body) {
        const QStringList names = m_lines.at(line).byline().all();
        named = named || !names.isEmpty();
        if (std::any_of(names.cbegin(), names.cend(),
                        [&](const QString &name) { return signers.contains(name); }))
            return false;
    }
    return named && !signers.isEmpty();
}

bool SmallHeadingFinder::endsWithSmall(int number) const
{
    const Segment &segment = m_segments.at(number);
    if (segment.heads.size() < 2 || segment.photo || segment.marked)
        return false;
    const PageLine &last = m_lines.at(segment.heads.last());
    if (last.markLevel > 0 || last.kind == LineKind::Label || isItem(number))
        return false;
    const bool siblingFollows = !segment.closed && number + 1 < m_segments.size() && mayBeSmall(number + 1) &&
                                head(number + 1).text.contains(u':') &&
                                areSiblings(head(number + 1).text, last.text);
    const bool itemOfColumn =
        isBulleted(last.text) && m_lines.at(segment.heads.first()).text.size() <= longestColumnName;
    return !itemOfColumn &&
           (isCounted(last.text) || last.text.startsWith(u'【') || isBoxName(last.text) || siblingFollows);
}

bool SmallHeadingFinder::mayPart(int number) const
{
    return mayBeSmall(number) && !isBulleted(head(number).text) &&
           (head(number).text.size() <= longestUnmarkedHeading || isQuotation(head(number).text)) &&
           !isItem(number) && !beginsAsNews(firstWords(number));
}

bool SmallHeadingFinder::mayBeSmall(int number) const
{
    const Segment &segment = m_segments.at(number);
    if (segment.marked || segment.photo || segment.heads.size() != 1 || segment.body.isEmpty() ||
        (m_lines.at(segment.body.first()).listed && !isCounted(head(number).text) &&
         !head(number).text.startsWith(u'【')))
        return false;
    const bool briefs = segment.body.size() > 1 &&
                        std::all_of(segment.body.cbegin(), segment.body.cend(),
                                    [this](int line) { return isBulleted(m_lines.at(line).text); });
    const QString name = unspaced(head(number).text);
    return !briefs && head(number).text.size() <= longestSmallHeading &&
           !m_headWords.notices.endsAt(name, name.size());
}

/// True if the heading before it in the report or the one after it has its shape.
bool SmallHeadingFinder::hasSiblings(const ArticleDraft &report, int number) const
{
    if (report.opening && beginsAsNews(firstWords(number)))
        return false;
    const QString &text = head(number).text;
    for (const int line : report.body) {
        if (m_lines.at(line).isHead() && areSiblings(m_lines.at(line).text, text))
            return true;
    }
    const int next = number + 1;
    return next < m_segments.size() && mayBeSmall(next) && !m_segments.at(number).closed &&
           areSiblings(head(next).text, text);
}

/// True if small headings part the report already.
bool SmallHeadingFinder::isParted(const ArticleDraft &report) const
{
    return std::any_of(report.body.cbegin(), report.body.cend(),
                       [this](int line) { return m_lines.at(line).isHead(); });
}

/// True if one signature closes this section and all that follow it: they are one report. A single section
/// must speak of the report's matter: unsigned news may stand over another one that is signed behind.
bool SmallHeadingFinder::closesLater(const ArticleDraft &report, int number) const
{
    const int end = std::min(int(m_segments.size()), number + mostSections);
    for (int i = number; i < end; ++i) {
        const Segment &segment = m_segments.at(i);
        if (segment.photo)
            continue;
        if (!mayBeSmall(i) || head(i).text.size() > longestUnmarkedHeading ||
            head(i).markLevel != head(number).markLevel)
            return false;
        if (segment.closed)
            return m_lines.at(segment.body.last()).kind == LineKind::Credit &&
                   (i > number || isParted(report) || m_words.shared(report.segments, number, {}) > 0);
    }
    return false;
}

/// True if the segment speaks of the report's matter. A report under its author's name is a long piece, where
/// small headings are the rule.
bool SmallHeadingFinder::continues(const ArticleDraft &report, int number) const
{
    if (report.marked && !report.opening && !standsOut(report, number))
        return true;
    if (beginsAsNews(firstWords(number)) ||
        (!report.marked && head(number).text.size() > longestUnmarkedHeading))
        return false;
    QList<int> following;
    for (int next = number + 1; next < m_segments.size() && !m_segments.at(next).marked; ++next)
        following.append(next);
    return m_words.shared(report.segments, number, following) >= fewestSharedWords;
}

/// True if the head is far longer than the small headings of the report before it.
bool SmallHeadingFinder::standsOut(const ArticleDraft &report, int number) const
{
    qsizetype longest = 0;
    int count = 0;
    for (const int line : report.body) {
        if (m_lines.at(line).isHead()) {
            longest = std::max(longest, m_lines.at(line).text.size());
            ++count;
        }
    }
    return count > 1 && head(number).text.size() > 2 * longest;
}

} // namespace jianbao
