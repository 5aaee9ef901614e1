#pragma once

#include "models/archive/pages/pageeditor.h"
#include "models/datatypes/records.h"
#include "models/jobs/jobtracker.h"
#include "models/reading/lexicon.h"
#include "models/reading/pagereader.h"

namespace jianbao
{

class Database;

/// Reads stored pages again under what people laid over them, with the rules of today, and stores the result.
/// Making one costs as much as reading a page; reading is reentrant, so that one may serve every thread.
class PageRereader
{
public:
    PageRereader() = default;

    /// The page as it is cut and read under these corrections. A date that a person gave holds.
    Page read(const Page &stored, const PageCorrections &corrections) const;

    /// Reads one page again as one step and gives what the reading tells otherwise than people decided.
    QList<ReadingDifference> reread(Database &database, const QString &pageId) const;

    struct Outcome
    {
        qsizetype pages = 0;
        QList<ReadingDifference> differences;
    };
    using Report = std::function<void(qsizetype done, qsizetype total)>;
    /// All pages of the archive as one step; what is done when it is cancelled stays.
    Outcome rereadAll(Database &database, const CancelFlag &cancelled, const Report &report) const;

private:
    const Lexicon m_lexicon;
    const PageReader m_reader{m_lexicon};
};

} // namespace jianbao
