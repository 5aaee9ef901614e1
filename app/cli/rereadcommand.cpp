#include "app/cli/rereadcommand.h"

#include "app/cli/idarguments.h"
#include "app/cli/interruption.h"
#include "models/archive/database/database.h"
#include "models/archive/database/idlookup.h"
#include "models/items/articlefact.h"
#include "models/jobs/pagerereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString lineOf(const AnyFact &fact)
{
    return ArticleFact::of({{}, fact, {}, Verdict::Suggested, true}).inOneLine();
}

QJsonObject objectOf(const ReadingDifference &difference)
{
    return {{u"quote"_s, quoteOf(difference.decided).words},
            {u"decided"_s, lineOf(difference.decided)},
            {u"read"_s, difference.read ? lineOf(*difference.read) : QJsonValue()}};
}

void print(const PageRereader::Outcome &outcome, CommandContext &context)
{
    if (context.json) {
        QJsonArray differences;
        for (const ReadingDifference &difference : outcome.differences)
            differences.append(objectOf(difference));
        const QJsonObject whole{{u"pages"_s, qint64(outcome.pages)}, {u"differences"_s, differences}};
        context.out << QString::fromUtf8(QJsonDocument(whole).toJson()) << Qt::flush;
        return;
    }
    for (const ReadingDifference &difference : outcome.differences)
        context.out << quoteOf(difference.decided).shownWords() << '\t' << lineOf(difference.decided) << '\t'
                    << (difference.read ? lineOf(*difference.read) : RereadCommand::tr("nothing")) << '\n';
    context.out << RereadCommand::tr("pages read again: %1, told otherwise than decided: %2")
                       .arg(outcome.pages)
                       .arg(outcome.differences.size())
                << Qt::endl;
}

} // namespace

void RereadCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        u"pages"_s, tr("The ids of pages, their beginnings, or the names of their files; all pages if none."),
        u"[PAGE…]"_s);
}

ExitCode RereadCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    Database database(context.archivePath, Database::Mode::ReadWrite);
    const IdLookup lookup(database);
    const IdArguments named(argumentsOf(parser),
                            [&lookup](const QString &word) { return lookup.pages(word); });
    if (!named.areFound(context))
        return ExitCode::BadInput;
    const PageRereader reader;
    const Interruption interruption;
    PageRereader::Outcome outcome;
    if (named.ids().isEmpty())
        outcome = reader.rereadAll(database, interruption.flag(), {});
    for (const QString &page : named.ids()) {
        outcome.differences += reader.reread(database, page);
        ++outcome.pages;
    }
    print(outcome, context);
    return outcome.pages > 0 ? ExitCode::Done : ExitCode::NothingFound;
}

} // namespace jianbao
