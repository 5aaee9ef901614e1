#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace jianbao
{

class Database;

/// Carries the seals over one step of an upgrade, which may add columns or change rows: what held before is
/// sealed again as the step has left it; what was damaged or edited with another tool stays told. Tables that
/// get their seals by the step have all their rows sealed. Lives inside the transaction of the step; same
/// thread as its database; throws ArchiveError.
class UpgradeSeals
{
public:
    /// Checks every sealed row.
    explicit UpgradeSeals(const Database &database);
    /// Called after the step.
    void renew() const;

private:
    const Database &m_database;
    QHash<QString, QSet<QStringList>> m_broken; ///< table → keys of the rows that do not hold
};

} // namespace jianbao
