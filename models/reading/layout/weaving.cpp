#include "models/reading/layout/weaving.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jianbao
{

namespace
{

constexpr int mostRounds = 12;
constexpr int mostAttempts = 20000; ///< a page of 50 pieces, the most on real ones, takes 3,000 to 15,000
constexpr double mostLost = 6;      ///< what the pieces tell does not outweigh more
constexpr double turnGain = -2;     ///< three changes at once are tried only where the pieces lose no more

/// Of what speaks for any article, so much speaks for each: no pair of characters is proof.
constexpr double leastShare = 0.006;
constexpr double leastProduct = 1e-200; ///< below, the next factor might make it 0

void addTo(QList<double> &sums, const QList<double> &column, double sign)
{
    std::transform(sums.cbegin(), sums.cend(), column.cbegin(), sums.begin(),
                   [sign](double sum, double likelihood) { return sum + sign * likelihood; });
}

} // namespace

Weaving::Weaving(const PieceKinship &kinship, const QList<QList<double>> &links, const QList<Thread> &threads)
    : m_kinship(kinship)
    , m_links(links)
    , m_followers(kinship.size(), -1)
    , m_leaders(kinship.size(), -1)
    , m_threadOf(kinship.size(), -1)
    , m_sums(kinship.size(), 0)
    , m_own(kinship.size(), 1)
{
    for (const Thread &thread : threads) {
        for (qsizetype order = 0; order + 1 < thread.size(); ++order)
            put(thread.at(order), thread.at(order + 1));
        for (const int piece : thread)
            m_worth += link(piece, m_followers.at(piece));
    }
    QList<QList<double>> likelihoods;
    for (const Thread &thread : threads)
        likelihoods.append(likelihoodsIn(thread));
    m_told = told({}, threads, likelihoods);
    replace({}, threads, likelihoods);
    m_worth += m_told;
}

QList<Weaving::Thread> Weaving::threads() const
{
    QList<Thread> threads;
    for (const Thread &thread : m_threads) {
        if (!thread.isEmpty())
            threads.append(thread);
    }
    return threads;
}

void Weaving::improve()
{
    for (int round = 0; round < mostRounds; ++round) {
        bool better = false;
        for (int piece = 0; piece < m_followers.size(); ++piece) {
            for (int other = 0; other < m_followers.size(); ++other)
                better = (piece != other && improveAt(piece, other)) || better;
        }
        if (!better && !turn())
            break;
    }
}

/// What follows three pieces changes places between them all.
bool Weaving::turn()
{
    bool better = false;
    const int count = int(m_followers.size());
    for (int first = 0; first < count; ++first) {
        for (int second = first + 1; second < count; ++second) {
            for (int third = first + 1; third < count && link(first, m_followers.at(second)) > impossible;
                 ++third)
                better = (third != second && turn(first, second, third)) || better;
        }
    }
    return better;
}

bool Weaving::turn(int first, int second, int third)
{
    const std::array<Change, 3> changes{
        {{first, m_followers.at(second)}, {second, m_followers.at(third)}, {third, m_followers.at(first)}}};
    return gained(changes) > turnGain && attempt(changes);
}

/// What follows the one may follow the other, some of it move behind the other, or all of the other's
/// article stand behind the one.
bool Weaving::improveAt(int piece, int other)
{
    bool better = false;
    if (piece < other && m_threadOf.at(piece) != m_threadOf.at(other))
        better = attempt({{piece, m_followers.at(other)}, {other, m_followers.at(piece)}});
    better = moveBehind(piece, other) || better;
    if (m_leaders.at(other) < 0 && m_threadOf.at(piece) != m_threadOf.at(other)) {
        const int rest = m_followers.at(piece);
        const int last = m_threads.at(m_threadOf.at(other)).last();
        better = (rest < 0 ? attempt({{piece, other}}) : attempt({{piece, other}, {last, rest}})) || better;
    }
    return better;
}

/// Some of what follows the one moves behind the other.
bool Weaving::moveBehind(int piece, int other)
{
    const int first = m_followers.at(piece);
    if (first < 0 || m_followers.at(other) == first)
        return false;
    for (int last = first; last >= 0 && last != other; last = m_followers.at(last)) {
        if (attempt({{piece, m_followers.at(last)}, {last, m_followers.at(other)}, {other, first}}))
            return true;
    }
    return false;
}

double Weaving::link(int piece, int follower) const
{
    const QList<double> &row = m_links.at(piece);
    return follower < 0 ? row.last() : row.at(follower);
}

void Weaving::put(int piece, int follower)
{
    m_followers[piece] = follower;
    if (follower >= 0)
        m_leaders[follower] = piece;
}

/// What the changes gain in how pieces go on in the next, or `impossible`.
double Weaving::gained(std::span<const Change> changes) const
{
    double gain = 0;
    for (const auto [piece, follower] : changes) {
        const double now = link(piece, follower);
        if (now < impossible)
            return impossible;
        gain += now - link(piece, m_followers.at(piece));
    }
    return gain;
}

/// Makes the changes if the whole is likelier then.
bool Weaving::attempt(std::span<const Change> changes)
{
    const double gain = gained(changes);
    if (gain < -mostLost || m_attempts == mostAttempts)
        return false;
    ++m_attempts;
    const QList<int> followers = m_followers;
    const QList<int> leaders = m_leaders;
    const QList<int> before = touched(changes);
    make(changes);
    if (!keepIfLikelier(before, gain)) {
        m_followers = followers;
        m_leaders = leaders;
        return false;
    }
    return true;
}

void Weaving::make(std::span<const Change> changes)
{
    for (const auto [piece, follower] : changes) {
        if (m_followers.at(piece) >= 0)
            m_leaders[m_followers.at(piece)] = -1;
    }
    for (const auto [piece, follower] : changes)
        put(piece, follower);
}

bool Weaving::keepIfLikelier(const QList<int> &touched, double gain)
{
    constexpr double least = 1e-6;
    const QList<Thread> threads = threadsAmong(touched);
    if (threads.isEmpty())
        return false;
    QList<QList<double>> likelihoods;
    for (const Thread &thread : threads)
        likelihoods.append(likelihoodsIn(thread));
    const double telling = told(touched, threads, likelihoods);
    const double better = gain + telling - m_told;
    if (better < least)
        return false;
    m_worth += better;
    m_told = telling;
    replace(touched, threads, likelihoods);
    return true;
}

QList<int> Weaving::touched(std::span<const Change> changes) const
{
    QList<int> threads;
    const auto touch = [&](int piece) {
        if (piece >= 0 && !threads.contains(m_threadOf.at(piece)))
            threads.append(m_threadOf.at(piece));
    };
    for (const auto [piece, follower] : changes) {
        touch(piece);
        touch(follower);
    }
    return threads;
}

/// How the pieces of those threads are threaded now; empty if some go round in a ring.
QList<Weaving::Thread> Weaving::threadsAmong(const QList<int> &touched) const
{
    QList<Thread> threads;
    qsizetype missing = 0;
    for (const int number : touched) {
        missing += m_threads.at(number).size();
        for (const int first : m_threads.at(number)) {
            if (m_leaders.at(first) >= 0)
                continue;
            Thread thread;
            for (int piece = first; piece >= 0; piece = m_followers.at(piece))
                thread.append(piece);
            missing -= thread.size();
            threads.append(thread);
        }
    }
    return missing == 0 ? threads : QList<Thread>{};
}

QList<double> Weaving::likelihoodsIn(const Thread &thread) const
{
    QList<double> likelihoods(m_kinship.size());
    for (int piece = 0; piece < likelihoods.size(); ++piece)
        likelihoods[piece] = m_kinship.likelihoodElsewhere(piece, thread);
    for (qsizetype order = 0; order < thread.size(); ++order)
        likelihoods[thread.at(order)] = m_kinship.likelihood(thread.at(order), thread, order);
    return likelihoods;
}

/// The logarithm of how likely each piece but an article's first speaks of its own article's matter rather
/// than of any other's, if `threads` stand for the `touched` ones.
double Weaving::told(const QList<int> &touched, const QList<Thread> &threads,
                     const QList<QList<double>> &likelihoods) const
{
    QList<double> sums = m_sums;
    QList<double> own = m_own;
    for (const int number : touched)
        addTo(sums, m_likelihoods.at(number), -1);
    for (qsizetype number = 0; number < threads.size(); ++number) {
        addTo(sums, likelihoods.at(number), 1);
        for (const int piece : threads.at(number))
            own[piece] = likelihoods.at(number).at(piece);
    }
    double sum = 0;
    double product = 1;
    for (qsizetype piece = 0; piece < sums.size(); ++piece) {
        if (m_leaders.at(piece) >= 0)
            product *= own.at(piece) / sums.at(piece) + leastShare;
        if (product < leastProduct) {
            sum += std::log(product);
            product = 1;
        }
    }
    return sum + std::log(product);
}

void Weaving::replace(const QList<int> &touched, const QList<Thread> &threads,
                      const QList<QList<double>> &likelihoods)
{
    QList<int> free = touched;
    for (const int number : touched)
        m_threads[number].clear();
    for (qsizetype number = 0; number < threads.size(); ++number) {
        if (free.isEmpty()) {
            free.append(int(m_threads.size()));
            m_threads.append(Thread{});
            m_likelihoods.append(QList<double>{});
        }
        const int place = free.takeFirst();
        m_threads[place] = threads.at(number);
        m_likelihoods[place] = likelihoods.at(number);
        for (const int piece : threads.at(number)) {
            m_threadOf[piece] = place;
            m_own[piece] = likelihoods.at(number).at(piece);
        }
    }
    m_sums.fill(0);
    for (int number = 0; number < m_threads.size(); ++number) {
        if (!m_threads.at(number).isEmpty())
            addTo(m_sums, m_likelihoods.at(number), 1);
    }
}

} // namespace jianbao
