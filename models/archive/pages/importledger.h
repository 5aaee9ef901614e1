#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace jianbao
{

class Database;

/// What became of a file that an import has looked at.
struct ImportedFile
{
    enum class Outcome { Imported, AlreadyThere, Refused };

    QString path;   ///< in full
    QString sha256; ///< of its bytes; empty if they could not be read
    Outcome outcome = Outcome::Imported;
    QString pageId;   ///< empty if refused
    QString message;  ///< why it was refused, or warnings
    QDateTime seenAt; ///< UTC
};

/// imported, already-there or refused.
QString keyOf(ImportedFile::Outcome outcome);

/// The ledger of all imports into an archive, a line a file, so that an import that was interrupted goes on
/// where it stopped and its report can be read afterwards. Same thread as its database; throws ArchiveError.
class ImportLedger
{
public:
    explicit ImportLedger(const Database &database);

    /// In the order of their paths.
    QList<ImportedFile> files() const;
    /// The page that came of a file at this path with these bytes, if it is still in the archive; else empty.
    QString pageOf(const QString &path, const QString &sha256) const;
    /// Writes a line in place of the file's earlier one. The caller holds the transaction.
    void write(const ImportedFile &file) const;
    /// write() in a transaction of its own; nothing if the line says the same already.
    void note(const ImportedFile &file) const;

private:
    std::optional<ImportedFile> find(const QString &path) const;

    const Database &m_database;
};

} // namespace jianbao
