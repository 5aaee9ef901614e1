#pragma once

#include "bench/searchqueries.h"

#include <vector>

namespace jianbao
{

/// What an answer of the measurement holds: the exact number of articles and the rows of the newest fifty.
struct BenchAnswer
{
    qsizetype count = 0;
    QStringList newest;          ///< ids of the articles, newest first
    std::vector<qint64> numbers; ///< the same by their number from the oldest on, if that is what is known
    qsizetype bytes = 0;         ///< of the rows read, so that nobody skips reading them
    /// `truth` knows both.
    bool isExact(const BenchAnswer &truth) const
    {
        return count == truth.count && (newest == truth.newest || numbers == truth.numbers);
    }
};

/// Another way to search the same texts.
class SearchPeer
{
public:
    static constexpr int newestWanted = 50;

    SearchPeer() = default;
    virtual ~SearchPeer() = default;
    Q_DISABLE_COPY_MOVE(SearchPeer)

    struct Text
    {
        QString day;
        QString title;
        QString text;
    };
    /// Texts come oldest first; they are numbered from 1.
    virtual void add(const Text &text) = 0;
    /// Comes once, behind all texts.
    virtual void buildIndex() = 0;
    virtual BenchAnswer answer(const BenchQuery &query) = 0;

    qint64 indexBytes() const { return m_indexBytes; }
    double buildSeconds() const { return m_buildSeconds; } ///< of the processor

protected:
    qint64 m_indexBytes = 0;
    double m_buildSeconds = 0;
};

} // namespace jianbao
