#include "models/reading/layout/threadtelling.h"

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

/// The logarithm of a product of shares, without taking one of each.
class LogarithmOfShares
{
public:
    void add(double share)
    {
        m_product *= share + least;
        if (m_product < smallest) {
            m_sum += std::log(m_product);
            m_product = 1;
        }
    }
    double value() const { return m_sum + std::log(m_product); }

private:
    /// So much speaks for each article, whatever is told: no pair of characters is proof.
    static constexpr double least = 0.005;
    static constexpr double smallest = 1e-200; ///< below, the next factor might make it 0

    double m_product = 1;
    double m_sum = 0;
};

} // namespace

ThreadTelling::ThreadTelling(const PieceKinship &kinship, const QList<Thread> &threads,
                             const QList<int> &followers)
    : m_kinship(kinship)
    , m_pieces(followers)
    , m_threadOf(kinship.size(), -1)
    , m_sums(size_t(kinship.size()), 0)
{
    Change change{{}, threads};
    weigh(change);
    make(change);
}

double ThreadTelling::toldBy(const QList<int> &threads) const
{
    LogarithmOfShares shares;
    for (const int number : threads) {
        const Thread &thread = m_threads.at(number);
        for (qsizetype order = 1; order < thread.size(); ++order) {
            const size_t piece = size_t(thread.at(order));
            shares.add(m_likelihoods[size_t(number)][piece] / m_sums[piece]);
        }
    }
    return shares.value();
}

double ThreadTelling::toldByChanged(const Change &change) const
{
    LogarithmOfShares shares;
    for (const Thread &thread : change.threads) {
        for (qsizetype order = 1; order < thread.size(); ++order) {
            const int piece = thread.at(order);
            const double own = m_kinship.likelihood(piece, thread, order);
            double sum = m_sums[size_t(piece)] + own;
            for (const int number : change.replaced)
                sum -= m_likelihoods[size_t(number)][size_t(piece)];
            for (const Thread &other : change.threads)
                sum += &other == &thread ? 0 : m_kinship.likelihoodElsewhere(piece, other);
            shares.add(own / sum);
        }
    }
    return shares.value();
}

void ThreadTelling::weigh(Change &change) const
{
    for (const Thread &thread : change.threads)
        change.likelihoods.push_back(likelihoodsIn(thread));
    LogarithmOfShares shares;
    const auto add = [&](const Thread &thread, const std::vector<double> &likelihoods) {
        for (qsizetype order = 1; order < thread.size(); ++order) {
            const int piece = thread.at(order);
            shares.add(likelihoods[size_t(piece)] / sumWith(change, piece));
        }
    };
    for (int number = 0; number < m_threads.size(); ++number) {
        if (!change.replaced.contains(number))
            add(m_threads.at(number), m_likelihoods[size_t(number)]);
    }
    for (qsizetype number = 0; number < change.threads.size(); ++number)
        add(change.threads.at(number), change.likelihoods[size_t(number)]);
    change.told = shares.value();
}

double ThreadTelling::sumWith(const Change &change, int piece) const
{
    double sum = m_sums[size_t(piece)];
    for (const int number : change.replaced)
        sum -= m_likelihoods[size_t(number)][size_t(piece)];
    for (const std::vector<double> &likelihoods : change.likelihoods)
        sum += likelihoods[size_t(piece)];
    return sum;
}

std::vector<double> ThreadTelling::likelihoodsIn(const Thread &thread) const
{
    std::vector<double> likelihoods(m_sums.size(), 1);
    for (const int piece : m_pieces)
        likelihoods[size_t(piece)] = m_kinship.likelihoodElsewhere(piece, thread);
    for (qsizetype order = 0; order < thread.size(); ++order)
        likelihoods[size_t(thread.at(order))] = m_kinship.likelihood(thread.at(order), thread, order);
    return likelihoods;
}

void ThreadTelling::make(const Change &change)
{
    QList<int> free = change.replaced;
    for (const int number : change.replaced)
        m_threads[number].clear();
    for (qsizetype number = 0; number < change.threads.size(); ++number) {
        if (free.isEmpty()) {
            free.append(int(m_threads.size()));
            m_threads.append(Thread{});
            m_likelihoods.emplace_back();
        }
        const int place = free.takeFirst();
        m_threads[place] = change.threads.at(number);
        m_likelihoods[size_t(place)] = change.likelihoods[size_t(number)];
        for (const int piece : change.threads.at(number))
            m_threadOf[piece] = place;
    }
    std::fill(m_sums.begin(), m_sums.end(), 0);
    for (size_t number = 0; number < m_likelihoods.size(); ++number) {
        if (m_threads.at(qsizetype(number)).isEmpty())
            continue;
        for (size_t piece = 0; piece < m_sums.size(); ++piece)
            m_sums[piece] += m_likelihoods[number][piece];
    }
    m_told = change.told;
}

} // namespace jianbao
