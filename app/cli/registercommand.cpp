#include "app/cli/registercommand.h"

#include "app/cli/listing.h"
#include "models/archive/database/database.h"
#include "models/archive/handwork/nameregister.h"
#include "models/datatypes/enumkeys.h"
#include "models/jobs/namesurvey.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <limits>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QList<NameEntry> entriesOf(NameKind kind, const Database &database)
{
    const bool isSurveyed = kind == NameKind::Person || kind == NameKind::Organisation;
    const NamesTold told = isSurveyed ? NameSurvey(database).read() : NamesTold();
    return NameSurvey::entries(database, kind, told);
}

QJsonObject objectOf(const NameEntry &entry)
{
    return {{u"name"_s, entry.name},
            {u"aliases"_s, QJsonArray::fromStringList(entry.aliases)},
            {u"parent"_s, entry.parent},
            {u"count"_s, entry.count}};
}

ExitCode list(NameKind kind, CommandContext &context)
{
    const Database database(context.archivePath, Database::Mode::ReadOnly);
    Listing listing(context);
    for (const NameEntry &entry : entriesOf(kind, database))
        listing.add(objectOf(entry),
                    {entry.name, QString::number(entry.count), entry.aliases.join(u'、'), entry.parent});
    return listing.print();
}

/// Gives false if the action does not exist or does not take these names.
bool change(const QString &action, NameKind kind, const QStringList &names, const NameRegister &entries)
{
    constexpr qsizetype any = std::numeric_limits<qsizetype>::max();
    const auto is = [&](const char *wanted, qsizetype least, qsizetype most) {
        return action == QLatin1String(wanted) && names.size() >= least && names.size() <= most;
    };
    if (is("merge", 2, any))
        entries.merge(kind, names.first(names.size() - 1), names.last());
    else if (is("alias", 2, any))
        entries.merge(kind, names.sliced(1), names.first());
    else if (is("rename", 2, 2))
        entries.rename(kind, names.first(), names.last());
    else if (is("split", 1, 1))
        entries.split(kind, names.first());
    else if (is("distinguish", 2, 2))
        entries.distinguish(kind, names.first(), names.last());
    else if (is("place", 1, 2) && kind == NameKind::District)
        entries.place(names.first(), names.value(1));
    else
        return false;
    return true;
}

} // namespace

void RegisterCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        u"action"_s,
        tr("list KIND, merge KIND NAME… INTO, rename KIND NAME NEW, alias KIND NAME ALIAS…, split KIND "
           "ALIAS, "
           "distinguish KIND NAME OTHER (never proposed as one again), place district NAME [PARENT]. "
           "KIND is district, indicator, person or organisation. `facts aliases` proposes merges."),
        u"list|merge|rename|alias|split|distinguish|place KIND …"_s);
}

ExitCode RegisterCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    const QStringList words = argumentsOf(parser);
    const std::optional<NameKind> kind = valueOf<NameKind>(words.value(1));
    const QString action = words.value(0);
    const QStringList names = words.mid(2);
    const QString wrong = tr("Say what to do, with which kind (district, indicator, person or organisation) "
                             "and with which names.");
    if (!kind || (action == u"list"_s) != names.isEmpty())
        return usage(context, wrong);
    if (action == u"list"_s)
        return list(*kind, context);
    const Database database(context.archivePath, Database::Mode::ReadWrite);
    if (!change(action, *kind, names, NameRegister(database)))
        return usage(context, wrong);
    report(context, {{u"action"_s, action}, {u"names"_s, QJsonArray::fromStringList(names)}},
           tr("Done: %1").arg(names.join(u" → "_s)));
    return ExitCode::Done;
}

} // namespace jianbao
