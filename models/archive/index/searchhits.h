#pragma once

#include "models/archive/index/searchsnapshot.h"

#include <QStringList>

namespace jianbao
{

/// What a query has found: documents of the segments and articles that stand in none. In lists the newest
/// issue comes first, undated ones last; on a page the articles stand as they are printed.
class SearchHits
{
public:
    /// A hit: a document of a segment, or an article outside. There are as many as articles: 8 bytes.
    struct Hit
    {
        static constexpr quint32 noSegment = ~0U;

        quint32 segment = noSegment; ///< its number in the snapshot
        int document = 0;            ///< in the segment, or in outside()

        bool isOutside() const { return segment == noSegment; }
    };

    /// The documents of one segment, lowest number first.
    struct Run
    {
        quint32 segment = Hit::noSegment;
        std::vector<int> documents;
    };

    explicit SearchHits(std::shared_ptr<const SearchSnapshot> snapshot) : m_snapshot(std::move(snapshot)) {}

    const SearchSnapshot &snapshot() const { return *m_snapshot; }
    /// Of a hit or run that is not outside.
    const SearchSegment &segment(quint32 number) const { return m_snapshot->segments()[number]; }
    const std::shared_ptr<const SearchSnapshot> &sharedSnapshot() const { return m_snapshot; }

    /// `first` are the first documents of the segment with this number that match, of `count` in all.
    void addSegment(quint32 segment, std::vector<int> first, qsizetype count);
    void addOutside(SearchDocument document);
    const std::vector<Run> &runs() const { return m_runs; }
    const std::vector<SearchDocument> &outside() const { return m_outside; }

    qsizetype count() const { return m_count; }
    /// The first `most` hits in the order of lists, if each segment was given with as many.
    std::vector<Hit> newest(qsizetype most);
    QString articleId(const Hit &hit) const;
    const SearchPage &page(const Hit &hit) const;
    QStringList districts(const Hit &hit) const;
    /// True if `left` comes before `right` in the order of lists.
    bool isBefore(const Hit &left, const Hit &right) const;

private:
    qint64 ordinal(const Hit &hit) const;
    const SegmentTable &table(const Hit &hit) const { return *segment(hit.segment).table; }
    const SearchDocument &document(const Hit &hit) const
    {
        return m_outside[static_cast<std::size_t>(hit.document)];
    }

    std::shared_ptr<const SearchSnapshot> m_snapshot;
    std::vector<Run> m_runs;
    std::vector<SearchDocument> m_outside;
    qsizetype m_count = 0;
};

} // namespace jianbao
