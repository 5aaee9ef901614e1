#include "models/archive/schema/upgradeseals.h"

#include "models/archive/database/database.h"
#include "models/archive/seals/rowseal.h"
#include "models/archive/seals/sealedtable.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

UpgradeSeals::UpgradeSeals(const Database &database) : m_database(database)
{
    for (const QString &table : RowSeal(database).tables())
        m_broken.insert(table, SealedTable(database, table).brokenKeys());
}

void UpgradeSeals::renew() const
{
    for (const QString &table : RowSeal(m_database).tables())
        SealedTable(m_database, table).sealAllBut(m_broken.value(table));
}

} // namespace jianbao
