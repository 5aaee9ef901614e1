#include "models/reading/layout/threadwords.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/layout/packedpair.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

constexpr int farthest = 8;        ///< pieces behind one that tell what it is about
constexpr double nearShare = 0.25; ///< of the weight of a piece that the next one has
constexpr double farShare = 0.8;
constexpr double shortest = 30; ///< pairs: shorter articles count as if they held so many
constexpr double lengthWeight = 0.8;

bool isWord(QChar c)
{
    return isHan(c) || (c.unicode() < 0x80 && c.isLetter());
}

} // namespace

ThreadWords::ThreadWords(const QStringList &pieces, const QList<int> &places)
    : m_places(places), m_pairs(pieces.size())
{
    QHash<quint32, int> numbers;
    for (int piece = 0; piece < pieces.size(); ++piece) {
        const QString &text = pieces.at(piece);
        for (qsizetype at = 0; at + 1 < text.size(); ++at) {
            if (!isWord(text.at(at)) || !isWord(text.at(at + 1)))
                continue;
            const quint32 pair = packedPair(text.at(at), text.at(at + 1));
            const int number = numbers.value(pair, int(m_holders.size()));
            if (number == m_holders.size()) {
                numbers.insert(pair, number);
                m_holders.append(QList<int>{});
            }
            if (!m_holders.at(number).isEmpty() && m_holders.at(number).last() == piece)
                continue;
            m_holders[number].append(piece);
            m_pairs[piece].append(number);
        }
    }
}

void ThreadWords::thread(const QList<QList<int>> &articles)
{
    m_articleOf.resize(m_pairs.size());
    m_orderOf.resize(m_pairs.size());
    for (int article = 0; article < articles.size(); ++article) {
        for (int order = 0; order < articles.at(article).size(); ++order) {
            m_articleOf[articles.at(article).at(order)] = article;
            m_orderOf[articles.at(article).at(order)] = order;
        }
    }
    weigh(double(articles.size()));
    m_near.clear();
    m_far.clear();
    for (int piece = 0; piece < m_pairs.size(); ++piece) {
        m_near.append(kinships(piece, articles, nearShare));
        m_far.append(kinships(piece, articles, farShare));
    }
}

void ThreadWords::weigh(double articles)
{
    m_weights.clear();
    for (const QList<int> &holders : std::as_const(m_holders)) {
        QSet<int> telling;
        for (const int piece : holders)
            telling.insert(m_articleOf.at(piece));
        const double rarity = std::log(articles / double(telling.size()));
        m_weights.append(rarity * rarity);
    }
}

bool ThreadWords::isToldBefore(int other, int piece) const
{
    return m_articleOf.at(other) == m_articleOf.at(piece) ? m_orderOf.at(other) < m_orderOf.at(piece)
                                                          : m_places.at(other) < m_places.at(piece);
}

/// With each article; each piece behind counts the `share` of the one before it.
QList<double> ThreadWords::kinships(int piece, const QList<QList<int>> &articles, double share) const
{
    QList<double> found(articles.size(), 0);
    QSet<int> seen;
    double weight = 1;
    for (const int next : articles.at(m_articleOf.at(piece)).mid(m_orderOf.at(piece), farthest)) {
        for (const int pair : m_pairs.at(next)) {
            if (seen.contains(pair))
                continue;
            seen.insert(pair);
            QSet<int> toldBefore;
            for (const int holder : m_holders.at(pair)) {
                if (isToldBefore(holder, piece))
                    toldBefore.insert(m_articleOf.at(holder));
            }
            for (const int article : std::as_const(toldBefore))
                found[article] += weight * m_weights.at(pair);
        }
        weight *= share;
    }
    QList<double> lengths(articles.size(), shortest);
    for (int other = 0; other < m_pairs.size(); ++other) {
        if (isToldBefore(other, piece))
            lengths[m_articleOf.at(other)] += double(m_pairs.at(other).size());
    }
    for (int article = 0; article < articles.size(); ++article)
        found[article] /= std::sqrt(shortest) * std::pow(lengths.at(article) / shortest, lengthWeight);
    return found;
}

double ThreadWords::marginIn(const QList<double> &kinships, int article)
{
    double best = 0;
    for (int other = 0; other < kinships.size(); ++other) {
        if (other != article)
            best = std::max(best, kinships.at(other));
    }
    return kinships.at(article) - best;
}

} // namespace jianbao
