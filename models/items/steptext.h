#pragma once

#include "models/datatypes/undostep.h"

#include <QCoreApplication>

namespace jianbao
{

/// A step of hand work in words, as it stands after "Undo:" in a menu. Reentrant.
class StepText
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::StepText)
public:
    static QString of(const UndoStep &step);

private:
    static QString pattern(StepAction action);
};

} // namespace jianbao
