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
    static constexpr int usualDepth = 5; ///< so many code units tell nearly as much as all do
    static constexpr int listDepth = 2;  ///< for expressions made of the lexicon's lists
    /// `words` is a valid regular expression without options; `depth` as for PatternStarts. A long list of
    /// words wants fewer: its tables take long to make.
    explicit FilteredExpression(const QString &words, int depth = usualDepth);

    /// The first match at or behind `offset`.
    FilteredMatch match(const QString &text, qsizetype offset = 0) const
    {
        return mayMatch(text, offset) ? firstMatch(text, offset) : FilteredMatch();
    }
    /// The same; `text` must live as long as the match.
    FilteredMatch match(QStringView text, qsizetype offset = 0) const
    {
        return mayMatch(text, offset) ? firstMatch(text, offset) : FilteredMatch();
    }

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

    /// What costs least comes first: one look here, then a few, then the tables.
    bool mayMatch(QStringView text, qsizetype offset) const
    {
        const bool may = mayOpen(text, offset) && mayHold(text, offset);
        Q_ASSERT(may || !m_expression.match(text, offset).hasMatch());
        return may;
    }
    /// Looks at the one unit with which a match must begin or end.
    bool mayOpen(QStringView text, qsizetype offset) const
    {
        switch (m_outline.place) {
        case Place::Beginning:
            return offset >= text.size() || m_starts.mayOpen(text[offset]);
        case Place::End:
            return text.isEmpty() || m_starts.mayOpen(text.back()) || text.back() == u'\n';
        case Place::Anywhere:
            break;
        }
        return true;
    }
    bool mayHold(QStringView text, qsizetype offset) const;
    bool mayStart(QStringView text, qsizetype offset) const;
    bool holdsNeeded(QStringView text, qsizetype offset) const;
    FilteredMatch firstMatch(const QString &text, qsizetype offset) const;
    FilteredMatch firstMatch(QStringView text, qsizetype offset) const;

    QRegularExpression m_expression;
    Outline m_outline;
    PatternStarts m_starts; ///< read backward for matches at the end
};

} // namespace jianbao
