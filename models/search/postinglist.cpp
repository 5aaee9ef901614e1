#include "models/search/postinglist.h"

#include "models/search/bytewriter.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace jianbao
{

DocumentSet PostingList::documents(QByteArrayView bytes, int size)
{
    DocumentSet documents(size);
    ByteReader reader(bytes);
    if ((reader.number() & bitmapFlag) != 0) {
        const QByteArrayView bits = reader.rest();
        for (qsizetype i = 0; i < bits.size(); i += 8) {
            quint64 word = 0;
            std::memcpy(&word, bits.data() + i,
                        static_cast<std::size_t>(std::min<qsizetype>(8, bits.size() - i)));
            documents.setWord(static_cast<int>(i / 8), qFromLittleEndian(word));
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
    return list.bytes().toByteArray();
}

} // namespace jianbao
