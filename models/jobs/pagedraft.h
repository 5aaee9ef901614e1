#pragma once

#include "models/correcting/layouteditor.h"
#include "models/datatypes/records.h"

#include <functional>
#include <optional>

namespace jianbao
{

class Database;

/// A stored page as a person corrects it: its articles as lines, whether a person laid them out or they were
/// read. A plain value; reading one throws ArchiveError.
class PageDraft
{
public:
    PageDraft() = default;
    static PageDraft of(Database &database, const QString &pageId);

    const StoredPage &page() const { return m_page; }
    /// Every article of the page, the ids of these articles in the same order, and what is noise.
    const PageLayout &layout() const { return m_layout; }
    const QStringList &articleIds() const { return m_articleIds; }
    /// What people laid over the page until now.
    const PageCorrections &corrections() const { return m_corrections; }
    /// A stretch of the page as it is corrected now, grown over every correction that it touches; an empty
    /// one stands for the correction around it, and stays empty where there is none.
    TextCorrection correctionAt(Span at) const;
    /// The state of what was read, for a store that refuses what somebody else has overtaken.
    const QByteArray &seen() const { return m_seen; }

    using Edit = std::function<bool(LayoutEditor &)>;
    /// The corrections once the layout is changed so; nothing if the edit changes nothing.
    std::optional<PageCorrections> edited(const Edit &edit) const;

private:
    LaidArticle asLaid(const Article &article) const;

    StoredPage m_page;
    PageLayout m_layout;
    QStringList m_articleIds;
    PageCorrections m_corrections;
    QByteArray m_seen;
};

} // namespace jianbao
