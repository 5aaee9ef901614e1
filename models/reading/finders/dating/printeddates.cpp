#include "models/reading/finders/dating/printeddates.h"

#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/patterns/foldedforms.h"

#include <QRegularExpression>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestDateLine = 80;

} // namespace

IssueDate printedDate(const QStringList &furniture)
{
    static const QRegularExpression date(
        u"(?<!\\d)(?<year>(?:19|20)\\d{2}|二[〇零○O0][〇零○一二三四五六七八九]{2})\\s*[年./-]\\s*"
        "(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s*[月./-]\\s*"
        "(?<day>3[01]|[12]\\d|0?[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?!\\d)"_s);
    for (const QString &line : furniture) {
        const QRegularExpressionMatch match = date.match(foldedForms(line));
        const auto number = [&](const QString &name) { return wholeNumeral(match.capturedView(name)); };
        const QDate day(number(u"year"_s), number(u"month"_s), number(u"day"_s));
        if (match.hasMatch() && day.isValid() && line.size() <= longestDateLine && !line.contains(u"创刊"))
            return {day, day, false, {line.mid(match.capturedStart(), match.capturedLength())}};
    }
    return {};
}

QDate printedDay(const QStringList &furniture, int year)
{
    static const QRegularExpression date(
        u"(?<![\\d年])(?<month>1[0-2]|0?[1-9])\\s*月\\s*(?<day>3[01]|[12]\\d|0?[1-9])\\s*日\\s*[(]?"
        "(?:星期|周)(?<weekday>[一二三四五六日天])"_s);
    for (const QString &line : furniture) {
        const QRegularExpressionMatch match = date.match(foldedForms(line));
        const QStringView weekday = match.capturedView(u"weekday");
        const QDate day(year, wholeNumeral(match.capturedView(u"month")),
                        wholeNumeral(match.capturedView(u"day")));
        const int number = weekday == u"日" || weekday == u"天" ? 7 : wholeNumeral(weekday);
        if (match.hasMatch() && day.isValid() && day.dayOfWeek() == number && line.size() <= longestDateLine)
            return day;
    }
    return {};
}

IssueDate printedMonth(const QStringList &furniture)
{
    static const QRegularExpression month(
        u"(?<!\\d)(?<year>(?:19|20)\\d{2})\\s*年\\s*(?<month>1[0-2]|0?[1-9])\\s*月(?!\\s*\\d)"_s);
    for (const QString &line : furniture) {
        const QRegularExpressionMatch match = month.match(foldedForms(line));
        const QDate first(wholeNumeral(match.capturedView(u"year")),
                          wholeNumeral(match.capturedView(u"month")), 1);
        if (match.hasMatch() && first.isValid() && line.size() <= longestDateLine && !line.contains(u"创刊"))
            return {first,
                    first.addMonths(1).addDays(-1),
                    false,
                    {line.mid(match.capturedStart(), match.capturedLength())}};
    }
    return {};
}

} // namespace jianbao
