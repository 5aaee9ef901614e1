#include "models/archive/pages/articlecolumns.h"

#include "models/archive/database/jsoncolumns.h"
#include "models/datatypes/enumkeys.h"

#include <QSqlQuery>

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
    return {row.value(column).toString(),
            spansFromJson(row.value(column + QStringLiteral("_at")).toString())};
}

QStringList stringsFrom(const QSqlQuery &row, const char *column)
{
    return stringsFromJson(row.value(QLatin1String(column)).toString());
}

} // namespace

QVariantMap columnsOf(const Article &article)
{
    return {{QStringLiteral("kind"), keyOf(article.kind)},
            {QStringLiteral("complete"), keyOf(article.complete)},
            {QStringLiteral("banner"), article.banner.words},
            {QStringLiteral("banner_at"), jsonOf(article.banner.at)},
            {QStringLiteral("kicker"), article.kicker.words},
            {QStringLiteral("kicker_at"), jsonOf(article.kicker.at)},
            {QStringLiteral("headline"), article.headline.words},
            {QStringLiteral("headline_at"), jsonOf(article.headline.at)},
            {QStringLiteral("deck"), article.deck.words},
            {QStringLiteral("deck_at"), jsonOf(article.deck.at)},
            {QStringLiteral("reporters"), jsonOf(article.byline.reporters)},
            {QStringLiteral("correspondents"), jsonOf(article.byline.correspondents)},
            {QStringLiteral("photographers"), jsonOf(article.byline.photographers)},
            {QStringLiteral("authors"), jsonOf(article.byline.authors)},
            {QStringLiteral("districts"), jsonOf(article.districts)},
            {QStringLiteral("pieces"), jsonOf(article.pieces)},
            {QStringLiteral("opening"), openingOf(article.body().text())}};
}

Article articleFrom(const QSqlQuery &row)
{
    Article article;
    article.kind =
        valueOf<ArticleKind>(row.value(QStringLiteral("kind")).toString()).value_or(ArticleKind::News);
    article.complete =
        valueOf<Completeness>(row.value(QStringLiteral("complete")).toString()).value_or(Completeness::Whole);
    article.banner = headFrom(row, QStringLiteral("banner"));
    article.kicker = headFrom(row, QStringLiteral("kicker"));
    article.headline = headFrom(row, QStringLiteral("headline"));
    article.deck = headFrom(row, QStringLiteral("deck"));
    article.byline = {stringsFrom(row, "reporters"), stringsFrom(row, "correspondents"),
                      stringsFrom(row, "photographers"), stringsFrom(row, "authors")};
    article.districts = stringsFrom(row, "districts");
    article.pieces = spansFromJson(row.value(QStringLiteral("pieces")).toString());
    return article;
}

QVariantMap columnsOf(const Paragraph &paragraph)
{
    return {{QStringLiteral("role"), keyOf(paragraph.role)},
            {QStringLiteral("words"), paragraph.words.text()},
            {QStringLiteral("runs"), jsonOf(paragraph.words.runs())}};
}

Paragraph paragraphFrom(const QSqlQuery &row)
{
    const QString role = row.value(QStringLiteral("role")).toString();
    return {valueOf<ParagraphRole>(role).value_or(ParagraphRole::Body),
            MendedText(row.value(QStringLiteral("words")).toString(),
                       runsFromJson(row.value(QStringLiteral("runs")).toString()))};
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
