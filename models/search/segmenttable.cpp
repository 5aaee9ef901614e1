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

/// `previous` is the page before it, mostly of the same newspaper.
SearchPage pageFrom(ByteReader &reader, const SearchPage &previous)
{
    SearchPage page;
    page.id = QString::fromUtf8(reader.text());
    page.fileName = QString::fromUtf8(reader.text());
    page.newspaperId = QString::fromUtf8(reader.text());
    if (page.newspaperId == previous.newspaperId)
        page.newspaperId = previous.newspaperId; // held once
    page.earliest = dayFrom(reader.number());
    page.latest = dayFrom(reader.number());
    return page;
}

void skipId(ByteReader &reader)
{
    const quint64 length = reader.number();
    reader.raw(length == 0 ? uuidLength : length - 1);
}

} // namespace

SegmentTable::SegmentTable(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    const quint64 pages = reader.number();
    const quint64 names = reader.number();
    const quint64 documents = reader.number();
    const auto atMost = [&bytes](quint64 told) { // damaged bytes may tell of any number
        return static_cast<std::size_t>(std::min<quint64>(told, static_cast<quint64>(bytes.size())));
    };
    m_pages.reserve(atMost(pages));
    while (m_pages.size() < pages && !reader.atEnd())
        m_pages.push_back(pageFrom(reader, m_pages.empty() ? SearchPage() : m_pages.back()));
    while (m_names.size() < names && !reader.atEnd())
        m_names.push_back(QString::fromUtf8(reader.text()));
    m_documents.reserve(atMost(documents) + 1);
    m_texts.reserve(m_documents.capacity());
    m_identities.reserve(reader.left() / 2); // as it usually is
    m_documents.emplace_back();
    for (quint64 i = 0; i < documents; ++i) {
        Document next;
        if (m_names.empty() || !readDocument(reader, next))
            break;
        m_documents.push_back(next);
    }
    m_identities.squeeze();
    m_districts.shrink_to_fit();
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
    document.identity = static_cast<quint32>(m_identities.size());
    const ByteReader start = reader;
    reader.number();
    skipId(reader);
    m_identities += start.until(reader);
    if (reader.isDamaged() || end <= m_texts.end() || document.page >= m_pages.size() ||
        document.kind >= m_names.size())
        return false;
    m_texts.add(end);
    return true;
}

ByteReader SegmentTable::identity(int document) const
{
    return ByteReader(QByteArrayView(m_identities).sliced(at(document).identity));
}

quint64 SegmentTable::textHash(int document) const
{
    return identity(document).number();
}

QString SegmentTable::articleId(int document) const
{
    ByteReader reader = identity(document);
    reader.number();
    const quint64 length = reader.number();
    return length == 0 ? QUuid::fromRfc4122(reader.raw(uuidLength)).toString(QUuid::WithoutBraces)
                       : QString::fromUtf8(reader.raw(length - 1));
}

QByteArrayView SegmentTable::packedId(int document) const
{
    ByteReader reader = identity(document);
    reader.number();
    const ByteReader start = reader;
    skipId(reader);
    return start.until(reader);
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
