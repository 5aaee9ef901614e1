#pragma once

#include "models/datatypes/anyfact.h"

#include <QCoreApplication>

namespace jianbao
{

/// What a fact's properties are called on screen. Reentrant.
class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::FactWords)
public:
    static QString of(FactKind kind);
    static QString of(Bound bound);
    static QString of(Aspect aspect);
    static QString of(FactStatus status);
    static QString of(Verdict verdict);
};

} // namespace jianbao
