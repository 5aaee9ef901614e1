#pragma once

#include <QList>
#include <QStringList>

namespace jianbao
{

/// Tells of which of a page's articles a piece of text speaks, by the pairs of characters that both print. A
/// pair counts the more the fewer articles hold it, and the less the longer the article is that tells it: a
/// long one holds many pairs by chance. Only what an article tells before the piece counts: further up in its
/// own article, higher on the page in others. One page, one object.
class ThreadWords
{
public:
    /// The pieces are asked for by their numbers from now on. Of two with different `places`, the one with
    /// the smaller is printed first.
    ThreadWords(const QStringList &pieces, const QList<int> &places);
    /// How the pieces make up articles now, each in reading order. Each piece stands in one.
    void thread(const QList<QList<int>> &articles);
    /// By how much more the piece speaks of the article's matter than of any other's; what follows the piece
    /// in its own article adds to it a little.
    double margin(int piece, int article) const { return marginIn(m_near.at(piece), article); }
    /// The same, where all that follows the piece counts, as for the first text under a head.
    double marginWithRest(int piece, int article) const { return marginIn(m_far.at(piece), article); }

private:
    static double marginIn(const QList<double> &kinships, int article);
    bool isToldBefore(int other, int piece) const;
    void weigh(double articles);
    void addKinships(int piece, const QList<QList<int>> &articles);

    const QList<int> m_places;
    QList<QList<int>> m_pairs;   ///< of each piece, each pair once
    QList<QList<int>> m_holders; ///< of each pair: the pieces that hold it
    QList<double> m_weights;     ///< of each pair
    QList<int> m_articleOf;      ///< of each piece
    QList<int> m_orderOf;        ///< of each piece in its article
    QList<int> m_seenFor;        ///< of each pair: the piece for which it was counted last
    QList<int> m_toldFor;        ///< of each article: the question of addKinships() that it answered last
    int m_asked = 0;             ///< questions of addKinships() so far
    QList<QList<double>> m_near; ///< of each piece with each article
    QList<QList<double>> m_far;  ///< the same, of the piece with all behind it
};

} // namespace jianbao
