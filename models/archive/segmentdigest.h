#pragma once

#include "models/search/postingkey.h"

#include <QCryptographicHash>

namespace jianbao
{

/// The SHA-256 of a segment as it was written, so that a changed or missing block can be told.
class SegmentDigest
{
public:
    explicit SegmentDigest(const QByteArray &table) { m_hash.addData(table); }
    /// Blocks come with rising keys.
    void addBlock(PostingKey key, const QByteArray &block)
    {
        m_hash.addData(QByteArray::number(key));
        m_hash.addData(block);
    }
    QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace jianbao
