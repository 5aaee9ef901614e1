#include "tests/helpers/samplearchive.h"

#include "models/jobs/importjob.h"
#include "sourcefolder.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace jianbao
{

SampleArchive::SampleArchive(const QStringList &days)
{
    const QString folder = QStringLiteral(JIANBAO_SOURCE_DIR "/resources/sample/云岭日报");
    QStringList paths;
    for (const QString &day : days)
        paths.append(u"%1/%2.txt"_s.arg(folder, day));
    ImportJob::run({.archivePath = path(),
                    .paths = paths.isEmpty() ? QStringList{folder} : paths,
                    .newspaper = u"云岭日报"_s,
                    .issueDate = {}},
                   CancelFlag(), {});
}

SampleArchive::SampleArchive(const SampleArchive &other)
{
    QFile::copy(other.path(), path());
}

} // namespace jianbao
