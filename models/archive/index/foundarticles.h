#pragma once

#include "models/archive/index/searchhits.h"

namespace jianbao
{

/// The articles that a query has found, in their order. Holds 8 bytes each and gives their ids when they are
/// asked for. Immutable; serves all threads.
class FoundArticles
{
public:
    FoundArticles() = default;
    /// `ordered` are hits of `hits`.
    FoundArticles(const SearchHits &hits, std::vector<SearchHits::Hit> ordered);

    qsizetype size() const { return static_cast<qsizetype>(m_hits.size()); }
    bool isEmpty() const { return m_hits.empty(); }
    QString id(qsizetype row) const;
    /// `most` of the ids from `first` on, fewer at the end.
    QStringList ids(qsizetype first, qsizetype most) const;
    /// The row of an article, or -1. Looks at one after the other.
    qsizetype rowOf(const QString &id) const;
    /// True if both are the same articles in the same order.
    bool operator==(const FoundArticles &other) const;

private:
    const SegmentTable &table(const SearchHits::Hit &hit) const
    {
        return *m_snapshot->segments()[hit.segment].table;
    }
    /// True if the hit of `other` is the same article as this one.
    bool isSame(const SearchHits::Hit &hit, const FoundArticles &other,
                const SearchHits::Hit &otherHit) const;
    QByteArray idBytes(const SearchHits::Hit &hit) const;

    std::shared_ptr<const SearchSnapshot> m_snapshot; ///< whose segments the hits point to
    QStringList m_outside;                            ///< ids of the articles that stand in no segment
    std::vector<SearchHits::Hit> m_hits;
};

} // namespace jianbao
