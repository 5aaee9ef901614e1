#include "models/search/postinglist.h"

#include "models/search/bytewriter.h"

#include <algorithm>

namespace jianbao
{

int PostingList::documentCountOfPair(QByteArrayView bytes)
{
    return static_cast<int>(ByteReader(bytes).number());
}

std::vector<quint32> PostingList::places(QByteArrayView bytes)
{
    std::vector<quint32> places;
    places.reserve(static_cast<std::size_t>(bytes.size()));
    visitPlaces(bytes, [&places](quint32 place) {
        places.push_back(place);
        return true;
    });
    return places;
}

int PostingList::documentCountOfSingle(QByteArrayView bytes)
{
    return static_cast<int>(ByteReader(bytes).number() / 2);
}

DocumentSet PostingList::documents(QByteArrayView bytes, int size)
{
    DocumentSet documents(size);
    ByteReader reader(bytes);
    if ((reader.number() & bitmapFlag) != 0) {
        const QByteArrayView bits = reader.rest();
        for (qsizetype i = 0; i < bits.size(); i += 8) {
            quint64 word = 0;
            for (qsizetype j = i; j < std::min(i + 8, bits.size()); ++j)
                word |= static_cast<quint64>(static_cast<quint8>(bits.at(j))) << (8 * (j - i));
            documents.setWord(static_cast<int>(i / 8), word);
        }
        return documents;
    }
    quint64 document = 0;
    while (!reader.atEnd()) {
        document += reader.number();
        if (reader.isDamaged() || document >= static_cast<quint64>(size))
            break;
        documents.insert(static_cast<int>(document));
    }
    return documents;
}

QByteArray PostingList::bytesOf(const DocumentSet &documents)
{
    QByteArray bits((documents.size() + 7) / 8, '\0');
    documents.visit([&bits](int document) {
        char &byte = bits[document / 8];
        byte = static_cast<char>(byte | 1 << document % 8);
        return true;
    });
    ByteWriter list;
    list.number(static_cast<quint64>(documents.count()) * 2 + bitmapFlag);
    list.raw(bits);
    return list.bytes();
}

} // namespace jianbao
