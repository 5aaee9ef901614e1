#pragma once

#include "models/datatypes/nameentry.h"

#include <QList>

namespace jianbao
{

class Database;

/// What people decided about names: which mean the same, which do not, and below which district another one
/// stands. What was read keeps its printed names; StandardNames and the views of the schema put the
/// register's names in their place. Each change is one step. Names are compared without regard to case and
/// width. Same thread as its database; throws ArchiveError and then changes nothing.
class NameRegister
{
public:
    explicit NameRegister(const Database &database);

    /// What people decided, by name; of districts and indicators also what the archive tells of under its
    /// printed name, most often told first.
    QList<NameEntry> entries(NameKind kind) const;
    /// What people decided alone, by name, without counts; quick.
    QList<NameEntry> decided(NameKind kind) const;
    /// Whatever goes by one of `names`, and all their aliases, goes by `into` from now on.
    void merge(NameKind kind, const QStringList &names, const QString &into) const;
    /// The printed name becomes an alias. Throws if something else goes by `newName` already: merge them.
    void rename(NameKind kind, const QString &name, const QString &newName) const;
    /// The alias means itself again.
    void split(NameKind kind, const QString &alias) const;
    /// They are never proposed as one again. Throws if they are one: split them first.
    void distinguish(NameKind kind, const QString &name, const QString &other) const;
    QList<NamePair> distinctions(NameKind kind) const;
    /// Puts a district below another one, or, if `parent` is empty, where it seems to belong.
    void place(const QString &district, const QString &parent) const;

private:
    QList<NameEntry> printed(NameKind kind) const;
    bool isKnown(NameKind kind, const QString &name) const;
    QString idOf(NameKind kind, const QString &name) const;
    QString standardOf(NameKind kind, const QString &name) const;
    QString idMadeIfMissing(NameKind kind, const QString &name) const;
    void makeAlias(NameKind kind, const QString &name, const QString &entryId) const;
    void takeOver(const QString &oldId, const QString &entryId) const;
    void dropIfBare(const QString &entryId) const;
    QString checked(const QString &name) const;

    const Database &m_database;
};

} // namespace jianbao
