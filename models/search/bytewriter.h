#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace jianbao
{

/// Puts numbers and texts one after the other, as ByteReader takes them apart: a number seven bits a byte,
/// lowest first, the top bit telling that more follow; a text as its UTF-8 length and bytes.
class ByteWriter
{
public:
    void number(quint64 value)
    {
        std::array<char, 10> packed;
        qsizetype length = 0;
        for (; value >= 0x80; value >>= 7)
            packed[static_cast<std::size_t>(length++)] = static_cast<char>(value | 0x80);
        packed[static_cast<std::size_t>(length++)] = static_cast<char>(value);
        m_bytes.append(packed.data(), length);
    }
    void raw(QByteArrayView bytes) { m_bytes.append(bytes); }
    void text(const QByteArray &utf8)
    {
        number(static_cast<quint64>(utf8.size()));
        raw(utf8);
    }
    void text(const QString &text) { this->text(text.toUtf8()); }

    qsizetype size() const { return m_bytes.size(); }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &bytes() const { return m_bytes; }
    void clear() { m_bytes.clear(); }

private:
    QByteArray m_bytes;
};

} // namespace jianbao
