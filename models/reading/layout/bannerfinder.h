#pragma once

#include "models/reading/layout/articledraft.h"
#include "models/reading/layout/headwords.h"
#include "models/reading/layout/pageline.h"

namespace jianbao
{

/// Finds heads that stand over several articles (通栏) and moves them from the first article's heads into the
/// banner of each article under them; an article's label (“滨河镇:”) may stand inside the banner. The name of
/// a column (栏目) becomes the banner of the one article under it. One page, one finder.
class BannerFinder
{
public:
    BannerFinder(const HeadWords &words, const QList<PageLine> &lines, QList<ArticleDraft> &drafts);
    void moveBanners();

private:
    int take(int first);
    void takeRepeated();
    void takeOverLabelled();
    void takeOverItems();
    void takeColumnLabel(ArticleDraft &draft) const;
    QList<int> bannerOver(const ArticleDraft &draft) const;
    void takeOverBriefs();
    bool isSloganOver(const ArticleDraft &draft) const;
    bool isColumnLabel(const QString &text) const;
    bool isCampaign(const QString &text) const;
    bool isLabel(const ArticleDraft &draft, qsizetype i) const;
    bool hasLabel(const ArticleDraft &draft) const;
    bool sharesWords(const ArticleDraft &draft, const QList<int> &banner) const;
    const PageLine &head(const ArticleDraft &draft, qsizetype i) const
    {
        return m_lines.at(draft.heads.at(i));
    }

    const HeadWords &m_words;
    const QList<PageLine> &m_lines;
    QList<ArticleDraft> &m_drafts;
};

} // namespace jianbao
