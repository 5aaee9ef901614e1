#pragma once

#include <QStringList>

namespace jianbao
{

class Database;

/// Checks an archive row by row: SQLite's own check of the file, the digest of every page's text and of every
/// row that has one, every quote against its page, every search entry against its article, every reference.
/// Changes nothing. Same thread as its database; throws ArchiveError only if the file can no longer be read
/// at all.
class ArchiveVerifier
{
public:
    explicit ArchiveVerifier(const Database &database);

    /// A sentence for each fault that names the row; empty if all holds.
    QStringList faults();

private:
    void checkFile();
    void checkReferences();
    void checkRows(const QString &table, const QString &key);
    void checkPages();
    void checkSearch();
    template <typename Stored> void checkQuotes(const QList<Stored> &facts, const QString &kind);
    void checkFacts();

    const Database &m_database;
    QStringList m_faults;
};

} // namespace jianbao
