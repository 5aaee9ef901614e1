#pragma once

#include "models/archive/database/archiveerror.h"

#include <QObject>

namespace jianbao
{

/// Does work that asks the archive; what goes wrong there is told by the model's failed(). True if the work
/// was done to its end.
template <typename Model, typename Work> bool attempt(Model &model, const Work &work)
{
    try {
        work();
        return true;
    } catch (const ArchiveError &error) {
        Q_EMIT model.failed(error.message());
        return false;
    }
}

} // namespace jianbao
