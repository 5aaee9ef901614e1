#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace jianbao
{

class ArchiveModels;

/// Keeps what the Edit menu offers to take back true to the archive: two actions name the step that comes
/// next, are off where there is none, and take it; the history names the latest steps, and takes back the
/// chosen one with all that came after it.
class UndoActions : public QObject
{
    Q_OBJECT
public:
    UndoActions(QAction &undo, QAction &redo, QMenu &history, QObject *parent);

    /// Nothing can be undone without an archive.
    void setArchive(ArchiveModels *archive);

private:
    void refresh();
    void fillHistory();

    ArchiveModels *m_archive = nullptr;
    QAction &m_undo;
    QAction &m_redo;
    QMenu &m_history;
};

} // namespace jianbao
