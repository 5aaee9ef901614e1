#pragma once

#include "models/datatypes/page.h"
#include "models/reading/facts/clausesplitter.h"
#include "models/reading/facts/pageregion.h"
#include "models/reading/finders/names/districtfinder.h"
#include "models/reading/finders/names/organisationfinder.h"
#include "models/reading/finders/numbers/quantityfinder.h"
#include "models/reading/finders/times/timefinder.h"

#include <algorithm>
#include <span>

namespace jianbao
{

/// A fact whose quote is still a span of the article's body, not of the page.
template <typename Fact> struct Placed
{
    Span at;
    Fact fact;
    Span core = {}; ///< the part that proves most, such as the number; empty if any part does as well
};

/// Those of `all`, which stand in order and do not overlap, that lie within `span`.
template <typename Found> std::span<const Found> within(const QList<Found> &all, Span span)
{
    const auto first = std::partition_point(all.cbegin(), all.cend(),
                                            [&](const Found &found) { return found.at.from < span.from; });
    const auto last =
        std::partition_point(first, all.cend(), [&](const Found &found) { return found.at.to <= span.to; });
    return {first, last};
}

/// Likewise those that end within `span` but not at its beginning.
template <typename Found> std::span<const Found> endingWithin(const QList<Found> &all, Span span)
{
    const auto endsBy = [](qsizetype offset) {
        return [offset](const Found &found) { return found.at.to <= offset; };
    };
    const auto first = std::partition_point(all.cbegin(), all.cend(), endsBy(span.from));
    return {first, std::partition_point(first, all.cend(), endsBy(span.to))};
}

/// True if any of `all`, which stand in order and do not overlap each other, overlaps `span`.
template <typename Found> bool anyOverlaps(const QList<Found> &all, Span span)
{
    const auto first = std::partition_point(all.cbegin(), all.cend(),
                                            [&](const Found &found) { return found.at.to <= span.from; });
    return first != all.cend() && first->at.overlaps(span);
}

/// Everything that the finders marked in one article's body, for those who put facts together. All offsets
/// are UTF-16 code units into `text`.
struct ArticleMarks
{
    QString text;
    IssueDate issue;
    QString home;         ///< the page's home district; may be empty
    PageRegion region;    ///< what a bare 全市 and 全省 mean on the page; may be empty
    QString mainDistrict; ///< what the article is about as a whole; may be empty
    QString headFirm;     ///< the firm that its heads name; may be empty
    QString mainSubject;  ///< whose figures it tells where nobody is named: that firm or the main district
    Period tablePeriod;   ///< of a table: the time that its headline tells
    qsizetype pieces = 1; ///< of which the article was put together
    QList<Sentence> sentences;
    QList<FoundTime> times;
    QList<FoundQuantity> quantities;
    QList<FoundDistrict> districts;
    QList<FoundDistrict> regions; ///< cities, counties, provinces of which a clause speaks
    QList<FoundOrganisation> organisations;

    /// What stands at `span`.
    QStringView words(Span span) const { return QStringView(text).mid(span.from, span.length()); }
    /// True if `time` begins no later than the latest day of the issue.
    bool hasBegun(const FoundTime &time) const
    {
        return time.period.start.isValid() && issue.latest.isValid() && time.period.start <= issue.latest;
    }
    /// The window in which the page was printed.
    Period issueWindow() const { return {issue.earliest, issue.latest}; }
    /// The index of the last sentence that begins at or before `offset`; -1 if none does.
    qsizetype sentenceAt(qsizetype offset) const;
    /// True if `offset` stands between “ and ”, no more than a longest sentence behind the first.
    bool isQuoted(qsizetype offset) const;
    /// True if a time stands at the beginning of `clause`, with at most a preposition before it.
    bool opensWithTime(Span clause) const;
    /// Where 、 stands before the next time in [from, to), in 4月14日开展…、4月19日举办…; `to` if nowhere.
    qsizetype nextListedTime(qsizetype from, qsizetype to) const;
    /// `span` without a time that ends it: 收入去年 → 收入.
    Span withoutTimeAtEnd(Span span) const;
    /// How many letters and digits of `span` belong to no time.
    qsizetype lettersBesideTimes(Span span) const;
};

} // namespace jianbao
