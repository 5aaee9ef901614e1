#include "bench/peakmemory.h"
#include "bench/readingtexts.h"
#include "models/reading/decoder.h"
#include "models/reading/lexicon.h"
#include "models/reading/pagereader.h"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <benchmark/benchmark.h>

#include <ctime>
#include <functional>
#include <memory>

using namespace jianbao;

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
    benchmark::DoNotOptimize(reader().read({QStringLiteral("page.txt"), decodePage(bytes).text, QDate()}));
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

/// Times that a text ten times as long takes per kilobyte, over what `text` takes: about 1 if linear.
double growthOf(const std::function<QString(qsizetype)> &textOf, qsizetype bytes)
{
    double perByte[2] = {};
    for (const int size : {0, 1}) {
        const QByteArray text = textOf(size == 0 ? bytes : 10 * bytes).toUtf8();
        perByte[size] = secondsOf([&] { readWhole(text); }) / double(text.size());
    }
    return perByte[1] / perByte[0];
}

void readGrowing(benchmark::State &state, const std::function<QString(qsizetype)> &textOf)
{
    constexpr qsizetype bytes = 100 * 1000;
    for (auto _ : state)
        state.counters["growth"] = growthOf(textOf, bytes);
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
            qPrintable(QStringLiteral("page/%1 kB").arg(kilobytes)),
            [=](benchmark::State &state) { readLong(state, texts().page(kilobytes * 1000)); })
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
    }
    const QStringList kinds = ReadingTexts::lineKinds();
    benchmark::RegisterBenchmark("growth of a page",
                                 [](benchmark::State &state) {
                                     readGrowing(state, [](qsizetype bytes) { return texts().page(bytes); });
                                 })
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
    for (int kind = 0; kind < kinds.size(); ++kind) {
        benchmark::RegisterBenchmark(
            qPrintable(QStringLiteral("growth of a line of %1").arg(kinds.at(kind))),
            [=](benchmark::State &state) {
                readGrowing(state, [=](qsizetype bytes) { return ReadingTexts::line(kind, bytes); });
            })
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
        for (const qsizetype kilobytes : {1, 10, 100, 1000}) {
            benchmark::RegisterBenchmark(
                qPrintable(QStringLiteral("line of %1/%2 kB").arg(kinds.at(kind)).arg(kilobytes)),
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
    addLongTexts();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    reader();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
