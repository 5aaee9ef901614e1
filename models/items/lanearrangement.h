#pragma once

#include <QSet>
#include <QStringList>

namespace jianbao
{

enum class LaneOrder { Activity, Name, Hand };

/// How lanes stand below each other; parts always below what they are a part of.
struct LaneArrangement
{
    LaneOrder order = LaneOrder::Activity;
    QStringList byHand; ///< districts; those that are not here come last
    QSet<QString> folded;
    bool nested = true; ///< false: every district for itself
    bool operator==(const LaneArrangement &) const = default;
};

} // namespace jianbao
