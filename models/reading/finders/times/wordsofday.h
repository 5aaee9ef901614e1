#pragma once

#include "models/datatypes/span.h"
#include "models/reading/finders/patterns/patternsearch.h"
#include "models/reading/finders/times/festivals.h"

#include <memory>
#include <optional>

namespace jianbao
{

/// The issue's own day as words counted from it tell: 昨日(7月22日), 3月5日(今天), 今天是大暑. Reentrant.
class WordsOfDay
{
public:
    explicit WordsOfDay(const Lexicon &lexicon);

    struct Day
    {
        QDate day; ///< of the issue
        Span at;   ///< of the words, in the text
    };
    /// Of `text`, in folded forms, printed about `around`. Nothing where no words tell it or where they
    /// differ; what somebody is quoted with does not count.
    std::optional<Day> issueDay(const QString &text, QDate around) const;

private:
    QDate printedDay(const PatternMatch &match, QDate around) const;
    std::optional<Day> agreed(const QList<PatternMatch> &matches, const QString &text, QDate around) const;

    Festivals m_festivals;
    QHash<QString, int> m_offsets;                 ///< 昨日 → -1
    std::shared_ptr<const PatternSearch> m_search; ///< for days with their date, and those of festivals
};

} // namespace jianbao
