#pragma once

#include "models/items/sidebarcontents.h"

namespace jianbao
{

class Database;

/// Reads from an archive what its sidebar tells. Same thread as its database; throws ArchiveError.
class SidebarReader
{
public:
    explicit SidebarReader(Database &database) : m_database(database) {}

    /// Everything, as it is at one moment.
    SidebarContents read() const;
    /// `known` with tags and saved searches as they are now: quick, in any archive.
    SidebarContents refreshed(const SidebarContents &known) const;

private:
    Database &m_database;
};

} // namespace jianbao
