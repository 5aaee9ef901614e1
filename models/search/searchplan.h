#pragma once

#include "models/search/documentset.h"
#include "models/search/segmenttable.h"

#include <QHash>
#include <QSet>

namespace jianbao
{

/// A query made ready to be answered: strings folded, and what only the archive's tables know looked up.
struct SearchPlan
{
    enum class Kind {
        Everything,
        String,
        District,
        Newspapers,
        Date,
        ArticleKind,
        Dated,
        InDistrict,
        Articles,
        And,
        Or,
        Not
    };

    /// Articles known by name: where they stand in the segments, and the ids of those outside.
    struct Articles
    {
        QHash<qint64, DocumentSet> inSegments; ///< by the segment's id
        QSet<QString> outside;
    };

    Kind kind = Kind::Everything;
    SegmentTable::Part part = SegmentTable::Part::All; ///< String
    QString string;                                    ///< String, District: folded; ArticleKind: its key
    QDate from;                                        ///< Date: both days included; invalid is open
    QDate to;
    QSet<QString> newspapers; ///< Newspapers: ids
    Articles articles;
    std::vector<SearchPlan> children; ///< And, Or: two or more; Not: one

    /// True if an issue that was printed between the two days can be one of those asked for.
    bool meets(const SearchPage &page) const;
    bool matches(const SearchDocument &document) const;
};

} // namespace jianbao
