#pragma once

#include "models/search/postingkey.h"

#include <QByteArray>

#include <functional>

namespace jianbao
{

/// Where the posting lists of one segment are read from.
class PostingSource
{
public:
    PostingSource() = default;
    virtual ~PostingSource() = default;
    Q_DISABLE_COPY_MOVE(PostingSource)

    /// The list of `key` (PostingList); empty if there is none.
    virtual QByteArray list(PostingKey key) const = 0;
    /// Calls `visit` for each list from key `first` to key `last`, both included, lowest key first.
    virtual void visit(PostingKey first, PostingKey last,
                       const std::function<void(PostingKey, QByteArrayView)> &visit) const = 0;
};

} // namespace jianbao
