#pragma once

#include "models/datatypes/period.h"
#include "models/datatypes/span.h"
#include "models/reading/finders/patterns/patternsearch.h"

#include <QList>
#include <QString>

#include <memory>

namespace jianbao
{

class DatedClues;
class FestivalClues;
class Lexicon;

constexpr int firstIssueYear = 1949; ///< of which clues may speak
constexpr int lastIssueYear = 2100;

/// Printed words that tell when the page may have been printed, and how much they weigh. Offsets are into the
/// text given to of().
struct IssueClue
{
    Span at;
    Period within;
    double weight = 1;
    bool yearInFull =
        false; ///< from the year before told in full, which late in December may be the issue's own
};

/// Collects the clues to the issue's year: years in the names of meetings and plans, years of figures,
/// durations since a founding, national events, weekdays, printed date lines. Plan years, founding years and
/// titles of laws are no clues of themselves. Reentrant.
class IssueClues
{
public:
    explicit IssueClues(const Lexicon &lexicon);
    /// `text` in folded forms.
    QList<IssueClue> of(const QString &text) const;

private:
    using Reading = QList<IssueClue> (*)(const PatternMatch &);

    std::shared_ptr<const PatternSearch> m_search;
    QList<Reading> m_readings; ///< of each pattern's matches
    std::shared_ptr<const FestivalClues> m_festivals;
    std::shared_ptr<const DatedClues> m_events;
};

} // namespace jianbao
