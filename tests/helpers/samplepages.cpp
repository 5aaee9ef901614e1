#include "tests/helpers/samplepages.h"
#include "models/jobs/importjob.h"
#include "sourcefolder.h"

namespace jianbao
{

void importSamplePages(const QString &archivePath, const QStringList &days)
{
    const QString folder = QStringLiteral(JIANBAO_SOURCE_DIR "/resources/sample/云岭日报");
    QStringList paths;
    for (const QString &day : days)
        paths.append(QStringLiteral("%1/%2.txt").arg(folder, day));
    ImportJob::run({.archivePath = archivePath,
                    .paths = paths.isEmpty() ? QStringList{folder} : paths,
                    .newspaper = QStringLiteral("云岭日报"),
                    .issueDate = {}},
                   CancelFlag(), {});
}

} // namespace jianbao
