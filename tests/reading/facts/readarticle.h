#pragma once

#include "models/reading/facts/articlefactreader.h"
#include "models/reading/lexicon.h"

namespace jianbao
{

/// Finds the facts of an article of the page `text`, printed between 10 and 15 January 2022 in the paper of
/// `home`.
inline void readFacts(Article &article, const QString &text,
                      const QString &home = QStringLiteral("云岭高新区"))
{
    static const Lexicon lexicon(QStringLiteral(":/lexicon"));
    static const ArticleFactReader reader(lexicon, TimeFinder(lexicon), DistrictFinder(lexicon));
    Page page;
    page.text = text;
    page.homeDistrict = home;
    page.issueDate = {QDate(2022, 1, 10), QDate(2022, 1, 15), false, {}};
    reader.read(article, page, {});
}

/// The same for an article whose paragraphs are the lines of `text`.
inline Article readArticle(const QString &text, const QString &headline = {},
                           const QString &home = QStringLiteral("云岭高新区"))
{
    Article article;
    article.headline.words = headline;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = text.indexOf(QLatin1Char('\n'), from);
        to = to < 0 ? text.size() : to;
        Paragraph paragraph;
        paragraph.words.append(text, {from, to});
        article.paragraphs.append(paragraph);
        from = to + 1;
    }
    readFacts(article, text, home);
    return article;
}

} // namespace jianbao
