#pragma once

#include <QString>

namespace jianbao
{

class Database;

/// Finds tags by their names: trimmed, one space where several stood, unique without regard to case and
/// width. Same thread as its database; throws ArchiveError.
class TagNames
{
public:
    explicit TagNames(const Database &database);

    /// The name as it is kept; throws for an empty one.
    QString kept(const QString &name) const;
    /// The id of the tag, or empty.
    QString idOf(const QString &name) const;
    /// Throws if there is none.
    QString existingId(const QString &name) const;
    QString idMadeIfMissing(const QString &name) const;

private:
    const Database &m_database;
};

} // namespace jianbao
