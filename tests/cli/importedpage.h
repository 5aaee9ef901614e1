#pragma once

#include "tests/cli/runcli.h"

#include <QFile>
#include <QTemporaryDir>

namespace jianbao
{

/// An archive into which jianbao-cli has imported one page, in a folder of its own that is gone when the
/// object dies. Where the import failed, every run() does.
class ImportedPage
{
public:
    /// `issueDate` as the command takes it: 2022-01-10.
    ImportedPage(const QString &text, const QString &issueDate)
    {
        QFile page(m_folder.filePath(QStringLiteral("page.txt")));
        if (!page.open(QIODevice::WriteOnly))
            return;
        page.write(text.toUtf8());
        page.close();
        m_isImported = runCli(path(), {QStringLiteral("import"), page.fileName(),
                                       QStringLiteral("--issue-date"), issueDate})
                           .exitCode == 0;
    }

    /// What the command of this line answers about the archive.
    Answer run(const QString &line) const { return m_isImported ? runCli(path(), words(line)) : Answer(); }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("made.jianbao")); }

    QTemporaryDir m_folder;
    bool m_isImported = false;
};

} // namespace jianbao
