#include "tests/helpers/samplearchive.h"

#include "models/jobs/importjob.h"
#include "sourcefolder.h"

#include <QFile>

namespace jianbao
{

SampleArchive::SampleArchive(const QStringList &days)
{
    const QString folder = QStringLiteral(JIANBAO_SOURCE_DIR "/resources/sample/云岭日报");
    QStringList paths;
    for (const QString &day : days)
        paths.append(QStringLiteral("%1/%2.txt").arg(folder, day));
    ImportJob::run({.archivePath = path(),
                    .paths = paths.isEmpty() ? QStringList{folder} : paths,
                    .newspaper = QStringLiteral("云岭日报"),
                    .issueDate = {}},
                   CancelFlag(), {});
}

SampleArchive::SampleArchive(const SampleArchive &other)
{
    QFile::copy(other.path(), path());
}

} // namespace jianbao
