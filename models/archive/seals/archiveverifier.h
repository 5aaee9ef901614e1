#pragma once

#include "models/archive/seals/archivefault.h"

namespace jianbao
{

class Database;

/// Checks an archive row by row: SQLite's own check of the file, how its tables are described, every row's
/// seal, every page's text, every quote against its page, every reference, every search entry against its
/// article. Changes nothing. Same thread as its database; throws ArchiveError only if the file can no longer
/// be read at all.
class ArchiveVerifier
{
public:
    explicit ArchiveVerifier(const Database &database);

    /// Empty if all holds.
    QList<ArchiveFault> faults();

private:
    void check(void (ArchiveVerifier::*part)());
    void checkFile();
    void checkReferences();
    void checkSchema();
    void checkRows();
    void checkPages();
    void checkSearch();
    void checkTimeline();
    template <typename Stored> void checkQuotes(const QList<Stored> &facts, const QString &kind);
    void checkFacts();
    void tell(const QString &words);

    const Database &m_database;
    QList<ArchiveFault> m_faults;
    bool m_isFileSound = true;
};

} // namespace jianbao
