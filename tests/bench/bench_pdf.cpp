// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/minutesdocument.h"
#include "documents/pdfwriter.h"
#include "tests/documents/examples.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include <benchmark/benchmark.h>

namespace {

/// Minutes that fill as many pages as asked for.
documents::Document documentOf(int pages)
{
    // Three points with their decisions and tasks, and their rows in the lists at the end, are about one and a half pages.
    documents::Document document = documents::minutesDocument(examples::longMeeting(pages * 2 / 3));
    return document;
}

void hundredPages(benchmark::State &state)
{
    const documents::Document document = documentOf(100);
    documents::PdfWriter writer;
    QByteArray file;
    for (auto _ : state)
        benchmark::DoNotOptimize(file = writer.write(document));
    state.counters["bytes"] = double(file.size());
}
BENCHMARK(hundredPages)->Unit(benchmark::kMillisecond);

/// With the typefaces loaded anew, as one export from the command line does.
void hundredPagesFromNothing(benchmark::State &state)
{
    const documents::Document document = documentOf(100);
    for (auto _ : state)
        benchmark::DoNotOptimize(documents::PdfWriter().write(document));
}
BENCHMARK(hundredPagesFromNothing)->Unit(benchmark::kMillisecond);

void oneMeeting(benchmark::State &state)
{
    const documents::Document document = documents::minutesDocument(examples::meeting());
    documents::PdfWriter writer;
    for (auto _ : state)
        benchmark::DoNotOptimize(writer.write(document));
}
BENCHMARK(oneMeeting)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
