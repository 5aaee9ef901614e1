#include "app/defaultarchive.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace jianbao
{

QString defaultArchivePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(folder).filePath(u"jianbao/archive.jianbao"_s);
}

} // namespace jianbao
