#pragma once

#include "models/datatypes/cancelflag.h"

#include <QStringList>

namespace jianbao
{

class Database;

/// Who signs the articles of an archive. Same thread as its database; throws ArchiveError.
class BylineStore
{
public:
    explicit BylineStore(const Database &database) : m_database(database) {}

    /// Reporters, correspondents, photographers and authors, those with most articles first. Goes through all
    /// articles: seconds in a large archive. What was found by then if it is cancelled.
    QStringList names(const CancelFlag &cancelled) const;

private:
    const Database &m_database;
};

} // namespace jianbao
