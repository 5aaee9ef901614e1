#include "models/reading/finders/numbers/arabicnumberreader.h"

#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/numbers/quantityparts.h"

#include <cmath>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

const auto digits =
    u"(?<digits>\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.(?:\\s*\\n\\s*)?\\d+)?|\\.\\d+)"_s;
const auto insideDigits = u"[,.]"_s; ///< a mark that may stand between figures of one number
const auto power = u"(?:[eE](?<exponent>[-+]?\\d{1,2})(?![a-zA-Z\\d])|\\^(?<power>[-+]?\\d{1,3}(?:\\.\\d+)?)"
                   "|\\s?[×x*]\\s?10\\^(?<tenpower>[-+]?\\d{1,2}))"_s;
const auto moreWord = u"(?<more>[余多来])"_s;
const auto parting = u"(?:\\s*\\n\\s*| |个(?=亿(?!元[村级企项大])))"_s; ///< before 万, 亿

/// 万, 亿5千万 behind the figures; where every number is wanted also 百21 and 万2千5百.
QString scalePattern(FindingScope scope)
{
    const auto scale = u"(?:[十百千]?万亿|[十百千]?[万亿]|[百千](?![兆瓦克米伏焦卡帕赫欧牛比吨分]|字节))"_s;
    if (scope == FindingScope::Page)
        return u"(?<scale>"_s + scale + u"(?:\\d{1,4}(?:[千百]?万|[千百](?![瓦克米伏])))?)"_s;
    return u"(?<scale>"_s + scale + u"(?:\\d{1,4}"_s + scale + u"){0,4}(?:\\d{1,4}(?![\\d.,%:/-]))?)"_s;
}

QString suffixPattern(FindingScope scope)
{
    return scope == FindingScope::Everything ? u"\\s?(?<suffix>[kKMGTwW])(?![a-zA-Z\\d/])"_s
                                             : u"(?<suffix>[kw])(?![a-zA-Z])"_s;
}

/// Words beside which M, G and T count bytes.
bool isAboutData(const QString &folded, Span at)
{
    static const QRegularExpression data(
        u"带宽|内存|硬盘|流量|网速|宽带|存储|容量|手机|文件|显存|空间|U盘|下载|光纤|上网|服务器|数据"_s);
    const qsizetype from = std::max<qsizetype>(0, at.from - 8);
    return data.match(QStringView(folded).mid(from, at.to - from + 6)).hasMatch();
}

double multiplierOf(QChar suffix)
{
    switch (suffix.toUpper().unicode()) {
    case u'K':
        return 1e3;
    case u'W':
        return 1e4;
    case u'M':
        return 1e6;
    case u'G':
        return 1e9;
    default:
        return 1e12;
    }
}

bool isFigure(const QString &folded, qsizetype at)
{
    return at < folded.size() && folded.at(at) >= u'0' && folded.at(at) <= u'9';
}

/// 2021, 12.5: where the figures at `at` stand; empty if none do.
Span figuresAt(const QString &folded, qsizetype at)
{
    qsizetype to = at;
    while (isFigure(folded, to))
        ++to;
    if (to > at && to < folded.size() && folded.at(to) == u'.' && isFigure(folded, to + 1)) {
        for (++to; isFigure(folded, to);)
            ++to;
    }
    return {at, to};
}

/// The number that plain figures tell.
std::optional<NumberWords> numberAt(Span figures, const QString &folded)
{
    const std::optional<double> value = numeralValue(QStringView(folded).mid(figures.from, figures.length()));
    if (!value || !std::isfinite(*value))
        return std::nullopt;
    NumberWords number;
    number.at = figures;
    number.value = *value;
    return number;
}

} // namespace

ArabicNumberReader::ArabicNumberReader(FindingScope scope)
    : m_scope(scope)
    , m_pattern(u"(?<sign>[-+]\\s?|负\\s?|零下\\s?|正)?"_s + digits + power + u"?(?:"_s + moreWord + u'?' +
                parting + u'?' + scalePattern(scope) + u'|' + suffixPattern(scope) + u")?"_s)
    , m_starts({m_pattern.words()})
    , m_rests({insideDigits, power, moreWord, parting, scalePattern(scope), suffixPattern(scope)})
{
}

std::optional<NumberWords> ArabicNumberReader::read(const QString &folded, qsizetype at) const
{
    // Mostly the figures are all of the number.
    if (const Span figures = figuresAt(folded, at); !figures.isEmpty() && m_rests.at(folded, figures.to) == 0)
        return numberAt(figures, folded);
    if (m_starts.at(folded, at) == 0)
        return std::nullopt;
    const PatternMatch match = m_pattern.matchAt(folded, at);
    if (!match.hasMatch())
        return std::nullopt;
    NumberWords number;
    number.at = {match.capturedStart(), match.capturedEnd()};
    const QStringView scale = match.capturedView(u"scale"_s);
    QString words = match.captured(u"digits"_s);
    if (words.startsWith(u'.'))
        words.prepend(u'0');
    const std::optional<double> value = numeralValue(words);
    const std::optional<double> scaled =
        scale.isEmpty() ? value : numeralValue(QString(words + scale.toString()));
    if (!value || !scaled)
        return std::nullopt;
    number.value = *scaled;
    number.scaled = !scale.isEmpty();
    number.scale = *value > 0 ? *scaled / *value : 1;
    if (match.hasCaptured(u"exponent"_s))
        number.value *= std::pow(10, match.captured(u"exponent"_s).toInt());
    if (match.hasCaptured(u"tenpower"_s))
        number.value *= std::pow(10, match.captured(u"tenpower"_s).toInt());
    if (match.hasCaptured(u"power"_s))
        number.value = std::pow(number.value, match.captured(u"power"_s).toDouble());
    if (!std::isfinite(number.value))
        return std::nullopt;
    if (match.hasCaptured(u"suffix"_s))
        readSuffix(folded, match, number);
    const QStringView sign = match.capturedView(u"sign"_s);
    if (!sign.isEmpty() && sign.front() != u'+' && sign.front() != u'正')
        number.value = -number.value;
    const QStringView more = match.capturedView(u"more"_s);
    number.more = !more.isEmpty() && more != u"来";
    number.about = more == u"来";
    return number;
}

/// 10K, 1.5 M; but a file of 10M is measured.
void ArabicNumberReader::readSuffix(const QString &folded, const PatternMatch &match,
                                    NumberWords &number) const
{
    const QChar suffix = match.capturedView(u"suffix"_s).front();
    const bool maybeBytes = suffix == u'M' || suffix == u'G' || suffix == u'T';
    if (suffix == u'W' || (maybeBytes && isAboutData(folded, number.at))) {
        number.at.to = match.capturedEnd(u"digits"_s);
        return;
    }
    number.value *= multiplierOf(suffix);
    number.scaled = m_scope == FindingScope::Everything;
}

} // namespace jianbao
