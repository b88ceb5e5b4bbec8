// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/minutesfile.h"
#include "documents/pdfwriter.h"
#include "documents/savefile.h"
#include "tests/bench/samples.h"
#include "tests/documents/examples.h"
#include "tests/support/testfile.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

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

int pagesOf(const QByteArray &pdf)
{
    QProcess info;
    info.start(QStringLiteral("pdfinfo"), {QStringLiteral("-")});
    info.write(pdf);
    info.closeWriteChannel();
    info.waitForFinished();
    for (const QByteArray &line : info.readAllStandardOutput().split('\n'))
        if (line.startsWith("Pages:"))
            return line.mid(6).trimmed().toInt();
    return 0;
}

/// The same 100 pages: ours from nothing, and LibreOffice from an OpenDocument file of the same content, its profile made before.
void besideLibreOffice(benchmark::State &state)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) {
        state.SkipWithError("soffice is not installed (libreoffice-writer-nogui)");
        return;
    }
    const documents::Document document = documentOf(100);
    QTemporaryDir folder;
    documents::saveFile(folder.filePath(QStringLiteral("d.odt")), documents::render(document, documents::Format::Odt));
    const auto convert = [&] {
        QProcess process;
        process.start(office, {QStringLiteral("--headless"), QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                               QStringLiteral("--convert-to"), QStringLiteral("pdf:writer_pdf_Export"), QStringLiteral("--outdir"), folder.path(),
                               folder.filePath(QStringLiteral("d.odt"))});
        process.waitForFinished(-1);
    };
    convert(); // makes the profile
    bench::Samples ours, theirs;
    QByteArray made;
    for (auto _ : state) {
        for (int i = 0; i < 3; ++i) {
            theirs.time(convert);
            ours.time([&] { made = documents::PdfWriter().write(document); });
            ours.time([&] { made = documents::PdfWriter().write(document); });
        }
    }
    QFile pdf(folder.filePath(QStringLiteral("d.pdf")));
    if (!pdf.open(QIODevice::ReadOnly)) {
        state.SkipWithError("LibreOffice made no PDF");
        return;
    }
    std::printf("%d pages of ours, %d of LibreOffice's\n", pagesOf(made), pagesOf(pdf.readAll()));
    bench::printRatio("a PDF beside LibreOffice headless, equal content", ours.quantile(0.5), theirs.quantile(0.5), 0.125);
    state.counters["ours_ms"] = ours.quantile(0.5);
    state.counters["libreoffice_ms"] = theirs.quantile(0.5);
    state.counters["ratio"] = ours.quantile(0.5) / theirs.quantile(0.5);
}
BENCHMARK(besideLibreOffice)->Unit(benchmark::kMillisecond)->Iterations(1);

double memoryInUse()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

/// A thousand meetings of one file to a thousand PDFs, as "exportera flera" does it.
void thousandMeetings(benchmark::State &state)
{
    support::TestFile file;
    const domain::Minutes example = examples::meeting();
    const domain::Body body = support::aBody("LG").in(file.repos);
    QList<domain::MeetingId> meetings;
    {
        storage::Transaction transaction(file.database);
        for (int i = 0; i < 1000; ++i) {
            auto builder = support::aMeeting(body, QDate(2016, 1, 12).addDays(3 * i));
            builder.withStatus(domain::MeetingStatus::Finished);
            for (const domain::AgendaItem &item : example.items) {
                builder.withItem(item.section, item.title.toUtf8().constData());
                for (const domain::Line &line : example.linesOf(item.id))
                    builder.withLine(line.text, line.kind, line.level);
            }
            builder.save(file.repos);
            meetings << builder.value().meeting.id;
        }
        transaction.commit();
    }
    QTemporaryDir folder;
    for (auto _ : state) {
        documents::PdfWriter writer;
        for (qsizetype i = 0; i < meetings.size(); ++i) {
            documents::saveFile(folder.filePath(QString::number(i) + QStringLiteral(".pdf")),
                                app::minutesFile(file.repos, meetings[i], documents::Format::Pdf, {}, &writer));
            if (i == 99)
                state.counters["MiB_after_100"] = memoryInUse();
            if (i == 499)
                state.counters["MiB_after_500"] = memoryInUse();
        }
        state.counters["MiB_after_1000"] = memoryInUse();
    }
}
BENCHMARK(thousandMeetings)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
