#include "models/comparing/check.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// A computed range wider than this part of the printed value agrees with nearly anything.
constexpr double widest = 0.25;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::Check)
};

} // namespace

Check::Result Check::compared(const ValueRange &computed, const ValueRange &printed)
{
    const double margin = printed.isLoose ? 0 : (printed.high - printed.low) / 2;
    if (!computed.overlaps({printed.low - margin, printed.high + margin, false}))
        return Result::Contradicts;
    const double middle = (computed.low + computed.high) / 2;
    const bool tellsLittle =
        computed.high - computed.low > widest * std::abs(printed.low + printed.high) / 2 &&
        (middle < printed.low || middle > printed.high);
    return tellsLittle || computed.isLoose || printed.isLoose ? Result::Undecided : Result::Agrees;
}

QString keyOf(Check::Result result)
{
    switch (result) {
    case Check::Result::Contradicts:
        return u"contradicts"_s;
    case Check::Result::Agrees:
        return u"agrees"_s;
    case Check::Result::Undecided:
        break;
    }
    return u"undecided"_s;
}

QString shownResult(Check::Result result)
{
    switch (result) {
    case Check::Result::Contradicts:
        return Words::tr("contradicts");
    case Check::Result::Agrees:
        return Words::tr("agrees");
    case Check::Result::Undecided:
        break;
    }
    return Words::tr("undecided");
}

QString shownRule(const QString &rule)
{
    if (rule == u"change")
        return Words::tr("from, to and change");
    if (rule == u"parts")
        return Words::tr("parts and total");
    if (rule == u"share")
        return Words::tr("share of the whole");
    if (rule == u"plan")
        return Words::tr("plan and result");
    if (rule == u"earlier-level")
        return Words::tr("this year and last year");
    if (rule == u"retelling")
        return Words::tr("told by several articles");
    return rule;
}

} // namespace jianbao
