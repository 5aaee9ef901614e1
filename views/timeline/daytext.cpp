#include "views/timeline/daytext.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// Year, month and day, 0 for what was not typed.
std::array<int, 3> partsOf(const QString &typed)
{
    static const QRegularExpression form(
        u"^\\s*(\\d{4})(?:\\s*[-./年]\\s*(\\d{1,2})(?:\\s*[-./月]\\s*(\\d{1,2})\\s*日?|月)?|年)?\\s*$"_s);
    const QRegularExpressionMatch match = form.match(typed);
    return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

} // namespace

QDate firstDayOf(const QString &typed)
{
    const auto [year, month, day] = partsOf(typed);
    return year == 0 ? QDate() : QDate(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
}

QDate lastDayOf(const QString &typed)
{
    const auto [year, month, day] = partsOf(typed);
    const QDate first = firstDayOf(typed);
    if (!first.isValid() || day != 0)
        return first;
    return month == 0 ? QDate(year, 12, 31) : first.addMonths(1).addDays(-1);
}

} // namespace jianbao
