#pragma once

#include "models/archive/database/archiveerror.h"

namespace jianbao
{

/// What a person wanted to change is no longer as that person saw it: somebody else was faster. Nothing was
/// changed.
class StaleEdit : public ArchiveError
{
public:
    using ArchiveError::ArchiveError;
    void raise() const override { throw *this; }
    StaleEdit *clone() const override { return new StaleEdit(*this); }
};

} // namespace jianbao
