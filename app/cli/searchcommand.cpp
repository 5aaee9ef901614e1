#include "app/cli/searchcommand.h"

#include "models/archive/database/database.h"

#include <QFile>
#include <QHash>
#include <QTextStream>

namespace jianbao
{

namespace
{

const QHash<QString, SearchIndex::Order> &orders()
{
    static const QHash<QString, SearchIndex::Order> orders{
        {QStringLiteral("date"), SearchIndex::Order::NewestFirst},
        {QStringLiteral("oldest"), SearchIndex::Order::OldestFirst},
        {QStringLiteral("relevance"), SearchIndex::Order::Relevance},
        {QStringLiteral("newspaper"), SearchIndex::Order::Newspaper},
        {QStringLiteral("district"), SearchIndex::Order::District}};
    return orders;
}

} // namespace

void SearchCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("query"), tr("What to look for."), QStringLiteral("QUERY"));
    parser.addOption({QStringLiteral("count"), tr("Print the number of articles alone.")});
    parser.addOption(
        {QStringLiteral("facets"), tr("Count the articles by district, tag, newspaper and year.")});
    parser.addOption({QStringLiteral("limit"), tr("Print at most N articles (20)."), QStringLiteral("N"),
                      QStringLiteral("20")});
    parser.addOption({QStringLiteral("offset"), tr("Leave out the first N articles."), QStringLiteral("N"),
                      QStringLiteral("0")});
    parser.addOption({QStringLiteral("sort"),
                      tr("“date” (newest first), “oldest”, “relevance”, “newspaper” or “district”."),
                      QStringLiteral("ORDER"), QStringLiteral("date")});
    parser.addOption({QStringLiteral("queries"), tr("Answer every line of FILE (- for standard input)."),
                      QStringLiteral("FILE")});
}

ExitCode SearchCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    bool limitHolds = false;
    bool offsetHolds = false;
    SearchAnswers::Wanted wanted;
    wanted.countOnly = parser.isSet(QStringLiteral("count"));
    wanted.facets = parser.isSet(QStringLiteral("facets"));
    wanted.limit = parser.value(QStringLiteral("limit")).toInt(&limitHolds);
    wanted.offset = parser.value(QStringLiteral("offset")).toInt(&offsetHolds);
    if (!limitHolds || !offsetHolds || wanted.limit < 0 || wanted.offset < 0)
        return usage(context, tr("--limit and --offset take a number from 0."));
    const auto order = orders().constFind(parser.value(QStringLiteral("sort")));
    if (order == orders().constEnd())
        return usage(context, tr("--sort takes date, oldest, relevance, newspaper or district."));
    wanted.order = *order;

    const QString path = parser.value(QStringLiteral("queries"));
    wanted.nameQuery = !path.isEmpty();
    if (wanted.nameQuery)
        return answerLines(path, wanted, context);
    const Database database(context.archivePath, Database::Mode::ReadOnly);
    const qsizetype found = SearchAnswers(wanted, database, context).answer(argumentsOf(parser).join(u' '));
    context.out << Qt::flush;
    return found == 0 ? ExitCode::NothingFound : ExitCode::Done;
}

/// Each answer goes out before the next line is read.
ExitCode SearchCommand::answerLines(const QString &path, const SearchAnswers::Wanted &wanted,
                                    CommandContext &context) const
{
    QFile file(path);
    const bool opened =
        path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        context.err << tr("jianbao-cli: %1: the file cannot be read (%2). Check the path.")
                           .arg(path, file.errorString())
                    << Qt::endl;
        return ExitCode::BadInput;
    }
    const Database database(context.archivePath, Database::Mode::ReadOnly);
    const SearchAnswers answers(wanted, database, context);
    qsizetype found = 0;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.endsWith('\n'))
            line.chop(1);
        found += answers.answer(QString::fromUtf8(line));
        context.out << Qt::flush;
    }
    return found == 0 ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace jianbao
