#pragma once

#include "models/search/postingkey.h"

#include <QCryptographicHash>

namespace jianbao
{

/// Digests of a segment as it was written, so that a changed or missing row can be told: of its table and its
/// blocks, and of the rests of its long lists.
class SegmentDigest
{
public:
    explicit SegmentDigest(const QByteArray &table) { m_blocks.addData(table); }
    /// Blocks come with rising keys, and so do rests.
    void addBlock(PostingKey key, const QByteArray &block) { add(m_blocks, key, block); }
    void addRest(PostingKey key, const QByteArray &rest) { add(m_rests, key, rest); }
    QString result() const
    {
        return QString::fromLatin1(m_blocks.result().toHex() + ' ' + m_rests.result().toHex());
    }

private:
    static void add(QCryptographicHash &hash, PostingKey key, const QByteArray &bytes)
    {
        hash.addData(QByteArray::number(key));
        hash.addData(bytes);
    }

    QCryptographicHash m_blocks{QCryptographicHash::Sha256};
    QCryptographicHash m_rests{QCryptographicHash::Sha256};
};

} // namespace jianbao
