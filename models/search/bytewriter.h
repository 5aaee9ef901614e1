#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <cstring>
#include <memory>

namespace jianbao
{

/// Puts numbers and texts one after the other, as ByteReader takes them apart: a number seven bits a byte,
/// lowest first, the top bit telling that more follow; a text as its UTF-8 length and bytes.
class ByteWriter
{
public:
    void number(quint64 value)
    {
        char *at = room(longestNumber);
        for (; value >= 0x80; value >>= 7)
            *at++ = static_cast<char>(value | 0x80);
        *at++ = static_cast<char>(value);
        m_size = at - m_bytes.get();
    }
    void raw(QByteArrayView bytes)
    {
        if (bytes.isEmpty())
            return;
        std::memcpy(room(bytes.size()), bytes.data(), static_cast<std::size_t>(bytes.size()));
        m_size += bytes.size();
    }
    void text(QByteArrayView utf8)
    {
        number(static_cast<quint64>(utf8.size()));
        raw(utf8);
    }
    void text(const QString &text) { this->text(QByteArrayView(text.toUtf8())); }

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// Valid until the next change.
    QByteArrayView bytes() const { return {m_bytes.get(), m_size}; }
    void clear() { m_size = 0; }

private:
    static constexpr qsizetype longestNumber = 10;

    /// Where `length` more bytes can be written.
    char *room(qsizetype length)
    {
        if (m_size + length > m_capacity)
            grow(length);
        return m_bytes.get() + m_size;
    }
    void grow(qsizetype length)
    {
        m_capacity = std::max<qsizetype>(2 * m_capacity, m_size + length);
        std::unique_ptr<char[]> larger(new char[static_cast<std::size_t>(m_capacity)]);
        if (m_size > 0)
            std::memcpy(larger.get(), m_bytes.get(), static_cast<std::size_t>(m_size));
        m_bytes = std::move(larger);
    }

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

} // namespace jianbao
