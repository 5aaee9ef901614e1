#pragma once

#include "models/datatypes/period.h"
#include "models/datatypes/span.h"
#include "models/reading/finders/names/findingscope.h"

#include <QList>
#include <QString>

#include <memory>

namespace jianbao
{

class Lexicon;
class PatternSearch;
struct TimeClocks;
struct TimeRule;

/// The days between which the text was printed: the first of the two clocks. Both may be the same day.
struct IssueClock
{
    QDate earliest;
    QDate latest;
};

/// A time that the text tells. Offsets are UTF-16 code units into the text given to find().
struct FoundTime
{
    enum class Kind {
        Day, ///< 3月14日上午, 昨天, 中秋节当天: one day
        Range, ///< 3月2日至5日, 今年以来, 今年前三季度, “十四五”期间, 去年, 2017年9月底
        Vague,    ///< 日前, 近日, 近年来
        Present,  ///< 目前, 截至目前, 如今: a state at the issue's date
        Deadline, ///< 12月底前: only the end is known
    };
    Span at;
    Kind kind = Kind::Day;
    Period period;
    Precision precision = Precision::Day;
    bool future = false;     ///< told as still to come (将于12月底)
    bool comparison = false; ///< the base of a comparison (较2020年), not the time of the figure
    QString rule;
    double confidence = 1;
};

/// Finds times with two clocks: the issue for 今年, 去年, 日前; the event told last for 当天, 翌日, 两个月后.
/// Reads full-width and Chinese digits. Never a time inside a name (“十一”商店, 24小时值班, G60). Reentrant.
class TimeFinder
{
public:
    explicit TimeFinder(const Lexicon &lexicon, FindingScope scope = FindingScope::Page);
    class Scan;
    /// Where times may stand in `text`, for several questions.
    Scan scan(const QString &text) const;
    /// The same of a text in folded forms.
    Scan scanFolded(const QString &folded) const;
    /// All times, left to right, not overlapping.
    QList<FoundTime> find(const QString &text, const IssueClock &issue) const;
    QList<FoundTime> find(const Scan &scan, const IssueClock &issue) const;

private:
    struct Candidate;
    QList<Candidate> candidates(const QString &folded) const;
    QDate nextDay(const QString &folded, const QList<Candidate> &found, qsizetype offset,
                  const TimeClocks &clocks) const;
    QList<FoundTime> resolve(const QString &folded, const QList<Candidate> &found,
                             const IssueClock &issue) const;

    FindingScope m_scope;
    std::shared_ptr<const QList<TimeRule>> m_rules;
    std::shared_ptr<const PatternSearch> m_search; ///< for the patterns of the rules
};

/// The places of one text where times may stand, without what they mean. Refers to the rules of the finder
/// that made it, which it must not outlive.
class TimeFinder::Scan
{
public:
    /// The text in folded forms.
    const QString &folded() const { return m_folded; }
    /// Left to right, not overlapping: for who must pass over times.
    QList<Span> spans() const;

private:
    friend class TimeFinder;
    QString m_folded;
    std::shared_ptr<const QList<Candidate>> m_candidates;
};

} // namespace jianbao
