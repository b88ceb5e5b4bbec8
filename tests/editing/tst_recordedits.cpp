// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/recordedits.h"
#include "editing/valueedit.h"
#include "support/testfile.h"

#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace storage;
using editing::EditHistory;
using editing::RecordEdits;

class TestRecordEdits : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_file = std::make_unique<support::TestFile>();
        m_history = std::make_unique<EditHistory>(m_file->database);
        m_edits = std::make_unique<RecordEdits>(*m_history, m_file->repos.records);
        m_plan = m_file->repos.records.save(OperationalPlan{OperationalPlanId::create(), 2027, {}});
    }
    void cleanup()
    {
        m_edits.reset();
        m_history.reset();
        m_file.reset();
    }

    void makingChangingAndRemovingAreUndoneAndRedone()
    {
        Assignment a;
        a.id = AssignmentId::create();
        a.plan = m_plan.id;
        a.title = QStringLiteral("Stöd i rätt tid");
        QVERIFY(m_edits->create(QStringLiteral("Nytt uppdrag"), a));
        Assignment changed = *now(a.id);
        changed.title = QStringLiteral("Stöd i tid");
        QVERIFY(m_edits->change(QStringLiteral("Ändra titel"), changed));
        QVERIFY(m_edits->remove(QStringLiteral("Ta bort uppdrag"), *now(a.id)));
        QVERIFY(!now(a.id));
        for (int round = 0; round < 3; ++round) {
            m_history->stack().undo();
            QCOMPARE(now(a.id)->title, changed.title);
            m_history->stack().undo();
            QCOMPARE(now(a.id)->title, a.title);
            m_history->stack().undo();
            QVERIFY(!now(a.id));
            m_history->stack().redo();
            m_history->stack().redo();
            QCOMPARE(now(a.id)->title, changed.title);
            m_history->stack().redo();
            QVERIFY(!now(a.id));
        }
    }

    void typingInOneFieldIsOneStep()
    {
        for (const char16_t *title : {u"V", u"VP", u"VP 2027"}) {
            OperationalPlan p = *m_file->repos.records.find<OperationalPlan>(m_plan.id);
            p.title = QString::fromUtf16(title);
            QVERIFY(m_edits->change(QStringLiteral("Ändra namn"), p, QStringLiteral("namn")));
        }
        QCOMPARE(m_history->stack().count(), 1);
        m_history->stack().undo();
        QVERIFY(m_file->repos.records.find<OperationalPlan>(m_plan.id)->title.isEmpty());
    }

    void whatChangedElsewhereIsNotOverwritten()
    {
        const OperationalPlan read = m_plan;
        OperationalPlan elsewhere = m_plan;
        elsewhere.title = QStringLiteral("annat");
        m_file->repos.records.save(elsewhere);
        QSignalSpy failed(m_history.get(), &EditHistory::failed);
        OperationalPlan mine = read;
        mine.title = QStringLiteral("mitt");
        QVERIFY(!m_edits->change(QStringLiteral("Ändra namn"), mine));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_file->repos.records.find<OperationalPlan>(m_plan.id)->title, QStringLiteral("annat"));
    }

    void severalChangesAreAllOrNone()
    {
        OperationalPlan twice{OperationalPlanId::create(), 2027, {}}; // the year is taken
        Assignment a;
        a.id = AssignmentId::create();
        a.plan = m_plan.id;
        QVERIFY(!m_edits->apply(QStringLiteral("Två"), {{std::nullopt, a}, {std::nullopt, twice}}));
        QVERIFY(!now(a.id));
    }

private:
    std::optional<Assignment> now(AssignmentId id) const { return m_file->repos.records.find<Assignment>(id); }

    std::unique_ptr<support::TestFile> m_file;
    std::unique_ptr<EditHistory> m_history;
    std::unique_ptr<RecordEdits> m_edits;
    OperationalPlan m_plan;
};

QTEST_GUILESS_MAIN(TestRecordEdits)
#include "tst_recordedits.moc"
