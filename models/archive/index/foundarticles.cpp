#include "models/archive/index/foundarticles.h"

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
    return hit.isOutside() ? m_outside.at(hit.document) : table(hit).articleId(hit.document);
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
        return hit.isOutside() ? m_outside.at(hit.document) == id
                               : table(hit).packedId(hit.document) == wanted;
    };
    const auto found = std::find_if(m_hits.begin(), m_hits.end(), isWanted);
    return found == m_hits.end() ? -1 : found - m_hits.begin();
}

QByteArray FoundArticles::idBytes(const SearchHits::Hit &hit) const
{
    if (hit.isOutside())
        return SegmentTable::packedId(m_outside.at(hit.document));
    const QByteArrayView packed = table(hit).packedId(hit.document);
    return QByteArray::fromRawData(packed.data(), packed.size());
}

bool FoundArticles::isSame(const SearchHits::Hit &hit, const FoundArticles &other,
                           const SearchHits::Hit &otherHit) const
{
    if (!hit.isOutside() && !otherHit.isOutside() && &table(hit) == &other.table(otherHit))
        return hit.document == otherHit.document;
    return idBytes(hit) == other.idBytes(otherHit);
}

bool FoundArticles::operator==(const FoundArticles &other) const
{
    return std::equal(m_hits.begin(), m_hits.end(), other.m_hits.begin(), other.m_hits.end(),
                      [&](const SearchHits::Hit &left, const SearchHits::Hit &right) {
                          return isSame(left, other, right);
                      });
}

} // namespace jianbao
