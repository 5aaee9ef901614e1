#pragma once

#include "models/jobs/jobtracker.h"

namespace jianbao
{

/// Ctrl-C (SIGINT) as a wish to stop: the first one sets the flag, so that the work ends after the file at
/// hand and tells what it did; a second one ends the program at once. One at a time.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    const CancelFlag &flag() const { return m_flag; }

private:
    CancelFlag m_flag;
};

} // namespace jianbao
