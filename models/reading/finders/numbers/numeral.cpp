#include "models/reading/finders/numbers/numeral.h"

#include <QString>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace jianbao
{

namespace
{

int digitOf(QChar c)
{
    constexpr char16_t digits[] = u"〇一二三四五六七八九";
    if (c == u'两')
        return 2;
    if (c == u'零')
        return 0;
    const auto *end = std::end(digits) - 1;
    const auto *found = std::find(std::begin(digits), end, c.unicode());
    return found == end ? -1 : int(found - std::begin(digits));
}

double multiplierOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    case u'万':
        return 1e4;
    case u'亿':
        return 1e8;
    case u'兆':
        return 1e12;
    default:
        return 0;
    }
}

/// The value of figures and a decimal point, the nearest number there is: few figures and their power of ten
/// are exact.
std::optional<double> arabicValue(QStringView digits)
{
    constexpr qsizetype exactFigures = 15;
    const qsizetype point = digits.indexOf(u'.');
    if (digits.size() > exactFigures || point == 0 || digits.lastIndexOf(u'.') != point ||
        digits.endsWith(u'.')) {
        bool isNumber = false;
        const double value = digits.toDouble(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }
    double value = 0;
    for (const QChar c : digits) {
        if (c != u'.')
            value = value * 10 + c.digitValue();
    }
    return point < 0 ? value : value / std::pow(10, digits.size() - 1 - point);
}

/// Reads a numeral from left to right: digits gather in m_number, 十百千 move them into m_section, 万亿 move
/// the section into m_total.
class NumeralParser
{
public:
    std::optional<double> parse(QStringView words)
    {
        for (m_at = 0; m_at < words.size();) {
            if (!step(words))
                return std::nullopt;
        }
        if (!m_any)
            return std::nullopt;
        if (m_afterMultiplier >= 100 && m_number > 0 && m_number < 10 && m_digits == 1)
            m_number *= m_afterMultiplier / 10; // 两万三
        return m_total + m_section + m_number;
    }

private:
    bool step(QStringView words)
    {
        const QChar c = words.at(m_at);
        if (c.isSpace() || c == u',') {
            ++m_at;
            return true;
        }
        if (c >= u'0' && c <= u'9')
            return readArabic(words);
        ++m_at;
        if (c == u'点')
            return readDecimals(words);
        if (c == u'廿' || c == u'卅' || c == u'卌') {
            m_section += c == u'廿' ? 20 : c == u'卅' ? 30 : 40;
            m_lastOfSection = 10;
            m_any = true;
            return true;
        }
        if (const double multiplier = multiplierOf(c); multiplier > 0)
            return multiply(multiplier);
        return takeDigit(c);
    }

    bool takeDigit(QChar c)
    {
        const int digit = digitOf(c);
        if (digit < 0)
            return false;
        if (digit == 0 && m_digits == 0)
            m_afterMultiplier = 0; // 一千零五
        m_number = m_number * 10 + digit;
        ++m_digits;
        m_any = true;
        return true;
    }

    bool readArabic(QStringView words)
    {
        QVarLengthArray<char16_t, 32> digits;
        for (; m_at < words.size(); ++m_at) {
            const QChar c = words.at(m_at);
            if ((c >= u'0' && c <= u'9') || c == u'.')
                digits.append(c.unicode());
            else if (c != u',' && !c.isSpace())
                break;
        }
        const std::optional<double> number = arabicValue(QStringView(digits.data(), digits.size()));
        m_number = number.value_or(0);
        m_digits += digits.size();
        m_any = true;
        return number.has_value();
    }

    bool readDecimals(QStringView words)
    {
        double fraction = 0;
        double place = 0.1;
        for (; m_at < words.size() && digitOf(words.at(m_at)) >= 0; ++m_at, place /= 10)
            fraction += digitOf(words.at(m_at)) * place;
        m_number = std::round((m_total + m_section + m_number + fraction) * 1e9) / 1e9;
        m_total = m_section = 0;
        m_digits = 2;
        m_any = true;
        return place < 0.1;
    }

    bool multiply(double multiplier)
    {
        const bool bare = m_digits == 0;
        const bool small = multiplier < 1e4;
        if (small && m_section > 0 && (multiplier >= m_lastOfSection || (bare && m_afterMultiplier > 0)))
            return false; // 十百千万, 十五千
        m_lastOfSection = multiplier;
        if (multiplier >= 1e4) {
            const double part = bare && m_section == 0 && m_total == 0 ? 1 : m_section + m_number;
            m_total = m_total < multiplier ? (m_total + part) * multiplier : m_total + part * multiplier;
            m_section = 0;
        } else {
            m_section += (bare ? 1 : m_number) * multiplier;
        }
        m_number = 0;
        m_digits = 0;
        m_afterMultiplier = multiplier;
        m_any = true;
        return true;
    }

    qsizetype m_at = 0;
    qsizetype m_digits = 0;
    double m_total = 0;
    double m_section = 0;
    double m_number = 0;
    double m_afterMultiplier = 0;
    double m_lastOfSection =
        0; ///< the last multiplier, which a following one within the section must undercut
    bool m_any = false;
};

} // namespace

std::optional<double> numeralValue(QStringView words)
{
    return NumeralParser().parse(words);
}

int wholeNumeral(QStringView words)
{
    const std::optional<double> value = numeralValue(words);
    return value && *value < 1e9 && *value == std::floor(*value) ? int(*value) : -1;
}

} // namespace jianbao
