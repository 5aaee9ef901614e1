#include "app/cli/idarguments.h"

namespace jianbao
{

IdArguments::IdArguments(const QStringList &words, const Lookup &lookup)
{
    for (const QString &word : words) {
        const QStringList found = lookup(word);
        if (found.size() == 1)
            m_ids.append(found.first());
        else if (found.isEmpty())
            m_problems.append(
                tr("“%1” is no id in this archive. Copy an id, or its first 8 characters or more, from "
                   "a listing.")
                    .arg(word));
        else
            m_problems.append(tr("Several ids begin with “%1”. Give more characters.").arg(word));
    }
}

bool IdArguments::areFound(CommandContext &context) const
{
    for (const QString &problem : m_problems)
        context.complain(problem);
    return m_problems.isEmpty();
}

} // namespace jianbao
