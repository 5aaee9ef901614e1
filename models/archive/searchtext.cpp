#include "models/archive/searchtext.h"

#include "models/archive/storabletext.h"
#include "models/search/folding.h"

namespace jianbao
{

SearchText SearchText::of(const Article &article)
{
    QStringList head{article.banner.words, article.kicker.words, article.headline.words, article.deck.words};
    head.removeAll(QString());
    const QString headline = storableText(head.join(u'\n'));
    const QString byline = storableText(article.byline.all().join(u'\n'));
    const QString body = storableText(article.body().text());
    return {folded(headline), folded(byline), folded(body),
            textDigest(headline + QChar(u'\x1f') + byline + QChar(u'\x1f') + body)};
}

QVariantMap SearchText::columns() const
{
    return {{QStringLiteral("headline"), headline},
            {QStringLiteral("byline"), byline},
            {QStringLiteral("body"), body},
            {QStringLiteral("source_sha256"), sourceDigest}};
}

} // namespace jianbao
