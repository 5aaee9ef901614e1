#pragma once

#include "models/datatypes/undostep.h"

#include <QList>

#include <optional>

namespace jianbao
{

class Changeset;
class Database;

/// The steps of an archive, newest last, and the way back and forth through them. They lie in the archive, so
/// they survive a crash and a restart, and every window on the archive sees the same ones. A step that meets
/// rows which somebody has changed since is refused with an ArchiveError and changes nothing. Same thread as
/// its database.
class UndoLog
{
public:
    explicit UndoLog(const Database &database);

    /// All steps that stand, the newest first.
    QList<UndoStep> steps() const;
    std::optional<UndoStep> nextUndo() const;
    std::optional<UndoStep> nextRedo() const;

    /// Takes the newest step back; nothing if there is none.
    void undo() const;
    /// Does the step again that was taken back last; nothing if there is none.
    void redo() const;

private:
    enum class Direction { Back, Forth };
    std::optional<UndoStep> next(Direction direction) const;
    void go(Direction direction) const;
    Changeset apply(const UndoStep &step, Direction direction) const;

    const Database &m_database;
};

} // namespace jianbao
