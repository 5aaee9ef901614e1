#include "app/cli/importcommand.h"

#include "app/cli/interruption.h"
#include "models/jobs/importjob.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

using Kind = ImportOutcome::Kind;

qsizetype countOf(const QList<ImportOutcome> &outcomes, Kind kind)
{
    return std::count_if(outcomes.cbegin(), outcomes.cend(),
                         [kind](const ImportOutcome &outcome) { return outcome.kind == kind; });
}

void printLine(const ImportOutcome &outcome, CommandContext &context)
{
    switch (outcome.kind) {
    case Kind::Imported:
        context.out << ImportCommand::tr("imported  %1  articles: %2, facts: %3")
                           .arg(outcome.path)
                           .arg(outcome.articles)
                           .arg(outcome.facts)
                    << Qt::endl;
        break;
    case Kind::AlreadyThere:
        context.out << ImportCommand::tr("already there  %1").arg(outcome.path) << Qt::endl;
        break;
    case Kind::Refused:
        context.complain(outcome.message);
        break;
    }
}

QString keyOf(Kind kind)
{
    return kind == Kind::Imported ? u"imported"_s : kind == Kind::Refused ? u"refused"_s : u"already-there"_s;
}

QByteArray jsonOf(const QList<ImportOutcome> &outcomes)
{
    QJsonArray files;
    for (const ImportOutcome &outcome : outcomes) {
        files.append(QJsonObject{{u"path"_s, outcome.path},
                                 {u"outcome"_s, keyOf(outcome.kind)},
                                 {u"page"_s, outcome.pageId},
                                 {u"articles"_s, qint64(outcome.articles)},
                                 {u"facts"_s, qint64(outcome.facts)},
                                 {u"message"_s, outcome.message}});
    }
    return QJsonDocument(QJsonObject{{u"imported"_s, qint64(countOf(outcomes, Kind::Imported))},
                                     {u"already_there"_s, qint64(countOf(outcomes, Kind::AlreadyThere))},
                                     {u"refused"_s, qint64(countOf(outcomes, Kind::Refused))},
                                     {u"files"_s, files}})
        .toJson();
}

} // namespace

void ImportCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"paths"_s, tr("Page files and folders."), u"PATH…"_s);
    parser.addOption({u"newspaper"_s, tr("The newspaper's name."), u"NAME"_s});
    parser.addOption(
        {u"issue-date"_s, tr("The day on which the pages were printed (YYYY-MM-DD)."), u"DATE"_s});
}

ExitCode ImportCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    const QString date = parser.value(u"issue-date"_s);
    const ImportRequest request{context.archivePath, argumentsOf(parser), parser.value(u"newspaper"_s),
                                QDate::fromString(date, Qt::ISODate)};
    if (request.paths.isEmpty())
        return usage(context, tr("Name at least one file or folder to import."));
    if (!date.isEmpty() && !request.issueDate.isValid())
        return usage(context, tr("“%1” is no date; write it as 2021-12-24.").arg(date));

    const Interruption interruption;
    const auto report = [&context](const ImportOutcome &outcome, qsizetype, qsizetype) {
        if (!context.json || outcome.kind == Kind::Refused)
            printLine(outcome, context);
    };
    const QList<ImportOutcome> outcomes = ImportJob::run(request, interruption.flag(), report);
    const qsizetype refused = countOf(outcomes, Kind::Refused);
    if (context.json)
        context.out << QString::fromUtf8(jsonOf(outcomes)) << Qt::flush;
    else
        context.out << tr("imported: %1, already there: %2, refused: %3")
                           .arg(countOf(outcomes, Kind::Imported))
                           .arg(countOf(outcomes, Kind::AlreadyThere))
                           .arg(refused)
                    << Qt::endl;
    if (interruption.flag().isCancelled()) {
        context.err
            << tr("jianbao-cli: stopped. What is imported is kept; the same command goes on from here.")
            << Qt::endl;
        return ExitCode::NothingFound;
    }
    if (refused > 0)
        return ExitCode::BadInput;
    return outcomes.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace jianbao
