#pragma once

#include "tests/accuracy/labels.h"
#include "tests/accuracy/scoreboard.h"

namespace jianbao
{

/// Counts how well the articles of one page are cut, headed, signed and mended: the parts “articles”,
/// “headline”, “kicker”, “deck”, “banner”, “byline” and “joins”.
class ArticleScorer
{
public:
    ArticleScorer(const QString &pageText, Scoreboard &board);

    void score(const QList<ArticleLabels> &wanted, const QList<ArticleLabels> &got);

private:
    void scoreHeads(const ArticleLabels &wanted, const ArticleLabels &got);
    void scoreHead(const QString &role, const ArticleLabels &wanted, const ArticleLabels &got);
    void scoreBylines(const ArticleLabels &wanted, const ArticleLabels &got);
    void scoreJoins(const ArticleLabels &wanted, const ArticleLabels &got);

    QStringList m_lines; ///< the page's lines that are not empty, squeezed
    Scoreboard &m_board;
};

} // namespace jianbao
