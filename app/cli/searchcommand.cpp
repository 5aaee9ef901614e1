#include "app/cli/searchcommand.h"

#include "models/archive/database/database.h"

#include <QFile>
#include <QHash>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

const QHash<QString, SearchIndex::Order> &orders()
{
    static const QHash<QString, SearchIndex::Order> orders{{u"date"_s, SearchIndex::Order::NewestFirst},
                                                           {u"oldest"_s, SearchIndex::Order::OldestFirst},
                                                           {u"relevance"_s, SearchIndex::Order::Relevance},
                                                           {u"newspaper"_s, SearchIndex::Order::Newspaper},
                                                           {u"district"_s, SearchIndex::Order::District}};
    return orders;
}

} // namespace

void SearchCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"query"_s, tr("What to look for."), u"QUERY"_s);
    parser.addOption({u"count"_s, tr("Print the number of articles alone.")});
    parser.addOption({u"facets"_s, tr("Count the articles by district, tag, newspaper and year.")});
    parser.addOption({u"limit"_s, tr("Print at most N articles (20)."), u"N"_s, u"20"_s});
    parser.addOption({u"offset"_s, tr("Leave out the first N articles."), u"N"_s, u"0"_s});
    parser.addOption({u"sort"_s,
                      tr("“date” (newest first), “oldest”, “relevance”, “newspaper” or “district”."),
                      u"ORDER"_s, u"date"_s});
    parser.addOption({u"queries"_s, tr("Answer every line of FILE (- for standard input)."), u"FILE"_s});
}

ExitCode SearchCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    bool limitHolds = false;
    bool offsetHolds = false;
    SearchAnswers::Wanted wanted;
    wanted.countOnly = parser.isSet(u"count"_s);
    wanted.facets = parser.isSet(u"facets"_s);
    wanted.limit = parser.value(u"limit"_s).toInt(&limitHolds);
    wanted.offset = parser.value(u"offset"_s).toInt(&offsetHolds);
    if (!limitHolds || !offsetHolds || wanted.limit < 0 || wanted.offset < 0)
        return usage(context, tr("--limit and --offset take a number from 0."));
    const auto order = orders().constFind(parser.value(u"sort"_s));
    if (order == orders().constEnd())
        return usage(context, tr("--sort takes date, oldest, relevance, newspaper or district."));
    wanted.order = *order;

    const QString path = parser.value(u"queries"_s);
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
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
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
