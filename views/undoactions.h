#pragma once

#include <QObject>

class QAction;

namespace jianbao
{

class ArchiveModels;

/// Keeps the two actions of the Edit menu true to the archive: they name the step that comes next, are off
/// where there is none, and take it.
class UndoActions : public QObject
{
    Q_OBJECT
public:
    UndoActions(QAction &undo, QAction &redo, QObject *parent);

    /// Nothing can be undone without an archive.
    void setArchive(ArchiveModels *archive);

private:
    void refresh();

    ArchiveModels *m_archive = nullptr;
    QAction &m_undo;
    QAction &m_redo;
};

} // namespace jianbao
