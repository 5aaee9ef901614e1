#pragma once

namespace jianbao
{

class Database;

/// Lends an older archive that is opened for reading only the columns that it lacks, empty, by views of this
/// connection; the file stays as it is. Throws ArchiveError.
void lendMissingColumns(const Database &database);

} // namespace jianbao
