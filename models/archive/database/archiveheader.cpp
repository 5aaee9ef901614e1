#include "models/archive/database/archiveheader.h"

#include "models/archive/database/archiveerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace jianbao
{

namespace
{

constexpr qsizetype headerLength = 100;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ArchiveHeader)
};

[[noreturn]] void refuse(const QString &path, const QString &reasonAndCure)
{
    throw ArchiveError(Words::tr("%1: %2").arg(QDir::toNativeSeparators(path), reasonAndCure));
}

} // namespace

ArchiveHeader ArchiveHeader::read(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        refuse(path, Words::tr("there is no such archive. If it lies on another drive, connect that. Import "
                               "pages to create it, "
                               "or name another file."));
    if (!file.isFile())
        refuse(path,
               Words::tr("this is a folder or a device, no archive. Name a file that ends in .jianbao."));
    if (file.size() == 0)
        refuse(path,
               Words::tr(
                   "the file is empty, so it is no archive any more. Restore it from a backup, or delete it "
                   "and import the pages again."));
    QFile bytes(path);
    if (!bytes.open(QIODevice::ReadOnly))
        refuse(path, Words::tr("the file cannot be read (%1). Ask its owner for the right to read it.")
                         .arg(bytes.errorString()));
    const QByteArray header = bytes.read(headerLength);
    if (header.size() < headerLength || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        refuse(
            path,
            Words::tr("this is no archive of Jianbao, or it is damaged. Name another file or restore it from "
                      "a backup."));
    if (qFromBigEndian<quint32>(header.constData() + applicationIdAt) != applicationId)
        refuse(path,
               Words::tr("this database belongs to another program. It was left as it is; name an archive of "
                         "Jianbao."));
    ArchiveHeader read;
    read.m_schemaVersion = static_cast<int>(qFromBigEndian<quint32>(header.constData() + userVersionAt));
    return read;
}

} // namespace jianbao
