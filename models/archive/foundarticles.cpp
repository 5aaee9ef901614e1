#include "models/archive/foundarticles.h"

#include <algorithm>

namespace jianbao
{

FoundArticles::FoundArticles(const SearchHits &hits, std::vector<SearchHits::Hit> ordered)
    : m_snapshot(hits.sharedSnapshot()), m_hits(std::move(ordered))
{
    m_outside.reserve(static_cast<qsizetype>(hits.outside().size()));
    for (const SearchDocument &document : hits.outside())
        m_outside.append(document.articleId);
}

QString FoundArticles::id(qsizetype row) const
{
    const SearchHits::Hit &hit = m_hits[static_cast<std::size_t>(row)];
    return hit.segment ? hit.segment->table->articleId(hit.document) : m_outside.at(hit.document);
}

QStringList FoundArticles::ids(qsizetype first, qsizetype most) const
{
    QStringList ids;
    const qsizetype end = most > size() - first ? size() : first + most;
    for (qsizetype row = first; row < end; ++row)
        ids.append(id(row));
    return ids;
}

qsizetype FoundArticles::rowOf(const QString &id) const
{
    const QByteArray wanted = SegmentTable::packedId(id);
    const auto isWanted = [&](const SearchHits::Hit &hit) {
        return hit.segment ? hit.segment->table->packedId(hit.document) == wanted
                           : m_outside.at(hit.document) == id;
    };
    const auto found = std::find_if(m_hits.begin(), m_hits.end(), isWanted);
    return found == m_hits.end() ? -1 : found - m_hits.begin();
}

QByteArray FoundArticles::idBytes(const SearchHits::Hit &hit) const
{
    const auto packed = [&] { return hit.segment->table->packedId(hit.document); };
    return hit.segment ? QByteArray::fromRawData(packed().data(), packed().size())
                       : SegmentTable::packedId(m_outside.at(hit.document));
}

bool FoundArticles::operator==(const FoundArticles &other) const
{
    return std::equal(m_hits.begin(), m_hits.end(), other.m_hits.begin(), other.m_hits.end(),
                      [&](const SearchHits::Hit &left, const SearchHits::Hit &right) {
                          return (left.segment && left == right) || idBytes(left) == other.idBytes(right);
                      });
}

} // namespace jianbao
