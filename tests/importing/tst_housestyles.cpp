// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/minutesrecogniser.h"
#include "importing/planoutline.h"
#include "importing/planproposal.h"
#include "importing/proposaljson.h"
#include "importing/toplan.h"
#include "tests/support/reading.h"
#include "importing/vocabulary.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace importing;
using namespace Qt::Literals::StringLiterals;
using domain::LineKind;

namespace {

/// How much of what a careful reader finds was found, and how much of what was found is there.
struct Figure {
    int expected = 0;
    int found = 0;
    int right = 0;

    double precision() const { return found == 0 ? 1 : double(right) / found; }
    double recall() const { return expected == 0 ? 1 : double(right) / expected; }
    void add(const QStringList &wanted, const QStringList &have)
    {
        expected += int(wanted.size());
        found += int(have.size());
        QStringList left = have;
        for (const QString &one : wanted)
            right += left.removeOne(one) ? 1 : 0;
    }
};

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    for (const QJsonValue &one : value.toArray())
        out << one.toString();
    return out;
}

} // namespace

/// Invented minutes in many house styles, each with the reading that a careful person makes of it.
class TestHouseStyles : public QObject
{
    Q_OBJECT
private:
    QMap<QString, Figure> m_figures;
    int m_documents = 0;
    int m_plans = 0;

    static QString folder() { return qEnvironmentVariable("RT_FIXTURES") + u"/import"_s; }

    /// An expected beginning stands for the line that begins so.
    static QStringList matched(const QStringList &beginnings, const QStringList &texts)
    {
        QStringList out;
        for (const QString &text : texts) {
            QString longest;
            for (const QString &beginning : beginnings)
                if (text.startsWith(beginning) && beginning.size() > longest.size())
                    longest = beginning;
            out << (longest.isEmpty() ? text : longest);
        }
        return out;
    }

    static QStringList texts(const ProposedItem &item, LineKind kind)
    {
        QStringList out;
        for (const ProposedLine &line : item.lines)
            if (line.kind == kind && !line.reported)
                out << line.text();
        return out;
    }

    static QStringList attendees(QStringList present, const QStringList &absent)
    {
        for (const QString &name : absent)
            present << name + u" (absent)"_s;
        return present;
    }

    void measure(const QJsonObject &wanted, const MinutesProposal &got)
    {
        m_figures[u"attendees"_s].add(attendees(strings(wanted[u"present"]), strings(wanted[u"absent"])), attendees(got.present, got.absent));
        m_figures[u"dates"_s].add({wanted[u"date"].toString()}, {got.date.toString(Qt::ISODate)});
        tell(got.fileName, u"day"_s, {wanted[u"date"].toString()}, {got.date.toString(Qt::ISODate)});
        QStringList points, havePoints, presenters, havePresenters;
        for (const QJsonValue &value : wanted[u"items"].toArray()) {
            const QJsonObject item = value.toObject();
            points << item[u"section"].toString() + u'|' + item[u"number"].toString() + u'|' + item[u"title"].toString();
            for (const QString &name : strings(item[u"presenters"]))
                presenters << item[u"title"].toString() + u'|' + name;
        }
        const QJsonObject json = toJson(got)[u"meeting"].toObject();
        for (const QJsonValue &value : json[u"items"].toArray()) {
            const QJsonObject item = value.toObject();
            havePoints << item[u"section"].toString() + u'|' + item[u"number"].toString() + u'|' + item[u"title"].toString();
            for (const QString &name : strings(item[u"presenters"]))
                havePresenters << item[u"title"].toString() + u'|' + name;
        }
        m_figures[u"points"_s].add(points, havePoints);
        m_figures[u"presenters"_s].add(presenters, havePresenters);
        tell(got.fileName, u"point"_s, points, havePoints);
        tell(got.fileName, u"presenter"_s, presenters, havePresenters);
        tell(got.fileName, u"attendee"_s, attendees(strings(wanted[u"present"]), strings(wanted[u"absent"])), attendees(got.present, got.absent));
        measureLines(wanted, got);
    }

    void measureLines(const QJsonObject &wanted, const MinutesProposal &got)
    {
        QStringList decisions, tasks, due, carried, haveDecisions, haveTasks, haveDue, haveCarried;
        for (const QJsonValue &value : wanted[u"items"].toArray()) {
            const QJsonObject item = value.toObject();
            decisions += strings(item[u"decisions"]);
            carried += strings(item[u"carryOvers"]);
            for (const QJsonValue &task : item[u"tasks"].toArray()) {
                tasks << task[u"text"].toString() + u'|' + strings(task[u"who"]).join(u',');
                if (task[u"due"].isString())
                    due << task[u"text"].toString() + u'|' + task[u"due"].toString();
            }
        }
        QStringList taskBeginnings;
        for (const QString &task : std::as_const(tasks))
            taskBeginnings << task.section(u'|', 0, 0);
        for (const ProposedItem &item : got.items) {
            haveDecisions += matched(decisions, texts(item, LineKind::Decision));
            haveCarried += matched(carried, texts(item, LineKind::CarryOver));
            for (const ProposedLine &line : item.lines)
                if (line.kind == LineKind::Task) {
                    const QString text = matched(taskBeginnings, {line.text()}).first();
                    haveTasks << text + u'|' + line.responsible.join(u',');
                    if (line.date.isValid())
                        haveDue << text + u'|' + line.date.toString(Qt::ISODate);
                }
        }
        m_figures[u"decisions"_s].add(decisions, haveDecisions);
        m_figures[u"tasks"_s].add(tasks, haveTasks);
        m_figures[u"dates"_s].add(due, haveDue);
        m_figures[u"carry-overs"_s].add(carried, haveCarried);
        tell(got.fileName, u"decision"_s, decisions, haveDecisions);
        tell(got.fileName, u"task"_s, tasks, haveTasks);
        tell(got.fileName, u"due"_s, due, haveDue);
        tell(got.fileName, u"carry-over"_s, carried, haveCarried);
    }

    static void tell(const QString &file, const QString &what, QStringList wanted, QStringList have)
    {
        for (const QString &one : QStringList(wanted))
            if (have.removeOne(one))
                wanted.removeOne(one);
        for (const QString &one : wanted)
            qInfo("%s: %s missed: %s", qPrintable(file), qPrintable(what), qPrintable(one));
        for (const QString &one : have)
            qInfo("%s: %s too much: %s", qPrintable(file), qPrintable(what), qPrintable(one));
    }

    static QString jsonBeside(const QFileInfo &info) { return info.path() + u'/' + info.completeBaseName() + u".json"_s; }

    /// Adds one kind of thing to the figures and tells what differs.
    void hold(const QString &file, const QString &what, const QStringList &wanted, const QStringList &have)
    {
        m_figures[u"plan: "_s + what].add(wanted, have);
        tell(file, what, wanted, have);
    }

    /// What a plan's reading says of a list: the beginnings of its entries, or only how many there are. `owner` stands before each.
    void holdList(const QString &file, const QString &what, const QJsonValue &wanted, const QStringList &texts, const QString &owner = {})
    {
        if (wanted.isUndefined())
            return;
        if (wanted.isArray())
            return hold(file, what, owned(owner, strings(wanted)), owned(owner, matched(strings(wanted), texts)));
        hold(file, what, QStringList(wanted.toInt(), owner), QStringList(texts.size(), owner));
    }

    static QStringList owned(const QString &owner, QStringList texts)
    {
        for (QString &text : texts)
            text.prepend(owner + u'|');
        return texts;
    }

    void measurePlan(const QJsonObject &wanted, const PlanProposal &got)
    {
        QStringList titles, haveTitles;
        QHash<QString, QJsonObject> areas;
        for (const QJsonValue &area : wanted[u"areas"].toArray()) {
            titles << area[u"title"].toString();
            areas.insert(titles.back(), area.toObject());
        }
        for (const ProposedArea &area : got.areas) {
            haveTitles << area.title;
            measureArea(got.fileName, areas.take(area.title), area);
        }
        for (auto it = areas.cbegin(); it != areas.cend(); ++it) // none of what stands in an area that was not found
            measureArea(got.fileName, *it, {.number = {}, .title = it.key(), .measures = {}});
        hold(got.fileName, u"areas"_s, titles, haveTitles);
        const QList<std::pair<QString, QString>> prose{{u"background"_s, got.background}, {u"participation"_s, got.participation}, {u"analysis"_s, got.analysis}, {u"spreading"_s, got.spreading}};
        for (const auto &[key, text] : prose)
            if (wanted.contains(key))
                hold(got.fileName, u"prose"_s, {key + u'|' + wanted[key].toString()}, owned(key, matched({wanted[key].toString()}, {text})));
        holdList(got.fileName, u"needs"_s, wanted[u"needs"], got.needs);
        holdList(got.fileName, u"risks"_s, wanted[u"risks"], got.risks);
        holdList(got.fileName, u"strengths"_s, wanted[u"strengths"], got.strengths);
        holdList(got.fileName, u"weaknesses"_s, wanted[u"weaknesses"], got.weaknesses);
        QStringList times, costs, haveCosts;
        for (const ProposedTime &time : got.timeline)
            times << (time.area.isEmpty() ? time.text : time.area + u": "_s + time.text);
        holdList(got.fileName, u"timeline"_s, wanted[u"timeline"], times);
        const auto priced = [](const QString &name, qint64 amount) { return name + u'|' + QString::number(amount); };
        for (const QJsonValue &cost : wanted[u"costs"].toArray())
            costs << priced(cost[0].toString(), cost[1].toInteger());
        for (const ProposedCost &cost : got.costs)
            haveCosts << priced(cost.name, cost.amount);
        hold(got.fileName, u"costs"_s, costs, haveCosts);
        hold(got.fileName, u"total"_s, {QString::number(wanted[u"statedTotal"].toInteger())}, {QString::number(got.statedTotal.value_or(0))});
    }

    void measureArea(const QString &file, const QJsonObject &wanted, const ProposedArea &got)
    {
        QStringList goals, roles, participants, followUps;
        for (const ProposedMeasure &measure : got.measures) {
            goals += measure.goals;
            for (const ProposedResponsibility &one : measure.responsibilities)
                roles << one.role;
            if (!measure.participants.isEmpty())
                participants << measure.participants;
            if (!measure.followUp.isEmpty())
                followUps << measure.followUp;
        }
        holdList(file, u"goals"_s, wanted.isEmpty() ? QJsonValue(0) : wanted[u"goals"], goals, got.title);
        hold(file, u"roles"_s, owned(got.title, strings(wanted[u"roles"])), owned(got.title, roles));
        holdList(file, u"participants"_s, wanted[u"participants"], participants, got.title);
        holdList(file, u"follow-ups"_s, wanted[u"followUps"], followUps, got.title);
        if (wanted.contains(u"measures"_s))
            hold(file, u"measures"_s, QStringList(wanted[u"measures"].toInt(), got.title), QStringList(got.measures.size(), got.title));
    }

    static QStringList words(const QString &text)
    {
        static const QRegularExpression separators(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        return text.toLower().split(separators, Qt::SkipEmptyParts);
    }

private slots:
    void everyHouseStyle_data()
    {
        QTest::addColumn<QString>("file");
        for (const QFileInfo &info : QDir(folder()).entryInfoList(QDir::Files, QDir::Name))
            if (info.suffix() != u"json")
                QTest::newRow(qPrintable(info.fileName())) << info.fileName();
    }
    void everyHouseStyle()
    {
        QFETCH(QString, file);
        const ReadResult read = support::readFile(folder() + u'/' + file);
        QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
        QFile json(folder() + u'/' + QFileInfo(file).completeBaseName() + u".json"_s);
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject wanted = QJsonDocument::fromJson(json.readAll()).object();
        const MinutesProposal got = recogniseMinutes(read.source, {});
        if (qEnvironmentVariableIsSet("RT_PRINT"))
            QTextStream(stdout) << QJsonDocument(toJson(got)).toJson() << got.dateDoubt.question << ' ' << got.bodyDoubt.question << '\n';
        ++m_documents;
        measure(wanted, got);
        QVERIFY(!looksLikePlan(read.source));
        if (!wanted[u"body"].toString().isEmpty())
            QCOMPARE(got.body, wanted[u"body"].toString());
        QCOMPARE(got.noteTaker, wanted[u"noteTaker"].toString());
        // No word of a line is dropped.
        QStringList kept = words(QString::fromUtf8(QJsonDocument(toJson(got)).toJson(QJsonDocument::Compact))) + words(got.title);
        for (const ProposedItem &item : got.items)
            kept += words(item.presentersText);
        const QSet<QString> have(kept.begin(), kept.end());
        const auto namesPeople = [&](const QString &text) { // a row of attendance, whose first words are understood
            return std::any_of(got.present.begin(), got.present.end(), [&](const QString &name) { return text.contains(name); });
        };
        for (const SourceLine &line : toLines(read.source.document.blocks))
            if (line.text().size() > 60 && !fieldOf(line.text()) && !namesPeople(line.text()))
                for (const QString &word : words(line.text()))
                    QVERIFY2(have.contains(word), qPrintable(word));
    }
    void everyPlan_data()
    {
        QTest::addColumn<QString>("path");
        for (const QFileInfo &info : QDir(qEnvironmentVariable("RT_FIXTURES") + u"/plans"_s).entryInfoList(QDir::Files, QDir::Name))
            if (info.suffix() != u"json" && QFile::exists(jsonBeside(info)))
                QTest::newRow(qPrintable(info.fileName())) << info.filePath();
    }
    /// Plans whose headings vary from area to area and from house to house, with amounts written in many ways.
    void everyPlan()
    {
        QFETCH(QString, path);
        const ReadResult read = support::readFile(path);
        QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
        QFile json(jsonBeside(QFileInfo(path)));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject wanted = QJsonDocument::fromJson(json.readAll()).object();
        QVERIFY(!wanted.isEmpty());
        const PlanProposal plan = recognisePlan(read.source);
        if (qEnvironmentVariableIsSet("RT_PRINT"))
            QTextStream(stdout) << QJsonDocument(toJson(plan)).toJson();
        ++m_plans;
        measurePlan(wanted, plan);
        // No word of a sentence is dropped, but for headings that stand on its line.
        QStringList kept = words(QString::fromUtf8(QJsonDocument(toJson(plan)).toJson(QJsonDocument::Compact)).replace(u"\\n"_s, u" "_s));
        for (const PlanLine &line : outlined(read.source))
            if (line.isHeading())
                kept += words(line.text());
        const QSet<QString> have(kept.begin(), kept.end());
        for (const SourceLine &line : toLines(read.source.document.blocks))
            if (line.text().size() > 60 && amountsIn(line.text()).isEmpty() && !line.text().contains(u"....."_s))
                for (const QString &word : words(line.text()))
                    QVERIFY2(have.contains(word), qPrintable(word + u" in "_s + line.text()));
        QVERIFY(looksLikePlan(read.source));
    }
    void aPlansPeriod_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("a year") << u"Åtgärdsplan trygghet 2024"_s << QDate(2024, 1, 1) << QDate(2024, 12, 31);
        QTest::newRow("years") << u"SKA-plan 2024–2026"_s << QDate(2024, 1, 1) << QDate(2026, 12, 31);
        QTest::newRow("a school year") << u"Åtgärdsplan läsåret 2021/2022"_s << QDate(2021, 8, 1) << QDate(2022, 7, 31);
        QTest::newRow("a school year with a dash") << u"Verksamhetsplan läsåret 2021–2022"_s << QDate(2021, 8, 1) << QDate(2022, 7, 31);
        QTest::newRow("two school years") << u"Plan läsåren 2019/20 och 2020/21"_s << QDate(2019, 8, 1) << QDate(2021, 7, 31);
        QTest::newRow("none") << u"Handlingsplan för läsning"_s << QDate() << QDate();
    }
    void aPlansPeriod()
    {
        QFETCH(QString, title);
        PlanProposal proposal;
        proposal.title = title;
        static const QRegularExpression year(u"20\\d\\d"_s);
        proposal.year = year.match(title).captured().toInt();
        const domain::ActionPlan plan = toPlan(proposal).plan;
        QTEST(plan.from, "from");
        QTEST(plan.to, "to");
    }
    void figuresOverAllOfThem()
    {
        for (auto it = m_figures.cbegin(); it != m_figures.cend(); ++it)
            qInfo("%-18s precision %.3f recall %.3f (%d of %d, %d found)", qPrintable(it.key()), it->precision(), it->recall(), it->right,
                  it->expected, it->found);
        QVERIFY(m_documents >= 147);
        QVERIFY(m_plans >= 43);
        for (auto it = m_figures.cbegin(); it != m_figures.cend(); ++it) {
            QVERIFY2(it->precision() >= 0.97, qPrintable(it.key()));
            QVERIFY2(it->recall() >= 0.97, qPrintable(it.key()));
        }
    }
};

QTEST_GUILESS_MAIN(TestHouseStyles)
#include "tst_housestyles.moc"
