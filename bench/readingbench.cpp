#include "bench/archivegenerator.h"
#include "models/reading/decoder.h"
#include "models/reading/lexicon.h"
#include "models/reading/pagereader.h"

#include <QDirIterator>
#include <QFile>

#include <benchmark/benchmark.h>

using namespace jianbao;

namespace
{

QList<ReadingRequest> samplePages()
{
    QList<ReadingRequest> pages;
    QDirIterator files(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/sample"), {QStringLiteral("*.txt")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            pages.append({file.fileName(), decodePage(file.readAll()).text, QDate()});
    }
    return pages;
}

void loadLexicon(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(Lexicon());
}

/// One iteration reads every sample page once; items are pages.
void readSamplePages(benchmark::State &state)
{
    const Lexicon lexicon;
    const PageReader reader(lexicon);
    const QList<ReadingRequest> pages = samplePages();
    for (auto _ : state) {
        for (const ReadingRequest &page : pages)
            benchmark::DoNotOptimize(reader.read(page));
    }
    state.SetItemsProcessed(state.iterations() * pages.size());
}

BENCHMARK(loadLexicon)->Unit(benchmark::kMillisecond);
BENCHMARK(readSamplePages)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
