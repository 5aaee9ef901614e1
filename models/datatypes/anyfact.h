#pragma once

#include "models/datatypes/records.h"

#include <variant>

namespace jianbao
{

enum class FactKind { Event, Indicator, Method };

/// A fact of any kind; the alternatives stand in the order of FactKind.
using AnyFact = std::variant<Event, Observation, Method>;
using StoredFact = Stored<AnyFact>;

FactKind kindOf(const AnyFact &fact);
const Quote &quoteOf(const AnyFact &fact);
void setQuote(AnyFact &fact, const Quote &quote);
double confidenceOf(const AnyFact &fact);

/// The rule's name of a fact that a person wrote or corrected.
inline constexpr QLatin1String handRule{"hand"};

} // namespace jianbao
