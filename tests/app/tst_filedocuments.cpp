// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"
#include "documents/minutesdocument.h"
#include "documents/pdfwriter.h"
#include "importing/minutesrecogniser.h"
#include "tests/support/reading.h"
#include "importing/tominutes.h"
#include "tests/documents/pdfrules.h"
#include "tests/support/testfile.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Whole files as documents: what is stored is what a listener of the PDF hears, word for word.
class TestFileDocuments : public QObject
{
    Q_OBJECT

    documents::PdfWriter m_writer;

    static QStringList words(const QString &text) { return text.simplified().split(u' ', Qt::SkipEmptyParts); }

    /// The words of what was written, in its order: points with their lines.
    static QStringList written(const domain::Minutes &minutes)
    {
        QStringList all;
        for (const domain::AgendaItem &item : minutes.items) {
            all += words(domain::toPlain(item.title));
            for (const domain::Line &line : minutes.linesOf(item.id))
                all += words(domain::toPlain(line.text));
        }
        return all;
    }

    static bool areIn(const QStringList &wanted, const QStringList &heard, QString &missing)
    {
        qsizetype at = 0;
        for (const QString &word : heard)
            if (at < wanted.size() && word == wanted[at])
                ++at;
        missing = wanted.value(at);
        return at == wanted.size();
    }

    void isHeardWhole(const domain::Minutes &minutes, bool inspect)
    {
        documents::MinutesOptions options;
        options.includeConfidential = true;
        const documents::Document document = documents::minutesDocument(minutes, options);
        const QByteArray bytes = m_writer.write(document);
        const auto pdf = rules::opened(bytes);
        if (inspect)
            QCOMPARE(rules::violations(*pdf), QStringList());
        const QStringList heard = words(rules::structureText(*pdf));
        QCOMPARE(heard, words(documents::plainText(document)));
        QString missing;
        if (minutes.body.numbering == domain::Numbering::RunsOn)
            QVERIFY2(areIn(written(minutes), heard, missing), qPrintable(document.title + u": "_s + missing));
    }

private slots:
    void everyMeetingOfTheExample()
    {
        support::TestFile file;
        app::demo::fill(file.repos, QDate(2026, 11, 22));
        const auto meetings = file.repos.meetings.entries();
        QVERIFY(meetings.size() > 50);
        for (qsizetype i = 0; i < meetings.size(); ++i) {
            isHeardWhole(file.repos.meetings.minutes(meetings[i].meeting.id), i % 9 == 0);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void theSampleMinutes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("2021") << u"lg-2021-02.txt"_s;
        QTest::newRow("2023") << u"lg-2023-08.txt"_s;
    }
    void theSampleMinutes()
    {
        QFETCH(QString, name);
        const QString path = qEnvironmentVariable("RT_SAMPLES") + u'/' + name;
        if (!QFile::exists(path))
            QSKIP("the sample minutes are not on this machine");
        const importing::ReadResult read = support::readFile(path);
        const auto minutes = importing::toMinutes(importing::recogniseMinutes(read.source, {}), {});
        isHeardWhole(minutes.minutes, true);
    }
};

QTEST_MAIN(TestFileDocuments)
#include "tst_filedocuments.moc"
