#include "app/cli/bincommand.h"

#include "app/cli/listing.h"
#include "models/archive/database/database.h"
#include "models/archive/undo/bin.h"
#include "models/datatypes/enumkeys.h"

#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

ExitCode list(const Database &database, CommandContext &context)
{
    Listing listing(context);
    for (const BinEntry &entry : Bin(database).entries()) {
        const QString deletedAt = entry.deletedAt.toString(Qt::ISODate);
        listing.add({{u"number"_s, entry.number},
                     {u"action"_s, keyOf(entry.action)},
                     {u"name"_s, entry.name},
                     {u"deleted_at"_s, deletedAt}},
                    {QString::number(entry.number), keyOf(entry.action), entry.name, deletedAt});
    }
    return listing.print();
}

} // namespace

void BinCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        u"action"_s,
        tr("list what was deleted in the last %1 days, restore NUMBER of the list, or empty.")
            .arg(Bin::daysKept),
        u"list|restore NUMBER|empty"_s);
}

ExitCode BinCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    const QStringList words = argumentsOf(parser);
    const QString action = words.value(0);
    bool isNumber = false;
    const qint64 number = words.value(1).toLongLong(&isNumber);
    if (action == u"list"_s && words.size() == 1)
        return list(Database(context.archivePath, Database::Mode::ReadOnly), context);
    const bool restores = action == u"restore"_s && words.size() == 2 && isNumber;
    if (!restores && !(action == u"empty"_s && words.size() == 1))
        return usage(context, tr("Say list, restore with the number of a line of the list, or empty."));
    const Database database(context.archivePath, Database::Mode::ReadWrite);
    if (restores)
        Bin(database).restore(number);
    else
        Bin(database).empty();
    report(context, {{u"action"_s, action}}, tr("Done: %1").arg(words.join(u' ')));
    return ExitCode::Done;
}

} // namespace jianbao
