#pragma once

#include "app/cli/record.h"
#include "models/comparing/aliasproposals.h"

namespace jianbao
{

/// How proposed aliases are told: a proposal one record for JSON and CSV; for people both names and the
/// reason, then both quotes with their sources.
class AliasOutput
{
public:
    static Record recordOf(const AliasProposal &proposal);
    static QString lines(const AliasProposal &proposal);
};

} // namespace jianbao
