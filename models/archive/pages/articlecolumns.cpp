#include "models/archive/pages/articlecolumns.h"

#include "models/archive/database/jsoncolumns.h"
#include "models/datatypes/enumkeys.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype openingLength = 120;

QString openingOf(const QString &body)
{
    const bool partsPair = body.size() > openingLength && body.at(openingLength - 1).isHighSurrogate();
    return body.left(partsPair ? openingLength - 1 : openingLength);
}

HeadText headFrom(const QSqlQuery &row, const QString &column)
{
    return {row.value(column).toString(), spansFromJson(row.value(column + u"_at"_s).toString())};
}

QStringList stringsFrom(const QSqlQuery &row, const char *column)
{
    return stringsFromJson(row.value(QLatin1String(column)).toString());
}

} // namespace

QVariantMap columnsOf(const Article &article)
{
    return {{u"kind"_s, keyOf(article.kind)},
            {u"complete"_s, keyOf(article.complete)},
            {u"banner"_s, article.banner.words},
            {u"banner_at"_s, jsonOf(article.banner.at)},
            {u"kicker"_s, article.kicker.words},
            {u"kicker_at"_s, jsonOf(article.kicker.at)},
            {u"headline"_s, article.headline.words},
            {u"headline_at"_s, jsonOf(article.headline.at)},
            {u"deck"_s, article.deck.words},
            {u"deck_at"_s, jsonOf(article.deck.at)},
            {u"reporters"_s, jsonOf(article.byline.reporters)},
            {u"correspondents"_s, jsonOf(article.byline.correspondents)},
            {u"photographers"_s, jsonOf(article.byline.photographers)},
            {u"authors"_s, jsonOf(article.byline.authors)},
            {u"districts"_s, jsonOf(article.districts)},
            {u"pieces"_s, jsonOf(article.pieces)},
            {u"opening"_s, openingOf(article.body().text())}};
}

Article articleFrom(const QSqlQuery &row)
{
    Article article;
    article.kind = valueOf<ArticleKind>(row.value(u"kind"_s).toString()).value_or(ArticleKind::News);
    article.complete =
        valueOf<Completeness>(row.value(u"complete"_s).toString()).value_or(Completeness::Whole);
    article.banner = headFrom(row, u"banner"_s);
    article.kicker = headFrom(row, u"kicker"_s);
    article.headline = headFrom(row, u"headline"_s);
    article.deck = headFrom(row, u"deck"_s);
    article.byline = {stringsFrom(row, "reporters"), stringsFrom(row, "correspondents"),
                      stringsFrom(row, "photographers"), stringsFrom(row, "authors")};
    article.districts = stringsFrom(row, "districts");
    article.pieces = spansFromJson(row.value(u"pieces"_s).toString());
    return article;
}

QVariantMap columnsOf(const Paragraph &paragraph)
{
    return {{u"role"_s, keyOf(paragraph.role)},
            {u"words"_s, paragraph.words.text()},
            {u"runs"_s, jsonOf(paragraph.words.runs())}};
}

Paragraph paragraphFrom(const QSqlQuery &row)
{
    const QString role = row.value(u"role"_s).toString();
    return {valueOf<ParagraphRole>(role).value_or(ParagraphRole::Body),
            MendedText(row.value(u"words"_s).toString(), runsFromJson(row.value(u"runs"_s).toString()))};
}

QVariant columnOf(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QDate dayFrom(const QVariant &column)
{
    return QDate::fromString(column.toString(), Qt::ISODate);
}

} // namespace jianbao
