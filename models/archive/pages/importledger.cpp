#include "models/archive/pages/importledger.h"

#include "models/archive/database/database.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/seals/rowseal.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

using Outcome = ImportedFile::Outcome;

Outcome outcomeOf(const QString &key)
{
    return key == u"imported"        ? Outcome::Imported
           : key == u"already-there" ? Outcome::AlreadyThere
                                     : Outcome::Refused;
}

QList<ImportedFile> filesFrom(QSqlQuery query)
{
    QList<ImportedFile> files;
    while (query.next())
        files.append({query.value(0).toString(), query.value(1).toString(),
                      outcomeOf(query.value(2).toString()), query.value(3).toString(),
                      query.value(4).toString(),
                      QDateTime::fromString(query.value(5).toString(), Qt::ISODate)});
    return files;
}

QString select(const QString &rest)
{
    return u"SELECT path, sha256, outcome, page_id, message, seen_at FROM import_file "_s + rest;
}

} // namespace

QString keyOf(ImportedFile::Outcome outcome)
{
    return outcome == Outcome::Imported       ? u"imported"_s
           : outcome == Outcome::AlreadyThere ? u"already-there"_s
                                              : u"refused"_s;
}

ImportLedger::ImportLedger(const Database &database) : m_database(database) {}

QList<ImportedFile> ImportLedger::files() const
{
    return filesFrom(m_database.run(select(u"ORDER BY path"_s)));
}

std::optional<ImportedFile> ImportLedger::find(const QString &path) const
{
    const QList<ImportedFile> found =
        filesFrom(m_database.run(select(u"WHERE path = :path"_s), {{u"path"_s, path}}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QString ImportLedger::pageOf(const QString &path, const QString &sha256) const
{
    return textOf(
        m_database.run(u"SELECT page.id FROM import_file JOIN page ON page.id = import_file.page_id "
                       "WHERE path = :path AND sha256 = :sha256"_s,
                       {{u"path"_s, path}, {u"sha256"_s, sha256}}));
}

void ImportLedger::write(const ImportedFile &file) const
{
    m_database.run(u"INSERT OR REPLACE INTO import_file (path, sha256, outcome, page_id, message, seen_at) "
                   "VALUES (:path, :sha256, :outcome, :page, :message, :at)"_s,
                   {{u"path"_s, file.path},
                    {u"sha256"_s, file.sha256},
                    {u"outcome"_s, keyOf(file.outcome)},
                    {u"page"_s, file.pageId},
                    {u"message"_s, file.message},
                    {u"at"_s, file.seenAt.toString(Qt::ISODate)}});
    RowSeal(m_database).sealRow(u"import_file"_s, {{u"path"_s, file.path}});
}

void ImportLedger::note(const ImportedFile &file) const
{
    const std::optional<ImportedFile> earlier = find(file.path);
    if (earlier && earlier->sha256 == file.sha256 && earlier->outcome == file.outcome &&
        earlier->pageId == file.pageId && earlier->message == file.message)
        return;
    Transaction transaction(m_database);
    write(file);
    transaction.commit();
}

} // namespace jianbao
