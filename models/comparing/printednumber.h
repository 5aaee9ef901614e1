#pragma once

#include "models/datatypes/observation.h"

namespace jianbao
{

/// How an observation's number stands in print: 1.5亿元 has one decimal and is counted in 亿. Found in the
/// words of its quote by its value; a number written in Chinese numerals counts as whole. Pure; reentrant.
class PrintedNumber
{
public:
    static PrintedNumber of(const Observation &observation);

    /// What one unit of the last printed digit is worth: 0.1亿 for 1.5亿, 100 for 300.
    double lastDigit() const;
    /// What one unit of the last digit that is not zero is worth: 100 for 300, 10 for 120.
    double lastNonZeroDigit() const;
    /// True where print cannot have been rounded: a whole count of firms or people.
    bool isCount() const;
    /// Another value no finer than this one is printed: 178.2亿 for 178.2026亿 beside 186.4亿.
    double rounded(double value) const;
    /// Another value as this one is printed: with its scale, its decimals and its unit, "20.12万元".
    QString alike(double value) const;
    /// The number itself with its unit.
    QString words() const { return alike(m_value); }
    /// The number as what is added to another: " + 10位", " − 5%".
    QString added() const;
    /// As what is taken away: " − 10位", " + 5%".
    QString takenAway() const;

private:
    double m_value = 0;
    double m_scale = 1; ///< 10000 where 万 stands behind the digits
    int m_decimals = 0;
    QString m_scaleSign;
    QString m_unit;
};

} // namespace jianbao
