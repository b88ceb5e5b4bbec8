// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/error.h"
#include "importing/childreader.h"
#include "tests/documents/examples.h"
#include "views/exporting/batchdialog.h"
#include "views/exporting/exportsource.h"
#include "views/exporting/printing.h"
#include "views/shared/messagebar.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>


using namespace views;
using namespace Qt::Literals::StringLiterals;

namespace {

BatchItem item(const QTemporaryDir &folder, int number)
{
    return {u"Möte %1"_s.arg(number), folder.filePath(u"%1.txt"_s.arg(number)), domain::MeetingId::create()};
}

/// Each document holds its own name.
BatchExport::Maker names()
{
    return [](const BatchItem &item, documents::PdfWriter &) { return item.name.toUtf8(); };
}

BatchDialog::Opener exampleMinutes()
{
    return [] {
        return [](domain::MeetingId, documents::Format format, const documents::MinutesOptions &options, documents::PdfWriter &writer) {
            return documents::render(examples::meeting(), format, options, &writer);
        };
    };
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
        batch.start({item(folder, 1), item(folder, 2), item(folder, 3)}, names);
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
        batch.start({failing(1), item(folder, 2), failing(3), failing(4), failing(5), item(folder, 6)}, names);
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
        for (int i = 1; i < 50; ++i)
            items << item(folder, i);
        batch.start(items, [&batch]() -> BatchExport::Maker {
            return [&batch](const BatchItem &, documents::PdfWriter &) {
                batch.cancel();
                return QByteArray("x");
            };
        });
        QVERIFY(finished.wait());
        QVERIFY(finished.first().first().value<BatchResult>().cancelled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void whatCannotBeReadIsToldOfAndNothingIsWritten()
    {
        QTemporaryDir folder;
        BatchExport batch;
        QSignalSpy finished(&batch, &BatchExport::finished);
        batch.start({item(folder, 1)}, []() -> BatchExport::Maker { throw documents::Error(u"Filen är borta."_s); });
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().value<BatchResult>().problems, QStringList{u"Filen är borta."_s});
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void allFinishedMinutesOfAYearInOneGo()
    {
        QTemporaryDir folder;
        const QList<BatchMeeting> meetings{{domain::MeetingId::create(), u"LG"_s, QDate(2026, 10, 13), 1, true},
                                           {domain::MeetingId::create(), u"LG"_s, QDate(2026, 10, 13), 1, true},
                                           {domain::MeetingId::create(), u"SG"_s, QDate(2026, 10, 20), 2, true},
                                           {domain::MeetingId::create(), u"LG"_s, QDate(2026, 11, 3), 1, false},
                                           {domain::MeetingId::create(), u"LG"_s, QDate(2027, 1, 12), 1, false},
                                           {domain::MeetingId::create(), u"LG"_s, QDate(2025, 11, 3), 1, true}};
        BatchDialog dialog(meetings, exampleMinutes(), {.folder = folder.path()});
        dialog.show();
        QCOMPARE(dialog.chosen().size(), 3); // the latest year that has any
        QSignalSpy exported(&dialog, &BatchDialog::exported);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(exported.wait(20000));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 (QStringList{u"LG 2026-10-13 (2).pdf"_s, u"LG 2026-10-13.pdf"_s, u"SG 2026-10-20 version 2.pdf"_s}));
        QVERIFY(dialog.findChild<MessageBar *>()->text().contains(u"3"_s));
        // Once more: what lies there is told of before it is replaced.
        QVERIFY(saidIn(dialog, u"ersätts"_s));
    }

    void theBodyOfTheListIsChosenAtFirst()
    {
        const QList<BatchMeeting> meetings{{domain::MeetingId::create(), u"LG"_s, QDate(2026, 10, 13), 1, true},
                                           {domain::MeetingId::create(), u"SG"_s, QDate(2026, 10, 20), 1, true}};
        BatchDialog dialog(meetings, exampleMinutes(), {}, u"SG"_s);
        QCOMPARE(dialog.chosen().size(), 1);
        QCOMPARE(dialog.chosen().first().body, u"SG"_s);
    }

    void stoppingLeavesWholeFilesAndSaysHowMany()
    {
        QTemporaryDir folder;
        QList<BatchMeeting> meetings;
        for (int i = 0; i < 60; ++i)
            meetings << BatchMeeting{domain::MeetingId::create(), u"LG"_s, QDate(2026, 1, 1).addDays(i), 1, true};
        BatchDialog dialog(meetings, exampleMinutes(), {.folder = folder.path()});
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(!QDir(folder.path()).entryList(QDir::Files).isEmpty());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible()); // until the document at hand is whole
        auto *bar = dialog.findChild<MessageBar *>();
        QTRY_VERIFY(bar->text().startsWith(u"Avbruten"_s));
        const QStringList files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(files.size() < 60);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().trimmed().endsWith("%%EOF"));
        }
    }

    void closingWhileItRunsWaitsForTheDocumentAtHand()
    {
        QTemporaryDir folder;
        QList<BatchMeeting> meetings;
        for (int i = 0; i < 30; ++i)
            meetings << BatchMeeting{domain::MeetingId::create(), u"LG"_s, QDate(2026, 1, 1).addDays(i), 1, true};
        auto dialog = std::make_unique<BatchDialog>(meetings, exampleMinutes(), ExportSettings{.folder = folder.path()});
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
        importing::ChildReader pages;
        QVERIFY(printPdf(pdf, pages, printer));
        QFile paper(folder.filePath(u"utskrift.pdf"_s));
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(!pages.pageSizes(pdf).isEmpty());
        QCOMPARE(pages.pageSizes(paper.readAll()).size(), pages.pageSizes(pdf).size());
    }

private:
    static bool saidIn(const QDialog &dialog, const QString &words)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
};

QTEST_MAIN(TestBatch)
#include "tst_batch.moc"
