#include "models/search/segmenttablewriter.h"

#include "models/search/segmenttable.h"

#include <algorithm>

namespace jianbao
{

namespace
{

quint64 columnOf(QDate day)
{
    return day.isValid() ? static_cast<quint64>(std::max<qint64>(0, day.toJulianDay())) : 0;
}

} // namespace

void SegmentTableWriter::add(const SearchDocument &document)
{
    ++m_size;
    m_documents.number(pageNumber(document.page));
    m_documents.number(static_cast<quint64>(document.ordinal));
    m_documents.number(nameNumber(document.kind));
    for (const QString &text : {document.headline, document.byline, document.body})
        m_documents.number(static_cast<quint64>(text.size()));
    m_documents.number(static_cast<quint64>(document.districts.size()));
    for (const QString &district : document.districts)
        m_documents.number(nameNumber(district));
    m_documents.number(document.textHash());
    m_documents.raw(SegmentTable::packedId(document.articleId));
}

QByteArray SegmentTableWriter::bytes() const
{
    ByteWriter counts;
    counts.number(static_cast<quint64>(m_pageNumbers.size()));
    counts.number(static_cast<quint64>(m_nameNumbers.size()));
    counts.number(m_size);
    for (const ByteWriter *part : {&m_pages, &m_names, &m_documents})
        counts.raw(part->bytes());
    return counts.bytes().toByteArray();
}

quint64 SegmentTableWriter::pageNumber(const SearchPage &page)
{
    const auto known = m_pageNumbers.constFind(page.id);
    if (known != m_pageNumbers.constEnd())
        return *known;
    for (const QString &text : {page.id, page.fileName, page.newspaperId})
        m_pages.text(text);
    m_pages.number(columnOf(page.earliest));
    m_pages.number(columnOf(page.latest));
    const auto number = static_cast<quint64>(m_pageNumbers.size());
    m_pageNumbers.insert(page.id, number);
    return number;
}

quint64 SegmentTableWriter::nameNumber(const QString &name)
{
    const auto known = m_nameNumbers.constFind(name);
    if (known != m_nameNumbers.constEnd())
        return *known;
    m_names.text(name);
    const auto number = static_cast<quint64>(m_nameNumbers.size());
    m_nameNumbers.insert(name, number);
    return number;
}

} // namespace jianbao
