#pragma once

#include "models/archive/handwork/standardnames.h"
#include "models/archive/index/numbering.h"
#include "models/archive/index/searchformat.h"
#include "models/archive/index/searchsnapshot.h"

#include <map>

namespace jianbao
{

/// What articles are counted under, as numbers that mean the same in all segments: names are looked up once
/// and not for each query. Same thread as its database; throws ArchiveError.
class FacetColumns
{
public:
    static constexpr int noYear = 0; ///< of pages without a date

    struct Page
    {
        quint32 newspaper = 0;
        quint32 year = 0;
    };
    struct Segment
    {
        std::vector<quint32> districts; ///< of each name in the segment's table
        std::vector<Page> pages;        ///< of each page in it
    };
    struct Tagged
    {
        SearchPlace place;
        quint32 tag = 0;
    };

    /// Brings all up to date with the archive as it is in `snapshot`. `dataVersion` is
    /// Database::dataVersion() of the same moment.
    void refresh(const Database &database, const std::shared_ptr<const SearchSnapshot> &snapshot,
                 qint64 dataVersion);

    const Segment &of(const SearchSegment &segment) const { return m_segments.at(segment.table); }
    quint32 districtOf(const QString &printed) { return m_districts.numberOf(m_names.of(printed)); }
    Page pageOf(const SearchPage &page);
    const std::vector<Tagged> &tagged() const { return m_tagged; }
    /// The tags of an article that stands in no segment.
    QList<quint32> tagsOutside(const QString &articleId) const { return m_taggedOutside.values(articleId); }

    const Numbering<QString> &districts() const { return m_districts; }   ///< by what their names mean
    const Numbering<QString> &newspapers() const { return m_newspapers; } ///< by id
    const Numbering<int> &years() const { return m_years; }
    const Numbering<QString> &tags() const { return m_tags; }
    /// Empty if there is no such newspaper.
    QString newspaperName(const QString &id) const { return m_newspaperNames.value(id); }

private:
    void numberSegments();
    Segment numbered(const SegmentTable &table);
    void readNewspapers(const Database &database);
    void readTags(const Database &database);

    std::shared_ptr<const SearchSnapshot> m_snapshot;
    qint64 m_dataVersion = 0;
    StandardNames m_names;
    std::map<std::shared_ptr<const SegmentTable>, Segment> m_segments;
    QHash<QString, QString> m_newspaperNames; ///< by id
    std::vector<Tagged> m_tagged;
    QMultiHash<QString, quint32> m_taggedOutside;

    Numbering<QString> m_districts;
    Numbering<QString> m_newspapers;
    Numbering<int> m_years;
    Numbering<QString> m_tags;
};

} // namespace jianbao
