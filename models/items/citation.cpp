#include "models/items/citation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

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

/// Several whole months of one year.
bool areWholeMonths(const Period &period)
{
    return period.start.year() == period.end.year() && period.start.day() == 1 &&
           period.end.day() == period.end.daysInMonth() && period.start.month() < period.end.month();
}

QString authorsInBrief(const QStringList &authors)
{
    constexpr qsizetype mostAuthors = 3;
    QString text = authors.mid(0, mostAuthors).join(u", "_s);
    if (authors.size() > mostAuthors)
        text += u", 等"_s;
    return text.isEmpty() ? text : text + u". "_s;
}

/// 第03版 and 03 are page 3; A02 stays.
QString plainPageNumber(QString number)
{
    static const QRegularExpression ordinal(u"^第|版$|^0+(?=\\d)"_s);
    return number.remove(ordinal).remove(ordinal);
}

} // namespace

QString Citation::gbt7714(const Source &source)
{
    const QString title = source.headline.isEmpty() ? u"[无题名]"_s : source.headline;
    QString text = authorsInBrief(source.authors) + title + u"[N]. "_s +
                   (source.newspaper.isEmpty() ? source.pageFile : source.newspaper);
    const QDate first = source.issueEarliest;
    const QDate last = source.issueLatest;
    if (first.isValid() && (first == last || !last.isValid()))
        text += u", "_s + iso(first);
    else if (first.isValid() || last.isValid())
        text += u", [%1/%2]"_s.arg(iso(first), iso(last));
    if (!source.pageNumber.isEmpty())
        text += u'(' + plainPageNumber(source.pageNumber) + u')';
    return text + u'.';
}

QString Citation::of(const Source &source)
{
    QStringList parts;
    parts << (source.newspaper.isEmpty() ? source.pageFile : u"《%1》"_s.arg(source.newspaper));
    if (source.issueEarliest.isValid() || source.issueLatest.isValid())
        parts << issueDate(source);
    if (!source.pageNumber.isEmpty())
        parts << tr("page %1").arg(source.pageNumber);
    if (!source.headline.isEmpty())
        parts << u"“%1”"_s.arg(source.headline);
    return parts.join(u' ');
}

QString Citation::issueDate(const Source &source)
{
    if (!source.issueEarliest.isValid() && !source.issueLatest.isValid())
        return tr("date unknown");
    if (source.issueEarliest == source.issueLatest || !source.issueLatest.isValid())
        return iso(source.issueEarliest);
    return u"%1 – %2"_s.arg(iso(source.issueEarliest), iso(source.issueLatest));
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
        return period.start.toString(u"yyyy-MM"_s);
    if (const int quarter = partOfYear(period, 3))
        return tr("%1 Q%2").arg(period.start.year()).arg(quarter);
    if (const int half = partOfYear(period, 6))
        return (half == 1 ? tr("%1 H1") : tr("%1 H2")).arg(period.start.year());
    if (areWholeMonths(period))
        return tr("%1 M%2–%3").arg(period.start.year()).arg(period.start.month()).arg(period.end.month());
    return u"%1 – %2"_s.arg(iso(period.start), iso(period.end));
}

QString Citation::period(const Period &value, Precision precision)
{
    return precision == Precision::Vague ? tr("about %1").arg(period(value)) : period(value);
}

} // namespace jianbao
