#include "models/items/amount.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr double wan = 1e4;
constexpr double yi = 1e8;
constexpr double wanYi = 1e12;

/// Three significant digits, but never a whole digit replaced by zero.
QString significant(double value)
{
    const double magnitude = std::abs(value);
    const int decimals = magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : 2;
    return Amount::plain(value, decimals);
}

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) < 1e-6 * std::max(1.0, std::abs(value) * 1e-6);
}

QString grouped(double value)
{
    if (!isWhole(value))
        return Amount::plain(value, 6);
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(std::llround(value)));
}

} // namespace

QString Amount::plain(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text == u"-0" ? u"0"_s : text;
}

Amount::Scale Amount::scaleFor(double largest)
{
    const double magnitude = std::abs(largest);
    if (magnitude >= wanYi)
        return {wanYi, u"万亿"_s};
    if (magnitude >= yi)
        return {yi, u"亿"_s};
    if (magnitude >= wan)
        return {wan, u"万"_s};
    return {};
}

QString Amount::brief(double value)
{
    Scale scale = scaleFor(value);
    const double rounded = std::round(std::abs(value) / scale.divisor);
    if (scale.divisor < wanYi && rounded >= wan) // 9999.9万 would become 10000万
        scale = scaleFor(scale.divisor * wan);
    return significant(value / scale.divisor) + scale.sign;
}

QString Amount::exact(double value)
{
    const Scale scale = scaleFor(value);
    const double shortest =
        scale.divisor / 1e4; // at most four decimals, else the full number is easier to read
    if (scale.divisor > 1 && isWhole(value / shortest) && isWhole(value / 100))
        return plain(value / scale.divisor, 4) + scale.sign;
    return grouped(value);
}

QString Amount::of(const Observation &observation)
{
    if (isRankUnit(observation.unit) && observation.aspect != Aspect::Change)
        return u"第%1%2"_s.arg(exact(observation.value), observation.unit);
    QString text = exact(observation.value);
    const bool signedAspect = observation.aspect == Aspect::Change || observation.aspect == Aspect::Rate;
    if (signedAspect && observation.value > 0)
        text.prepend(u'+');
    if (observation.valueTo)
        text += u"–"_s + exact(*observation.valueTo);
    text += observation.unit;
    switch (observation.bound) {
    case Bound::Exact:
        return text;
    case Bound::About:
        return tr("about %1").arg(text);
    case Bound::Over:
        return tr("over %1").arg(text);
    case Bound::Under:
        return tr("under %1").arg(text);
    case Bound::NearBelow:
        return tr("nearly %1").arg(text);
    }
    return text;
}

bool isRankUnit(const QString &unit)
{
    return unit == u"位"_s;
}

bool isMoney(const QString &unit)
{
    return unit.endsWith(u'元');
}

} // namespace jianbao
