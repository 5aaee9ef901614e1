#pragma once

#include "models/datatypes/observation.h"
#include "models/datatypes/span.h"

#include <QStringList>

namespace jianbao
{

/// What the words around a quantity say about it.
struct Measure
{
    Span at;           ///< the words that tell it, with the number
    QStringList names; ///< in the page's words without verbs; several where it says 各; empty: goes on with
                       ///< the last one
    Aspect aspect = Aspect::Level;
    bool falls = false; ///< 下降, 减少: the value is negative
    FactStatus status = FactStatus::Actual;
    bool isTotal = false; ///< a state rather than a happening: 拥有, 现有, 占
};

} // namespace jianbao
