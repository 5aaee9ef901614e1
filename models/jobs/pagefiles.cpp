#include "models/jobs/pagefiles.h"

#include "models/datatypes/characterclasses.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::PageFiles)
};

/// True for a folder's name that could be a newspaper's: Chinese and without digits (2021年 is a year's
/// folder).
bool namesNewspaper(const QString &folderName)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return std::any_of(folderName.cbegin(), folderName.cend(), isHan) &&
           std::none_of(folderName.cbegin(), folderName.cend(), isDigit);
}

QString newspaperOf(const QString &folder, const QString &otherwise)
{
    const QString name = QDir(QFileInfo(folder).absoluteFilePath()).dirName();
    return namesNewspaper(name) ? name : otherwise;
}

bool isPageName(const QString &name)
{
    return name.endsWith(".txt"_L1, Qt::CaseInsensitive);
}

} // namespace

PageFiles::PageFiles(const CancelFlag &cancelled) : m_cancelled(cancelled) {}

QList<PageFile> PageFiles::behind(const QStringList &paths)
{
    m_files.clear();
    for (const QString &path : paths)
        addPath(path);
    return m_files;
}

void PageFiles::addPath(const QString &path)
{
    const QString unnamed = u"未署报名"_s;
    const QFileInfo info(path);
    if (!info.isDir()) {
        m_files.append({path, newspaperOf(info.absolutePath(), unnamed), {}});
        return;
    }
    const qsizetype before = m_files.size();
    addFolder(path, newspaperOf(path, unnamed));
    if (m_files.size() == before && !m_cancelled.isCancelled())
        addProblem(path,
                   Words::tr("there is no page in this folder. Pages are text files that end in .txt."));
}

void PageFiles::addFolder(const QString &folder, const QString &newspaper)
{
    const QDir directory(folder);
    if (!directory.isReadable()) {
        addProblem(folder, Words::tr("the folder cannot be read. Ask its owner for the right to read it."));
        return;
    }
    const QFileInfoList entries =
        directory.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (m_cancelled.isCancelled())
            return;
        if (entry.isDir() && entry.isSymLink())
            addProblem(entry.filePath(),
                       Words::tr("this link to a folder was not followed. Import that folder itself."));
        else if (entry.isDir())
            addFolder(entry.filePath(), newspaperOf(entry.filePath(), newspaper));
        else if (isPageName(entry.fileName()))
            m_files.append({entry.filePath(), newspaper, {}});
    }
}

void PageFiles::addProblem(const QString &path, const QString &problem)
{
    m_files.append({path, {}, problem});
}

} // namespace jianbao
