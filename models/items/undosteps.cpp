#include "models/items/undosteps.h"

#include "models/items/attempt.h"

namespace jianbao
{

UndoSteps::UndoSteps(Database &database, QObject *parent) : QObject(parent), m_log(database) {}

std::optional<UndoStep> UndoSteps::nextUndo()
{
    std::optional<UndoStep> step;
    attempt(*this, [&] { step = m_log.nextUndo(); });
    return step;
}

std::optional<UndoStep> UndoSteps::nextRedo()
{
    std::optional<UndoStep> step;
    attempt(*this, [&] { step = m_log.nextRedo(); });
    return step;
}

QList<UndoStep> UndoSteps::latest(qsizetype most)
{
    QList<UndoStep> steps;
    attempt(*this, [&] { steps = m_log.steps().mid(0, most); });
    return steps;
}

void UndoSteps::undo()
{
    take([this] { m_log.undo(); });
}

void UndoSteps::redo()
{
    take([this] { m_log.redo(); });
}

void UndoSteps::undoBackTo(qint64 number)
{
    take([this, number] {
        for (auto next = m_log.nextUndo(); next && next->number >= number; next = m_log.nextUndo())
            m_log.undo();
    });
}

void UndoSteps::take(const std::function<void()> &steps)
{
    attempt(*this, steps);
    Q_EMIT taken();
}

} // namespace jianbao
