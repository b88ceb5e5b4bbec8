// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer {
    int exitCode = -1;
    QString results;
    QString messages;

    QJsonValue json() const
    {
        const QJsonDocument document = QJsonDocument::fromJson(results.toUtf8());
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
};

Answer rodatraden(const QStringList &arguments)
{
    QList<QByteArray> words{"rodatraden"};
    for (const QString &argument : arguments)
        words << argument.toUtf8();
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    Answer answer;
    QTextStream results(&answer.results);
    QTextStream messages(&answer.messages);
    answer.exitCode = app::runCommandLine(int(argv.size()), argv.data(), results, messages);
    results.flush();
    messages.flush();
    return answer;
}

bool opensWindow(const QStringList &arguments)
{
    QList<QByteArray> words{"rodatraden"};
    for (const QString &argument : arguments)
        words << argument.toUtf8();
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    return !app::isCommand(int(argv.size()), argv.data());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_file = m_dir.filePath(u"ekvik.rodatrad"_s);
        const Answer made = rodatraden({u"demo"_s, m_file, u"--date"_s, u"2026-10-20"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
        QVERIFY(made.results.contains(u"Ekviks kommun"));
    }

    void aFileOrNothingOpensTheWindow()
    {
        QVERIFY(opensWindow({}));
        QVERIFY(opensWindow({u"ekvik.rodatrad"_s}));
        QVERIFY(opensWindow({u"./utan-ändelse"_s}));
        QVERIFY(opensWindow({u"-platform"_s, u"offscreen"_s}));
        QVERIFY(!opensWindow({u"list"_s, u"bodies"_s}));
        QVERIFY(!opensWindow({u"--database"_s, u"x.rodatrad"_s, u"--json"_s, u"list"_s, u"bodies"_s}));
        QVERIFY(!opensWindow({u"--help"_s}));
    }
    void aMistypedCommandIsUsageAndNoWindow()
    {
        QVERIFY(!opensWindow({u"exprot"_s}));
        const Answer answer = rodatraden({u"exprot"_s});
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.messages.contains(u"exprot"));
        QVERIFY(answer.results.isEmpty());
    }

    void whatIsNotUnderstoodIsUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{u"--json"_s};
        QTest::newRow("an option that does not exist") << QStringList{u"list"_s, u"bodies"_s, u"--loud"_s};
        QTest::newRow("a list that does not exist") << QStringList{u"list"_s, u"cakes"_s};
        QTest::newRow("a day that is none") << QStringList{u"list"_s, u"meetings"_s, u"--from"_s, u"2026-02-30"_s};
        QTest::newRow("export to nothing") << QStringList{u"export"_s, u"decisions"_s};
        QTest::newRow("export of no meeting") << QStringList{u"export"_s, u"minutes"_s, u"--to"_s, u"x.pdf"_s};
        QTest::newRow("search for nothing") << QStringList{u"search"_s};
        QTest::newRow("a limit below one") << QStringList{u"search"_s, u"taxi"_s, u"--limit"_s, u"0"_s};
    }
    void whatIsNotUnderstoodIsUsage()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = rodatraden(QStringList{u"--database"_s, m_file} + arguments);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(!answer.messages.isEmpty());
        QVERIFY(answer.results.isEmpty());
    }
    void helpNamesEveryCommand()
    {
        const Answer answer = rodatraden({u"--help"_s});
        QCOMPARE(answer.exitCode, 0);
        for (const char *command : {"demo", "import", "list", "show", "search", "export", "check", "backup", "restore"})
            QVERIFY2(answer.results.contains(QLatin1StringView(command)), command);
        const Answer about = rodatraden({u"import"_s, u"--help"_s});
        QVERIFY2(about.results.contains(" .docx "_L1) && !about.results.contains("..p"_L1), qPrintable(about.results));
        QVERIFY2(!about.results.contains("Options"_L1), qPrintable(about.results));
    }

    void listsHaveTheShapesThatScriptsRelyOn_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("decisions") << u"decisions"_s
                                   << QStringList{u"id"_s, u"reference"_s, u"date"_s, u"body"_s, u"kind"_s, u"reported"_s, u"text"_s, u"state"_s,
                                                  u"responsible"_s, u"followUp"_s, u"meeting"_s, u"item"_s, u"replaces"_s};
        QTest::newRow("tasks") << u"tasks"_s
                               << QStringList{u"id"_s, u"text"_s, u"responsible"_s, u"due"_s, u"state"_s, u"meeting"_s, u"item"_s, u"reportBack"_s};
        QTest::newRow("upcoming") << u"upcoming"_s << QStringList{u"date"_s, u"title"_s, u"why"_s, u"from"_s, u"body"_s};
        QTest::newRow("meetings") << u"meetings"_s
                                  << QStringList{u"id"_s, u"body"_s, u"date"_s, u"status"_s, u"title"_s, u"items"_s, u"decisions"_s, u"tasks"_s};
        QTest::newRow("bodies") << u"bodies"_s << QStringList{u"id"_s, u"abbreviation"_s, u"name"_s};
        QTest::newRow("people") << u"people"_s << QStringList{u"id"_s, u"name"_s, u"initials"_s};
    }
    void listsHaveTheShapesThatScriptsRelyOn()
    {
        QFETCH(QString, what);
        QFETCH(QStringList, keys);
        const Answer answer = ask({u"--json"_s, u"list"_s, what});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.messages.isEmpty());
        const QJsonArray entries = answer.json().toArray();
        QVERIFY(entries.size() > 2);
        for (const QJsonValue &entry : entries) {
            for (const QString &key : keys)
                QVERIFY2(entry.toObject().contains(key), qPrintable(key));
        }
    }
    void theDemoIsASchoolAdministrationInFullWork()
    {
        QVERIFY(ask({u"--json"_s, u"list"_s, u"meetings"_s, u"--body"_s, u"LG"_s}).json().toArray().size() >= 40);
        QSet<QString> states;
        for (const QJsonValue &decision : ask({u"--json"_s, u"list"_s, u"decisions"_s}).json().toArray())
            states << decision[u"state"].toString() + (decision[u"reported"].toBool() ? u" reported"_s : QString());
        for (const char *state : {"valid", "carried", "replaced", "valid reported"})
            QVERIFY2(states.contains(QLatin1StringView(state)), state);
        QSet<QString> why;
        for (const QJsonValue &item : ask({u"--json"_s, u"list"_s, u"upcoming"_s}).json().toArray())
            why << item[u"why"].toString();
        QVERIFY(why.contains(u"carryOver"_s) && why.contains(u"followUp"_s));
    }
    void whatImportedMinutesPutOffIsOnTheForwardList_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("day");
        QTemporaryDir &dir = m_dir;
        const QString invented = dir.filePath(u"uppskjutet.txt"_s);
        QFile text(invented);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("Mötesanteckningar Ledningsgruppen\nTisdag den 9 februari 2021\n\nDeltagare LG: Ingrid Hallsten, Jonas Wiberg-Ek, Leila Saari\n\n"
                   "DIALOG\n\n1. Skolskjuts på Västra Ekön\n\nFöredragande: Jonas Wiberg-Ek\n\nTre alternativ har räknats på.\n\n"
                   "Punkten läggs in på LG mötet den 23 mars\n\nUppgift: Alla i LG läser underlaget före mötet\n\nVid anteckningarna\nTove Lindeblad\n");
        text.close();
        QTest::newRow("invented") << invented << u"LG"_s << u"2021-03-23"_s;
        const QString sample = qEnvironmentVariable("RT_SAMPLES") + u"/lg-2021-02.txt"_s;
        if (QFile::exists(sample))
            QTest::newRow("sample") << sample << u"LG"_s << u"2021-03-23"_s;
        else
            qInfo("%s is not here: the invented text alone is tried", qPrintable(sample));
    }
    void whatImportedMinutesPutOffIsOnTheForwardList()
    {
        QFETCH(QString, file);
        QFETCH(QString, body);
        QFETCH(QString, day);
        const QString database = m_dir.filePath(u"inläst-%1.rodatrad"_s.arg(QLatin1StringView(QTest::currentDataTag())));
        const Answer imported = rodatraden({u"--database"_s, database, u"import"_s, file});
        QVERIFY2(imported.exitCode == 0, qPrintable(imported.messages));
        const QJsonArray upcoming = rodatraden({u"--database"_s, database, u"--json"_s, u"list"_s, u"upcoming"_s}).json().toArray();
        const auto isPutOff = [&](const QJsonValue &item) { return item[u"why"] == u"carryOver"_s && item[u"date"] == day && item[u"body"] == body; };
        QCOMPARE(std::count_if(upcoming.begin(), upcoming.end(), isPutOff), 1);
        const QJsonArray tasks = rodatraden({u"--database"_s, database, u"--json"_s, u"list"_s, u"tasks"_s}).json().toArray();
        const auto isReading = [&](const QJsonValue &task) {
            const QString owners = QString::fromUtf8(QJsonDocument(task[u"responsible"].toArray()).toJson());
            return task[u"text"].toString().contains(u"läs") && (owners.contains(u"LG") || owners.contains(u"Ledningsgruppen"));
        };
        QCOMPARE(std::count_if(tasks.begin(), tasks.end(), isReading), 1);
    }
    void theDemoIsTheSameForTheSameDay()
    {
        const QString again = m_dir.filePath(u"again.rodatrad"_s);
        QCOMPARE(rodatraden({u"demo"_s, again, u"--date"_s, u"2026-10-20"_s}).exitCode, 0);
        QCOMPARE(rodatraden({u"--database"_s, again, u"--json"_s, u"list"_s, u"tasks"_s}).results, ask({u"--json"_s, u"list"_s, u"tasks"_s}).results);
    }
    void aPeriodAndABodyNarrowAList()
    {
        for (const QJsonValue &meeting : ask({u"--json"_s, u"list"_s, u"meetings"_s, u"--body"_s, u"lg"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s,
                                              u"2026-03-31"_s}).json().toArray()) {
            QCOMPARE(meeting[u"body"].toString(), u"LG"_s);
            QVERIFY(meeting[u"date"].toString() >= u"2026-01-01"_s && meeting[u"date"].toString() <= u"2026-03-31"_s);
        }
        const Answer unknown = ask({u"list"_s, u"meetings"_s, u"--body"_s, u"XX"_s});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY(unknown.messages.contains(u"LG")); // says which there are
    }

    void aMeetingIsFoundByItsBodyAndDay()
    {
        const QJsonValue newest = ask({u"--json"_s, u"list"_s, u"meetings"_s, u"--body"_s, u"LG"_s, u"--to"_s, u"2026-09-30"_s}).json()[0];
        const QJsonValue byDay = ask({u"--json"_s, u"show"_s, u"meeting"_s, u"LG "_s + newest[u"date"].toString()}).json();
        const QJsonValue byId = ask({u"--json"_s, u"show"_s, u"meeting"_s, newest[u"id"].toString()}).json();
        QCOMPARE(byDay, byId);
        QCOMPARE(byDay[u"items"].toArray().size(), newest[u"items"].toInt());
        const QJsonObject line = byDay[u"items"][0][u"lines"][0].toObject();
        for (const char16_t *key : {u"level", u"kind", u"text", u"responsible", u"due", u"body", u"reported", u"links"})
            QVERIFY2(line.contains(QString::fromUtf16(key)), qPrintable(QString::fromUtf16(key)));
        QCOMPARE(ask({u"show"_s, u"meeting"_s, u"LG 1999-01-01"_s}).exitCode, 1);
    }
    void aDecisionShowsWhatCameOfIt()
    {
        QJsonValue replaced;
        for (const QJsonValue &decision : ask({u"--json"_s, u"list"_s, u"decisions"_s}).json().toArray()) {
            if (decision[u"state"] == u"replaced"_s)
                replaced = decision;
        }
        const QJsonValue shown = ask({u"--json"_s, u"show"_s, u"decision"_s, replaced[u"id"].toString()}).json();
        QStringList relations;
        for (const QJsonValue &tie : shown[u"thread"].toArray())
            relations << tie[u"relation"].toString();
        QVERIFY(relations.contains(u"replacedBy"_s));
        QCOMPARE(ask({u"show"_s, u"decision"_s, u"nonsense"_s}).exitCode, 1);
    }
    void searchTellsWhereTheWordsStand()
    {
        const QJsonValue found = ask({u"--json"_s, u"search"_s, u"taxi"_s, u"brofästet"_s, u"--limit"_s, u"2"_s}).json();
        QCOMPARE(found[u"query"].toString(), u"taxi brofästet"_s);
        QCOMPARE(found[u"hits"].toArray().size(), 2);
        QVERIFY(found[u"total"].toInt() >= 2);
        for (const QJsonValue &hit : found[u"hits"].toArray()) {
            for (const char16_t *key : {u"kind", u"id", u"date", u"title", u"snippet", u"meeting"})
                QVERIFY2(hit.toObject().contains(QString::fromUtf16(key)), qPrintable(QString::fromUtf16(key)));
        }
    }

    void minutesAndRegistersBecomeFiles_data()
    {
        QTest::addColumn<QStringList>("what");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("minutes as PDF") << QStringList{u"minutes"_s, u"LG"_s} << u".pdf"_s << QByteArray("%PDF-1.7");
        QTest::newRow("minutes as JSON") << QStringList{u"minutes"_s, u"LG"_s} << u".json"_s << QByteArray("{");
        QTest::newRow("minutes as HTML") << QStringList{u"minutes"_s, u"LG"_s} << u".html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("decisions as PDF") << QStringList{u"decisions"_s} << u".pdf"_s << QByteArray("%PDF-1.7");
        QTest::newRow("decisions as CSV") << QStringList{u"decisions"_s, u"--to"_s, u"2026-12-31"_s} << u".csv"_s << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("tasks as JSON") << QStringList{u"tasks"_s} << u".json"_s << QByteArray("[");
        QTest::newRow("the year cycle as PDF") << QStringList{u"yearcycle"_s, u"--from"_s, u"2026-01-01"_s} << u".pdf"_s << QByteArray("%PDF-1.7");
        QTest::newRow("the year cycle as a calendar") << QStringList{u"yearcycle"_s, u"--from"_s, u"2026-01-01"_s} << u".ics"_s << QByteArray("BEGIN:VCALENDAR");
        QTest::newRow("upcoming as a calendar") << QStringList{u"upcoming"_s} << u".ics"_s << QByteArray("BEGIN:VCALENDAR");
        QTest::newRow("upcoming as PDF") << QStringList{u"upcoming"_s} << u".pdf"_s << QByteArray("%PDF-1.7");
    }
    void minutesAndRegistersBecomeFiles()
    {
        QFETCH(QStringList, what);
        QFETCH(QString, ending);
        QFETCH(QByteArray, begins);
        QTemporaryDir out;
        const QString file = out.filePath(u"ut"_s + ending);
        const Answer answer = ask(QStringList{u"export"_s} + what + QStringList{u"--to"_s, file});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.messages));
        QVERIFY(answer.results.contains(file));
        QVERIFY2(bytesOf(file).startsWith(begins), bytesOf(file).left(20).constData());
    }
    void anExistingFileIsReplacedOnlyWhenToldTo()
    {
        QTemporaryDir out;
        const QString file = out.filePath(u"anteckningar.pdf"_s);
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("mine");
        old.close();
        const Answer refused = ask({u"export"_s, u"minutes"_s, u"LG"_s, u"--to"_s, file});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.messages.contains(u"--force"));
        QCOMPARE(bytesOf(file), QByteArray("mine"));
        QCOMPARE(ask({u"export"_s, u"minutes"_s, u"LG"_s, u"--to"_s, file, u"--force"_s}).exitCode, 0);
        QVERIFY(bytesOf(file).startsWith("%PDF"));
        QCOMPARE(rodatraden({u"demo"_s, file}).exitCode, 1);
        QVERIFY(bytesOf(file).startsWith("%PDF"));
    }
    void aFormatThatNobodyWritesIsUsage()
    {
        QCOMPARE(ask({u"export"_s, u"minutes"_s, u"LG"_s, u"--to"_s, m_dir.filePath(u"x.xyz"_s)}).exitCode, 2);
        QCOMPARE(ask({u"export"_s, u"minutes"_s, u"LG"_s, u"--to"_s, m_dir.filePath(u"nowhere/x.pdf"_s)}).exitCode, 1);
    }

    void aBackupRestoresTheFileAndKeepsWhatStoodThere()
    {
        QTemporaryDir out;
        const QString copy = out.filePath(u"kopia.rodatrad"_s);
        QCOMPARE(ask({u"backup"_s, copy}).exitCode, 0);
        QCOMPARE(ask({u"backup"_s, copy}).exitCode, 1);
        const QString other = out.filePath(u"annan.rodatrad"_s);
        QCOMPARE(rodatraden({u"demo"_s, other, u"--date"_s, u"2020-05-05"_s}).exitCode, 0);
        const Answer restored = rodatraden({u"--database"_s, other, u"--json"_s, u"restore"_s, copy});
        QVERIFY2(restored.exitCode == 0, qPrintable(restored.messages));
        QVERIFY(QFile::exists(restored.json()[u"kept"].toString()));
        QCOMPARE(rodatraden({u"--database"_s, other, u"--json"_s, u"list"_s, u"meetings"_s}).results, ask({u"--json"_s, u"list"_s, u"meetings"_s}).results);
    }
    void aStrangersFileIsRefusedAndLeftAsItWas()
    {
        QTemporaryDir out;
        const QString strange = out.filePath(u"brev.rodatrad"_s);
        QFile file(strange);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Hej");
        file.close();
        for (const QStringList &command : {QStringList{u"list"_s, u"bodies"_s}, QStringList{u"check"_s}}) {
            const Answer answer = rodatraden(QStringList{u"--database"_s, strange} + command);
            QCOMPARE(answer.exitCode, 1);
            QVERIFY(!answer.messages.isEmpty());
            QVERIFY(answer.results.isEmpty());
        }
        QCOMPARE(ask({u"restore"_s, strange}).exitCode, 1);
        QCOMPARE(bytesOf(strange), QByteArray("Hej"));
        QCOMPARE(ask({u"check"_s}).exitCode, 0);
    }
    void readingLeavesTheFileAsItWas()
    {
        const QByteArray before = QCryptographicHash::hash(bytesOf(m_file), QCryptographicHash::Sha256);
        ask({u"list"_s, u"decisions"_s});
        ask({u"show"_s, u"meeting"_s, u"LG"_s});
        ask({u"check"_s});
        QCOMPARE(QCryptographicHash::hash(bytesOf(m_file), QCryptographicHash::Sha256), before);
    }
    void plansAreListedShownAndExported()
    {
        const QJsonArray plans = ask({u"--json"_s, u"list"_s, u"plans"_s}).json().toArray();
        QCOMPARE(plans.size(), 2);
        const QJsonObject plan = plans[0].toObject();
        QVERIFY(plan[u"unit"].isNull());
        QCOMPARE(plan[u"measures"].toInt(), 9);
        QCOMPARE(plan[u"uncoveredNeeds"].toInt(), 1);
        QCOMPARE(ask({u"--json"_s, u"list"_s, u"plans"_s, u"--from"_s, u"2040-01-01"_s}).json().toArray().size(), 0);
        const QString id = plan[u"id"].toString();
        const QJsonObject shown = ask({u"--json"_s, u"show"_s, u"plan"_s, id}).json().toObject();
        QCOMPARE(shown[u"areas"].toArray().size(), 4);
        QCOMPARE(shown[u"computedTotalTkr"].toDouble(), 3870.0);
        QCOMPARE(shown[u"statedTotalTkr"].toDouble(), 3950.0);
        QVERIFY(ask({u"show"_s, u"plan"_s, id}).results.contains(u"Överlämning i tre steg"));
        for (const QString &ending : {u"pdf"_s, u"odt"_s, u"docx"_s, u"html"_s, u"md"_s, u"json"_s, u"csv"_s}) {
            const QString file = m_dir.filePath(u"plan."_s + ending);
            QCOMPARE(ask({u"export"_s, u"plan"_s, id, u"--to"_s, file}).exitCode, 0);
            QVERIFY(QFile(file).size() > 200);
            QCOMPARE(ask({u"export"_s, u"plan"_s, id, u"--to"_s, file}).exitCode == 0, false); // only with --force
        }
        const QString costs = QString::fromUtf8(bytesOf(m_dir.filePath(u"plan.csv"_s)));
        QVERIFY(costs.contains(u"Belopp (tkr)") && costs.contains(u"Bibliotekarie") && costs.contains(u"870"));
        QCOMPARE(ask({u"export"_s, u"plan"_s, id, u"--to"_s, m_dir.filePath(u"plan.xls"_s)}).exitCode, 2);
        for (const QString &unknown : {u"LG"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}) {
            const Answer answer = ask({u"show"_s, u"plan"_s, unknown});
            QCOMPARE(answer.exitCode, 1);
            QVERIFY(!answer.messages.isEmpty() && answer.results.isEmpty());
        }
    }

private:
    Answer ask(const QStringList &arguments) const { return rodatraden(QStringList{u"--database"_s, m_file} + arguments); }

    QTemporaryDir m_dir;
    QString m_file;
};

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
