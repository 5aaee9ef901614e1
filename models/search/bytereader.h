#pragma once

#include <QByteArray>
#include <QString>

namespace jianbao
{

/// Takes apart what ByteWriter put together. Never reads beyond the end, whatever the bytes are: what is
/// missing is 0 or empty, and isDamaged() tells. The bytes must outlive the reader.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}

    bool atEnd() const { return m_at == m_end; }
    qsizetype left() const { return m_end - m_at; }
    bool isDamaged() const { return m_damaged; }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; m_at != m_end && shift < 64; shift += 7) {
            const auto byte = static_cast<quint8>(*m_at++);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        return damaged();
    }
    QByteArrayView raw(quint64 length)
    {
        if (length > static_cast<quint64>(m_end - m_at)) {
            damaged();
            return {};
        }
        const QByteArrayView bytes(m_at, static_cast<qsizetype>(length));
        m_at += length;
        return bytes;
    }
    QByteArrayView rest() { return raw(static_cast<quint64>(m_end - m_at)); }
    /// What lies between this reader and `later`, a copy of it that has read on.
    QByteArrayView until(const ByteReader &later) const { return {m_at, later.m_at - m_at}; }
    QByteArray text() { return raw(number()).toByteArray(); }

private:
    quint64 damaged()
    {
        m_damaged = true;
        m_at = m_end;
        return 0;
    }

    QByteArrayView::const_iterator m_at;
    QByteArrayView::const_iterator m_end;
    bool m_damaged = false;
};

} // namespace jianbao
