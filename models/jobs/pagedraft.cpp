#include "models/jobs/pagedraft.h"

#include "models/archive/pages/articlestore.h"
#include "models/archive/pages/pageeditor.h"
#include "models/archive/pages/pagestore.h"
#include "models/correcting/articlelayout.h"

namespace jianbao
{

namespace
{

/// The articles that people have changed once `before` has become `after`: those changed earlier that are
/// still there, and those that are new.
QList<LaidArticle> changedByHand(const QList<LaidArticle> &earlier, const PageLayout &before,
                                 const PageLayout &after)
{
    QList<LaidArticle> changed;
    for (const LaidArticle &article : after.articles) {
        if (earlier.contains(article) || !before.articles.contains(article))
            changed.append(article);
    }
    return changed;
}

} // namespace

PageDraft PageDraft::of(Database &database, const QString &pageId)
{
    const PageEditor editor(database);
    PageDraft draft;
    draft.m_seen = editor.stateOf(pageId);
    draft.m_page = PageStore(database).load(pageId);
    draft.m_corrections = editor.corrections(pageId);
    draft.m_layout.noise = draft.m_corrections.layout.noise;
    const ArticleStore articles(database);
    draft.m_articleIds = articles.onPage(pageId);
    for (const QString &id : std::as_const(draft.m_articleIds))
        draft.m_layout.articles.append(draft.asLaid(articles.load(id).article));
    return draft;
}

std::optional<PageCorrections> PageDraft::edited(const Edit &edit) const
{
    LayoutEditor editor(m_layout, m_page.page.text);
    if (!edit(editor))
        return std::nullopt;
    PageCorrections corrections = m_corrections;
    corrections.layout.articles = changedByHand(m_corrections.layout.articles, m_layout, editor.layout());
    corrections.layout.noise = editor.layout().noise;
    return corrections;
}

TextCorrection PageDraft::correctionAt(Span at) const
{
    TextCorrection now{at, {}, {}};
    qsizetype told = -1; ///< up to here `replacement` tells the page
    const QString &page = m_page.page.text;
    for (const TextCorrection &text : m_corrections.texts) {
        const bool isAround = at.isEmpty() && text.at.from <= at.from && at.from <= text.at.to;
        if (!isAround && !text.at.overlaps(at))
            continue;
        if (told < 0)
            told = now.at.from = isAround ? text.at.from : qMin(at.from, text.at.from);
        now.replacement += page.mid(told, text.at.from - told) + text.replacement;
        told = text.at.to;
        now.at.to = qMax(now.at.to, told);
    }
    told = told < 0 ? now.at.from : told;
    now.replacement += QStringView(page).mid(told, now.at.to - told);
    now.words = page.mid(now.at.from, now.at.length());
    return now;
}

/// The article's lines: as a person laid them, or as they were read.
LaidArticle PageDraft::asLaid(const Article &article) const
{
    const LaidArticle read = layoutOf(article, m_page.page.text);
    for (const LaidArticle &byHand : m_corrections.layout.articles) {
        if (!read.lines.isEmpty() && !byHand.lines.isEmpty() &&
            byHand.lines.first().at.from == read.lines.first().at.from)
            return byHand;
    }
    return read;
}

} // namespace jianbao
