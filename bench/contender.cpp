#include "bench/contender.h"

#include "bench/cputimer.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace jianbao
{

namespace
{

double percentile(std::vector<double> values, std::size_t percent)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() * percent / 100];
}

double medianOf(const std::vector<double> &values)
{
    return percentile(values, 50);
}

/// How many times as long the other took: over all, and the geometric mean.
struct Ratio
{
    double own = 0;
    double other = 0;
    double logarithms = 0;
    int count = 0;

    void add(double ownTime, double otherTime)
    {
        own += ownTime;
        other += otherTime;
        logarithms += std::log(otherTime / ownTime);
        ++count;
    }
    double sum() const { return other / own; }
    double mean() const { return std::exp(logarithms / count); }
};

} // namespace

void Contender::measure(const QList<BenchQuery> &queries, const std::vector<BenchAnswer> &truth)
{
    const int runs = m_every > 1 ? 1 : 7;
    for (int i = 0; i < int(queries.size()); ++i) {
        m_all.push_back(-1);
        m_kinds.push_back(queries.at(i).kind);
        if (i % m_every != 0)
            continue;
        std::vector<double> times;
        BenchAnswer answer;
        for (int run = 0; run < runs; ++run) {
            const CpuTimer timer;
            answer = m_answer(queries.at(i));
            times.push_back(timer.milliseconds());
        }
        ++m_asked;
        m_exact += answer.isExact(truth[static_cast<std::size_t>(i)]) ? 1 : 0;
        m_all.back() = medianOf(times);
        m_byKind[queries.at(i).kind].push_back(m_all.back());
    }
}

std::vector<double> Contender::asked() const
{
    std::vector<double> times = m_all;
    std::erase_if(times, [](double time) { return time < 0; });
    return times;
}

double Contender::median() const
{
    return medianOf(asked());
}

double Contender::percentile95() const
{
    return percentile(asked(), 95);
}

void Contender::printSlowest(const QList<BenchQuery> &queries, std::size_t most) const
{
    std::vector<std::pair<double, qsizetype>> slowest;
    for (qsizetype i = 0; i < queries.size(); ++i)
        slowest.emplace_back(m_all[static_cast<std::size_t>(i)], i);
    std::sort(slowest.rbegin(), slowest.rend());
    slowest.resize(std::min(most, slowest.size()));
    std::printf("slowest of %s:", m_name.constData());
    for (const auto &[time, query] : slowest)
        std::printf(" %s %.1f;", qPrintable(queries.at(query).strings.join(u' ')), time);
    std::printf("\n");
}

void Contender::printHead() const
{
    std::printf("%-8s %9s %8s %7s %8s %8s", "", "exact", "build s", "x text", "median", "p95");
    for (const auto &[kind, values] : m_byKind)
        std::printf(" %8s", qPrintable(kind));
    std::printf("\n");
}

void Contender::printRow(qint64 textBytes) const
{
    std::printf("%-8s %5d/%-3d %8.1f %7.2f %8.3f %8.3f", m_name.constData(), m_exact, m_asked, m_buildSeconds,
                double(m_indexBytes) / double(textBytes), median(), percentile95());
    for (const auto &[kind, values] : m_byKind)
        std::printf(" %8.3f", medianOf(values));
    std::printf("\n");
}

void Contender::printRatio(const Contender &other) const
{
    Ratio all;
    std::map<QString, Ratio> byKind;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (other.m_all[i] < 0)
            continue;
        all.add(m_all[i], other.m_all[i]);
        byKind[m_kinds[i]].add(m_all[i], other.m_all[i]);
    }
    std::printf("against %-8s sum %.1fx, mean %.1fx; by class", other.m_name.constData(), all.sum(),
                all.mean());
    for (const auto &[kind, ratio] : byKind)
        std::printf(" %s %.1f", qPrintable(kind), ratio.mean());
    if (other.m_indexBytes > 0)
        std::printf("; size %.2f of it, building %.1fx less",
                    double(m_indexBytes) / double(other.m_indexBytes), other.m_buildSeconds / m_buildSeconds);
    std::printf("\n");
}

} // namespace jianbao
