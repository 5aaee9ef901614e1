#include "app/cli/archivecommand.h"

#include "models/archive/archivecare.h"
#include "models/archive/database.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace jianbao
{

namespace
{

ExitCode printInfo(const ArchiveInfo &info, CommandContext &context)
{
    const QList<std::pair<QString, qint64>> figures{
        {QStringLiteral("schema"), info.schemaVersion}, {QStringLiteral("bytes"), info.bytes},
        {QStringLiteral("pages"), info.pages},          {QStringLiteral("articles"), info.articles},
        {QStringLiteral("events"), info.events},        {QStringLiteral("observations"), info.observations},
        {QStringLiteral("methods"), info.methods},      {QStringLiteral("tags"), info.tags},
        {QStringLiteral("taggings"), info.taggings},    {QStringLiteral("decisions"), info.decisions}};
    QJsonObject object{{QStringLiteral("path"), info.path}};
    for (const auto &[name, figure] : figures) {
        object.insert(name, figure);
        if (!context.json)
            context.out << QStringLiteral("%1 %2\n").arg(name, -13).arg(figure);
    }
    if (context.json)
        context.out << QString::fromUtf8(QJsonDocument(object).toJson());
    context.out << Qt::flush;
    return ExitCode::Done;
}

ExitCode verify(const ArchiveCare &care, CommandContext &context)
{
    const QStringList faults = care.verify();
    for (const QString &fault : faults)
        context.err << "jianbao-cli: " << fault << Qt::endl;
    if (faults.isEmpty())
        context.out << ArchiveCommand::tr("Every page, quote and search entry holds.") << Qt::endl;
    return faults.isEmpty() ? ExitCode::Done : ExitCode::NothingFound;
}

} // namespace

void ArchiveCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("action"),
                                 tr("info (figures), verify (checks every row), backup FILE (a whole copy)."),
                                 QStringLiteral("info|verify|backup …"));
}

ExitCode ArchiveCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    const QStringList words = argumentsOf(parser);
    const QString action = words.value(0);
    const bool isBackup = action == QLatin1String("backup") && words.size() == 2;
    const bool isShort =
        (action == QLatin1String("info") || action == QLatin1String("verify")) && words.size() == 1;
    if (!isBackup && !isShort)
        return usage(context, tr("Say info, verify or backup FILE."));

    const Database database(context.archivePath, Database::Mode::ReadOnly);
    const ArchiveCare care(database);
    if (action == QLatin1String("info"))
        return printInfo(care.info(), context);
    if (action == QLatin1String("verify"))
        return verify(care, context);
    care.backup(words.last());
    context.out << tr("The copy is whole: %1").arg(words.last()) << Qt::endl;
    return ExitCode::Done;
}

} // namespace jianbao
