#include "models/datatypes/anyfact.h"

namespace jianbao
{

FactKind kindOf(const AnyFact &fact)
{
    return static_cast<FactKind>(fact.index());
}

const Quote &quoteOf(const AnyFact &fact)
{
    return std::visit([](const auto &each) -> const Quote & { return each.quote; }, fact);
}

void setQuote(AnyFact &fact, const Quote &quote)
{
    std::visit([&quote](auto &each) { each.quote = quote; }, fact);
}

double confidenceOf(const AnyFact &fact)
{
    return std::visit([](const auto &each) { return each.confidence; }, fact);
}

} // namespace jianbao
