#include "app/cli/checkscommand.h"

#include "app/cli/record.h"
#include "models/archive/database/database.h"
#include "models/items/citation.h"
#include "models/jobs/archivechecks.h"

#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

namespace jianbao
{

namespace
{

qsizetype countOf(const QList<Check> &checks, Check::Result result)
{
    return std::count_if(checks.cbegin(), checks.cend(),
                         [&](const Check &check) { return check.result == result; });
}

Record recordOf(const Check &check)
{
    QList<Record> figures;
    for (const StoredObservation &figure : check.figures)
        figures.append(jianbao::recordOf(figure));
    return {{QStringLiteral("result"), keyOf(check.result)},
            {QStringLiteral("rule"), check.rule},
            {QStringLiteral("computation"), check.computation},
            {QStringLiteral("figures"), jsonOf(figures)}};
}

} // namespace

void ChecksCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("district"), tr("Only checks of which a figure has this subject."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("failed"), tr("Only contradictions.")});
}

void ChecksCommand::print(const QList<Check> &checks, CommandContext &context)
{
    for (const Check &check : checks) {
        context.out << QStringLiteral("%1\t%2\t%3\n")
                           .arg(shownResult(check.result), shownRule(check.rule), check.computation);
        for (const StoredObservation &figure : check.figures)
            context.out << QStringLiteral("\t“%1” %2\n")
                               .arg(figure.fact.quote.shownWords(), Citation::of(figure.source));
    }
}

ExitCode ChecksCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    if (!argumentsOf(parser).isEmpty())
        return usage(context, tr("checks takes options only."));
    const Database database(context.archivePath, Database::Mode::ReadOnly);
    QList<Check> checks = ArchiveChecks(database).run(parser.value(QStringLiteral("district")));
    const qsizetype failed = countOf(checks, Check::Result::Contradicts);
    const qsizetype agreed = countOf(checks, Check::Result::Agrees);
    const qsizetype all = checks.size();
    if (parser.isSet(QStringLiteral("failed")))
        checks.resize(failed);
    if (context.json) {
        QList<Record> records;
        for (const Check &check : checks)
            records.append(recordOf(check));
        context.out << QString::fromUtf8(QJsonDocument(jsonOf(records)).toJson()) << Qt::flush;
    } else {
        print(checks, context);
        context.out << tr("contradictions: %1, agreements: %2, undecided: %3")
                           .arg(failed)
                           .arg(agreed)
                           .arg(all - failed - agreed)
                    << Qt::endl;
    }
    return failed > 0 || all == 0 ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace jianbao
