#include "app/cli/searchcommand.h"

#include "app/cli/record.h"
#include "models/archive/articlestore.h"
#include "models/archive/database.h"
#include "models/archive/searchindex.h"
#include "models/datatypes/enumkeys.h"
#include "models/items/citation.h"
#include "models/search/snippet.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace jianbao
{

namespace
{

constexpr qsizetype snippetLength = 80;

struct Wanted
{
    bool countOnly = false;
    qsizetype limit = 20;
    qsizetype offset = 0;
    SearchIndex::Order order = SearchIndex::Order::NewestFirst;
};

QJsonObject hitJson(const StoredArticle &hit, const QString &snippet)
{
    QJsonArray tags;
    for (const Tag &tag : hit.tags)
        tags.append(tag.name);
    const auto day = [](QDate date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    };
    return {{QStringLiteral("id"), hit.id},
            {QStringLiteral("newspaper"), hit.source.newspaper},
            {QStringLiteral("issue_earliest"), day(hit.source.issueEarliest)},
            {QStringLiteral("issue_latest"), day(hit.source.issueLatest)},
            {QStringLiteral("page_file"), hit.source.pageFile},
            {QStringLiteral("kind"), keyOf(hit.article.kind)},
            {QStringLiteral("kicker"), hit.article.kicker.words},
            {QStringLiteral("headline"), hit.article.headline.words},
            {QStringLiteral("deck"), hit.article.deck.words},
            {QStringLiteral("districts"), QJsonArray::fromStringList(hit.article.districts)},
            {QStringLiteral("tags"), tags},
            {QStringLiteral("snippet"), snippet}};
}

/// Answers one query and gives the number of articles that match.
qsizetype answer(const QString &typed, const Wanted &wanted, const Database &database,
                 CommandContext &context)
{
    const SearchQuery query = SearchQuery::parse(typed);
    const QStringList ids = SearchIndex(database).find(query, wanted.order);
    if (wanted.countOnly) {
        context.out << ids.size() << '\n';
        return ids.size();
    }
    const ArticleStore articles(database);
    QJsonArray hits;
    const QStringList shown = ids.mid(wanted.offset, wanted.limit);
    for (const QString &id : shown) {
        const StoredArticle hit = articles.load(id);
        const QString snippet =
            Snippet::of(hit.article.body().text(), query.markedStrings(), snippetLength).text;
        if (context.json)
            hits.append(hitJson(hit, snippet));
        else
            context.out << hit.id << '\t' << Citation::of(hit.source) << "\n    " << snippet << '\n';
    }
    if (context.json) {
        const QJsonObject object{{QStringLiteral("query"), typed},
                                 {QStringLiteral("total"), qint64(ids.size())},
                                 {QStringLiteral("offset"), qint64(wanted.offset)},
                                 {QStringLiteral("hits"), hits}};
        context.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
    }
    return ids.size();
}

} // namespace

void SearchCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("query"), tr("What to look for."), QStringLiteral("QUERY"));
    parser.addOption({QStringLiteral("count"), tr("Print the number of articles alone.")});
    parser.addOption({QStringLiteral("limit"), tr("Print at most N articles (20)."), QStringLiteral("N"),
                      QStringLiteral("20")});
    parser.addOption({QStringLiteral("offset"), tr("Leave out the first N articles."), QStringLiteral("N"),
                      QStringLiteral("0")});
    parser.addOption({QStringLiteral("sort"), tr("“date” (newest first), “oldest” or “relevance”."),
                      QStringLiteral("ORDER"), QStringLiteral("date")});
    parser.addOption({QStringLiteral("queries"), tr("Answer every line of FILE (- for standard input)."),
                      QStringLiteral("FILE")});
}

ExitCode SearchCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    bool limitHolds = false;
    bool offsetHolds = false;
    Wanted wanted;
    wanted.countOnly = parser.isSet(QStringLiteral("count"));
    wanted.limit = parser.value(QStringLiteral("limit")).toInt(&limitHolds);
    wanted.offset = parser.value(QStringLiteral("offset")).toInt(&offsetHolds);
    if (!limitHolds || !offsetHolds || wanted.limit < 0 || wanted.offset < 0)
        return usage(context, tr("--limit and --offset take a number from 0."));
    const QString sort = parser.value(QStringLiteral("sort"));
    if (sort == QLatin1String("relevance"))
        wanted.order = SearchIndex::Order::Relevance;
    else if (sort == QLatin1String("oldest"))
        wanted.order = SearchIndex::Order::OldestFirst;
    else if (sort != QLatin1String("date"))
        return usage(context, tr("--sort takes date, oldest or relevance."));

    QStringList queries{argumentsOf(parser).join(u' ')};
    const QString path = parser.value(QStringLiteral("queries"));
    if (!path.isEmpty()) {
        QFile file(path);
        const bool opened = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                       : file.open(QIODevice::ReadOnly);
        if (!opened) {
            context.err << tr("jianbao-cli: %1: the file cannot be read (%2). Check the path.")
                               .arg(path, file.errorString())
                        << Qt::endl;
            return ExitCode::BadInput;
        }
        queries = QString::fromUtf8(file.readAll()).split(u'\n');
        if (queries.last().isEmpty())
            queries.removeLast();
    }
    const Database database(context.archivePath, Database::Mode::ReadOnly);
    qsizetype found = 0;
    for (const QString &query : queries)
        found += answer(query, wanted, database, context);
    context.out << Qt::flush;
    return found == 0 ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace jianbao
