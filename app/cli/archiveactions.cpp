#include "app/cli/archiveactions.h"

#include "app/waysout.h"
#include "models/archive/care/archivecare.h"
#include "models/archive/care/archiverestore.h"
#include "models/archive/database/database.h"
#include "models/archive/pages/importledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace jianbao
{

ExitCode ArchiveActions::info(CommandContext &context)
{
    const Database database(context.archivePath, Database::Mode::ReadOnly);
    const ArchiveInfo info = ArchiveCare(database).info();
    const QList<std::pair<QString, qint64>> figures{
        {u"schema"_s, info.schemaVersion}, {u"bytes"_s, info.bytes},   {u"pages"_s, info.pages},
        {u"articles"_s, info.articles},    {u"events"_s, info.events}, {u"observations"_s, info.observations},
        {u"methods"_s, info.methods},      {u"tags"_s, info.tags},     {u"taggings"_s, info.taggings},
        {u"decisions"_s, info.decisions}};
    QJsonObject object{{u"path"_s, info.path}};
    QStringList lines;
    for (const auto &[name, figure] : figures) {
        object.insert(name, figure);
        lines.append(u"%1 %2"_s.arg(name, -13).arg(figure));
    }
    report(context, object, lines.join(u'\n'));
    return ExitCode::Done;
}

ExitCode ArchiveActions::verify(CommandContext &context)
{
    const Database database(context.archivePath, Database::Mode::ReadOnly);
    const QList<ArchiveFault> faults = ArchiveCare(database).faults();
    QStringList words;
    for (const ArchiveFault &fault : faults) {
        words.append(fault.words);
        context.complain(fault.words);
    }
    const QStringList ways = WaysOut::of(context.archivePath, faults);
    for (const QString &way : ways)
        context.err << way << Qt::endl;
    report(context, {{u"holds"_s, faults.isEmpty()}, {u"faults"_s, QJsonArray::fromStringList(words)}},
           faults.isEmpty() ? tr("Every row, quote and search entry holds.")
                            : tr("Faults found: %1").arg(faults.size()));
    return faults.isEmpty() ? ExitCode::Done : ExitCode::NothingFound;
}

ExitCode ArchiveActions::acceptEdits(CommandContext &context)
{
    const Database database(context.archivePath, Database::Mode::ReadWrite);
    const qint64 accepted = ArchiveCare(database).acceptEdits();
    report(context, {{u"accepted"_s, accepted}},
           tr("Rows accepted as another program has written them: %1").arg(accepted));
    return accepted == 0 ? ExitCode::NothingFound : ExitCode::Done;
}

ExitCode ArchiveActions::backup(const QString &target, CommandContext &context)
{
    const Database database(context.archivePath, Database::Mode::ReadOnly);
    ArchiveCare(database).backup(target);
    report(context, {{u"backup"_s, target}}, tr("The copy is whole: %1").arg(target));
    return ExitCode::Done;
}

ExitCode ArchiveActions::restore(const QString &source, CommandContext &context)
{
    const QString replaced = ArchiveRestore(source, context.archivePath).run();
    QStringList lines{tr("Restored: %1").arg(context.archivePath)};
    if (!replaced.isEmpty())
        lines.append(tr("What lay there before is kept: %1").arg(replaced));
    report(context, {{u"restored"_s, context.archivePath}, {u"replaced"_s, replaced}}, lines.join(u'\n'));
    return ExitCode::Done;
}

ExitCode ArchiveActions::imports(CommandContext &context)
{
    const Database database(context.archivePath, Database::Mode::ReadOnly);
    const QList<ImportedFile> files = ImportLedger(database).files();
    QJsonArray lines;
    for (const ImportedFile &file : files) {
        const QString outcome = keyOf(file.outcome);
        lines.append(QJsonObject{{u"path"_s, file.path},
                                 {u"sha256"_s, file.sha256},
                                 {u"outcome"_s, outcome},
                                 {u"page"_s, file.pageId},
                                 {u"message"_s, file.message},
                                 {u"seen_at"_s, file.seenAt.toString(Qt::ISODate)}});
        if (!context.json)
            context.out << outcome << '\t' << file.path << '\t' << file.message << '\n';
    }
    if (context.json)
        context.out << QString::fromUtf8(QJsonDocument(lines).toJson());
    context.out << Qt::flush;
    return files.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

ExitCode ArchiveActions::compact(CommandContext &context)
{
    const Database database(context.archivePath, Database::Mode::ReadWrite);
    const CompactOutcome outcome = ArchiveCare(database).compact();
    report(context, {{u"before"_s, outcome.bytesBefore}, {u"after"_s, outcome.bytesAfter}},
           tr("%1 bytes before, %2 bytes now.").arg(outcome.bytesBefore).arg(outcome.bytesAfter));
    return ExitCode::Done;
}

ExitCode ArchiveActions::rebuildIndex(CommandContext &context)
{
    const Database database(context.archivePath, Database::Mode::ReadWrite);
    qsizetype articles = 0;
    int tenthsTold = 0;
    ArchiveCare(database).rebuildIndex([&](qsizetype done, qsizetype total) {
        articles = done;
        const int tenths = static_cast<int>(done * 10 / total);
        if (tenths > tenthsTold)
            context.err << tr("%1 of %2 articles").arg(done).arg(total) << Qt::endl;
        tenthsTold = tenths;
        return true;
    });
    report(context, {{u"articles"_s, articles}}, tr("The search index holds %1 articles.").arg(articles));
    return ExitCode::Done;
}

} // namespace jianbao
