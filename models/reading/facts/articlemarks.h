#pragma once

#include "models/datatypes/page.h"
#include "models/reading/facts/clausesplitter.h"
#include "models/reading/finders/districtfinder.h"
#include "models/reading/finders/organisationfinder.h"
#include "models/reading/finders/quantityfinder.h"
#include "models/reading/finders/timefinder.h"

namespace jianbao
{

/// A fact whose quote is still a span of the article's body, not of the page.
template <typename Fact> struct Placed
{
    Span at;
    Fact fact;
};

/// Everything that the finders marked in one article's body, for those who put facts together. All offsets
/// are UTF-16 code units into `text`.
struct ArticleMarks
{
    QString text;
    IssueDate issue;
    QString home;         ///< the page's home district; may be empty
    QString mainDistrict; ///< what the article is about as a whole; may be empty
    QList<Sentence> sentences;
    QList<FoundTime> times;
    QList<FoundQuantity> quantities;
    QList<FoundDistrict> districts;
    QList<FoundDistrict> regions; ///< cities, counties, provinces of which a clause speaks
    QList<FoundOrganisation> organisations;

    /// The window in which the page was printed.
    Period issueWindow() const { return {issue.earliest, issue.latest}; }
    /// True if `offset` stands between “ and ”.
    bool isQuoted(qsizetype offset) const;
    /// True if a time stands at the beginning of `clause`, with at most a preposition before it.
    bool opensWithTime(Span clause) const;
    /// Where 、 stands before the next time in [from, to), in 4月14日开展…、4月19日举办…; `to` if nowhere.
    qsizetype nextListedTime(qsizetype from, qsizetype to) const;
    /// How many letters and digits of `span` belong to no time.
    qsizetype lettersBesideTimes(Span span) const;
};

} // namespace jianbao
