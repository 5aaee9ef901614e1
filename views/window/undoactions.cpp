#include "views/window/undoactions.h"

#include "models/items/archivemodels.h"
#include "models/items/steptext.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype stepsShown = 25;

} // namespace

UndoActions::UndoActions(QAction &undo, QAction &redo, QMenu &history, QObject *parent)
    : QObject(parent), m_undo(undo), m_redo(redo), m_history(history)
{
    connect(&m_undo, &QAction::triggered, this, [this] { m_archive->steps().undo(); });
    connect(&m_redo, &QAction::triggered, this, [this] { m_archive->steps().redo(); });
    connect(&m_history, &QMenu::aboutToShow, this, &UndoActions::fillHistory);
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
    const std::optional<UndoStep> back = writable ? m_archive->steps().nextUndo() : std::nullopt;
    const std::optional<UndoStep> forth = writable ? m_archive->steps().nextRedo() : std::nullopt;
    m_undo.setEnabled(back.has_value());
    m_redo.setEnabled(forth.has_value());
    m_history.setEnabled(back.has_value());
    m_undo.setText(back ? tr("&Undo: %1").arg(StepText::of(*back)) : tr("&Undo"));
    m_redo.setText(forth ? tr("&Redo: %1").arg(StepText::of(*forth)) : tr("&Redo"));
}

void UndoActions::fillHistory()
{
    m_history.clear();
    const QList<UndoStep> steps = m_archive->steps().latest(stepsShown);
    for (const UndoStep &step : steps) {
        const QString doneAt = QLocale().toString(step.doneAt.toLocalTime(), QLocale::ShortFormat);
        QAction *entry = m_history.addAction(StepText::of(step).replace(u'&', u"&&"_s) + u'\t' + doneAt);
        connect(entry, &QAction::triggered, this,
                [this, number = step.number] { m_archive->steps().undoBackTo(number); });
    }
}

} // namespace jianbao
