#pragma once

#include "models/datatypes/anyfact.h"

#include <optional>

namespace jianbao
{

/// Where a new reading of a page tells otherwise than a person decided. The decision stands.
struct ReadingDifference
{
    AnyFact decided;
    std::optional<AnyFact> read; ///< what the reading finds in these words now; nothing: it finds nothing
};

} // namespace jianbao
