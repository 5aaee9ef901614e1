#include "tests/torture/faultyvfs.h"

#include "tests/torture/faultyfile.h"

namespace jianbao
{

namespace
{

FaultyVfs *ownerOf(sqlite3_vfs *vfs)
{
    return static_cast<FaultyVfs *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    return FaultyFile::open(ownerOf(vfs), name, file, flags, outFlags);
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncsFolder)
{
    const int fault = ownerOf(vfs)->before(FaultyVfs::Step::Delete);
    sqlite3_vfs *real = ownerOf(vfs)->real();
    return fault == SQLITE_OK ? real->xDelete(real, name, syncsFolder) : fault;
}

} // namespace

FaultyVfs::FaultyVfs() : m_real(sqlite3_vfs_find(nullptr)), m_vfs(*m_real)
{
    m_vfs.zName = "faulty";
    m_vfs.pAppData = this;
    m_vfs.szOsFile = FaultyFile::size(m_real);
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

void FaultyVfs::failAt(int point, Fault fault)
{
    m_points = 0;
    m_failingPoint = point;
    m_fault = fault;
    m_hasFailed = false;
}

int FaultyVfs::before(Step step)
{
    ++m_points;
    const bool isReached = m_failingPoint > 0 && m_points >= m_failingPoint;
    const bool fails = m_fault == Fault::Once   ? isReached && !m_hasFailed
                       : m_fault == Fault::Full ? isReached && step == Step::Write
                                                : isReached;
    if (!fails)
        return SQLITE_OK;
    m_hasFailed = true;
    switch (step) {
    case Step::Write:
        return m_fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    case Step::Sync:
        return SQLITE_IOERR_FSYNC;
    case Step::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Step::Delete:
        return SQLITE_IOERR_DELETE;
    }
    Q_UNREACHABLE();
}

} // namespace jianbao
