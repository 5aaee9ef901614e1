#pragma once

#include "models/archive/searchsnapshot.h"

#include <QStringList>

namespace jianbao
{

/// What a query has found: documents of the segments and articles that stand in none. In lists the newest
/// issue comes first, undated ones last; on a page the articles stand as they are printed.
class SearchHits
{
public:
    /// A hit: a document of a segment, or an article outside if there is no segment.
    struct Hit
    {
        const SearchSegment *segment = nullptr;
        int document = 0; ///< in the segment, or in outside()

        bool operator==(const Hit &) const = default;
    };

    /// The documents of one segment, lowest number first.
    struct Run
    {
        const SearchSegment *segment = nullptr;
        std::vector<int> documents;
    };

    explicit SearchHits(std::shared_ptr<const SearchSnapshot> snapshot) : m_snapshot(std::move(snapshot)) {}

    const SearchSnapshot &snapshot() const { return *m_snapshot; }
    const std::shared_ptr<const SearchSnapshot> &sharedSnapshot() const { return m_snapshot; }

    /// `first` are the first documents of the segment that match, of `count` in all.
    void addSegment(const SearchSegment &segment, std::vector<int> first, qsizetype count);
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

    std::shared_ptr<const SearchSnapshot> m_snapshot;
    std::vector<Run> m_runs;
    std::vector<SearchDocument> m_outside;
    qsizetype m_count = 0;
};

} // namespace jianbao
