#pragma once

#include "bench/searchpeer.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <vector>

namespace jianbao
{

/// One way to search, and what was measured of it.
class Contender
{
public:
    using Answer = std::function<BenchAnswer(const BenchQuery &)>;

    /// `every`: asks every nth query only, and each once.
    Contender(QByteArray name, Answer answer, int every = 1)
        : m_name(std::move(name)), m_answer(std::move(answer)), m_every(every)
    {
    }

    /// What the index took: bytes of the file and seconds of the processor.
    void setCost(qint64 indexBytes, double buildSeconds)
    {
        m_indexBytes = indexBytes;
        m_buildSeconds = buildSeconds;
    }

    /// Asks all queries and compares the answers with `truth`.
    void measure(const QList<BenchQuery> &queries, const std::vector<BenchAnswer> &truth);
    bool isExact() const { return m_exact == m_asked; }

    void printHead() const;
    void printRow(qint64 textBytes) const;
    /// The queries that took longest.
    void printSlowest(const QList<BenchQuery> &queries, std::size_t most) const;
    /// Of the medians of all queries that were asked, in milliseconds.
    double median() const;
    double percentile95() const;
    /// Sum of the medians and geometric mean over the queries that both were asked.
    void printRatio(const Contender &other) const;

private:
    std::vector<double> asked() const;

    QByteArray m_name;
    Answer m_answer;
    int m_every;
    qint64 m_indexBytes = 0;
    double m_buildSeconds = 0;
    int m_asked = 0;
    int m_exact = 0;
    std::map<QString, std::vector<double>> m_byKind; ///< median milliseconds of each query
    std::vector<double> m_all;                       ///< by query; negative if not asked
    std::vector<QString> m_kinds;                    ///< by query
};

} // namespace jianbao
