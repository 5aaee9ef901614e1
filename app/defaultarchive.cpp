#include "app/defaultarchive.h"

#include <QDir>
#include <QStandardPaths>

namespace jianbao
{

QString defaultArchivePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(folder).filePath(QStringLiteral("jianbao/archive.jianbao"));
}

} // namespace jianbao
