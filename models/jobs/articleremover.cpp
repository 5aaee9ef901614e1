#include "models/jobs/articleremover.h"

#include "models/archive/pages/articlestore.h"
#include "models/archive/pages/pageeditor.h"
#include "models/archive/undo/staleedit.h"
#include "models/jobs/pagedraft.h"
#include "models/jobs/pagerereader.h"

#include <QMap>

namespace jianbao
{

void ArticleRemover::remove(const QStringList &articleIds) const
{
    const ArticleStore articles(m_database);
    QMap<QString, QStringList> byPage;
    for (const QString &id : articleIds)
        byPage[articles.load(id).source.pageId].append(id);
    for (auto page = byPage.cbegin(); page != byPage.cend(); ++page)
        removeFrom(page.key(), *page);
}

void ArticleRemover::removeFrom(const QString &pageId, const QStringList &articleIds) const
{
    const Source source = ArticleStore(m_database).load(articleIds.first()).source;
    for (;;) {
        const PageDraft draft = PageDraft::of(m_database, pageId);
        const std::optional<PageCorrections> edited = draft.edited([&](LayoutEditor &editor) {
            bool isChanged = false;
            for (const QString &id : articleIds) {
                for (const LaidLine &line :
                     draft.layout().articles.value(draft.articleIds().indexOf(id)).lines)
                    isChanged |= editor.markNoise(line.at);
            }
            return isChanged;
        });
        if (!edited)
            return;
        const PageChange change{.action = StepAction::DeleteArticle,
                                .corrections = *edited,
                                .subject = source.headline,
                                .seen = draft.seen()};
        try {
            PageEditor(m_database).store(pageId, change, m_reader.read(draft.page().page, *edited));
            return;
        } catch (const StaleEdit &) {
            // corrected while it was read: once more, as it is now
        }
    }
}

} // namespace jianbao
