#include "views/undoactions.h"

#include "models/items/archivemodels.h"
#include "models/items/steptext.h"

#include <QAction>

namespace jianbao
{

UndoActions::UndoActions(QAction &undo, QAction &redo, QObject *parent)
    : QObject(parent), m_undo(undo), m_redo(redo)
{
    connect(&m_undo, &QAction::triggered, this, [this] { m_archive->undo(); });
    connect(&m_redo, &QAction::triggered, this, [this] { m_archive->redo(); });
    refresh();
}

void UndoActions::setArchive(ArchiveModels *archive)
{
    if (m_archive)
        disconnect(m_archive, nullptr, this, nullptr);
    m_archive = archive;
    if (m_archive)
        connect(m_archive, &ArchiveModels::stepsChanged, this, &UndoActions::refresh);
    refresh();
}

void UndoActions::refresh()
{
    const bool writable = m_archive && !m_archive->isReadOnly();
    const std::optional<UndoStep> back = writable ? m_archive->nextUndo() : std::nullopt;
    const std::optional<UndoStep> forth = writable ? m_archive->nextRedo() : std::nullopt;
    m_undo.setEnabled(back.has_value());
    m_redo.setEnabled(forth.has_value());
    m_undo.setText(back ? tr("&Undo: %1").arg(StepText::of(*back)) : tr("&Undo"));
    m_redo.setText(forth ? tr("&Redo: %1").arg(StepText::of(*forth)) : tr("&Redo"));
}

} // namespace jianbao
