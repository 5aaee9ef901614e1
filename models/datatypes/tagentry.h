#pragma once

#include <QString>

namespace jianbao
{

/// A tag as files tell it: named, not numbered.
struct TagEntry
{
    QString name;
    QString parent; ///< the name of the tag above, or empty
    QString colour; ///< #RRGGBB or empty
    QString description;
    bool operator==(const TagEntry &) const = default;
};

} // namespace jianbao
