#pragma once

#include "app/cli/command.h"

#include <functional>

namespace jianbao
{

/// The ids that a user named by their beginnings (eight characters at least).
class IdArguments
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::IdArguments)
public:
    using Lookup = std::function<QStringList(const QString &beginning)>; ///< two ids at most

    IdArguments(const QStringList &words, const Lookup &lookup);

    const QStringList &ids() const { return m_ids; }
    /// False if a word names none or several; these are told on standard error.
    bool areFound(CommandContext &context) const;

private:
    QStringList m_ids;
    QStringList m_problems;
};

} // namespace jianbao
