#pragma once

#include "models/search/postingkey.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace jianbao
{

/// Bytes, and what keeps them where they are. They are gone before the source that they come from.
class PostingBytes
{
public:
    PostingBytes() = default;
    PostingBytes(QByteArrayView bytes, std::shared_ptr<const void> keeper)
        : m_bytes(bytes), m_keeper(std::move(keeper))
    {
    }

    QByteArrayView bytes() const { return m_bytes; }

private:
    QByteArrayView m_bytes;
    std::shared_ptr<const void> m_keeper;
};

/// Where the posting lists of one segment are read from.
class PostingSource
{
public:
    PostingSource() = default;
    virtual ~PostingSource() = default;
    Q_DISABLE_COPY_MOVE(PostingSource)

    /// The list of `key`, if that is one code unit (PostingList), or the head of it, if it is a pair
    /// (PlaceListWriter); empty if there is none.
    virtual QByteArray list(PostingKey key) const = 0;
    /// What stands behind the head of a pair's long list.
    virtual PostingBytes rest(PostingKey key) const = 0;
    /// Calls `visit` for each list or head from key `first` to key `last`, both included, lowest key first.
    virtual void visit(PostingKey first, PostingKey last,
                       const std::function<void(PostingKey, QByteArrayView)> &visit) const = 0;
};

} // namespace jianbao
