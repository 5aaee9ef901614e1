#include "app/cli/checkscommand.h"

#include "app/cli/record.h"
#include "models/archive/database/database.h"
#include "models/items/citation.h"
#include "models/jobs/archivechecks.h"

#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    return {{u"result"_s, keyOf(check.result)},
            {u"rule"_s, check.rule},
            {u"computation"_s, check.computation},
            {u"figures"_s, jsonOf(figures)}};
}

} // namespace

void ChecksCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({u"district"_s, tr("Only checks of which a figure has this subject."), u"NAME"_s});
    parser.addOption({u"failed"_s, tr("Only contradictions.")});
}

void ChecksCommand::print(const QList<Check> &checks, CommandContext &context)
{
    for (const Check &check : checks) {
        context.out << u"%1\t%2\t%3\n"_s.arg(shownResult(check.result), shownRule(check.rule),
                                             check.computation);
        for (const StoredObservation &figure : check.figures)
            context.out << u"\t“%1” %2\n"_s.arg(figure.fact.quote.shownWords(), Citation::of(figure.source));
    }
}

ExitCode ChecksCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    if (!argumentsOf(parser).isEmpty())
        return usage(context, tr("checks takes options only."));
    const Database database(context.archivePath, Database::Mode::ReadOnly);
    QList<Check> checks = ArchiveChecks(database).run(parser.value(u"district"_s));
    const qsizetype failed = countOf(checks, Check::Result::Contradicts);
    const qsizetype agreed = countOf(checks, Check::Result::Agrees);
    const qsizetype all = checks.size();
    if (parser.isSet(u"failed"_s))
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
