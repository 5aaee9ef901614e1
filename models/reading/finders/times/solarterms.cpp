#include "models/reading/finders/times/solarterms.h"

#include <QHash>
#include <QMutex>

#include <cmath>
#include <numbers>
#include <utility>

namespace jianbao
{

namespace
{

constexpr double julianDay2000 = 2451545.0; ///< noon of 1 January 2000
constexpr double daysOfYear = 365.2422;
constexpr double pekingDay = 8.0 / 24;
constexpr double dynamicalDay = 69.0 / 86400; ///< clocks run behind the sun's even time

double sine(double degrees)
{
    return std::sin(degrees * std::numbers::pi / 180);
}

/// The sun's apparent longitude in degrees, from its mean motion and the shape of the earth's path.
double sunLongitude(double julianDay)
{
    const double centuries = (julianDay - julianDay2000) / 36525;
    const double mean = 280.46646 + 36000.76983 * centuries;
    const double anomaly = 357.52911 + 35999.05029 * centuries;
    const double center = (1.914602 - 0.004817 * centuries) * sine(anomaly) + 0.019993 * sine(2 * anomaly) +
                          0.000289 * sine(3 * anomaly);
    const double node = 125.04 - 1934.136 * centuries;
    return mean + center - 0.00569 - 0.00478 * sine(node);
}

QDate computedTermDay(int year, int longitude)
{
    const QDate newYear(year, 1, 1);
    if (!newYear.isValid())
        return {};
    constexpr double longitudeOfNewYear = 280;
    const double begin = double(newYear.toJulianDay()) - 0.5;
    const double ahead = std::fmod(longitude - longitudeOfNewYear + 360, 360);
    double day = begin + ahead * daysOfYear / 360;
    for (int round = 0; round < 5; ++round) {
        const double missing = std::remainder(longitude - sunLongitude(day), 360);
        day += missing * daysOfYear / 360;
    }
    return QDate::fromJulianDay(qint64(std::floor(day - dynamicalDay + pekingDay + 0.5)));
}

} // namespace

QDate solarTermDay(int year, int longitude)
{
    static QMutex mutex;
    static QHash<std::pair<int, int>, QDate> days;
    const QMutexLocker locker(&mutex);
    const std::pair term(year, longitude);
    if (const auto known = days.constFind(term); known != days.cend())
        return *known;
    return *days.insert(term, computedTermDay(year, longitude));
}

} // namespace jianbao
