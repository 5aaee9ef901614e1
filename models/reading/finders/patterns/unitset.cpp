#include "models/reading/finders/patterns/unitset.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr char16_t lastUnit = 0xFFFF;

} // namespace

UnitSet UnitSet::any()
{
    return {{{0, lastUnit}}, false};
}

UnitSet UnitSet::han()
{
    return {{{0x2E80, 0x2FD5},
             {0x3005, 0x3007},
             {0x3021, 0x3029},
             {0x3038, 0x303B},
             {0x3400, 0x9FFF},
             {0xF900, 0xFAFF}},
            false};
}

UnitSet UnitSet::one(QChar unit)
{
    return {{{unit.unicode(), unit.unicode()}}, true};
}

UnitSet UnitSet::allBut(UnitSet set)
{
    if (!set.exact)
        return any();
    std::sort(set.ranges.begin(), set.ranges.end(), [](auto a, auto b) { return a.first < b.first; });
    UnitSet rest;
    int from = 0;
    for (const UnitSet::Range range : std::as_const(set.ranges)) {
        if (from < range.first)
            rest.ranges.append({char16_t(from), char16_t(range.first - 1)});
        from = std::max(from, range.last + 1);
    }
    if (from <= lastUnit)
        rest.ranges.append({char16_t(from), lastUnit});
    return rest;
}

} // namespace jianbao
