#include "models/correcting/pagecorrector.h"

#include "models/correcting/articlelayout.h"
#include "models/correcting/correctedtext.h"

#include <algorithm>

namespace jianbao
{

namespace
{

Byline allNames(const QList<Article> &articles)
{
    Byline names;
    for (const Article &article : articles) {
        names.reporters += article.byline.reporters;
        names.correspondents += article.byline.correspondents;
        names.photographers += article.byline.photographers;
        names.authors += article.byline.authors;
    }
    return names;
}

qsizetype firstPlace(const Article &article)
{
    qsizetype first = article.pieces.isEmpty() ? 0 : article.pieces.first().from;
    for (const Span &piece : article.pieces)
        first = qMin(first, piece.from);
    return first;
}

} // namespace

void PageCorrector::correct(Page &page) const
{
    if (!m_corrections.layout.isEmpty()) {
        const Byline names = allNames(page.articles);
        QList<Article> articles = restOf(page.articles, page.text, names);
        for (const LaidArticle &laid : m_corrections.layout.articles)
            articles.append(articleOf(laid, page.text, names));
        std::stable_sort(articles.begin(), articles.end(),
                         [](const Article &a, const Article &b) { return firstPlace(a) < firstPlace(b); });
        page.articles = articles;
        page.uncovered.removeIf([this](const Span &line) { return isClaimed(line); });
    }
    for (Article &article : page.articles)
        correctTexts(article, m_corrections.texts, page.text);
}

/// The reading's articles without what people gave to others; one of which nothing is left is gone.
QList<Article> PageCorrector::restOf(const QList<Article> &read, const QString &page,
                                     const Byline &names) const
{
    QList<Article> rest;
    for (const Article &article : read) {
        LaidArticle laid = layoutOf(article, page);
        if (laid.lines.removeIf([this](const LaidLine &line) { return isClaimed(line.at); }) == 0)
            rest.append(article);
        else if (!laid.lines.isEmpty())
            rest.append(articleOf(laid, page, names));
    }
    return rest;
}

bool PageCorrector::isClaimed(Span line) const
{
    const auto overlaps = [line](const Span &other) { return other.overlaps(line); };
    const PageLayout &layout = m_corrections.layout;
    return std::any_of(layout.noise.cbegin(), layout.noise.cend(), overlaps) ||
           std::any_of(layout.articles.cbegin(), layout.articles.cend(), [&](const LaidArticle &article) {
               return std::any_of(article.lines.cbegin(), article.lines.cend(),
                                  [&](const LaidLine &own) { return overlaps(own.at); });
           });
}

} // namespace jianbao
