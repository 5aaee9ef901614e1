#pragma once

#include "models/search/bytewriter.h"
#include "models/search/searchdocument.h"

#include <QHash>

namespace jianbao
{

/// Puts the documents of a segment, but for their texts, into the bytes that SegmentTable reads.
class SegmentTableWriter
{
public:
    /// Documents come newest first.
    void add(const SearchDocument &document);
    QByteArray bytes() const;

private:
    quint64 pageNumber(const SearchPage &page);
    quint64 nameNumber(const QString &name);

    QHash<QString, quint64> m_pageNumbers;
    QHash<QString, quint64> m_nameNumbers;
    ByteWriter m_pages;
    ByteWriter m_names;
    ByteWriter m_documents;
    quint64 m_size = 0;
};

} // namespace jianbao
