#include "models/jobs/pagebytes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::PageBytes)
};

PageBytes refused(const QString &problem)
{
    return {{}, {}, problem};
}

} // namespace

PageBytes PageBytes::of(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() && !info.exists())
        return refused(Words::tr("this link leads nowhere or to itself. Name the file that was meant."));
    if (!info.exists())
        return refused(Words::tr("there is no such file. Check the path."));
    if (!info.isFile())
        return refused(Words::tr("this is no ordinary file but a pipe or a device. Name a text file."));
    if (info.size() > most)
        return refused(Words::tr("the file has %1 MB, more than a page can have (1 MB). Split it into pages.")
                           .arg((info.size() + most - 1) / most));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Words::tr("the file cannot be read (%1). Ask its owner for the right to read it.")
                           .arg(file.errorString()));
    const QByteArray bytes = file.read(most);
    if (file.error() != QFileDevice::NoError)
        return refused(Words::tr("reading the file failed (%1). Copy it to a sound disk and try again.")
                           .arg(file.errorString()));
    return {
        bytes, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), {}};
}

} // namespace jianbao
