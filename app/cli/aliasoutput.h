#pragma once

#include "app/cli/record.h"
#include "models/comparing/aliasproposals.h"

#include <QCoreApplication>

namespace jianbao
{

/// How proposed aliases are told: a proposal one record for JSON and CSV; for people both names and the
/// reason, then both quotes with their sources.
class AliasOutput
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::AliasOutput)
public:
    static Record recordOf(const AliasProposal &proposal);
    static QString lines(const AliasProposal &proposal);

private:
    static QString shownKind(NameMention::Kind kind);
    static QString shownReason(AliasProposal::Reason reason);
    static QString place(const NameMention &mention);
};

} // namespace jianbao
