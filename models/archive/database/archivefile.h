#pragma once

#include <QStringList>

class QSqlDatabase;

namespace jianbao
{

/// An archive file with what belongs to it beside it (its write-ahead log or journal), and how SQLite can
/// open it there.
class ArchiveFile
{
public:
    explicit ArchiveFile(const QString &path);

    /// Why this file, which is an archive, can only be read by a program that knows schemas up to
    /// `newestSchema`; empty if it can be written to. Throws ArchiveError if it is no archive.
    QString reasonForReadingOnly(int newestSchema) const;
    /// Opens `connection` on it, for defensive use and without double-quoted strings. Throws ArchiveError.
    void open(QSqlDatabase &connection, bool readOnly) const;

    /// Renames it together with its log and journal, which belong to no other file: SQLite would write them
    /// into whatever stands at their place. Nothing happens to what is not there. Throws ArchiveError.
    void moveTo(const QString &path) const;
    /// moveTo() a free name beside it, and gives that; empty if nothing was there.
    QString setAside() const;

    /// The log or journal in which its newest changes lie, because it is open or was when its program ended;
    /// empty if all is in the file.
    QString changesBeside() const;

private:
    QStringList prepareForReading(QSqlDatabase &connection) const;
    void takeBackWhatWasKilled() const;
    bool isFolderClosed() const;
    bool isDiskFull() const;

    QString m_path;
};

} // namespace jianbao
