#pragma once

#include "models/search/bytewriter.h"
#include "models/search/postingkey.h"

#include <functional>
#include <optional>

namespace jianbao
{

/// Posting lists of neighbouring keys packed into one row, so that rare pairs cost no row each. A block's key
/// is that of its first list.
///
/// | bytes   | what they hold (numbers as ByteWriter puts them)                                         |
/// |---------|------------------------------------------------------------------------------------------|
/// | a list  | key less the key before (the block's key at first); length in bytes; the bytes themselves |
class PostingBlock
{
public:
    PostingBlock(PostingKey key, QByteArrayView bytes) : m_key(key), m_bytes(bytes) {}

    /// The list of `key`, or nothing.
    std::optional<QByteArrayView> find(PostingKey key) const;
    /// Calls `visit` for each list, lowest key first, until it returns false.
    void visit(const std::function<bool(PostingKey, QByteArrayView)> &visit) const;

private:
    PostingKey m_key;
    QByteArrayView m_bytes;
};

/// Packs lists that come with rising keys into blocks that fill database pages well.
class PostingBlockWriter
{
public:
    using Sink = std::function<void(PostingKey key, const QByteArray &block)>;

    explicit PostingBlockWriter(const Sink &sink) : m_sink(sink) {}

    void add(PostingKey key, QByteArrayView list);
    /// Hands the last block out.
    void finish();

private:
    Sink m_sink;
    ByteWriter m_block;
    PostingKey m_first = 0;
    PostingKey m_last = 0;
};

} // namespace jianbao
