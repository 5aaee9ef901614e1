#include "models/reading/layout/weaving.h"

#include <algorithm>
#include <array>

namespace jianbao
{

namespace
{

constexpr int mostRounds = 12;
constexpr int mostAttempts = 20000; ///< a page of 50 pieces, the most on real ones, takes 2,000 to 10,000
constexpr double mostLost = 6;      ///< what the pieces tell does not outweigh more
constexpr double toldByOthers = 1;  ///< more is hardly gained by the pieces of other threads
constexpr double turnGain = -2;     ///< three changes at once are tried only where the pieces lose no more

/// Those that may follow any other piece.
QList<int> followersIn(const QList<QList<double>> &links)
{
    QList<int> followers;
    for (int piece = 0; piece < links.size(); ++piece) {
        if (std::any_of(links.cbegin(), links.cend(),
                        [piece](const QList<double> &row) { return row.at(piece) > Weaving::impossible; }))
            followers.append(piece);
    }
    return followers;
}

} // namespace

Weaving::Weaving(const PieceKinship &kinship, const QList<QList<double>> &links, const QList<Thread> &threads)
    : m_count(kinship.size())
    , m_followers(m_count, -1)
    , m_leaders(m_count, -1)
    , m_telling(kinship, threads, followersIn(links))
{
    for (const QList<double> &row : links)
        m_links.insert(m_links.end(), row.cbegin(), row.cend());
    for (const Thread &thread : threads) {
        for (qsizetype order = 0; order < thread.size(); ++order) {
            const Change change{thread.at(order), thread.value(order + 1, -1)};
            put(std::span(&change, 1));
            m_linked += link(change.piece, change.follower);
        }
    }
}

QList<Weaving::Thread> Weaving::threads() const
{
    QList<Thread> threads = m_telling.threads();
    threads.removeIf([](const Thread &thread) { return thread.isEmpty(); });
    return threads;
}

void Weaving::improve(Exchange exchange)
{
    for (int round = 0; round < mostRounds; ++round) {
        bool better = false;
        for (int piece = 0; piece < m_count; ++piece) {
            for (int other = 0; other < m_count; ++other)
                better = (piece != other && improveAt(piece, other)) || better;
        }
        if (!better && (exchange == Exchange::Two || !turn()))
            break;
    }
}

/// What follows the one may follow the other, some of it move behind the other, or all of the other's
/// article stand behind the one.
bool Weaving::improveAt(int piece, int other)
{
    bool better = false;
    if (piece < other && m_telling.threadOf(piece) != m_telling.threadOf(other))
        better = attempt({{piece, m_followers.at(other)}, {other, m_followers.at(piece)}});
    better = moveBehind(piece, other) || better;
    if (m_leaders.at(other) < 0 && m_telling.threadOf(piece) != m_telling.threadOf(other)) {
        const int rest = m_followers.at(piece);
        const int last = m_telling.threads().at(m_telling.threadOf(other)).last();
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

/// What follows three pieces changes places between them all: the first time that it makes the whole
/// likelier.
bool Weaving::turn()
{
    std::vector<double> gains(size_t(m_count) * size_t(m_count));
    const auto gain = [&](int piece, int other) -> double & {
        return gains[size_t(piece) * size_t(m_count) + size_t(other)];
    };
    for (int piece = 0; piece < m_count; ++piece) {
        for (int other = 0; other < m_count; ++other)
            gain(piece, other) = exchanged(piece, other);
    }
    for (int first = 0; first < m_count; ++first) {
        for (int second = first + 1; second < m_count; ++second) {
            for (int third = first + 1; third < m_count; ++third) {
                if (gain(first, second) + gain(second, third) + gain(third, first) > turnGain &&
                    second != third &&
                    attempt({{first, m_followers.at(second)},
                             {second, m_followers.at(third)},
                             {third, m_followers.at(first)}}))
                    return true;
            }
        }
    }
    return false;
}

double Weaving::link(int piece, int follower) const
{
    return m_links[size_t(piece) * size_t(m_count + 1) + size_t(follower < 0 ? m_count : follower)];
}

/// What it gains that the piece goes on as the other one does now.
double Weaving::exchanged(int piece, int other) const
{
    return link(piece, m_followers.at(other)) - link(piece, m_followers.at(piece));
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

void Weaving::put(std::span<const Change> changes)
{
    for (const auto [piece, follower] : changes) {
        if (m_followers.at(piece) >= 0)
            m_leaders[m_followers.at(piece)] = -1;
        m_followers[piece] = follower;
    }
    for (const auto [piece, follower] : changes) {
        if (follower >= 0)
            m_leaders[follower] = piece;
    }
}

/// Makes the changes, three at most, if the whole is likelier then.
bool Weaving::attempt(std::span<const Change> changes)
{
    constexpr double least = 1e-6;
    const double gain = gained(changes);
    if (gain < -mostLost || m_attempts == mostAttempts)
        return false;
    ThreadTelling::Change telling{touched(changes), {}};
    const double told = m_telling.toldBy(telling.replaced);
    if (gain < told) // its pieces cannot tell so much more
        return false;
    ++m_attempts;
    std::array<Change, 3> former{};
    std::transform(changes.begin(), changes.end(), former.begin(), [this](const Change &change) {
        return Change{change.piece, m_followers.at(change.piece)};
    });
    put(changes);
    telling.threads = threadsAmong(telling.replaced);
    if (!telling.threads.isEmpty() && gain + m_telling.toldByChanged(telling) - told > -toldByOthers) {
        m_telling.weigh(telling);
        if (gain + telling.told - m_telling.told() > least) {
            m_linked += gain;
            m_telling.make(telling);
            return true;
        }
    }
    put(std::span<const Change>(former).first(changes.size()));
    return false;
}

/// The numbers of the threads that they change.
QList<int> Weaving::touched(std::span<const Change> changes) const
{
    QList<int> threads;
    const auto touch = [&](int piece) {
        if (piece >= 0 && !threads.contains(m_telling.threadOf(piece)))
            threads.append(m_telling.threadOf(piece));
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
        missing += m_telling.threads().at(number).size();
        for (const int first : m_telling.threads().at(number)) {
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

} // namespace jianbao
