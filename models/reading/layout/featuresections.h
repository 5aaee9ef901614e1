#pragma once

#include "models/reading/layout/articledraft.h"
#include "models/reading/layout/headwords.h"
#include "models/reading/layout/pageline.h"
#include "models/reading/layout/sharedwords.h"

namespace jianbao
{

constexpr qsizetype longestSmallHeading = 28;
constexpr int fewestSharedWords = 2; ///< that show a report and a section to be of one matter

/// Tells which segments under more than one line, or under the name of a box, go on with the long piece that
/// stands before them under its author's name. One page, one object; what it is given must outlive it.
class FeatureSections
{
public:
    FeatureSections(const QList<PageLine> &lines, const QList<Segment> &segments, const SharedWords &words,
                    const HeadWords &headWords)
        : m_lines(lines), m_segments(segments), m_words(words), m_headWords(headWords)
    {
    }
    /// True if the heads of segment `number` have the shape: two lines or the name of a box.
    bool mayPart(int number) const { return isPair(number) || isBox(number); }
    /// True if the segment is a box that belongs to the report beside it, whoever signs it: ■链接, 人物小传.
    bool isBox(int number) const;
    /// True if segment `number`, of which mayPart() is true, goes on with `report`.
    bool goesOn(const ArticleDraft &report, int number) const;

private:
    bool isPair(int number) const;
    bool hasPair(const ArticleDraft &report) const;
    const QString &upperHead(int number) const
    {
        return m_lines.at(m_segments.at(number).heads.first()).text;
    }

    const QList<PageLine> &m_lines;
    const QList<Segment> &m_segments;
    const SharedWords &m_words;
    const HeadWords &m_headWords;
};

} // namespace jianbao
