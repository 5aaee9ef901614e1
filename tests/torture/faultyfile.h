#pragma once

#include "tests/torture/faultyvfs.h"

namespace jianbao
{

/// A file of a FaultyVfs: asks it before each step that changes the disk and hands everything on to the real
/// file. SQLite owns the memory.
class FaultyFile
{
public:
    static int size(const sqlite3_vfs *real);
    static int open(FaultyVfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags);
};

} // namespace jianbao
