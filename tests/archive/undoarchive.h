#pragma once

#include "tests/helpers/testarchive.h"

namespace jianbao
{

/// A throw-away archive whose hand work can be compared.
class UndoArchive : public TestArchive
{
public:
    /// Every row of the hand work, in one string.
    QString handWork();
    /// The ids of all articles, in their order.
    QStringList articles();
    /// The id of some figure, always the same.
    QString anyFact();
};

} // namespace jianbao
