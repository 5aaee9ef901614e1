#pragma once

#include "app/cli/command.h"

#include <QJsonArray>

namespace jianbao
{

/// A list that a command prints: for people a line an entry, its cells parted by tabs; with --json one array.
class Listing
{
public:
    explicit Listing(CommandContext &context) : m_context(context) {}

    void add(const QJsonObject &entry, const QStringList &cells);
    /// Prints it; NothingFound if nothing was added.
    ExitCode print() const;

private:
    CommandContext &m_context;
    QJsonArray m_entries;
    QStringList m_lines;
};

} // namespace jianbao
