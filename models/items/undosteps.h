#pragma once

#include "models/archive/undo/undolog.h"

#include <QObject>

#include <functional>
#include <optional>

namespace jianbao
{

/// The steps that people did in an archive, to be taken back and done again. Lives on the thread of the
/// database, which outlives it.
class UndoSteps : public QObject
{
    Q_OBJECT
public:
    explicit UndoSteps(Database &database, QObject *parent = nullptr);

    /// The step that undo() takes back, and the one that redo() does again.
    std::optional<UndoStep> nextUndo();
    std::optional<UndoStep> nextRedo();
    /// Steps that stand, at most `most`, the newest first.
    QList<UndoStep> latest(qsizetype most);

    void undo();
    void redo();
    /// Takes back this step with all that came after it; stops at one that cannot be taken back.
    void undoBackTo(qint64 number);

Q_SIGNALS:
    /// Anything in the archive may be as it was before a step, or after it.
    void taken();
    void failed(const QString &message);

private:
    void take(const std::function<void()> &steps);

    UndoLog m_log;
};

} // namespace jianbao
