#pragma once

#include "tests/accuracy/labels.h"
#include "tests/accuracy/likeness.h"
#include "tests/accuracy/scoreboard.h"

namespace jianbao
{

/// Matches the read facts of one page with its labels, one to one, and counts the parts “events …”,
/// “indicators …”, “indicator …” and “methods”. A read fact matches a label when their quotes share a
/// character (and, for indicators, value and unit agree); whatever else it says is counted as an attribute of
/// the match. Every read fact is ranked by its confidence.
class FactScorer
{
public:
    /// The windows of the issue's date decide what “at present” and “since the beginning of the year” mean.
    FactScorer(const QString &pageText, const LabelledPeriod &wantedIssue, const LabelledPeriod &readIssue,
               Scoreboard &board);

    void scoreEvents(const QList<FactLabel> &wanted, const QList<FactLabel> &got);
    void scoreIndicators(const QList<FactLabel> &wanted, const QList<FactLabel> &got);
    /// Methods count once a page, by their names alone.
    void scoreMethods(const QList<FactLabel> &wanted, const QList<FactLabel> &got);

private:
    using Match = std::pair<FactLabel, FactLabel>; ///< label, read fact

    /// Counts the parts `kind` core and, of indicators, all; ranks what was read without being there.
    QList<Match> match(const QList<FactLabel> &wanted, const QList<FactLabel> &got, const QString &kind);
    /// Characters that the two quotes share: 0 where they stand apart.
    qsizetype shared(const FactLabel &wanted, const FactLabel &got) const;
    int agreements(const FactLabel &wanted, const FactLabel &got) const;
    bool periodsAgree(const FactLabel &wanted, const FactLabel &got) const;
    bool daysAgree(const QString &right, const QString &day) const;

    SqueezedPage m_page;
    LabelledPeriod m_wantedIssue;
    LabelledPeriod m_readIssue;
    Scoreboard &m_board;
};

} // namespace jianbao
