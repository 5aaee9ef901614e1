#include "models/reading/layout/threadwords.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/layout/packedpair.h"

#include <QHash>

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
    m_seenFor.fill(-1, m_holders.size());
    m_toldFor.fill(-1, articles.size());
    m_asked = 0;
    for (int piece = 0; piece < m_pairs.size(); ++piece)
        addKinships(piece, articles);
}

void ThreadWords::weigh(double articles)
{
    m_weights.fill(0, m_holders.size());
    QList<int> toldBy(m_pairs.size(), -1); // of each article: the pair that it was found to tell last
    for (int pair = 0; pair < m_holders.size(); ++pair) {
        if (m_holders.at(pair).size() < 2)
            continue; // no other piece is asked about it
        int telling = 0;
        for (const int piece : m_holders.at(pair)) {
            int &last = toldBy[m_articleOf.at(piece)];
            telling += last != pair;
            last = pair;
        }
        const double rarity = std::log(articles / telling);
        m_weights[pair] = rarity * rarity;
    }
}

bool ThreadWords::isToldBefore(int other, int piece) const
{
    return m_articleOf.at(other) == m_articleOf.at(piece) ? m_orderOf.at(other) < m_orderOf.at(piece)
                                                          : m_places.at(other) < m_places.at(piece);
}

/// With each article; each piece behind counts a share of the one before it.
void ThreadWords::addKinships(int piece, const QList<QList<int>> &articles)
{
    QList<double> near(articles.size(), 0);
    QList<double> far(articles.size(), 0);
    double nearWeight = 1;
    double farWeight = 1;
    for (const int next : articles.at(m_articleOf.at(piece)).mid(m_orderOf.at(piece), farthest)) {
        for (const int pair : m_pairs.at(next)) {
            if (m_holders.at(pair).size() < 2 || m_seenFor.at(pair) == piece)
                continue;
            m_seenFor[pair] = piece;
            ++m_asked;
            for (const int holder : m_holders.at(pair)) {
                const int article = m_articleOf.at(holder);
                if (m_toldFor.at(article) == m_asked || !isToldBefore(holder, piece))
                    continue;
                m_toldFor[article] = m_asked;
                near[article] += nearWeight * m_weights.at(pair);
                far[article] += farWeight * m_weights.at(pair);
            }
        }
        nearWeight *= nearShare;
        farWeight *= farShare;
    }
    QList<double> lengths(articles.size(), shortest);
    for (int other = 0; other < m_pairs.size(); ++other) {
        if (isToldBefore(other, piece))
            lengths[m_articleOf.at(other)] += double(m_pairs.at(other).size());
    }
    for (int article = 0; article < articles.size(); ++article) {
        const double scale = std::sqrt(shortest) * std::pow(lengths.at(article) / shortest, lengthWeight);
        near[article] /= scale;
        far[article] /= scale;
    }
    m_near.append(near);
    m_far.append(far);
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
