#include "models/items/factinput.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr double tenThousand = 1e4;
constexpr double hundredMillion = 1e8;

double factorOf(const QString &sign)
{
    if (sign == u"万亿")
        return tenThousand * hundredMillion;
    if (sign == u"亿")
        return hundredMillion;
    return sign == u"万" ? tenThousand : 1;
}

Period yearPeriod(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

Period monthPeriod(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, first.addMonths(1).addDays(-1)};
}

/// The period of one year, month or day; an invalid one for anything else.
Period wholeUnit(const QString &typed)
{
    static const QRegularExpression form(
        u"\\A([0-9]{4})(?:年|[-/.年]([0-9]{1,2})(?:月|[-/.月]([0-9]{1,2})日?)?)?\\z"_s);
    const QRegularExpressionMatch match = form.match(typed);
    const int year = match.captured(1).toInt();
    if (!match.hasMatch())
        return {};
    if (match.captured(2).isEmpty())
        return yearPeriod(year);
    if (match.captured(3).isEmpty())
        return monthPeriod(year, match.captured(2).toInt());
    return Period::day({year, match.captured(2).toInt(), match.captured(3).toInt()});
}

qsizetype moved(qsizetype offset, int steps, const QString &page)
{
    const int direction = steps < 0 ? -1 : 1;
    for (int left = qAbs(steps); left > 0; --left) {
        const auto crossed = [&] { return page.at(direction > 0 ? offset : offset - 1); };
        const auto canMove = [&] { return direction > 0 ? offset < page.size() : offset > 0; };
        while (canMove() && crossed().isSpace())
            offset += direction;
        if (!canMove())
            return offset;
        const bool isPair = direction > 0 ? crossed().isHighSurrogate() : crossed().isLowSurrogate();
        offset += direction * (isPair ? 2 : 1);
    }
    return offset;
}

} // namespace

std::optional<double> FactInput::number(const QString &typed)
{
    static const QRegularExpression form(u"\\A([+-]?[0-9]+(?:\\.[0-9]+)?)(万亿|亿|万)?\\z"_s);
    QString plain = typed.normalized(QString::NormalizationForm_KC);
    plain.remove(u',').remove(u' ');
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toDouble() * factorOf(match.captured(2));
}

QString FactInput::typed(double value)
{
    for (const QString &sign : {u"万亿"_s, u"亿"_s, u"万"_s}) {
        const QString shortened = QString::number(value / factorOf(sign), 'g', 6) + sign;
        if (qAbs(value) >= factorOf(sign) && number(shortened) == value)
            return shortened;
    }
    return QLocale::c().toString(value, 'f', QLocale::FloatingPointShortest).remove(u',');
}

std::optional<Period> FactInput::period(const QString &typed)
{
    const QString plain = typed.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.isEmpty())
        return Period();
    if (!plain.contains(u".."_s)) {
        const Period whole = wholeUnit(plain);
        return whole.start.isValid() ? std::optional(whole) : std::nullopt;
    }
    const QString first = plain.section(u".."_s, 0, 0).trimmed();
    const QString last = plain.section(u".."_s, 1).trimmed();
    const Period ends{wholeUnit(first).start, wholeUnit(last).end};
    const bool isRead =
        (first.isEmpty() || ends.start.isValid()) && (last.isEmpty() || ends.end.isValid()) && ends.isKnown();
    const bool isOrdered = !ends.start.isValid() || !ends.end.isValid() || ends.start <= ends.end;
    return isRead && isOrdered ? std::optional(ends) : std::nullopt;
}

QString FactInput::typed(const Period &period)
{
    if (!period.isKnown())
        return {};
    const QString start = period.start.toString(Qt::ISODate);
    if (period.isDay())
        return start;
    if (period.start.isValid() && period == yearPeriod(period.start.year()))
        return start.left(4);
    if (period.start.isValid() && period == monthPeriod(period.start.year(), period.start.month()))
        return start.left(7);
    return start + u".."_s + period.end.toString(Qt::ISODate);
}

AnyFact FactInput::begun(FactKind kind, const Quote &quote, const StoredArticle &article)
{
    static const QRegularExpression printed(u"[+-]?[0-9]+(?:\\.[0-9]+)?(?:万亿|亿|万)?"_s);
    const QString words = quote.shownWords();
    const QString district = article.article.districts.value(0);
    const bool isDated = article.source.issueEarliest == article.source.issueLatest;
    const Period issue = isDated ? Period::day(article.source.issueLatest) : Period();
    switch (kind) {
    case FactKind::Event: {
        Event event;
        event.quote = quote;
        event.period = issue;
        event.district = district;
        event.what = words;
        return event;
    }
    case FactKind::Indicator: {
        Observation figure;
        figure.quote = quote;
        figure.subject = district;
        figure.value = number(printed.match(words).captured()).value_or(0);
        figure.period = issue;
        return figure;
    }
    case FactKind::Method: {
        Method method;
        method.quote = quote;
        method.name = words;
        return method;
    }
    }
    Q_UNREACHABLE();
}

Precision FactInput::precisionOf(const Period &period)
{
    if (period.isDay())
        return Precision::Day;
    const qsizetype length = typed(period).size();
    return length == 4 ? Precision::Year : length == 7 ? Precision::Month : Precision::Span;
}

Span withMovedStart(Span quote, int steps, const QString &page)
{
    const qsizetype from = moved(quote.from, steps, page);
    return from < quote.to ? Span{from, quote.to} : quote;
}

Span withMovedEnd(Span quote, int steps, const QString &page)
{
    const qsizetype to = moved(quote.to, steps, page);
    return to > quote.from ? Span{quote.from, to} : quote;
}

} // namespace jianbao
