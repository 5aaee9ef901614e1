#pragma once

#include "models/search/bytereader.h"
#include "models/search/documentset.h"

#include <vector>

namespace jianbao
{

/// Where a pair stands in the texts of a segment, or which of its documents hold a single code unit. A view
/// of bytes that must outlive it; damaged bytes give a shorter list.
///
/// | list of         | bytes (numbers as ByteWriter puts them)                                              |
/// |-----------------|--------------------------------------------------------------------------------------|
/// | a pair          | number of documents; the first place; for each further place the gap to it           |
/// | one code unit   | twice the number of documents; the first document; for each further one the gap      |
/// | one code unit   | twice the number of documents and 1; a bit for each document, the lowest bits first  |
class PostingList
{
public:
    static constexpr quint64 bitmapFlag = 1;

    /// Reads a pair's list.
    static int documentCountOfPair(QByteArrayView bytes);
    static std::vector<quint32> places(QByteArrayView bytes);
    /// Reads the list of a single code unit.
    static int documentCountOfSingle(QByteArrayView bytes);
    static DocumentSet documents(QByteArrayView bytes, int size);
    /// A list of documents with a bit for each.
    static QByteArray bytesOf(const DocumentSet &documents);

    /// Calls `visit` for each place of a pair's list, lowest first, until it returns false. The hot loop of
    /// all searching, so numbers are taken apart here.
    template <typename Visit> static void visitPlaces(QByteArrayView bytes, Visit visit)
    {
        ByteReader reader(bytes);
        reader.number();
        const QByteArrayView gaps = reader.rest();
        quint32 place = 0;
        for (auto at = gaps.begin(); at != gaps.end();) {
            auto byte = static_cast<quint8>(*at++);
            quint32 gap = byte & 0x7fU;
            for (int shift = 7; byte >= 0x80 && at != gaps.end() && shift < 32; shift += 7) {
                byte = static_cast<quint8>(*at++);
                gap |= (byte & 0x7fU) << shift;
            }
            place += gap;
            if (!visit(place))
                return;
        }
    }
};

} // namespace jianbao
