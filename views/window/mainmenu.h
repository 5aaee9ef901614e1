#pragma once

#include "views/style/theme.h"

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace jianbao
{

/// The menus with their actions, keys and icons; the window connects the actions and says which are possible.
class MainMenu : public QObject
{
    Q_OBJECT
public:
    MainMenu(QMenuBar &bar, const Theme &theme, QObject *parent);

    void setTheme(const Theme &theme);
    /// Turns off what needs an archive, or one that may be written.
    void setArchiveState(bool open, bool writable);
    void setRecentArchives(const QStringList &paths);

    QAction *newArchive;
    QAction *openArchive;
    QAction *importFiles;
    QAction *importFolder;
    QAction *exportPdf;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QMenu *undoHistory;
    QAction *copyWithSource;
    QAction *find;
    QAction *addTag;
    QAction *arrangeTags;
    QAction *deleteArticles;
    QAction *articles;
    QAction *indicators;
    QAction *timeline;
    QAction *review;
    QAction *pages;
    QAction *darkTheme;
    QAction *pageText;
    QAction *factsPane;
    QMenu *readerPlace;

Q_SIGNALS:
    void recentWanted(const QString &path);

private:
    void buildFile(QMenuBar &bar);
    void buildEdit(QMenuBar &bar);
    void buildView(QMenuBar &bar);

    QMenu *m_recent;
};

} // namespace jianbao
