// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/examples.h"
#include "views/exporting/batchdialog.h"
#include "views/exporting/exportsource.h"
#include "views/exporting/printing.h"
#include "views/shared/messagebar.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <poppler-qt6.h>

using namespace views;
using namespace Qt::Literals::StringLiterals;

namespace {

BatchItem item(const QTemporaryDir &folder, int number)
{
    return {u"Möte %1"_s.arg(number), folder.filePath(u"%1.txt"_s.arg(number)), [number](documents::PdfWriter &) { return QByteArray::number(number); }};
}

} // namespace

class TestBatch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void manyAreWrittenAndToldOf()
    {
        QTemporaryDir folder;
        BatchExport batch;
        QSignalSpy progress(&batch, &BatchExport::progress);
        QSignalSpy finished(&batch, &BatchExport::finished);
        batch.start({item(folder, 1), item(folder, 2), item(folder, 3)});
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().value<BatchResult>().written, 3);
        QCOMPARE(progress.size(), 4);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    }

    void oneThatFailsDoesNotStopTheOthersButThreeDo()
    {
        QTemporaryDir folder;
        const auto failing = [&](int n) {
            BatchItem bad = item(folder, n);
            bad.path = folder.filePath(u"borta/%1"_s.arg(n));
            return bad;
        };
        BatchExport batch;
        QSignalSpy finished(&batch, &BatchExport::finished);
        batch.start({failing(1), item(folder, 2), failing(3), failing(4), failing(5), item(folder, 6)});
        QVERIFY(finished.wait());
        const auto result = finished.first().first().value<BatchResult>();
        QCOMPARE(result.written, 1);
        QCOMPARE(result.problems.size(), 5);
        QVERIFY(!QFile::exists(folder.filePath(u"6.txt"_s)));
    }

    void itCanBeStopped()
    {
        QTemporaryDir folder;
        BatchExport batch;
        QSignalSpy finished(&batch, &BatchExport::finished);
        QList<BatchItem> items{item(folder, 0)};
        items[0].bytes = [&batch](documents::PdfWriter &) {
            batch.cancel();
            return QByteArray("x");
        };
        for (int i = 1; i < 50; ++i)
            items << item(folder, i);
        batch.start(items);
        QVERIFY(finished.wait());
        QVERIFY(finished.first().first().value<BatchResult>().cancelled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void allFinishedMinutesOfAYearInOneGo()
    {
        QTemporaryDir folder;
        const domain::Minutes minutes = examples::meeting();
        const QList<BatchMeeting> meetings{{domain::MeetingId::create(), u"LG"_s, QDate(2026, 10, 13), true},
                                           {domain::MeetingId::create(), u"LG"_s, QDate(2026, 10, 13), true},
                                           {domain::MeetingId::create(), u"LG"_s, QDate(2026, 11, 3), false},
                                           {domain::MeetingId::create(), u"LG"_s, QDate(2025, 11, 3), true}};
        BatchDialog dialog(meetings, [&](domain::MeetingId) { return std::optional(minutes); }, {}, {}, {.folder = folder.path()});
        dialog.show();
        QCOMPARE(dialog.chosen().size(), 2);
        QSignalSpy exported(&dialog, &BatchDialog::exported);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(exported.wait(20000));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"LG 2026-10-13 (2).pdf"_s, u"LG 2026-10-13.pdf"_s}));
        QVERIFY(dialog.findChild<MessageBar *>()->text().contains(u"2"_s));
    }

    void closingWhileItRunsWaitsForTheDocumentAtHand()
    {
        QTemporaryDir folder;
        const domain::Minutes minutes = examples::meeting();
        QList<BatchMeeting> meetings;
        for (int i = 0; i < 30; ++i)
            meetings << BatchMeeting{domain::MeetingId::create(), u"LG"_s, QDate(2026, 1, 1).addDays(i), true};
        auto dialog = std::make_unique<BatchDialog>(meetings, [&](domain::MeetingId) { return std::optional(minutes); }, BatchDialog::Fixed(),
                                                    documents::HouseLook(), ExportSettings{.folder = folder.path()});
        dialog->show();
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        dialog.reset();
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).size() < 30);
    }

    void printingGivesEveryPage()
    {
        QTemporaryDir folder;
        documents::MinutesOptions options;
        const ExportSource source = minutesSource(examples::meeting());
        const QByteArray pdf = source.bytes(documents::Format::Pdf, options, nullptr);
        QPrinter printer(QPrinter::ScreenResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"utskrift.pdf"_s));
        QVERIFY(printPdf(pdf, printer));
        QCOMPARE(Poppler::Document::load(folder.filePath(u"utskrift.pdf"_s))->numPages(), Poppler::Document::loadFromData(pdf)->numPages());
    }
};

QTEST_MAIN(TestBatch)
#include "tst_batch.moc"
