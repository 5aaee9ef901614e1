#include "app/cli/archiveexport.h"

#include "models/archive/database/database.h"
#include "models/archive/index/searchindex.h"
#include "models/archive/pages/articlestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTextStream>

#include <cstdio>

namespace jianbao
{

namespace
{

QJsonObject bylineJson(const Byline &byline)
{
    return {{QStringLiteral("reporters"), QJsonArray::fromStringList(byline.reporters)},
            {QStringLiteral("correspondents"), QJsonArray::fromStringList(byline.correspondents)},
            {QStringLiteral("photographers"), QJsonArray::fromStringList(byline.photographers)},
            {QStringLiteral("authors"), QJsonArray::fromStringList(byline.authors)}};
}

QJsonObject articleJson(const StoredArticle &stored)
{
    QJsonArray paragraphs;
    for (const Paragraph &paragraph : stored.article.paragraphs)
        paragraphs.append(paragraph.words.text());
    QJsonArray tags;
    for (const Tag &tag : stored.tags)
        tags.append(tag.name);
    const Source &source = stored.source;
    const QJsonValue date =
        source.issueLatest.isValid() ? QJsonValue(source.issueLatest.toString(Qt::ISODate)) : QJsonValue();
    return {{QStringLiteral("id"), stored.id},
            {QStringLiteral("newspaper"), source.newspaper},
            {QStringLiteral("date"), date},
            {QStringLiteral("page"), source.pageNumber},
            {QStringLiteral("page_file"), source.pageFile},
            {QStringLiteral("banner"), stored.article.banner.words},
            {QStringLiteral("kicker"), stored.article.kicker.words},
            {QStringLiteral("headline"), stored.article.headline.words},
            {QStringLiteral("deck"), stored.article.deck.words},
            {QStringLiteral("byline"), bylineJson(stored.article.byline)},
            {QStringLiteral("paragraphs"), paragraphs},
            {QStringLiteral("districts"), QJsonArray::fromStringList(stored.article.districts)},
            {QStringLiteral("tags"), tags}};
}

} // namespace

ExitCode ArchiveExport::run(const QString &target, CommandContext &context)
{
    const Database database(context.archivePath, Database::Mode::ReadOnly);
    const ArticleStore articles(database);
    const QStringList ids = SearchIndex(database).find(SearchQuery(), SearchIndex::Order::OldestFirst);
    const auto lineOf = [&articles](const QString &id) {
        return QJsonDocument(articleJson(articles.load(id))).toJson(QJsonDocument::Compact) + '\n';
    };
    if (target == QLatin1String("-")) {
        for (const QString &id : ids)
            context.out << QString::fromUtf8(lineOf(id));
        context.out << Qt::flush;
        return ExitCode::Done;
    }
    QSaveFile file(target);
    bool written = file.open(QIODevice::WriteOnly);
    for (qsizetype i = 0; written && i < ids.size(); ++i)
        written = file.write(lineOf(ids.at(i))) >= 0;
    if (!written || !file.flush() || !file.commit()) {
        context.err
            << tr("jianbao-cli: %1: the export could not be written (%2). Choose a folder with enough "
                  "room in which you may write.")
                   .arg(target, file.errorString())
            << Qt::endl;
        return ExitCode::BadInput;
    }
    context.out << tr("%n articles written to %1", nullptr, static_cast<int>(ids.size())).arg(target)
                << Qt::endl;
    return ExitCode::Done;
}

} // namespace jianbao
