#include "bench/peakmemory.h"
#include "bench/readingtexts.h"
#include "models/reading/decoder.h"
#include "models/reading/lexicon.h"
#include "models/reading/pagereader.h"

#include <QHashSeed>

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <benchmark/benchmark.h>

#include <cmath>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

const ReadingTexts &texts()
{
    static const ReadingTexts all;
    return all;
}

const PageReader &reader()
{
    static const Lexicon lexicon;
    static const PageReader one(lexicon);
    return one;
}

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

template <typename Work> double secondsOf(Work work)
{
    const double begin = cpuSeconds();
    work();
    return cpuSeconds() - begin;
}

void readWhole(const QByteArray &bytes)
{
    benchmark::DoNotOptimize(reader().read({u"page.txt"_s, decodePage(bytes).text, QDate()}));
}

/// Walks over all words of the text, as a search engine would.
void breakWords(icu::BreakIterator &words, const QByteArray &bytes)
{
    const icu::UnicodeString text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(bytes.constData(), int32_t(bytes.size())));
    words.setText(text);
    int count = 0;
    while (words.next() != icu::BreakIterator::DONE)
        ++count;
    benchmark::DoNotOptimize(count);
}

void loadLexicon(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(Lexicon());
}

/// Bytes to facts against ICU's word breaking of the same page, turn by turn; “ratio” is what counts.
void readAgainstWordBreaking(benchmark::State &state)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale("zh"), status));
    if (U_FAILURE(status) || texts().samplePages().isEmpty())
        return state.SkipWithError("ICU's word breaking or the sample pages are missing");
    QList<QByteArray> pages;
    for (const QString &page : texts().samplePages())
        pages.append(page.toUtf8());
    for (const QByteArray &page : std::as_const(pages))
        readWhole(page); // compiles patterns, works out lunar days
    double reading = 0;
    double breaking = 0;
    for (auto _ : state) {
        for (const QByteArray &page : std::as_const(pages)) {
            breaking += secondsOf([&] { breakWords(*words, page); });
            reading += secondsOf([&] { readWhole(page); });
        }
    }
    const double count = double(state.iterations()) * double(pages.size());
    state.counters["ms_reading"] = reading * 1000 / count;
    state.counters["ms_breaking"] = breaking * 1000 / count;
    state.counters["ratio"] = reading / breaking;
}

using TextOfSize = std::function<QString(qsizetype)>;

/// The power of its length with which the time to read a text grows, from `bytes` to eight times as many:
/// about 1 if linear, 2 if quadratic. Also tells what a kilobyte of the longest text takes.
void readGrowing(benchmark::State &state, const TextOfSize &textOf, qsizetype bytes)
{
    constexpr int doublings = 3;
    for (auto _ : state) {
        std::vector<double> seconds;
        for (int doubled = 0; doubled <= doublings; ++doubled) {
            const QByteArray text = textOf(bytes << doubled).toUtf8();
            seconds.push_back(secondsOf([&] { readWhole(text); }));
        }
        state.counters["exponent"] = std::log2(seconds.back() / seconds.front()) / doublings;
        state.counters["last_exponent"] = std::log2(seconds.back() / seconds.at(doublings - 1));
        state.counters["us_per_kB"] = seconds.back() * 1e9 / double(bytes << doublings);
    }
}

void addGrowing(const QString &name, const TextOfSize &textOf, qsizetype bytes)
{
    benchmark::RegisterBenchmark(qPrintable(u"growth of "_s + name),
                                 [=](benchmark::State &state) { readGrowing(state, textOf, bytes); })
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
}

/// Pages of 1 to 8 MB, lines of 125 kB to 1 MB.
void addGrowingTexts()
{
    constexpr qsizetype page = 1000 * 1000;
    constexpr qsizetype line = 125 * 1000;
    addGrowing(
        u"a page"_s, [](qsizetype bytes) { return texts().page(bytes); }, page);
    const QStringList shapes = ReadingTexts::pageShapes();
    for (int shape = 0; shape < shapes.size(); ++shape) {
        addGrowing(
            u"a page of "_s + shapes.at(shape),
            [=](qsizetype bytes) { return ReadingTexts::shapedPage(shape, bytes); }, page);
    }
    const QStringList kinds = ReadingTexts::lineKinds();
    for (int kind = 0; kind < kinds.size(); ++kind) {
        addGrowing(
            u"a line of "_s + kinds.at(kind),
            [=](qsizetype bytes) { return ReadingTexts::line(kind, bytes); }, line);
    }
}

/// One reading; time per kilobyte stays the same at every length unless something is quadratic.
void readLong(benchmark::State &state, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    double seconds = 0;
    qint64 memory = 0;
    for (auto _ : state) {
        const PeakMemory peak;
        seconds += secondsOf([&] { readWhole(bytes); });
        memory = std::max(memory, peak.growth());
    }
    state.counters["us_per_kB"] = seconds * 1e9 / double(state.iterations()) / double(bytes.size());
    state.counters["memory/page"] = double(memory) / double(bytes.size());
}

void addLongTexts()
{
    for (const qsizetype kilobytes : {10, 100, 1000, 5000}) {
        benchmark::RegisterBenchmark(
            qPrintable(u"page/%1 kB"_s.arg(kilobytes)),
            [=](benchmark::State &state) { readLong(state, texts().page(kilobytes * 1000)); })
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
    }
    const QStringList kinds = ReadingTexts::lineKinds();
    for (int kind = 0; kind < kinds.size(); ++kind) {
        for (const qsizetype kilobytes : {1, 10, 100, 1000}) {
            benchmark::RegisterBenchmark(
                qPrintable(u"line of %1/%2 kB"_s.arg(kinds.at(kind)).arg(kilobytes)),
                [=](benchmark::State &state) { readLong(state, ReadingTexts::line(kind, kilobytes * 1000)); })
                ->Iterations(1)
                ->Unit(benchmark::kMillisecond);
        }
    }
}

BENCHMARK(loadLexicon)->Unit(benchmark::kMillisecond);
BENCHMARK(readAgainstWordBreaking)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // as the programs do
    addLongTexts();
    addGrowingTexts();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    reader();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
