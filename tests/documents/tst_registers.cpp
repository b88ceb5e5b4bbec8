// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendarwriter.h"
#include "documents/csvwriter.h"
#include "documents/export.h"
#include "documents/registers.h"

#include <QTest>

#include <libical/ical.h>

using namespace Qt::Literals::StringLiterals;
using namespace documents;

class TestRegisters : public QObject
{
    Q_OBJECT
private slots:
    void aSpreadsheetRunsNothing()
    {
        const QByteArray csv = csvOf({u"Text"_s}, {{u"=2+3"_s}, {u"+46"_s}, {u"-1"_s}, {u"@SUMMA"_s}, {u"\tx"_s}, {u"vanlig; \"text\"\nrad"_s}});
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(QString::fromUtf8(csv.mid(3)),
                 u"\"Text\"\r\n\"'=2+3\"\r\n\"'+46\"\r\n\"'-1\"\r\n\"'@SUMMA\"\r\n\"'\tx\"\r\n\"vanlig; \"\"text\"\"\nrad\"\r\n"_s);
    }

    void aRegisterIsASpreadsheetOfItsRows()
    {
        TaskRow row;
        row.text = QStringLiteral("=Skriv **ihop** [skälen](https://ekvik.example)");
        row.responsible = QStringLiteral("Leila Saari");
        row.due = QDate(2026, 10, 27);
        const QByteArray csv = render(tasksDocument({row}, {}, QDate(2026, 11, 2)), Format::Csv);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QVERIFY2(csv.contains("'=Skriv ihop sk\xC3\xA4len") && csv.contains("2026-10-27") && csv.contains("Ansvarig"), csv.constData());
        QVERIFY(!csv.contains("\xE2\x80\x93"));
        QVERIFY(!writableFormats().contains(Format::Csv));
    }

    void aCalendarTakesMeetingsAndTasksIn()
    {
        const QDateTime stamp(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC);
        CalendarEntry meeting{.uid = calendarUid(u"m1"_s), .summary = u"Ledningsgruppen; möte, extra"_s, .location = u"Ekviksrummet"_s, .date = QDate(2026, 7, 1), .starts = QTime(9, 0), .ends = QTime(12, 0)};
        CalendarEntry task{.kind = CalendarEntry::Kind::Todo, .uid = calendarUid(u"t1"_s), .summary = u"Skriv ihop skälen "_s + QString(200, u'å'), .description = u"Leila Saari\nLG 2026-10-13"_s, .date = QDate(2026, 10, 27), .done = true};
        CalendarEntry noDay{.uid = calendarUid(u"x"_s), .summary = u"Ingen dag"_s};
        const QByteArray file = calendarOf({meeting, task, noDay}, u"Röda tråden"_s, stamp);
        QCOMPARE(calendarOf({meeting, task, noDay}, u"Röda tråden"_s, stamp), file);
        for (const QByteArray &line : file.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData());

        icalcomponent *calendar = icalparser_parse_string(file.constData());
        QVERIFY(calendar && icalcomponent_count_errors(calendar) == 0);
        QVERIFY(icalrestriction_check(calendar));
        QCOMPARE(icalcomponent_count_components(calendar, ICAL_ANY_COMPONENT), 2);
        icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)), meeting.summary);
        QCOMPARE(icalcomponent_get_dtstart(event).hour, 7); // summer time in Sweden, told in UTC
        icalcomponent *todo = icalcomponent_get_first_component(calendar, ICAL_VTODO_COMPONENT);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(todo)), task.summary);
        QCOMPARE(icalcomponent_get_status(todo), ICAL_STATUS_COMPLETED);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_uid(todo)), u"t1@rodatraden"_s);
        icalcomponent_free(calendar);
    }
};

QTEST_APPLESS_MAIN(TestRegisters)
#include "tst_registers.moc"
