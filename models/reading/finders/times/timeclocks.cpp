#include "models/reading/finders/times/timeclocks.h"

namespace jianbao
{

int TimeClocks::yearOf(int month, int day) const
{
    if (sentenceYear > 0)
        return sentenceYear;
    if (!today().isValid())
        return 0;
    const int year = today().year();
    const int monthAndDay = month * 100 + day;
    if (forward)
        return monthAndDay < issue.earliest.month() * 100 + issue.earliest.day() ? year + 1 : year;
    return monthAndDay > today().month() * 100 + today().day() ? year - 1 : year;
}

} // namespace jianbao
