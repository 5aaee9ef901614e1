#pragma once

#include "models/comparing/aliasproposals.h"

#include <QCoreApplication>

namespace jianbao
{

/// How registers of names and proposals for them are worded, for window and command line.
class NameWords
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::NameWords)
public:
    static QString of(NameKind kind);
    static QString of(AliasProposal::Reason reason);
    /// The printed words with where they stand; of a name that no article prints, that the gazetteer has it.
    static QString place(const NameMention &mention);
};

} // namespace jianbao
