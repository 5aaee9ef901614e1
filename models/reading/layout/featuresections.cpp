#include "models/reading/layout/featuresections.h"

#include "models/reading/layout/headlinestyle.h"
#include "models/reading/layout/sentenceends.h"

#include <algorithm>

namespace jianbao
{

/// True for two or three lines that may part a long report as one heading: 分段修缮—— over 恰当回应住户期盼.
bool FeatureSections::isPair(int number) const
{
    constexpr qsizetype longestUpper = 18;
    constexpr qsizetype longestOverWords = 24; ///< that somebody says
    constexpr qsizetype mostLines = 3;
    const Segment &segment = m_segments.at(number);
    if (segment.marked || segment.photo || segment.heads.size() < 2 || segment.heads.size() > mostLines ||
        segment.body.isEmpty() || m_lines.at(segment.body.first()).listed)
        return false;
    const PageLine &upper = m_lines.at(segment.heads.first());
    const bool alike = std::all_of(segment.heads.cbegin() + 1, segment.heads.cend(), [&](int line) {
        const PageLine &lower = m_lines.at(line);
        return upper.markLevel == lower.markLevel && lower.text.size() <= longestSmallHeading &&
               !isBulleted(lower.text);
    });
    const bool said = isQuotation(m_lines.at(segment.heads.last()).text);
    return alike && upper.text.size() <= (said ? longestOverWords : longestUpper) &&
           !m_headWords.columnLabels.endsAt(upper.text, upper.text.size());
}

/// True if two lines part the report already.
bool FeatureSections::hasPair(const ArticleDraft &report) const
{
    const auto isHead = [this](int line) { return m_lines.at(line).isHead(); };
    return std::adjacent_find(report.body.cbegin(), report.body.cend(),
                              [&](int a, int b) { return isHead(a) && isHead(b); }) != report.body.cend();
}

bool FeatureSections::isBox(int number) const
{
    constexpr qsizetype mostHeads = 3;
    const Segment &segment = m_segments.at(number);
    return !segment.photo && !segment.body.isEmpty() && !segment.heads.isEmpty() &&
           segment.heads.size() <= mostHeads && isBoxName(upperHead(number));
}

bool FeatureSections::goesOn(const ArticleDraft &report, int number) const
{
    const Segment &segment = m_segments.at(number);
    if (!report.marked || report.opening || beginsAsNews(m_lines.at(segment.body.first()).text))
        return false;
    return isBox(number) || upperHead(number).endsWith(u"——") || hasPair(report) ||
           m_words.shared(report.segments, number, {}) >= fewestSharedWords;
}

} // namespace jianbao
