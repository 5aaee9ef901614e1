#include "models/archive/handwork/nameregister.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/database/tablelookup.h"
#include "models/archive/database/uuidv7.h"
#include "models/archive/undo/recordedstep.h"
#include "models/datatypes/enumkeys.h"
#include "models/search/folding.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::NameRegister)
};

QVariantMap keyOfName(NameKind kind, const QString &name)
{
    return {{u"kind"_s, keyOf(kind)}, {u"folded"_s, folded(name)}};
}

/// What the archive tells of, under its standard name.
QString countsOf(NameKind kind)
{
    if (kind == NameKind::District)
        return u"SELECT district, count(DISTINCT article_id) AS told FROM article_in_district "
               "GROUP BY district ORDER BY told DESC, district"_s;
    return u"SELECT CASE indicator WHEN '' THEN name ELSE indicator END AS shown, count(*) AS told "
           "FROM observation_with_verdict WHERE verdict <> 'rejected' GROUP BY shown "
           "ORDER BY told DESC, shown"_s;
}

} // namespace

NameRegister::NameRegister(const Database &database) : m_database(database) {}

QList<NameEntry> NameRegister::printed(NameKind kind) const
{
    QList<NameEntry> entries;
    if (kind != NameKind::District && kind != NameKind::Indicator)
        return entries;
    QSqlQuery query = m_database.run(countsOf(kind));
    while (query.next())
        entries.append({query.value(0).toString(), {}, {}, query.value(1).toLongLong()});
    return entries;
}

QList<NameEntry> NameRegister::decided(NameKind kind) const
{
    QList<NameEntry> entries;
    if (!hasTable(m_database, u"register_entry"_s))
        return entries;
    QSqlQuery query =
        m_database.run(u"SELECT entry.name, alias.name, parent.name FROM register_entry AS entry "
                       "LEFT JOIN register_entry AS parent ON parent.id = entry.parent_id "
                       "LEFT JOIN register_alias AS alias ON alias.entry_id = entry.id "
                       "WHERE entry.kind = :kind ORDER BY entry.folded, alias.folded"_s,
                       {{u"kind"_s, keyOf(kind)}});
    while (query.next()) {
        const QString name = query.value(0).toString();
        if (entries.isEmpty() || entries.last().name != name)
            entries.append({name, {}, query.value(2).toString(), 0});
        if (!query.value(1).isNull())
            entries.last().aliases.append(query.value(1).toString());
    }
    return entries;
}

QList<NameEntry> NameRegister::entries(NameKind kind) const
{
    QList<NameEntry> entries = printed(kind);
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < entries.size(); ++i)
        places.insert(entries.at(i).name, i);
    for (NameEntry entry : decided(kind)) {
        const qsizetype place = places.value(entry.name, entries.size());
        if (place == entries.size())
            entries.append(NameEntry());
        entry.count = entries.at(place).count;
        entries[place] = entry;
    }
    return entries;
}

void NameRegister::merge(NameKind kind, const QStringList &names, const QString &into) const
{
    RecordedStep step(m_database, StepAction::MergeNames, names.join(u'、'));
    const QString standard = standardOf(kind, checked(into));
    const QString id = idMadeIfMissing(kind, standard);
    for (const QString &name : names) {
        const QString merged = checked(name);
        if (folded(merged) != folded(standard))
            makeAlias(kind, merged, id);
    }
    dropIfBare(id);
    step.commit(names.size());
}

void NameRegister::rename(NameKind kind, const QString &name, const QString &newName) const
{
    const QString wanted = checked(newName);
    RecordedStep step(m_database, StepAction::RenameName, name);
    const QString old = standardOf(kind, checked(name));
    if (folded(wanted) != folded(old) && isKnown(kind, wanted))
        throw ArchiveError(Words::tr("%1: there is “%2” in the register already. Merge the two instead.")
                               .arg(m_database.path(), wanted));
    m_database.run(u"DELETE FROM register_alias WHERE kind = :kind AND folded = :folded"_s,
                   keyOfName(kind, wanted));
    const QString id = idMadeIfMissing(kind, old);
    m_database.run(u"UPDATE register_entry SET name = :name, folded = :folded, "
                   "row_version = row_version + 1 WHERE id = :id AND name IS NOT :name"_s,
                   {{u"id"_s, id}, {u"name"_s, wanted}, {u"folded"_s, folded(wanted)}});
    if (folded(wanted) != folded(old))
        makeAlias(kind, old, id);
    step.commit();
}

void NameRegister::split(NameKind kind, const QString &alias) const
{
    RecordedStep step(m_database, StepAction::SplitName, alias);
    const QString entryId = textOf(m_database.run(
        u"DELETE FROM register_alias WHERE kind = :kind AND folded = :folded RETURNING entry_id"_s,
        keyOfName(kind, checked(alias))));
    if (entryId.isEmpty())
        throw ArchiveError(Words::tr("%1: “%2” is no other name of anything. `register list` shows them all.")
                               .arg(m_database.path(), alias));
    dropIfBare(entryId);
    step.commit();
}

void NameRegister::distinguish(NameKind kind, const QString &name, const QString &other) const
{
    const QString one = checked(name);
    const QString another = checked(other);
    RecordedStep step(m_database, StepAction::DistinguishNames, one + u"、"_s + another);
    if (standardOf(kind, one) == standardOf(kind, another))
        throw ArchiveError(
            Words::tr("%1: “%2” and “%3” are one name in the register. Let one of them stand alone first.")
                .arg(m_database.path(), one, another));
    m_database.run(u"INSERT INTO register_distinction (id, kind, name, other) "
                   "VALUES (:id, :kind, :name, :other) ON CONFLICT DO NOTHING"_s,
                   {{u"id"_s, UuidV7().next()},
                    {u"kind"_s, keyOf(kind)},
                    {u"name"_s, std::min(one, another)},
                    {u"other"_s, std::max(one, another)}});
    step.commit();
}

QList<NamePair> NameRegister::distinctions(NameKind kind) const
{
    QList<NamePair> pairs;
    if (!hasTable(m_database, u"register_entry"_s))
        return pairs;
    QSqlQuery query =
        m_database.run(u"SELECT name, other FROM register_distinction WHERE kind = :kind ORDER BY 1, 2"_s,
                       {{u"kind"_s, keyOf(kind)}});
    while (query.next())
        pairs.append({query.value(0).toString(), query.value(1).toString()});
    return pairs;
}

void NameRegister::place(const QString &district, const QString &parent) const
{
    RecordedStep step(m_database, StepAction::PlaceDistrict, district);
    const QString id = idMadeIfMissing(NameKind::District, standardOf(NameKind::District, checked(district)));
    const QString parentId =
        parent.isEmpty()
            ? QString()
            : idMadeIfMissing(NameKind::District, standardOf(NameKind::District, checked(parent)));
    QSqlQuery above = m_database.run(
        u"WITH RECURSIVE above (id) AS (SELECT :parent UNION SELECT entry.parent_id FROM register_entry "
        "AS entry JOIN above ON above.id = entry.id) SELECT 1 FROM above WHERE id = :id"_s,
        {{u"id"_s, id}, {u"parent"_s, parentId}});
    const bool isAbove = above.next();
    above.finish();
    if (isAbove)
        throw ArchiveError(
            Words::tr(
                "%1: a district cannot stand below itself, so nothing was changed. Choose another place.")
                .arg(m_database.path()));
    m_database.run(u"UPDATE register_entry SET parent_id = :parent, row_version = row_version + 1 "
                   "WHERE id = :id AND parent_id IS NOT :parent"_s,
                   {{u"id"_s, id}, {u"parent"_s, parentId.isEmpty() ? QVariant() : parentId}});
    dropIfBare(id);
    step.commit();
}

QString NameRegister::checked(const QString &name) const
{
    const QString kept = name.simplified();
    if (kept.isEmpty())
        throw ArchiveError(
            Words::tr("%1: a name cannot be empty, so nothing was changed.").arg(m_database.path()));
    return kept;
}

bool NameRegister::isKnown(NameKind kind, const QString &name) const
{
    const QList<NameEntry> known = entries(kind);
    return std::any_of(known.cbegin(), known.cend(),
                       [&](const NameEntry &entry) { return folded(entry.name) == folded(name); });
}

QString NameRegister::idOf(NameKind kind, const QString &name) const
{
    return textOf(m_database.run(u"SELECT id FROM register_entry WHERE kind = :kind AND folded = :folded"_s,
                                 keyOfName(kind, name)));
}

QString NameRegister::standardOf(NameKind kind, const QString &name) const
{
    QSqlQuery query = m_database.run(u"SELECT entry.name FROM register_alias AS alias "
                                     "JOIN register_entry AS entry ON entry.id = alias.entry_id "
                                     "WHERE alias.kind = :kind AND alias.folded = :folded"_s,
                                     keyOfName(kind, name));
    return query.next() ? query.value(0).toString() : name;
}

QString NameRegister::idMadeIfMissing(NameKind kind, const QString &name) const
{
    const QString existing = idOf(kind, name);
    if (!existing.isEmpty())
        return existing;
    QVariantMap row = keyOfName(kind, name);
    row.insert(u"id"_s, UuidV7().next());
    row.insert(u"name"_s, name);
    m_database.run(
        u"INSERT INTO register_entry (id, kind, name, folded) VALUES (:id, :kind, :name, :folded)"_s, row);
    return row.value(u"id"_s).toString();
}

/// `name` becomes an alias of the entry, with all that it stood for, and what stood below it stands below the
/// entry.
void NameRegister::makeAlias(NameKind kind, const QString &name, const QString &entryId) const
{
    const QString old = idOf(kind, name);
    if (!old.isEmpty())
        takeOver(old, entryId);
    QVariantMap row = keyOfName(kind, name);
    row.insert(u"id"_s, UuidV7().next());
    row.insert(u"name"_s, name);
    row.insert(u"entry"_s, entryId);
    m_database.run(u"INSERT INTO register_alias (id, entry_id, kind, name, folded) "
                   "VALUES (:id, :entry, :kind, :name, :folded) "
                   "ON CONFLICT DO UPDATE SET entry_id = :entry, name = :name"_s,
                   row);
}

/// The entry rises to the old one's place first if it stood below it, so that no circle arises.
void NameRegister::takeOver(const QString &oldId, const QString &entryId) const
{
    const QVariantMap ids{{u"entry"_s, entryId}, {u"old"_s, oldId}};
    for (const char *change :
         {"UPDATE register_entry SET parent_id = (SELECT parent_id FROM register_entry WHERE id = :old), "
          "row_version = row_version + 1 WHERE id = :entry AND :old IN "
          "(WITH RECURSIVE above (id) AS (SELECT parent_id FROM register_entry WHERE id = :entry UNION "
          "SELECT up.parent_id FROM register_entry AS up JOIN above ON above.id = up.id) SELECT id FROM "
          "above)",
          "UPDATE register_entry SET parent_id = :entry, row_version = row_version + 1 "
          "WHERE parent_id = :old AND id <> :entry",
          "UPDATE register_alias SET entry_id = :entry WHERE entry_id = :old"})
        m_database.run(QLatin1String(change), ids);
    m_database.run(u"DELETE FROM register_entry WHERE id = :old"_s, {{u"old"_s, oldId}});
}

/// An entry that says nothing: no alias, no place in the tree.
void NameRegister::dropIfBare(const QString &entryId) const
{
    m_database.run(u"DELETE FROM register_entry WHERE id = :id AND parent_id IS NULL "
                   "AND NOT EXISTS (SELECT 1 FROM register_alias WHERE entry_id = :id) "
                   "AND NOT EXISTS (SELECT 1 FROM register_entry WHERE parent_id = :id)"_s,
                   {{u"id"_s, entryId}});
}

} // namespace jianbao
