#include "tests/torture/faultyfile.h"

namespace jianbao
{

namespace
{

using Step = FaultyVfs::Step;

/// What SQLite allocates: the real file lies behind it.
struct Layout
{
    sqlite3_file base;
    FaultyVfs *vfs;
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<Layout *>(file) + 1);
}

int faultBefore(sqlite3_file *file, Step step)
{
    return reinterpret_cast<Layout *>(file)->vfs->before(step);
}

/// The real file's function of this name with the same arguments.
template <auto Function, typename... Arguments> int handOn(sqlite3_file *file, Arguments... arguments)
{
    return (realOf(file)->pMethods->*Function)(realOf(file), arguments...);
}

int closeFile(sqlite3_file *file)
{
    return handOn<&sqlite3_io_methods::xClose>(file);
}
int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 at)
{
    return handOn<&sqlite3_io_methods::xRead>(file, bytes, count, at);
}
int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    const int fault = faultBefore(file, Step::Write);
    return fault == SQLITE_OK ? handOn<&sqlite3_io_methods::xWrite>(file, bytes, count, at) : fault;
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int fault = faultBefore(file, Step::Truncate);
    return fault == SQLITE_OK ? handOn<&sqlite3_io_methods::xTruncate>(file, size) : fault;
}
int syncFile(sqlite3_file *file, int flags)
{
    const int fault = faultBefore(file, Step::Sync);
    return fault == SQLITE_OK ? handOn<&sqlite3_io_methods::xSync>(file, flags) : fault;
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return handOn<&sqlite3_io_methods::xFileSize>(file, size);
}
int lockFile(sqlite3_file *file, int lock)
{
    return handOn<&sqlite3_io_methods::xLock>(file, lock);
}
int unlockFile(sqlite3_file *file, int lock)
{
    return handOn<&sqlite3_io_methods::xUnlock>(file, lock);
}
int checkReservedLock(sqlite3_file *file, int *isHeld)
{
    return handOn<&sqlite3_io_methods::xCheckReservedLock>(file, isHeld);
}
int control(sqlite3_file *file, int operation, void *argument)
{
    return handOn<&sqlite3_io_methods::xFileControl>(file, operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    return handOn<&sqlite3_io_methods::xSectorSize>(file);
}
int characteristics(sqlite3_file *file)
{
    return handOn<&sqlite3_io_methods::xDeviceCharacteristics>(file);
}
int mapShared(sqlite3_file *file, int page, int size, int extends, void volatile **memory)
{
    return handOn<&sqlite3_io_methods::xShmMap>(file, page, size, extends, memory);
}
int lockShared(sqlite3_file *file, int at, int count, int flags)
{
    return handOn<&sqlite3_io_methods::xShmLock>(file, at, count, flags);
}
void barShared(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int unmapShared(sqlite3_file *file, int deletes)
{
    return handOn<&sqlite3_io_methods::xShmUnmap>(file, deletes);
}

constexpr sqlite3_io_methods withSharedMemory{
    2,          closeFile,  readFile,          writeFile, truncateFile, syncFile,        fileSize,
    lockFile,   unlockFile, checkReservedLock, control,   sectorSize,   characteristics, mapShared,
    lockShared, barShared,  unmapShared,       nullptr,   nullptr};

constexpr sqlite3_io_methods withoutSharedMemory{
    1,        closeFile,  readFile,          writeFile, truncateFile, syncFile,        fileSize,
    lockFile, unlockFile, checkReservedLock, control,   sectorSize,   characteristics, nullptr,
    nullptr,  nullptr,    nullptr,           nullptr,   nullptr};

} // namespace

int FaultyFile::size(const sqlite3_vfs *real)
{
    return static_cast<int>(sizeof(Layout)) + real->szOsFile;
}

int FaultyFile::open(FaultyVfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    reinterpret_cast<Layout *>(file)->vfs = vfs;
    const int code = vfs->real()->xOpen(vfs->real(), name, realOf(file), flags, outFlags);
    if (code == SQLITE_OK)
        file->pMethods = vfs->hasSharedMemory() ? &withSharedMemory : &withoutSharedMemory;
    return code;
}

} // namespace jianbao
