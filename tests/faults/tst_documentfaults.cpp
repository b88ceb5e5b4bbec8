// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/error.h"
#include "documents/export.h"
#include "documents/pdfwriter.h"
#include "documents/savefile.h"
#include "tests/documents/examples.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using documents::Format;

/// What can go wrong when a document is made or written: one clear sentence, and the old file as it was.
class TestDocumentFaults : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void aMissingTypefaceIsNamedWithItsPackage()
    {
        QTemporaryDir folder;
        QFile fonts(folder.filePath(u"fonts.conf"_s));
        QVERIFY(fonts.open(QIODevice::WriteOnly));
        fonts.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><cachedir>" + folder.path().toUtf8() + "</cachedir></fontconfig>");
        fonts.close();
        const QString old = folder.filePath(u"m.pdf"_s);
        documents::saveFile(old, "den gamla");
        QProcess bare;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FONTCONFIG_FILE"_s, fonts.fileName());
        bare.setProcessEnvironment(environment);
        bare.start(QCoreApplication::applicationFilePath(), {u"--write"_s, old});
        QVERIFY(bare.waitForFinished(60000));
        const QString said = QString::fromUtf8(bare.readAllStandardOutput());
        QCOMPARE(bare.exitStatus(), QProcess::NormalExit);
        QVERIFY2(said.contains(u"saknas på datorn"_s) && said.contains(u"fonts-"_s), qPrintable(said));
        QCOMPARE(contentOf(old), QByteArray("den gamla"));
    }

    void aFileThatAnotherProgramReadsIsReplacedBesideIt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"m.pdf"_s);
        documents::saveFile(path, "den gamla");
        QFile reader(path);
        QVERIFY(reader.open(QIODevice::ReadOnly));
        QCOMPARE(documents::write(examples::meeting(), path, Format::Pdf), (documents::Outcome{true, {}}));
        QCOMPARE(reader.readAll(), QByteArray("den gamla")); // what is open goes on to be whole
        QVERIFY(contentOf(path).startsWith("%PDF-"));
    }

    void aLogoThatIsBrokenInTheFileStopsTheDocumentAndKeepsTheOldOne()
    {
        QTemporaryDir folder;
        for (const Format format : documents::writableFormats()) {
            if (format == Format::Markdown || format == Format::Json)
                continue; // they show no logo
            const QString path = folder.filePath(u"m."_s + documents::suffix(format));
            documents::saveFile(path, "den gamla");
            documents::MinutesOptions options;
            options.look.logo = "\x89PNG, men bara början";
            const documents::Outcome outcome = documents::write(examples::meeting(), path, format, options);
            QVERIFY2(!outcome.done && outcome.message.contains(u"bild"_s), qPrintable(outcome.message));
            QCOMPARE(contentOf(path), QByteArray("den gamla"));
        }
    }

    void strangeMeetingsAreDocumentsInEveryFormat_data()
    {
        QTest::addColumn<domain::Minutes>("minutes");
        QTest::newRow("nothing in it") << domain::Minutes();
        const auto odd = [](const QString &text) {
            return support::aMeeting(examples::lg(), "2026-03-10").titled(text.toUtf8().constData()).withItem(domain::Section::Dialogue, "Punkt").withLine(text).value();
        };
        QTest::newRow("a title of 5,000 characters") << odd(u"Extra möte om skolskjutsar "_s.repeated(186));
        QTest::newRow("right to left") << odd(u"السلام עולם"_s);
        QTest::newRow("emoji") << odd(u"👍🏽👨‍👩‍👧 ✓"_s);
        QTest::newRow("no characters for a file") << odd(u"a\u0007b\uFFFEc"_s + QChar(0xD800));
    }
    void strangeMeetingsAreDocumentsInEveryFormat()
    {
        QFETCH(domain::Minutes, minutes);
        QTemporaryDir folder;
        for (const Format format : documents::writableFormats()) {
            const QString path = folder.filePath(documents::fileName(minutes, format));
            const documents::Outcome outcome = documents::write(minutes, path, format);
            QVERIFY2(outcome.done, qPrintable(outcome.message));
            QVERIFY(QFileInfo(path).size() > 40); // a notice of nothing is short in Markdown
        }
    }

    void tenThousandLinesInEveryFormat()
    {
        auto builder = support::aMeeting(examples::lg(), "2026-03-10");
        builder.withItem(domain::Section::Information, "Lång punkt");
        for (int i = 0; i < 10000; ++i)
            builder.withLine(u"Rad nummer %1 av många."_s.arg(i), domain::LineKind::Bullet, i % 4);
        for (const Format format : documents::writableFormats())
            QVERIFY(documents::render(builder.value(), format).size() > 10000);
    }
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0) {
        const documents::Outcome outcome = documents::write(examples::meeting(), QString::fromLocal8Bit(argv[2]), Format::Pdf);
        std::fputs(outcome.message.toUtf8().constData(), stdout);
        return outcome.done ? 0 : 1;
    }
    TestDocumentFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_documentfaults.moc"
