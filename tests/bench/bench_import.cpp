// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfwriter.h"
#include "tests/bench/samples.h"
#include "tests/support/testfile.h"
#include "views/importing/filesview.h"
#include "views/importing/importplace.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTimer>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

/// Ten years of minutes on one drop: 500 PDFs of four pages, read, recognised, accepted and stored, in the window. Goals: 60 s on
/// two cores, 300 MB of memory, and no stall of the window over 50 ms.
namespace {

constexpr int files = 500;
constexpr int pages = 4;

/// Invented minutes that fill four pages, another meeting for every number.
documents::Document meeting(int number)
{
    using namespace documents;
    Document document;
    const QDate day = QDate(2011, 1, 11).addDays(number * 7);
    document.title = u"Mötesanteckningar LG "_s + day.toString(Qt::ISODate);
    document.created = day.startOfDay(QTimeZone::utc());
    const auto text = [&](const QString &words) { document.blocks.append(Paragraph{{{words}}}); };
    const auto list = [&](const QStringList &items) {
        List made;
        for (const QString &item : items)
            made.items.append({Paragraph{{{item}}}});
        document.blocks.append(made);
    };
    document.blocks.append(Heading{1, {{u"Mötesanteckningar ledningsgruppen"_s}}});
    text(u"Datum: "_s + day.toString(Qt::ISODate));
    text(u"Närvarande: Ingrid Hallsten, Jonas Wiberg-Ek, Sanna Torvik, Mikael Ådén, Parisa Rahmani"_s);
    text(u"Frånvarande: Leila Saari"_s);
    static const QStringList people{u"Ingrid Hallsten"_s, u"Jonas Wiberg-Ek"_s, u"Sanna Torvik"_s, u"Mikael Ådén"_s, u"Parisa Rahmani"_s};
    static const QStringList matters{u"Läsårstider"_s, u"Elevhälsans organisation"_s, u"Budgetuppföljning"_s, u"Lokaler för förskolan"_s, u"Systematiskt kvalitetsarbete"_s};
    int point = 0;
    for (const QString &section : {u"Beslut"_s, u"Dialog"_s, u"Information"_s}) {
        document.blocks.append(Heading{2, {{section}}});
        for (int i = 0; i < 3; ++i) {
            ++point;
            document.blocks.append(Heading{3, {{matters[(point + number) % 5] + u' ' + QString::number(day.year())}}, QString::number(point)});
            const QString person = people[(point * 3 + number) % 5];
            text(u"Föredragande: "_s + person);
            text(u"Underlaget har varit på samråd i verksamheterna och med de fackliga organisationerna. De flesta är positiva, men flera vill se en tydligare tidplan "
                 "och ett klart ansvar. Kostnaden ryms inom ram det första året. Därefter behövs ett tillskott, som beskrivs i budgetunderlaget för nästa år."_s);
            if (section == u"Beslut")
                text(u"Ledningsgruppen beslutade att fastställa förslaget med de ändringar som gjordes på mötet."_s);
            list({u"fyra av tolv enheter har lämnat sina underlag"_s, u"två enheter behöver stöd av utvecklingsledare"_s, u"resten väntar på besked om lokalerna"_s});
            text(person + u" återkommer med en ny tidplan den "_s + day.addDays(28).toString(Qt::ISODate) + u'.');
        }
    }
    text(u"Vid anteckningarna: Sanna Torvik"_s);
    return document;
}

int pagesOf(const QString &path)
{
    QProcess info;
    info.start(u"pdfinfo"_s, {path});
    info.waitForFinished();
    for (const QByteArray &line : info.readAllStandardOutput().split('\n'))
        if (line.startsWith("Pages:"))
            return line.mid(6).trimmed().toInt();
    return 0;
}

/// The longest time that the window answered nothing.
class Stalls
{
public:
    Stalls()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(beat);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const qint64 late = m_clock.nsecsElapsed() / 1000 - 1000 * beat;
            m_longest = std::max(m_longest, late);
            m_over += late > 50'000 ? 1 : 0;
            m_clock.restart();
        });
    }
    void watch()
    {
        m_clock.start();
        m_timer.start();
    }
    double longest() const { return double(m_longest) / 1000; } ///< ms
    int over() const { return m_over; }                         ///< that lasted more than 50 ms

private:
    static constexpr int beat = 4; ///< ms
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0; ///< µs
    int m_over = 0;
};

double peakMiB(int who)
{
    rusage use = {};
    getrusage(who, &use);
    return double(use.ru_maxrss) / 1024;
}

/// Runs the event loop until `done`.
template <class Done>
void until(Done done)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    look.start(20);
    loop.exec();
}

void fiveHundredFiles(benchmark::State &state)
{
    QTemporaryDir folder;
    {
        documents::PdfWriter writer;
        for (int i = 0; i < files; ++i) {
            QFile file(folder.filePath(u"lg-%1.pdf"_s.arg(i, 3, 10, QChar(u'0'))));
            if (file.open(QIODevice::WriteOnly))
                file.write(writer.write(meeting(i)));
        }
    }
    if (pagesOf(folder.filePath(u"lg-000.pdf"_s)) != pages) {
        state.SkipWithError(qPrintable(u"the files have %1 pages"_s.arg(pagesOf(folder.filePath(u"lg-000.pdf"_s)))));
        return;
    }
    const double before = peakMiB(RUSAGE_SELF);
    for (auto _ : state) {
        support::TestFile file;
        editing::EditHistory history(file.database);
        views::ImportPlace place(history, file.repos);
        place.resize(1280, 800);
        place.show();
        Stalls stalls;
        stalls.watch();
        QElapsedTimer clock;
        clock.start();
        place.read({folder.path()});
        until([&] { return place.files().count() == files && !place.files().isReading(); });
        const double read = double(clock.elapsed()) / 1000;
        const int clear = place.files().count(reviewing::QueuedFile::State::Clear);
        place.acceptAll();
        until([&] { return !place.isAccepting(); });
        state.counters["seconds"] = double(clock.elapsed()) / 1000;
        state.counters["of_that_reading"] = read;
        state.counters["without_doubt"] = clear;
        state.counters["stored"] = double(file.repos.meetings.entries().size());
        state.counters["longest_stall_ms"] = stalls.longest();
        state.counters["stalls_over_50_ms"] = stalls.over();
    }
    state.counters["MiB_before"] = before;
    state.counters["MiB_peak"] = peakMiB(RUSAGE_SELF);
    state.counters["MiB_peak_of_a_child"] = peakMiB(RUSAGE_CHILDREN);
}
BENCHMARK(fiveHundredFiles)->Unit(benchmark::kSecond)->Iterations(1);

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    views::theme::apply(application, views::theme::Scheme::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
