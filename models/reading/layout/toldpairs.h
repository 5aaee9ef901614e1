#pragma once

#include <QHash>
#include <QList>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace jianbao
{

/// Where the articles of a page first tell given pairs of characters. Each article is walked through once,
/// however many pairs are asked for and however often.
class ToldPairs
{
public:
    struct Place
    {
        int article;
        qsizetype end; ///< right behind the pair, in the article's text
    };

    /// Texts that are read from now on are searched for `pairs` (packedPair()), too.
    void lookFor(const QList<quint32> &pairs);
    /// Each article once.
    void read(int article, QStringView text);
    /// The places of the pairs, in their order, one for each article that tells them.
    QList<Place> placesOf(const QList<quint32> &pairs) const;
    /// How many of the pairs `article` tells before `end`.
    static int count(const QList<Place> &places, int article, qsizetype end);

private:
    static constexpr size_t none = SIZE_MAX;

    /// The places of one pair, by their numbers in m_links.
    struct Chain
    {
        size_t first = none;
        size_t last = none;
    };
    struct Link
    {
        Place place;
        size_t next;
    };

    QHash<quint32, Chain> m_chains; ///< pair → one place an article
    std::vector<Link> m_links;
};

} // namespace jianbao
