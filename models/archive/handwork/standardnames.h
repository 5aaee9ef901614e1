#pragma once

#include "models/datatypes/nameentry.h"

#include <QHash>

namespace jianbao
{

class Database;

/// What the printed names of one kind mean, as people merged them: read once, when it is made. A name that
/// was never merged means itself. Throws ArchiveError.
class StandardNames
{
public:
    StandardNames() = default; ///< nothing is merged
    StandardNames(const Database &database, NameKind kind);

    QString of(const QString &printed) const { return m_names.value(printed, printed); }
    /// In their order, each once.
    QStringList of(const QStringList &printed) const;
    /// All names that mean something of which one name contains the folded string: the names for a search of
    /// it, none if the registers say nothing about it.
    QStringList meantBy(const QString &folded) const;
    bool operator==(const StandardNames &) const = default;

private:
    QHash<QString, QString> m_names; ///< by printed name
};

} // namespace jianbao
