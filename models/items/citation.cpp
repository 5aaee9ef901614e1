#include "models/items/citation.h"

namespace jianbao
{

namespace
{

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool isWholeMonth(const Period &period)
{
    return period.start.day() == 1 && period.end == period.start.addMonths(1).addDays(-1);
}

bool isWholeYear(const Period &period)
{
    return period.start.dayOfYear() == 1 && period.end == period.start.addYears(1).addDays(-1);
}

/// The number of the quarter or half year that the period is, counted from 1; 0 if it is none.
int partOfYear(const Period &period, int months)
{
    const int before = period.start.month() - 1;
    const bool whole = period.start.day() == 1 && before % months == 0 &&
                       period.end == period.start.addMonths(months).addDays(-1);
    return whole ? before / months + 1 : 0;
}

} // namespace

QString Citation::of(const Source &source)
{
    QStringList parts;
    parts << (source.newspaper.isEmpty() ? source.pageFile : QStringLiteral("《%1》").arg(source.newspaper));
    if (source.issueEarliest.isValid() || source.issueLatest.isValid())
        parts << issueDate(source);
    if (!source.pageNumber.isEmpty())
        parts << tr("page %1").arg(source.pageNumber);
    if (!source.headline.isEmpty())
        parts << QStringLiteral("“%1”").arg(source.headline);
    return parts.join(u' ');
}

QString Citation::issueDate(const Source &source)
{
    if (!source.issueEarliest.isValid() && !source.issueLatest.isValid())
        return tr("date unknown");
    if (source.issueEarliest == source.issueLatest || !source.issueLatest.isValid())
        return iso(source.issueEarliest);
    return QStringLiteral("%1 – %2").arg(iso(source.issueEarliest), iso(source.issueLatest));
}

QString Citation::period(const Period &period)
{
    if (!period.isKnown())
        return tr("no date");
    if (!period.start.isValid())
        return tr("until %1").arg(iso(period.end));
    if (!period.end.isValid())
        return tr("since %1").arg(iso(period.start));
    if (period.isDay())
        return iso(period.start);
    if (isWholeYear(period))
        return QString::number(period.start.year());
    if (isWholeMonth(period))
        return period.start.toString(QStringLiteral("yyyy-MM"));
    if (const int quarter = partOfYear(period, 3))
        return tr("%1 Q%2").arg(period.start.year()).arg(quarter);
    if (const int half = partOfYear(period, 6))
        return tr("%1 H%2").arg(period.start.year()).arg(half);
    return QStringLiteral("%1 – %2").arg(iso(period.start), iso(period.end));
}

QString Citation::period(const Period &value, Precision precision)
{
    return precision == Precision::Vague ? tr("about %1").arg(period(value)) : period(value);
}

} // namespace jianbao
