#pragma once

#include "models/datatypes/records.h"

#include <functional>

namespace jianbao
{

class Database;

/// One way in which the events of an archive become others.
struct EventChange
{
    enum class By { Person, OtherProgram };

    const char *name;
    By by;       ///< what a person does can be undone
    bool isSeen; ///< on a timeline on which nothing was decided before
    /// `number` makes changes of one kind differ.
    std::function<void(Database &database, const StoredEvent &event, quint32 number)> make;
};

/// Everything that happens to a single event, its names and its article.
QList<EventChange> eventChanges();

} // namespace jianbao
