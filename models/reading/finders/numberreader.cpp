#include "models/reading/finders/numberreader.h"

#include "models/reading/finders/numeral.h"
#include "models/reading/finders/quantityparts.h"

#include <cmath>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView chineseDigits = u"一二三四五六七八九";

int approximateDigit(QChar c)
{
    return c == u'两' ? 2 : int(chineseDigits.indexOf(c)) + 1;
}

/// 两三百 is 200 to 300, 十五六 is 15 to 16: the first of two neighbouring digits, or -1.
qsizetype neighbouringDigits(QStringView words)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const int first = approximateDigit(words.at(i));
        const int second = approximateDigit(words.at(i + 1));
        const bool onlyPair = i + 2 == words.size() || approximateDigit(words.at(i + 2)) == 0;
        const bool afterMultiplier = i == 0 || approximateDigit(words.at(i - 1)) == 0;
        if (first > 0 && (second == first + 1 || (first == 3 && second == 5)) && onlyPair && afterMultiplier)
            return i;
    }
    return -1;
}

} // namespace

NumberReader::NumberReader()
    : m_arabic(
          u"(?<sign>[-+]\\s?|负|零下|正)?(?<digits>\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.(?:\\s*"
          u"\\n\\s*)?\\d+)?)(?:[eE](?<exponent>[-+]?\\d{1,2})(?![a-zA-Z\\d]))?"
          "(?:(?<more>[余多来])?(?:\\s*\\n\\s*)?(?<scale>(?:[十百千]?万亿|[十百千]?[万亿]|[百千](?![瓦克米伏焦卡帕赫字]))(?:\\d{1,4}(?:[千百]?万|[千百](?![瓦克米伏])))?)|(?<kilo>[kKwW](?![a-zA-Z])))?"_s)
    , m_chinese(u"(?<sign>负|零下|正)?(?<digits>(?:[零〇一二两三四五六七八九十廿卅卌]["
                u"零〇一二两三四五六七八九十百千万亿廿卅卌]*|[百千万亿](?=[余多])|(?<=[近上超逾约])(?:[百千]?"
                u"[万亿]|[百千])(?=[家个名人项户件元吨亩辆台棵次条所处])"
                "|(?<![上下前后一两个多大小])半(?=个|小时|年|天|公斤|斤|亩|吨))(?:点[零〇一二三四五六七八九]+"
                "[十百千万亿]*)?)"
                "(?:(?<more>[余多来])(?<scale>[百千]?[万亿]|[百千]万)(?!象))?"_s)
{
}

std::optional<NumberWords> NumberReader::read(const QString &folded, qsizetype at) const
{
    if (std::optional<NumberWords> number = readArabic(folded, at))
        return number;
    return readChinese(folded, at);
}

std::optional<NumberWords> NumberReader::readArabic(const QString &folded, qsizetype at) const
{
    const QRegularExpressionMatch match = m_arabic.matchAt(folded, at);
    if (!match.hasMatch())
        return std::nullopt;
    NumberWords number;
    number.at = {match.capturedStart(), match.capturedEnd()};
    const QString scale = match.captured(u"scale"_s);
    const QString digits = match.captured(u"digits"_s);
    const std::optional<double> value = numeralValue(digits);
    const std::optional<double> scaled = scale.isEmpty() ? value : numeralValue(QString(digits + scale));
    if (!value || !scaled)
        return std::nullopt;
    number.value = *scaled;
    number.scaled = !scale.isEmpty();
    number.scale = *value > 0 ? *scaled / *value : 1;
    if (const QStringView kilo = match.capturedView(u"kilo"_s); !kilo.isEmpty()) {
        if (kilo != u"k" && kilo != u"w") {
            number.at.to = match.capturedStart(u"kilo"_s);
        } else {
            number.value *= kilo == u"k" ? 1e3 : 1e4;
        }
    }
    if (match.hasCaptured(u"exponent"_s))
        number.value *= std::pow(10, match.captured(u"exponent"_s).toInt());
    const QStringView sign = match.capturedView(u"sign"_s);
    if (!sign.isEmpty() && sign.front() != u'+' && sign.front() != u'正')
        number.value = -number.value;
    const QStringView more = match.capturedView(u"more"_s);
    number.more = !more.isEmpty() && more != u"来";
    number.about = more == u"来";
    return number;
}

std::optional<NumberWords> NumberReader::readChinese(const QString &folded, qsizetype at) const
{
    const QRegularExpressionMatch match = m_chinese.matchAt(folded, at);
    if (!match.hasMatch())
        return std::nullopt;
    const QString scale = match.captured(u"scale"_s);
    QString digits = match.captured(u"digits"_s);
    NumberWords number;
    number.arabic = false;
    number.at = {match.capturedStart(), match.capturedEnd()};
    number.casual = digits == u"一" || digits == u"两" || digits == u"半";
    if (digits == u"半") {
        number.value = 0.5;
        return number;
    }
    if (const qsizetype pair = neighbouringDigits(digits); pair >= 0) {
        const QString upper = digits.left(pair) + digits.mid(pair + 1);
        number.valueTo = numeralValue(QString(upper + scale));
        digits.remove(pair + 1, 1);
    }
    const std::optional<double> value = numeralValue(QString(digits + scale));
    const bool twoLooseDigits =
        digits.size() == 2 && approximateDigit(digits.at(0)) > 0 && approximateDigit(digits.at(1)) > 0;
    if (!value || twoLooseDigits)
        return std::nullopt; // 唯一一条
    number.value = *value;
    const QStringView sign = match.capturedView(u"sign"_s);
    if (!sign.isEmpty() && sign != u"正")
        number.value = -number.value;
    const QStringView more = match.capturedView(u"more"_s);
    const bool upwards =
        at > 0 && folded.at(at - 1) == u'上' && QStringView(u"百千万亿").contains(digits.front()); // 上百家
    if (upwards)
        --number.at.from;
    number.more = upwards || (!more.isEmpty() && more != u"来");
    number.about = more == u"来";
    return number;
}

} // namespace jianbao
