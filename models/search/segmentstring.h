#pragma once

#include "models/search/documentset.h"
#include "models/search/segmenttable.h"
#include "models/search/stringplaces.h"

#include <optional>

namespace jianbao
{

/// A folded string, not empty, as the lists of one segment know it. Looked up when it is made, but for what
/// stands behind the heads of long lists; to be asked once for what it is in. Table and source must outlive
/// it.
class SegmentString
{
public:
    SegmentString(const SegmentTable &table, const PostingSource &source, const QString &string);

    /// No more documents or places than this hold it; 0 if one of its pairs stands nowhere.
    std::size_t most() const;
    /// Those documents of `among` that hold it in that part of their text.
    DocumentSet documents(SegmentTable::Part part, const DocumentSet &among);
    /// Calls `visit` with every place of it in the segment, some at a time, lowest first.
    void visitPlaces(const StringPlaces::Visit &visit);

private:
    DocumentSet documentsOfUnit(SegmentTable::Part part, const DocumentSet &among) const;
    std::vector<quint32> placesOfUnit() const;

    const SegmentTable &m_table;
    const PostingSource &m_source;
    QChar m_unit;                         ///< the string, if it is a single code unit
    QByteArray m_documentsOfUnit;         ///< its list
    std::optional<StringPlaces> m_places; ///< a longer string's
};

} // namespace jianbao
