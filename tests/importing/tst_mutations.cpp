// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Every reader and recognition over seeds that are cut, doubled, mixed and bitten, always in the same way.
class TestMutations : public QObject
{
    Q_OBJECT
private:
    QList<QByteArray> m_seeds;
    QList<QByteArray> m_packages; ///< whole PDF, Word and OpenDocument files
    QRandomGenerator m_random{1912};

    QByteArray mutated(QByteArray bytes)
    {
        for (int step = m_random.bounded(1, 6); step > 0 && !bytes.isEmpty(); --step) {
            const qsizetype at = m_random.bounded(bytes.size());
            const qsizetype length = m_random.bounded(1, 60);
            switch (m_random.bounded(6)) {
            case 0: bytes.remove(at, length); break;
            case 1: bytes.insert(at, bytes.mid(m_random.bounded(bytes.size()), length)); break;
            case 2: bytes[at] = char(m_random.bounded(256)); break;
            case 3: bytes.insert(at, QByteArray(length * 20, bytes[at])); break;
            case 4: bytes.insert(at, m_seeds[m_random.bounded(m_seeds.size())].mid(0, length * 5)); break;
            default: bytes.truncate(at + 1); break;
            }
        }
        return bytes;
    }

    template <class Target>
    void run(const QList<QByteArray> &seeds, Target target, int rounds)
    {
        for (const QByteArray &seed : seeds)
            for (int round = 0; round < rounds; ++round) {
                QElapsedTimer clock;
                clock.start();
                const QByteArray bytes = round == 0 ? seed : mutated(seed);
                target(bytes);
                if (clock.elapsed() > 5000)
                    QFAIL(qPrintable(u"%1 ms for: %2"_s.arg(clock.elapsed()).arg(QString::fromLatin1(bytes.left(400).toBase64()))));
            }
    }

private slots:
    void initTestCase()
    {
        QDir folder(qEnvironmentVariable("RT_FIXTURES") + u"/import"_s);
        for (const QFileInfo &info : folder.entryInfoList({u"*.txt"_s, u"*.md"_s, u"*.html"_s}, QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_seeds.append(file.readAll());
        }
        QVERIFY(m_seeds.size() >= 25);
        for (const QFileInfo &info : folder.entryInfoList({u"*.docx"_s, u"*.odt"_s, u"*.pdf"_s}, QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_packages.append(file.readAll());
        }
        QVERIFY(m_packages.size() >= 10);
    }
    /// Inputs that once ended the program or took all memory, through every entry.
    void whatWasFoundOnce()
    {
        const auto found = QDir(qEnvironmentVariable("RT_FIXTURES") + u"/found"_s).entryInfoList(QDir::Files, QDir::Name);
        QVERIFY(!found.isEmpty());
        for (const QFileInfo &info : found) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            fuzz::text(bytes);
            fuzz::recognition(bytes);
            fuzz::office(bytes);
            fuzz::pdf(bytes);
            fuzz::anyFile(bytes);
        }
    }
    void wholeFiles() { run(m_packages, [](const QByteArray &bytes) { fuzz::anyFile(bytes); }, 12); }
    void text() { run(m_seeds, [](const QByteArray &bytes) { fuzz::text(bytes); }, 5); }
    void recognition() { run(m_seeds, [](const QByteArray &bytes) { fuzz::recognition(bytes); }, 12); }
    void office()
    {
        const QByteArray word = "\x02<w:document xmlns:w=\"w\"><w:body><w:p><w:pPr><w:pStyle w:val=\"Heading1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>"
                                "</w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>1. Punkt</w:t><w:br/><w:t>text</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell"
                                "</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:del><w:r><w:t>bort</w:t></w:r></w:del></w:body></w:document>";
        const QByteArray odt = "\x01<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\" xmlns:table=\"b\"><office:automatic-styles><text:list-style "
                               "style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\"/></text:list-style></office:automatic-styles><office:text>"
                               "<text:h text:outline-level=\"1\">Beslut</text:h><text:list text:style-name=\"L1\"><text:list-item><text:p>ett<text:s text:c=\"3\"/>två</text:p>"
                               "</text:list-item></text:list><text:p><text:span>a</text:span></text:p></office:text></office:document-content>";
        run({word, odt}, [](const QByteArray &bytes) { fuzz::office(bytes); }, 400);
    }
    void pdf()
    {
        run({"1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
             "/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>\nendobj\n4 0 obj\n<</Length 44>>\nstream\nBT /F1 12 Tf 70 700 Td (1. Punkt) Tj ET\n"
             "endstream\nendobj\ntrailer\n<</Root 1 0 R>>\n"},
            [](const QByteArray &bytes) { fuzz::pdf(bytes); }, 150);
    }
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
