#include "models/comparing/printednumber.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

double scaleOf(const QString &sign)
{
    double scale = 1;
    for (const QChar unit : sign) {
        if (unit == u'亿')
            scale *= 1e8;
        else if (unit == u'万')
            scale *= 1e4;
        else if (unit == u'千')
            scale *= 1e3;
        else if (unit == u'百')
            scale *= 1e2;
    }
    return scale;
}

bool isNear(double left, double right)
{
    return std::abs(left - right) <= 1e-9 * std::max(std::abs(left), std::abs(right));
}

/// Units that measure rather than count, so that a whole number of them may be a rounded one.
bool isMeasured(const QString &unit)
{
    static const QRegularExpression measured(u"[%元亩吨米里克升度时]|点$|公顷|美元|平方|立方"_s);
    return measured.match(unit).hasMatch();
}

} // namespace

PrintedNumber PrintedNumber::of(const Observation &observation)
{
    static const QRegularExpression digits(
        u"(\\d+(?:[,，]\\d{3})*)(?:\\.(\\d+))?\\s*[余多]?\\s*([百千]?[万亿]{0,2}|[百千])"_s);
    PrintedNumber number;
    number.m_value = observation.value;
    number.m_unit = observation.unit;
    const QString words = observation.quote.shownWords().normalized(QString::NormalizationForm_KC);
    QRegularExpressionMatchIterator matches = digits.globalMatch(words);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString whole = match.captured(1).remove(u',');
        const double printed = (whole + u'.' + match.captured(2) + u'0').toDouble();
        if (!isNear(printed * scaleOf(match.captured(3)), std::abs(observation.value)))
            continue;
        number.m_decimals = static_cast<int>(match.captured(2).size());
        number.m_scaleSign = match.captured(3);
        number.m_scale = scaleOf(number.m_scaleSign);
        return number;
    }
    while (number.m_decimals < 6 && !isNear(std::round(number.m_value * std::pow(10, number.m_decimals)),
                                            number.m_value * std::pow(10, number.m_decimals)))
        ++number.m_decimals;
    return number;
}

double PrintedNumber::lastDigit() const
{
    return m_scale * std::pow(10, -m_decimals);
}

double PrintedNumber::lastNonZeroDigit() const
{
    double digit = lastDigit();
    const double value = std::abs(m_value);
    while (value > 0 && digit * 10 <= value && isNear(std::round(value / (digit * 10)), value / (digit * 10)))
        digit *= 10;
    return digit;
}

bool PrintedNumber::isCount() const
{
    return m_decimals == 0 && m_scale == 1 && !isMeasured(m_unit);
}

double PrintedNumber::rounded(double value) const
{
    return QString::number(value / m_scale, 'f', m_decimals).toDouble() * m_scale;
}

QString PrintedNumber::alike(double value) const
{
    const QString digits = QString::number(std::abs(value) / m_scale, 'f', m_decimals);
    return (value < 0 ? u"−"_s : QString()) + digits + m_scaleSign + m_unit;
}

QString PrintedNumber::added() const
{
    return (m_value < 0 ? u" − "_s : u" + "_s) + alike(std::abs(m_value));
}

QString PrintedNumber::takenAway() const
{
    return (m_value < 0 ? u" + "_s : u" − "_s) + alike(std::abs(m_value));
}

} // namespace jianbao
