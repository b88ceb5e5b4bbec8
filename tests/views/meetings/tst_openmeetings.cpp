// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/testfile.h"
#include "views/meetings/openmeetings.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace domain;

class TestOpenMeetings : public QObject
{
    Q_OBJECT
private slots:
    void thePresentersNamesLeaveRoomForTheWordBeforeThem()
    {
        support::TestFile file;
        const Body lg = support::aBody("LG").in(file.repos);
        const Minutes minutes = support::aMeeting(lg, "2026-10-13")
                                    .withItem(Section::Decision, "Internbudget")
                                    .withLine("Leila Saari", LineKind::Presenters)
                                    .in(file.repos);
        views::OpenMeetings meetings(file.repos);
        QTextDocument *document = meetings.open(minutes.meeting.id).document.text();
        for (QTextBlock b = document->begin(); b.isValid(); b = b.next())
            if (b.text() == QStringLiteral("Leila Saari")) {
                QVERIFY(b.blockFormat().textIndent() > 40);
                return;
            }
        QFAIL("the presenters' line is not in the document");
    }
};

QTEST_MAIN(TestOpenMeetings)
#include "tst_openmeetings.moc"
