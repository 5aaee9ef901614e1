#include "models/archive/pages/sourcecolumns.h"

#include "models/archive/database/jsoncolumns.h"
#include "models/archive/pages/articlecolumns.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace jianbao
{

QString sourceColumns()
{
    return u"article.id AS source_article, article.page_id AS source_page, "
           "article.headline AS source_headline, newspaper.name AS source_newspaper, "
           "page.file_name AS source_file, page.page_number AS source_number, "
           "page.issue_earliest AS source_earliest, page.issue_latest AS source_latest, "
           "article.authors AS source_authors, article.reporters AS source_reporters, "
           "article.correspondents AS source_correspondents"_s;
}

QString sourceJoins()
{
    return u" JOIN page ON page.id = article.page_id "
           "JOIN newspaper ON newspaper.id = page.newspaper_id "_s;
}

namespace
{

/// The signature, else reporters and correspondents.
QStringList authorsFrom(const QSqlQuery &row)
{
    const auto names = [&row](const char *column) {
        return stringsFromJson(row.value(QLatin1String(column)).toString());
    };
    const QStringList signature = names("source_authors");
    return signature.isEmpty() ? names("source_reporters") + names("source_correspondents") : signature;
}

} // namespace

Source sourceFrom(const QSqlQuery &row)
{
    const auto text = [&row](const char *column) { return row.value(QLatin1String(column)).toString(); };
    return {text("source_article"),
            text("source_page"),
            text("source_headline"),
            text("source_newspaper"),
            text("source_file"),
            text("source_number"),
            dayFrom(row.value(u"source_earliest"_s)),
            dayFrom(row.value(u"source_latest"_s)),
            authorsFrom(row)};
}

} // namespace jianbao
