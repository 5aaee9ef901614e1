#pragma once

#include <QByteArray>

namespace jianbao
{

class Database;

/// The rows that one step put in, changed or took out, as SQLite's session extension writes them.
class Changeset
{
public:
    explicit Changeset(const QByteArray &bytes) : m_bytes(bytes) {}

    /// What takes these changes back; empty if the bytes are damaged.
    Changeset inverted() const;
    /// Makes the changes, or, if a single row is no longer as it was, none of them: then false.
    bool applyTo(const Database &database) const;

private:
    QByteArray m_bytes;
};

} // namespace jianbao
