// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/priorities.h"
#include "app/commands/registerrows.h"
#include "app/commands/reportcontent.h"
#include "app/commands/secrets.h"
#include "app/demo/demo.h"
#include "app/handingout.h"
#include "documents/cycledocument.h"
#include "documents/minutesdocument.h"
#include "documents/pdfwriter.h"
#include "documents/plandocument.h"
#include "importing/minutesrecogniser.h"
#include "importing/planproposal.h"
#include "importing/tominutes.h"
#include "importing/toplan.h"
#include "tests/documents/pdfrules.h"
#include "tests/support/reading.h"
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

    /// Follows the rules, and says its own words and all of the domain's, each text whole.
    void isHeard(const documents::Document &document, const QStringList &texts, const QString &name)
    {
        const QByteArray bytes = m_writer.write(document);
        if (const QByteArray folder = qgetenv("RT_KEEP_DOCUMENTS"); !folder.isEmpty()) { // to be looked at
            QFile kept(QFile::decodeName(folder) + u'/' + name + u".pdf"_s);
            if (kept.open(QIODevice::WriteOnly))
                kept.write(bytes);
        }
        const auto pdf = rules::opened(bytes);
        QCOMPARE(rules::violations(*pdf), QStringList());
        const QStringList heard = words(rules::structureText(*pdf));
        QCOMPARE(heard, words(documents::plainText(document)));
        QVERIFY(!texts.isEmpty());
        const QString all = u' ' + heard.join(u' ') + u' ';
        for (const QString &text : texts)
            QVERIFY2(all.contains(u' ' + domain::toPlain(text).simplified() + u' '), qPrintable(name + u": "_s + text));
    }

    /// What stands in a field of several paragraphs and lists, a text each.
    static QStringList proseTexts(const domain::Prose &prose)
    {
        QStringList texts;
        for (const QString &row : prose.split(u'\n', Qt::SkipEmptyParts)) {
            const QString text = row.trimmed();
            texts << (text.startsWith(u"- "_s) ? text.mid(2) : text);
        }
        texts.removeAll(QString());
        return texts;
    }

    static QStringList textsOf(const domain::PlanContent &content)
    {
        QStringList texts{domain::titleOf(content.plan)};
        for (const domain::Prose &prose : {content.plan.background, content.plan.participation, content.plan.analysis, content.plan.spreading})
            texts += proseTexts(prose);
        for (const domain::Need &need : content.needs)
            texts << need.text;
        for (const domain::DevelopmentArea &area : content.areas)
            texts << area.title;
        for (const domain::Measure &measure : content.measures)
            texts += QStringList{measure.title} + proseTexts(measure.description) + proseTexts(measure.participants) + proseTexts(measure.followUpHow);
        for (const domain::Goal &goal : content.goals)
            texts << goal.text;
        for (const domain::Responsibility &responsibility : content.responsibilities)
            texts << responsibility.text;
        for (const domain::PlanNote &note : content.notes)
            texts += proseTexts(note.text);
        for (const domain::TimelineEntry &entry : content.timeline)
            texts += proseTexts(entry.text);
        for (const domain::CostLine &cost : content.costs)
            texts << cost.name << domain::tkr(cost.amount);
        if (!content.costs.isEmpty())
            texts << domain::tkr(content.computedTotal());
        for (const domain::FollowUp &followUp : content.followUps)
            texts += proseTexts(followUp.seen);
        texts.removeAll(QString());
        return texts;
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

    /// Draft, finished, approved and corrected: each has words and marks of its own.
    void everyStateOfMinutes()
    {
        support::TestFile file;
        app::demo::fill(file.repos, QDate(2026, 11, 22));
        domain::Minutes longest;
        for (const storage::MeetingEntry &entry : file.repos.meetings.entries()) {
            const domain::Minutes minutes = file.repos.meetings.minutes(entry.meeting.id);
            if (minutes.lines.size() > longest.lines.size())
                longest = minutes;
        }
        inEveryState(longest);
    }

    void everyListOfTheExample()
    {
        support::TestFile file;
        const QDate today(2026, 11, 22);
        app::demo::fill(file.repos, today);
        const documents::HouseLook look = app::houseLook(file.repos);

        const QList<documents::DecisionRow> decisions = app::decisionRows(file.repos, file.repos.decisions.ids({}));
        QStringList texts;
        for (const storage::DecisionEntry &entry : file.repos.decisions.entries(file.repos.decisions.ids({})))
            if (!app::Secrets(file.repos.database).hides(entry.line.id))
                texts << entry.line.text << entry.reference;
        isHeard(documents::decisionsDocument(decisions, QString(), today, look), texts, u"beslut"_s);

        texts.clear();
        for (const storage::TaskEntry &entry : file.repos.tasks.entries(file.repos.tasks.ids({})))
            if (!app::Secrets(file.repos.database).hides(entry.line.id))
                texts << entry.line.text;
        isHeard(documents::tasksDocument(app::taskRows(file.repos, file.repos.tasks.ids({})), QString(), today, look), texts, u"uppgifter"_s);

        texts.clear();
        const QList<app::UpcomingEntry> upcoming = app::upcoming(file.repos, {}, today);
        for (const app::UpcomingEntry &entry : upcoming)
            if (!entry.item.confidential)
                texts << entry.item.about;
        isHeard(documents::upcomingDocument(app::upcomingRows(upcoming), QString(), today, look), texts, u"kommande"_s);

        for (const domain::OperationalPlan &plan : file.repos.records.all<domain::OperationalPlan>()) {
            texts.clear();
            for (const domain::Assignment &assignment : file.repos.records.all<domain::Assignment>())
                if (assignment.plan == plan.id)
                    texts << assignment.title;
            isHeard(documents::prioritiesDocument(app::prioritiesReport(file.repos, plan.year, today), look), texts, u"prioriteringar-%1"_s.arg(plan.year));
        }

        texts.clear();
        const QList<domain::YearCycleEntry> cycle = file.repos.records.all<domain::YearCycleEntry>();
        for (const domain::YearCycleEntry &entry : cycle)
            if (domain::occurrence(entry.recurrence, 2026))
                texts << entry.title << entry.note;
        texts.removeAll(QString());
        isHeard(documents::cycleDocument(cycle, documents::cycleRows(cycle, QDate(2026, 1, 1), QDate(2026, 12, 31), {}), 2026, today, look), texts, u"arshjul"_s);

        const QList<domain::ActionPlan> plans = file.repos.records.all<domain::ActionPlan>();
        QVERIFY(!plans.isEmpty());
        for (const domain::ActionPlan &plan : plans) {
            const domain::PlanContent content = app::planContent(file.repos, plan.id);
            isHeard(documents::planDocument(content, {.look = look}), textsOf(content), u"plan-%1"_s.arg(plans.indexOf(plan)));
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
        inEveryState(minutes.minutes);
    }

    void theSamplePlan()
    {
        const QString path = qEnvironmentVariable("RT_SAMPLES") + u"/atgardsplan-2020.txt"_s;
        if (!QFile::exists(path))
            QSKIP("the sample plan is not on this machine");
        const importing::ReadResult read = support::readFile(path);
        const domain::PlanContent content = importing::toPlan(importing::recognisePlan(read.source));
        isHeard(documents::planDocument(content, {}), textsOf(content), u"plan-2020"_s);
    }

private:
    void inEveryState(domain::Minutes minutes)
    {
        struct State {
            domain::MeetingStatus status;
            int version;
        };
        for (const State &state : {State{domain::MeetingStatus::Draft, 1}, {domain::MeetingStatus::Finished, 1}, {domain::MeetingStatus::Approved, 1}, {domain::MeetingStatus::Approved, 2}}) {
            minutes.meeting.status = state.status;
            minutes.meeting.version = state.version;
            minutes.meeting.approvedAt = state.status == domain::MeetingStatus::Approved ? QDateTime(minutes.meeting.date.addDays(14), QTime(8, 0), Qt::UTC) : QDateTime();
            isHeardWhole(minutes, true);
        }
    }
};

QTEST_MAIN(TestFileDocuments)
#include "tst_filedocuments.moc"
