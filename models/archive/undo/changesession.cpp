#include "models/archive/undo/changesession.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/database/sqlitehandle.h"

#include <QCoreApplication>

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ChangeSession)
};

/// What a person does can reach all of these; the search index follows them by triggers.
constexpr const char *handWork[] = {"tag",
                                    "article_tag",
                                    "highlight",
                                    "decision",
                                    "unwanted",
                                    "page_layout",
                                    "text_correction",
                                    "newspaper",
                                    "page",
                                    "article",
                                    "article_paragraph",
                                    "article_district",
                                    "event",
                                    "observation",
                                    "method",
                                    "figure_choice",
                                    "saved_chart",
                                    "saved_search",
                                    "register_entry",
                                    "register_alias",
                                    "register_distinction",
                                    "bin_entry"};

void check(int code, const Database &database)
{
    if (code != SQLITE_OK)
        throw ArchiveError(Words::tr("%1: the step could not be recorded (%2), so it was not done. Try again "
                                     "after making room.")
                               .arg(database.path(), QString::fromUtf8(sqlite3_errstr(code))));
}

} // namespace

ChangeSession::ChangeSession(const Database &database) : m_database(database)
{
    check(sqlite3session_create(sqliteHandle(database.connection()), "main", &m_session), database);
    for (const char *table : handWork)
        check(sqlite3session_attach(m_session, table), database);
}

ChangeSession::~ChangeSession()
{
    sqlite3session_delete(m_session);
}

QByteArray ChangeSession::changes() const
{
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3session_changeset(m_session, &size, &bytes), m_database);
    const QByteArray changes(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return changes;
}

} // namespace jianbao
