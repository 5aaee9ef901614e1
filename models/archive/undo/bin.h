#pragma once

#include "models/datatypes/undostep.h"

#include <QByteArray>
#include <QList>

namespace jianbao
{

class Database;

/// What was deleted, for `daysKept` days: tags, highlights, searches, charts, articles and pages.
/// Unlike undoing, restoring leaves alone what was done since. Same thread as its database; throws
/// ArchiveError and then changes nothing.
class Bin
{
public:
    static constexpr int daysKept = 30;

    explicit Bin(const Database &database) : m_database(database) {}

    /// The newest first.
    QList<BinEntry> entries() const;
    /// Puts everything back that the deletion took and that nobody else has put there since, as one step.
    /// Throws if another thing bears the name by now.
    void restore(qint64 number) const;
    /// Nothing that was deleted can be put back from here any more.
    void empty() const;

    /// Keeps what a step deleted, if it is a deletion, and lets go of what is too old. A deletion that is
    /// done again is kept as it was before: a restoring that follows it finds what it took out. The caller
    /// holds the transaction.
    void keep(const UndoStep &step, const QByteArray &changes) const;
    /// A deletion was taken back.
    void forget(qint64 number) const;

private:
    static QString oldest();
    void dropStrayTags() const;

    const Database &m_database;
};

} // namespace jianbao
