#pragma once

#include "models/reading/finders/dating/daytelling.h"
#include "models/reading/finders/times/timefinder.h"

namespace jianbao
{

constexpr int daysToPrint = 14; ///< from the latest day told to the issue

/// A day of the year of an issue, printed with its month.
struct ToldDay
{
    QDate day;
    Span at;
    bool yearInFull = false; ///< 2018年12月28日, not 12月28日
    DayTelling telling = DayTelling::Open;
};

/// Days printed with month and day that lie in `year` and are not still to come. `text` has folded forms.
QList<ToldDay> toldDays(const QString &text, const QList<FoundTime> &times, int year);

/// Papers print the year with days of another year. True if all days within months of the latest are told so,
/// and a crowd of others is not: 2018年12月28日 beside 1月16日 and 1月18日 is told in the January after it.
bool areOfNextYear(const QList<ToldDay> &days);

/// Leaves only days that had passed when the page was printed: none that may be to come, none of the year
/// before around New Year, none of a plan long after all others.
void keepPastDays(QList<ToldDay> &days);

} // namespace jianbao
