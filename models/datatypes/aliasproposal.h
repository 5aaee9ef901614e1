#pragma once

#include "models/datatypes/namemention.h"

namespace jianbao
{

/// Two names that may mean the same, each with one place where it is printed.
struct AliasProposal
{
    /// Why: one is the beginning of the other; they differ in one character; in one that scans confuse; they
    /// have one core (云岭市长风防腐有限公司, 长风防腐公司).
    enum class Reason { Beginning, OneCharacter, LookAlike, SameCore };

    Reason reason = Reason::OneCharacter;
    NameMention usual; ///< printed in more articles, or known from the gazetteer
    NameMention other;
};

} // namespace jianbao
