#include "models/search/postingblock.h"

#include "models/search/bytereader.h"

namespace jianbao
{

namespace
{

/// Four blocks fill a database page of 4,096 bytes; a longer list has a block of its own.
constexpr qsizetype blockLength = 1000;

} // namespace

std::optional<QByteArrayView> PostingBlock::find(PostingKey key) const
{
    ByteReader reader(m_bytes);
    quint64 at = m_key;
    while (!reader.atEnd()) {
        at += reader.number();
        const QByteArrayView list = reader.raw(reader.number());
        if (at >= key)
            return at == key && !reader.isDamaged() ? std::optional(list) : std::nullopt;
    }
    return std::nullopt;
}

void PostingBlock::visit(const std::function<bool(PostingKey, QByteArrayView)> &visit) const
{
    ByteReader reader(m_bytes);
    quint64 at = m_key;
    while (!reader.atEnd()) {
        at += reader.number();
        const QByteArrayView list = reader.raw(reader.number());
        if (reader.isDamaged() || !visit(static_cast<PostingKey>(at), list))
            return;
    }
}

void PostingBlockWriter::add(PostingKey key, QByteArrayView list)
{
    if (!m_block.isEmpty() && m_block.size() + list.size() > blockLength)
        finish();
    if (m_block.isEmpty())
        m_first = m_last = key;
    m_block.number(key - m_last);
    m_block.number(static_cast<quint64>(list.size()));
    m_block.raw(list);
    m_last = key;
}

void PostingBlockWriter::finish()
{
    if (!m_block.isEmpty())
        m_sink(m_first, m_block.bytes().toByteArray());
    m_block.clear();
}

} // namespace jianbao
