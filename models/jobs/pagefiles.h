#pragma once

#include "models/jobs/jobtracker.h"

#include <QString>
#include <QStringList>

namespace jianbao
{

/// A file that an import looks at, or a path at which there is none.
struct PageFile
{
    QString path;
    QString newspaper; ///< the newspaper that the folders' names tell, or “未署报名”
    QString problem;   ///< why nothing can be read there: a sentence with the cure; empty for a file
};

/// The page files behind files and folders. A folder is searched at every depth for *.txt in the
/// order of their names; links to folders inside it are told and not followed, so a loop cannot catch the
/// search. A file that is named itself may have any name. Reads no file; stops early when cancelled.
class PageFiles
{
public:
    explicit PageFiles(const CancelFlag &cancelled);

    QList<PageFile> behind(const QStringList &paths);

private:
    void addPath(const QString &path);
    void addFolder(const QString &folder, const QString &newspaper);
    void addProblem(const QString &path, const QString &problem);

    const CancelFlag &m_cancelled;
    QList<PageFile> m_files;
};

} // namespace jianbao
