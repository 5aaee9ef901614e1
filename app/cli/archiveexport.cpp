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

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QJsonObject bylineJson(const Byline &byline)
{
    return {{u"reporters"_s, QJsonArray::fromStringList(byline.reporters)},
            {u"correspondents"_s, QJsonArray::fromStringList(byline.correspondents)},
            {u"photographers"_s, QJsonArray::fromStringList(byline.photographers)},
            {u"authors"_s, QJsonArray::fromStringList(byline.authors)}};
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
    return {{u"id"_s, stored.id},
            {u"newspaper"_s, source.newspaper},
            {u"date"_s, date},
            {u"page"_s, source.pageNumber},
            {u"page_file"_s, source.pageFile},
            {u"banner"_s, stored.article.banner.words},
            {u"kicker"_s, stored.article.kicker.words},
            {u"headline"_s, stored.article.headline.words},
            {u"deck"_s, stored.article.deck.words},
            {u"byline"_s, bylineJson(stored.article.byline)},
            {u"paragraphs"_s, paragraphs},
            {u"districts"_s, QJsonArray::fromStringList(stored.article.districts)},
            {u"tags"_s, tags}};
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
    if (target == "-"_L1) {
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
