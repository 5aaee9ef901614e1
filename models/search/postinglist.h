#pragma once

#include "models/search/bytereader.h"
#include "models/search/documentset.h"

namespace jianbao
{

/// Which documents of a segment hold a single code unit. Damaged bytes give fewer documents.
///
/// | a list of      | bytes (numbers as ByteWriter puts them)                                               |
/// |----------------|---------------------------------------------------------------------------------------|
/// | few documents  | twice their number; the first one; for each further one the gap to it                 |
/// | many documents | twice their number and 1; a bit for each document, the lowest bits first              |
class PostingList
{
public:
    static constexpr quint64 bitmapFlag = 1;

    static int documentCount(QByteArrayView bytes)
    {
        return static_cast<int>(ByteReader(bytes).number() / 2);
    }
    static DocumentSet documents(QByteArrayView bytes, int size);
    /// A list of documents with a bit for each.
    static QByteArray bytesOf(const DocumentSet &documents);
};

} // namespace jianbao
