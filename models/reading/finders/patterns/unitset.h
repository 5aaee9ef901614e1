#pragma once

#include <QChar>
#include <QList>

namespace jianbao
{

/// Code units that may stand at one place of a pattern's match.
struct UnitSet
{
    struct Range
    {
        char16_t first;
        char16_t last;
    };
    QList<Range> ranges;
    bool exact = true; ///< false: some of them do not fit (\p{sc:Han} is taken for every unit)

    static UnitSet any();
    static UnitSet one(QChar unit);
    /// The script Han; halves of surrogate pairs fit every pattern anyway.
    static UnitSet han();
    /// All that `set` does not hold.
    static UnitSet allBut(UnitSet set);

    int count() const
    {
        int units = 0;
        for (const Range range : ranges)
            units += range.last - range.first + 1;
        return units;
    }
};

} // namespace jianbao
