#include "views/tags/tagcolour.h"

#include <numeric>

namespace jianbao
{

QColor tagColour(const QString &name, const QString &givenColour, const Theme &theme)
{
    const QColor given(givenColour);
    if (given.isValid())
        return given;
    const int sum = std::accumulate(name.cbegin(), name.cend(), 0,
                                    [](int total, QChar character) { return total + character.unicode(); });
    return theme.series.at(sum % theme.series.size());
}

} // namespace jianbao
