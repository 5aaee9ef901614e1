#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::Transaction)
};

} // namespace

Transaction::Transaction(const Database &database) : m_database(database)
{
    if (database.hasMoved())
        throw ArchiveError(Words::tr("%1: the archive was moved or deleted while it was open, so nothing was "
                                     "stored. Put it back, or open it where it lies now.")
                               .arg(QDir::toNativeSeparators(database.path())));
    m_database.run(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    if (m_open)
        QSqlQuery(m_database.connection()).exec(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    m_database.run(u"COMMIT"_s);
    m_open = false;
}

} // namespace jianbao
