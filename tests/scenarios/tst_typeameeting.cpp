// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown.h"
#include "editing/lineedits.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"
#include "tests/support/typist.h"
#include "views/minutes/minuteseditor.h"
#include "views/minutes/minutesworkspace.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace support;
using domain::LineKind;
using domain::Section;

/// A note-taker writes a whole meeting, hands on the keyboard all the time; afterwards the file holds exactly that.
class TypeAMeeting : public QObject
{
    Q_OBJECT

    /// What the page should be, row by row: a point or a line.
    struct Expected {
        bool point = false;
        Section section = Section::Information;
        LineKind kind = LineKind::Text;
        int level = 0;
        QString text; ///< Markdown
    };
    QList<Expected> m_expected;

    void point(Section section, const QString &title) { m_expected.append({true, section, LineKind::Text, 0, title}); }
    void line(LineKind kind, int level, const QString &text) { m_expected.append({false, Section::Information, kind, level, text}); }

    static void verify(const domain::Minutes &minutes, const QList<Expected> &expected)
    {
        struct Stored {
            qint64 rank;
            Expected row;
            domain::ItemId item;
        };
        QList<Stored> rows;
        for (const domain::AgendaItem &item : minutes.items)
            rows.append({item.rank, {true, item.section, LineKind::Text, 0, item.title}, item.id});
        for (const domain::Line &l : minutes.lines)
            rows.append({l.rank, {false, Section::Information, l.kind, l.level, l.text}, l.item});
        std::sort(rows.begin(), rows.end(), [](const Stored &a, const Stored &b) { return a.rank < b.rank; });
        domain::ItemId item;
        for (qsizetype i = 0; i < qMin(rows.size(), expected.size()); ++i) {
            QCOMPARE(rows[i].row.text, expected[i].text);
            QVERIFY2(rows[i].row.point == expected[i].point, qPrintable(expected[i].text));
            QVERIFY2(rows[i].row.kind == expected[i].kind, qPrintable(expected[i].text));
            QVERIFY2(rows[i].row.level == expected[i].level, qPrintable(expected[i].text));
            QVERIFY2(rows[i].row.section == expected[i].section, qPrintable(expected[i].text));
            if (rows[i].row.point)
                item = rows[i].item;
            QCOMPARE(rows[i].item, item);
        }
        QCOMPARE(rows.size(), expected.size());
    }

private slots:
    void initTestCase() { views::theme::apply(*qApp, views::theme::Scheme::Light); }

    void byKeysAlone()
    {
        TestFile file;
        const domain::Body lg = aBody("LG").named("Ledningsgruppen").in(file.repos);
        const domain::Body sg = aBody("SG").named("Styrgruppen").in(file.repos);
        const domain::Person ingrid = aPerson("Ingrid Hallsten").memberOf(lg, domain::MemberRole::Chair).in(file.repos);
        const domain::Person leila = aPerson("Leila Saari").memberOf(lg).in(file.repos);
        const domain::Person sanna = aPerson("Sanna Torvik").memberOf(lg).in(file.repos);
        const domain::MeetingId meeting = aMeeting(lg, "2026-10-13").in(file.repos).meeting.id;
        editing::EditHistory history;
        editing::LineEdits edits(history, file.repos);
        outline::MinutesDocument document(file.repos, meeting);
        QWidget window;
        auto *box = new QVBoxLayout(&window);
        auto *desk = new views::MinutesWorkspace(document, &edits);
        box->addWidget(desk);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        desk->editor()->text()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Typist keys(desk->editor()->text());
        const auto ctrl = Qt::ControlModifier;
        const auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

        keys.line(u"Mötet öppnas klockan nio. Dagordningen godkänns."_s);
        line(LineKind::Text, 0, u"Mötet öppnas klockan nio. Dagordningen godkänns."_s);

        // the first point: information, with presenters and bullets in three levels
        keys.type(u"/information Återkoppling från styrgruppen"_s).press(Qt::Key_F, ctrlShift).type(u"Ingrid Hallsten"_s).press(Qt::Key_Return);
        point(Section::Information, u"Återkoppling från styrgruppen"_s);
        line(LineKind::Presenters, 0, u"Ingrid Hallsten"_s);
        keys.line(u"- Resultatet är justerat med 12,4 mnkr efter rättelser i lönesystemet."_s);
        line(LineKind::Bullet, 0, u"Resultatet är justerat med 12,4 mnkr efter rättelser i lönesystemet."_s);
        keys.press(Qt::Key_Tab).line(u"Årsredovisningen skrivs färdigt i februari."_s);
        line(LineKind::Bullet, 1, u"Årsredovisningen skrivs färdigt i februari."_s);
        keys.press(Qt::Key_Tab).line(u"Bilagan om *nyckeltal* [utkast] väntar."_s);
        line(LineKind::Bullet, 2, domain::toMarkdown(domain::Runs{{u"Bilagan om *nyckeltal* [utkast] väntar."_s, false, false, {}}}));
        keys.press(Qt::Key_Tab, Qt::ShiftModifier, 2).line(u"Interpellation om skolpengen besvaras av ordföranden."_s);
        line(LineKind::Bullet, 0, u"Interpellation om skolpengen besvaras av ordföranden."_s);
        keys.press(Qt::Key_Return); // ends the list
        keys.line(u"Styrgruppen har beslutat att förlänga samarbetet med biblioteken."_s);
        line(LineKind::Decision, 0, u"Styrgruppen har beslutat att förlänga samarbetet med biblioteken."_s);
        keys.press(Qt::Key_Up).press(Qt::Key_End);
        QVERIFY(desk->editor()->text()->assistant().hasHint());
        keys.press(Qt::Key_Period, ctrl).press(Qt::Key_Down).press(Qt::Key_End);

        // a point of decision with a numbered list that belongs to it
        keys.type(u"/avsnitt Prioritering av uppdragen våren 2027"_s).press(Qt::Key_Return);
        point(Section::Decision, u"Prioritering av uppdragen våren 2027"_s);
        keys.press(Qt::Key_F, ctrlShift).type(u"Leila Saari och verksamhetscheferna"_s).press(Qt::Key_Return);
        line(LineKind::Presenters, 0, u"Leila Saari och verksamhetscheferna"_s);
        keys.type(u"Syfte:"_s).press(Qt::Key_7, ctrl).press(Qt::Key_Return);
        line(LineKind::Label, 0, u"Syfte:"_s);
        keys.line(u"Alla åtta uppdrag har setts över sedan mötet i september."_s);
        line(LineKind::Text, 0, u"Alla åtta uppdrag har setts över sedan mötet i september."_s);
        keys.line(u"1. Målkriterier för förskolan"_s).line(u"Närvaro och studiero"_s).line(u"Extra anpassningar"_s).press(Qt::Key_Return);
        line(LineKind::Numbered, 0, u"Målkriterier för förskolan"_s);
        line(LineKind::Numbered, 0, u"Närvaro och studiero"_s);
        line(LineKind::Numbered, 0, u"Extra anpassningar"_s);
        keys.press(Qt::Key_1, ctrl).type(u"Ledningsgruppen beslutade att prioritera nedan tre uppdrag:"_s).press(Qt::Key_Return);
        line(LineKind::Decision, 0, u"Ledningsgruppen beslutade att prioritera nedan tre uppdrag:"_s);
        keys.press(Qt::Key_Tab).line(u"1. Stöd i rätt tid"_s).line(u"Trygga övergångar"_s).line(u"Läsning som bär"_s).press(Qt::Key_Return);
        line(LineKind::Numbered, 1, u"Stöd i rätt tid"_s);
        line(LineKind::Numbered, 1, u"Trygga övergångar"_s);
        line(LineKind::Numbered, 1, u"Läsning som bär"_s);
        keys.line(u"Övriga uppdrag är också prioriterade men på längre sikt."_s);
        line(LineKind::Text, 0, u"Övriga uppdrag är också prioriterade men på längre sikt."_s);
        keys.type(u"/uppgift @leila"_s).press(Qt::Key_Return).type(u" skriver ihop skälen till !2026-10-27"_s).press(Qt::Key_Return).press(Qt::Key_Return);
        line(LineKind::Task, 0, u"Leila Saari skriver ihop skälen till tis 27 oktober"_s);
        keys.line(u"/nästa De långsiktiga uppdragen"_s);
        line(LineKind::CarryOver, 0, u"De långsiktiga uppdragen"_s);
        keys.line(u"/samsyn"_s).type(u"Alla är överens om att samma mall gäller från januari."_s).press(Qt::Key_Return);
        line(LineKind::Agreement, 0, u"Alla är överens om att samma mall gäller från januari."_s);

        // dialogue, with a quiet suggestion taken, one turned down, and a line that becomes a decision afterwards
        keys.press(Qt::Key_Return, ctrl).type(u"Från förskola till förskoleklass"_s).press(Qt::Key_D, ctrlShift);
        point(Section::Dialogue, u"Från förskola till förskoleklass"_s);
        keys.press(Qt::Key_Return).line(u"Överlämningarna sker olika i de tre områdena."_s);
        line(LineKind::Text, 0, u"Överlämningarna sker olika i de tre områdena."_s);
        keys.type(u"Sanna Torvik fick i uppdrag att sammanställa rutinerna."_s);
        QVERIFY(desk->editor()->text()->assistant().hasHint());
        keys.press(Qt::Key_Period, ctrl).press(Qt::Key_Return);
        line(LineKind::Task, 0, u"Sanna Torvik fick i uppdrag att sammanställa rutinerna."_s);
        keys.type(u"Det beslutades förra året om en mall."_s).press(Qt::Key_Escape).press(Qt::Key_Return);
        line(LineKind::Text, 0, u"Det beslutades förra året om en mall."_s);
        keys.type(u"En gemensam mall tas i bruk i augusti"_s).press(Qt::Key_1, ctrl).press(Qt::Key_Return);
        line(LineKind::Decision, 0, u"En gemensam mall tas i bruk i augusti"_s);
        keys.type(u"- "_s).press(Qt::Key_B, ctrl).type(u"Viktigt:"_s).press(Qt::Key_B, ctrl).line(u" rektorerna hörs först."_s);
        line(LineKind::Bullet, 0, u"**Viktigt:** rektorerna hörs först."_s);
        keys.press(Qt::Key_Return);

        // mistakes and second thoughts: wrong order, wrong word, a line too many
        keys.line(u"andra"_s).type(u"första"_s).press(Qt::Key_Up, Qt::AltModifier).press(Qt::Key_Down, Qt::AltModifier).press(Qt::Key_Up, Qt::AltModifier);
        keys.press(Qt::Key_End).press(Qt::Key_Down).press(Qt::Key_End).press(Qt::Key_Return).type(u"fel"_s).press(Qt::Key_Backspace, Qt::NoModifier, 4);
        line(LineKind::Text, 0, u"första"_s);
        line(LineKind::Text, 0, u"andra"_s);
        keys.press(Qt::Key_Return).press(Qt::Key_Return, ctrl).type(u"Vid nästa möte"_s).press(Qt::Key_I, ctrlShift).press(Qt::Key_Return);
        point(Section::Information, u"Vid nästa möte"_s);
        const QString deep = u"nivå "_s;
        for (int level = 0; level <= 6; ++level) {
            keys.type(level == 0 ? u"- nivå 0"_s : deep + QString::number(level));
            line(LineKind::Bullet, level, deep + QString::number(level));
            if (level < 6)
                keys.press(Qt::Key_Return).press(Qt::Key_Tab);
        }
        keys.press(Qt::Key_Tab); // no deeper than six
        for (int i = 0; i < 40; ++i) { // the rest of a long morning
            keys.press(Qt::Key_Return);
            if (i % 4 == 0)
                keys.press(Qt::Key_Tab, Qt::ShiftModifier, i == 0 ? 6 : 1);
            else if (i % 4 == 2)
                keys.press(Qt::Key_Tab);
            const QString text = u"Rad %1 om läget i verksamheten, med åtgärder och frågor som återkommer under våren."_s.arg(i + 1);
            keys.type(text);
            line(LineKind::Bullet, i % 4 < 2 ? 0 : 1, text);
        }

        QVERIFY(document.flush());
        QCOMPARE(document.tracker().repairs(), 0);
        const domain::Minutes stored = file.repos.meetings.minutes(meeting);
        verify(stored, m_expected);
        if (QTest::currentTestFailed())
            return;

        // what the words and signs said beside the text
        const auto lineWith = [&](const QString &part) {
            for (const domain::Line &l : stored.lines)
                if (l.text.contains(part))
                    return l.id;
            return domain::LineId();
        };
        const domain::Decision reported = stored.decisions[lineWith(u"biblioteken"_s)];
        QVERIFY(reported.reported);
        QCOMPARE(reported.body, sg.id);
        const domain::Decision own = stored.decisions[lineWith(u"nedan tre"_s)];
        QVERIFY(!own.reported);
        QCOMPARE(own.body, lg.id);
        QCOMPARE(stored.belongingTo(own.line).size(), 3);
        QCOMPARE(stored.tasks[lineWith(u"skälen"_s)].responsible.value(0).person, leila.id);
        QCOMPARE(stored.tasks[lineWith(u"skälen"_s)].due, day("2026-10-27"));
        QCOMPARE(stored.tasks[lineWith(u"rutinerna"_s)].responsible.value(0).person, sanna.id);
        QCOMPARE(stored.decisions.size(), 4);
        QCOMPARE(stored.tasks.size(), 2);
        QCOMPARE(stored.carryOvers.size(), 1);

        // taken back to the empty page and made again, it is the same
        const outline::Rows all = document.rows();
        while (document.text()->isUndoAvailable())
            desk->editor()->text()->undo();
        QVERIFY(document.flush());
        QCOMPARE(document.text()->toPlainText(), QString());
        QVERIFY(file.repos.meetings.minutes(meeting).items.isEmpty());
        while (document.text()->isRedoAvailable())
            desk->editor()->text()->redo();
        QVERIFY(document.rows() == all);
        QVERIFY(document.flush());
        verify(file.repos.meetings.minutes(meeting), m_expected);
    }
};

QTEST_MAIN(TypeAMeeting)
#include "tst_typeameeting.moc"
