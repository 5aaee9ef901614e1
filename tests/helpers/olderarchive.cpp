#include "tests/helpers/olderarchive.h"
#include "sourcefolder.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace jianbao
{

bool makeArchiveFromFixture(const QString &fixture, const QString &path)
{
    QFile dump(u"" JIANBAO_SOURCE_DIR "/tests/archive/fixtures/%1.sql"_s.arg(fixture));
    sqlite3 *database = nullptr;
    const bool made =
        dump.open(QIODevice::ReadOnly) &&
        sqlite3_open(QFile::encodeName(path).constData(), &database) == SQLITE_OK &&
        sqlite3_exec(database, dump.readAll().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return made;
}

} // namespace jianbao
