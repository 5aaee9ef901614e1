#pragma once

#include "models/datatypes/undostep.h"

namespace jianbao
{

class Database;

/// Makes one step of many that a person began by one command, such as the readings of all pages: each is
/// stored by itself, so that none is lost when the program ends on the way, and joined with those before it
/// now and then. What else is done meanwhile stays a step of its own, and begins another joined step behind
/// it. Same thread as its database; throws ArchiveError and then changes nothing.
class StepJoiner
{
public:
    /// Steps of this action that come from now on.
    StepJoiner(const Database &database, StepAction action);

    /// After a step: joins once so many stand by themselves that others might be pushed out.
    void follow();
    /// Joins what stands by itself still.
    void join();

private:
    qint64 newestNumber() const;

    const Database &m_database;
    StepAction m_action;
    qint64 m_before; ///< number of the last step that is not joined
    int m_single = 0;
};

} // namespace jianbao
