#pragma once

#include "models/reading/finders/patterns/filteredmatch.h"
#include "models/reading/finders/patterns/patternstarts.h"

#include <QRegularExpression>

namespace jianbao
{

/// A regular expression for short texts that mostly hold no match: a few characters tell that, where a call
/// of PCRE costs as much as a hundred looks at characters. What it matches is the same; an expression that
/// begins with ^ or ends with $ is told from the beginning or the end of the text. Immutable and reentrant.
class FilteredExpression
{
public:
    /// `words` is a valid regular expression without options.
    explicit FilteredExpression(const QString &words);

    /// The first match at or behind `offset`.
    FilteredMatch match(const QString &text, qsizetype offset = 0) const;
    /// The same; `text` must live as long as the match.
    FilteredMatch match(QStringView text, qsizetype offset = 0) const;

    /// `text` with `after` in the place of its matches, as QString::replace() takes it.
    QString replacedIn(const QString &text, const QString &after) const;
    /// `text` without its matches.
    QString removedFrom(const QString &text) const { return replacedIn(text, {}); }

private:
    enum class Place { Beginning, End, Anywhere };

    /// What the words tell without the tables.
    struct Outline
    {
        explicit Outline(const QString &words);
        Place place = Place::Anywhere;
        bool needsUnits = false;
        UnitFilter needed; ///< one of them stands in each match
    };

    bool mayMatch(QStringView text, qsizetype offset) const;
    bool mayOpen(QStringView text, qsizetype offset) const;
    bool mayStart(QStringView text, qsizetype offset) const;
    bool holdsNeeded(QStringView text, qsizetype offset) const;

    QRegularExpression m_expression;
    Outline m_outline;
    PatternStarts m_starts; ///< read backward for matches at the end
};

} // namespace jianbao
