// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    QSet<QString> known;   ///< context and source
    QStringList unfinished;
};

Words read(const QString &path)
{
    Words words;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QXmlStreamReader xml(&file);
    QString context, source;
    bool empty = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
            words.known.insert(context + u'|' + source);
        } else if (xml.name() == "translation"_L1) {
            empty = xml.attributes().value("type"_L1) == "unfinished"_L1;
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (empty || text.isEmpty())
                words.unfinished.append(context + u'|' + source);
        }
    }
    return words;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsUnfinished_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Swedish plurals") << u"rodatraden_sv.ts"_s;
        QTest::newRow("English") << u"rodatraden_en.ts"_s;
        QTest::newRow("Qt's own words in Swedish") << u"qt_sv.ts"_s;
    }
    void nothingIsUnfinished()
    {
        QFETCH(QString, file);
        const Words words = read(QStringLiteral(RT_SOURCE "/translations/") + file);
        QVERIFY(!words.known.isEmpty());
        QVERIFY2(words.unfinished.isEmpty(), qPrintable(words.unfinished.join(u'\n')));
    }

    void everyWordOfTheSourcesIsThere()
    {
        QTemporaryDir folder;
        QProcess update;
        update.start(QStringLiteral(RT_SOURCE "/translations/update"), {QStringLiteral(RT_LUPDATE), folder.path()});
        QVERIFY2(update.waitForFinished(60'000) && update.exitCode() == 0, update.readAllStandardError().constData());
        for (const QString &file : {u"rodatraden_sv.ts"_s, u"rodatraden_en.ts"_s}) {
            const Words fresh = read(folder.filePath(file)), ours = read(QStringLiteral(RT_SOURCE "/translations/") + file);
            QVERIFY(!fresh.known.isEmpty());
            QSet<QString> missing = fresh.known;
            missing.subtract(ours.known);
            QVERIFY2(missing.isEmpty(), qPrintable(file + u": run update_translations for\n"_s + missing.values().join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
