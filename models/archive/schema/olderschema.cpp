#include "models/archive/schema/olderschema.h"

#include "models/archive/database/database.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int schemaWithTagTree = 5;
constexpr int schemaWithNames = 9;

/// Nothing is merged: every name goes by itself.
void lendNames(const Database &database)
{
    for (const char *view : {
             "standard_name AS SELECT '' AS kind, '' AS printed, '' AS name WHERE 0",
             "article_in_district AS SELECT article_id, district, district AS printed_district "
             "FROM main.article_district",
             "event_with_verdict AS SELECT older.*, district AS printed_district "
             "FROM main.event_with_verdict AS older",
             "observation_with_verdict AS SELECT older.*, subject AS printed_subject, "
             "indicator AS printed_indicator FROM main.observation_with_verdict AS older",
         })
        database.run(u"CREATE TEMP VIEW "_s + QLatin1String(view));
}

} // namespace

void lendMissingColumns(const Database &database)
{
    if (database.schemaVersion() < schemaWithTagTree)
        database.run(u"CREATE TEMP VIEW tag AS SELECT older.*, NULL AS parent_id, "
                     "'' AS description, 0 AS favourite FROM main.tag AS older"_s);
    if (database.schemaVersion() < schemaWithNames)
        lendNames(database);
}

} // namespace jianbao
