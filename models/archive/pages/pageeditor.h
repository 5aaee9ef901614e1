#pragma once

#include "models/datatypes/page.h"
#include "models/datatypes/pagelayout.h"
#include "models/datatypes/readingdifference.h"
#include "models/datatypes/undostep.h"

#include <optional>

namespace jianbao
{

class Database;

/// What a person changes about a page, beside its reading.
struct PageChange
{
    StepAction action = StepAction::RereadPage;
    PageCorrections corrections;            ///< all that are laid over the page from now on
    std::optional<QString> newspaper = {};  ///< nothing: stays
    std::optional<QString> pageNumber = {}; ///< nothing: stays
    QString subject = {};                   ///< how the step is named; empty: by the page's file
    std::optional<QByteArray> seen = {};    ///< PageEditor::stateOf() when the person saw it; nothing: any
};

/// Corrections of pages, each with the reading that follows from it, as one step. Articles and facts follow
/// as in every new reading: decisions stay. Same thread as its database; throws ArchiveError.
class PageEditor
{
public:
    explicit PageEditor(Database &database);

    PageCorrections corrections(const QString &pageId) const;
    /// Differs whenever the page's description, reading or corrections do.
    QByteArray stateOf(const QString &pageId) const;
    /// Stores the change with `reading`, the page as it is cut and read under these corrections. Gives what
    /// the reading tells otherwise than people decided. Throws StaleEdit if the page is no longer as it was
    /// seen.
    QList<ReadingDifference> store(const QString &pageId, const PageChange &change, const Page &reading);

private:
    QString digestOf(const QString &pageId) const;
    void checkSeen(const QString &pageId, const PageChange &change) const;
    void write(const QString &digest, const PageCorrections &corrections) const;
    void describe(const QString &pageId, const PageChange &change, bool dateGiven) const;

    Database &m_database;
};

} // namespace jianbao
