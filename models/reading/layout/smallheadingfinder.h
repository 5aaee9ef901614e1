#pragma once

#include "models/reading/layout/articledraft.h"
#include "models/reading/layout/featuresections.h"
#include "models/reading/layout/headwords.h"
#include "models/reading/layout/pageline.h"
#include "models/reading/layout/sharedwords.h"

#include <QMap>

namespace jianbao
{

/// Tells small headings inside a report from the heads of articles without byline: by numbering, by siblings
/// of one shape, by a signature that closes a whole run of them, by rare words that report and section share.
/// One page, one finder.
class SmallHeadingFinder
{
public:
    SmallHeadingFinder(const QList<PageLine> &lines, const QList<Segment> &segments, const SharedWords &words,
                       const HeadWords &headWords);
    /// True if the head of segment `number` only parts `report`, the last report before it.
    bool parts(const ArticleDraft &report, int number) const;
    /// True if the lowest head of segment `number` already is the first small heading under its headline.
    bool endsWithSmall(int number) const;

    /// True if the head of segment `number` may part any report: nothing tells that an article begins.
    bool mayPart(int number) const;

private:
    bool isBriefs(const ArticleDraft &report) const;
    bool isItem(int number) const;
    bool isNextItem(const ArticleDraft &report, int number) const;
    bool interrupts(const ArticleDraft &report, int number) const;
    bool othersSign(const ArticleDraft &report, int number) const;
    bool mayBeSmall(int number) const;
    bool hasSiblings(const ArticleDraft &report, int number) const;
    bool isParted(const ArticleDraft &report) const;
    bool closesLater(const ArticleDraft &report, int number) const;
    bool continues(const ArticleDraft &report, int number) const;
    bool isOfOneRank(const ArticleDraft &report, int number) const;
    bool ranksTell(int number) const;
    bool standsOut(const ArticleDraft &report, int number) const;
    const PageLine &head(int number) const { return m_lines.at(m_segments.at(number).heads.first()); }
    const QString &firstWords(int number) const
    {
        return m_lines.at(m_segments.at(number).body.first()).text;
    }

    const QList<PageLine> &m_lines;
    const QList<Segment> &m_segments;
    const SharedWords &m_words;
    const HeadWords &m_headWords;
    FeatureSections m_features;
    QMap<int, int> m_ranks; ///< how many heads that may be small have each level of marks
};

} // namespace jianbao
