#include "models/archive/olderschema.h"

#include "models/archive/database.h"

namespace jianbao
{

namespace
{

constexpr int schemaWithTagTree = 5;

} // namespace

void lendMissingColumns(const Database &database)
{
    if (database.schemaVersion() < schemaWithTagTree)
        database.run(QStringLiteral("CREATE TEMP VIEW tag AS SELECT older.*, NULL AS parent_id, "
                                    "'' AS description, 0 AS favourite FROM main.tag AS older"));
}

} // namespace jianbao
