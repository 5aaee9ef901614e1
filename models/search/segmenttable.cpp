#include "models/search/segmenttable.h"

#include "models/search/bytereader.h"
#include "models/search/bytewriter.h"

#include <QUuid>

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr quint64 uuidLength = 16;

QDate dayFrom(quint64 julianDay)
{
    return julianDay == 0 ? QDate() : QDate::fromJulianDay(static_cast<qint64>(julianDay));
}

SearchPage pageFrom(ByteReader &reader)
{
    SearchPage page;
    page.id = QString::fromUtf8(reader.text());
    page.fileName = QString::fromUtf8(reader.text());
    page.newspaperId = QString::fromUtf8(reader.text());
    page.earliest = dayFrom(reader.number());
    page.latest = dayFrom(reader.number());
    return page;
}

} // namespace

SegmentTable::SegmentTable(const QByteArray &bytes) : m_bytes(bytes)
{
    ByteReader reader(m_bytes);
    const quint64 pages = reader.number();
    const quint64 names = reader.number();
    const quint64 documents = reader.number();
    while (m_pages.size() < pages && !reader.atEnd())
        m_pages.push_back(pageFrom(reader));
    while (m_names.size() < names && !reader.atEnd())
        m_names.push_back(QString::fromUtf8(reader.text()));
    m_documents.reserve(std::min<quint64>(documents, static_cast<quint64>(bytes.size())) + 1);
    m_texts.reserve(m_documents.capacity());
    m_documents.emplace_back();
    for (quint64 i = 0; i < documents; ++i) {
        Document next;
        if (m_names.empty() || !readDocument(reader, next))
            break;
        m_documents.push_back(next);
    }
}

/// Completes the last document and begins the one behind it.
bool SegmentTable::readDocument(ByteReader &reader, Document &next)
{
    Document &document = m_documents.back();
    document.page = static_cast<quint32>(reader.number());
    document.ordinal = static_cast<quint32>(reader.number());
    document.kind = static_cast<quint32>(reader.number());
    document.headlineEnd = m_texts.end() + static_cast<quint32>(reader.number()) + 1;
    document.bylineEnd = document.headlineEnd + static_cast<quint32>(reader.number()) + 1;
    const quint32 end = document.bylineEnd + static_cast<quint32>(reader.number()) + 1;
    for (quint64 i = reader.number(); i > 0 && !reader.atEnd(); --i)
        m_districts.push_back(
            std::min(static_cast<quint32>(reader.number()), static_cast<quint32>(m_names.size()) - 1));
    next.districts = static_cast<quint32>(m_districts.size());
    document.hash = static_cast<quint32>(m_bytes.size() - reader.left());
    reader.number();
    const quint64 length = reader.number();
    reader.raw(length == 0 ? uuidLength : length - 1);
    if (reader.isDamaged() || end <= m_texts.end() || document.page >= m_pages.size() ||
        document.kind >= m_names.size())
        return false;
    m_texts.add(end);
    return true;
}

ByteReader SegmentTable::hashAndId(int document) const
{
    return ByteReader(QByteArrayView(m_bytes).sliced(at(document).hash));
}

quint64 SegmentTable::textHash(int document) const
{
    return hashAndId(document).number();
}

QString SegmentTable::articleId(int document) const
{
    ByteReader reader = hashAndId(document);
    reader.number();
    const quint64 length = reader.number();
    return length == 0 ? QUuid::fromRfc4122(reader.raw(uuidLength)).toString(QUuid::WithoutBraces)
                       : QString::fromUtf8(reader.raw(length - 1));
}

QByteArrayView SegmentTable::packedId(int document) const
{
    ByteReader reader = hashAndId(document);
    reader.number();
    const QByteArrayView id = reader.rest();
    ByteReader measure(id);
    const quint64 length = measure.number();
    measure.raw(length == 0 ? uuidLength : length - 1);
    return id.first(id.size() - measure.left());
}

QByteArray SegmentTable::packedId(const QString &id)
{
    ByteWriter writer;
    const QUuid uuid = QUuid::fromString(id);
    if (uuid.toString(QUuid::WithoutBraces) == id) {
        writer.number(0);
        writer.raw(uuid.toRfc4122());
    } else {
        const QByteArray utf8 = id.toUtf8();
        writer.number(static_cast<quint64>(utf8.size()) + 1);
        writer.raw(utf8);
    }
    return writer.bytes().toByteArray();
}

bool SegmentTable::isIn(Part part, int document, quint32 place) const
{
    const Document &asked = at(document);
    switch (part) {
    case Part::All:
        return true;
    case Part::Headline:
        return place < asked.headlineEnd;
    case Part::Byline:
        return place >= asked.headlineEnd && place < asked.bylineEnd;
    case Part::Body:
        return place >= asked.bylineEnd;
    }
    Q_UNREACHABLE();
}

} // namespace jianbao
