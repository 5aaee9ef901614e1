#pragma once

#include "models/datatypes/observation.h"

#include <QCoreApplication>

namespace jianbao
{

/// Numbers as Chinese readers write them, in 万, 亿 and 万亿. Pure functions of their arguments; reentrant.
class Amount
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::Amount)
public:
    /// For labels: three significant digits or all whole digits, "1.23亿", "1235万", "9876", "3.5".
    static QString brief(double value);
    /// To the last digit: "1.5亿", "3,456", "12.3456万".
    static QString exact(double value);
    /// The value of an observation with unit, range and bound: "about 1.5亿元", "第88位", "3–5家", "+12.5%".
    static QString of(const Observation &observation);

    /// What all labels of one axis are divided by, and the sign for it.
    struct Scale
    {
        double divisor = 1;
        QString sign; ///< 万, 亿, 万亿 or empty
    };
    /// The scale for an axis whose largest magnitude is `largest`.
    static Scale scaleFor(double largest);
    /// A plain number without exponent, with at most `decimals` decimals and no trailing zeros.
    static QString plain(double value, int decimals);
};

/// True for the unit of a place in a ranking (位), where a smaller number is better; 名 counts people.
bool isRankUnit(const QString &unit);
/// True for 元, 美元 and other units of money.
bool isMoney(const QString &unit);

} // namespace jianbao
