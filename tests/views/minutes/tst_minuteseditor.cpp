// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/lineedits.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"
#include "tests/support/typist.h"
#include "views/minutes/detailscard.h"
#include "views/minutes/minuteseditor.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace support;
using outline::RowKind;

/// One open meeting in a window, with the caret in it.
struct Desk {
    explicit Desk(const std::function<domain::MeetingId(storage::Repositories &)> &make, const QSize &size = {700, 700})
    {
        meeting = make(file.repos);
        document = std::make_unique<outline::MinutesDocument>(file.repos, meeting, views::MinutesEditor::metrics());
        editor = new views::MinutesEditor(*document, &edits, &window);
        auto *box = new QVBoxLayout(&window);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(editor);
        window.resize(size);
        window.show();
        window.activateWindow();
        editor->text()->setFocus();
    }
    bool isReady() { return QTest::qWaitForWindowActive(&window) && editor->text()->hasFocus(); }
    Typist keys() { return Typist(editor->text()); }
    QString textOf(int row) const { return document->text()->findBlockByNumber(row).text(); }
    RowKind kindOf(int row) const { return document->shape(row).kind; }

    TestFile file;
    editing::EditHistory history;
    editing::LineEdits edits{history, file.repos};
    domain::MeetingId meeting;
    std::unique_ptr<outline::MinutesDocument> document;
    QWidget window;
    views::MinutesEditor *editor = nullptr;

    ~Desk() { delete editor; }
};

class MinutesEditorTest : public QObject
{
    Q_OBJECT

    static domain::MeetingId emptyMeeting(storage::Repositories &repos)
    {
        const domain::Body lg = aBody("LG").named("Ledningsgruppen").in(repos);
        aPerson("Ingrid Hallsten").memberOf(lg).in(repos);
        aPerson("Leila Saari").memberOf(lg).in(repos);
        aPerson("Sanna Torvik").memberOf(lg).in(repos);
        aBody("SG").named("Styrgruppen").in(repos);
        return aMeeting(lg, "2026-10-13").in(repos).meeting.id;
    }

private slots:
    void initTestCase() { views::theme::apply(*qApp, views::theme::Scheme::Light); }

    void slashMakesADecision()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().type(u"/besl"_s);
        QVERIFY(desk.editor->text()->assistant().list()->isVisible());
        desk.keys().press(Qt::Key_Return).type(u"Ledningsgruppen tar fram en plan"_s);
        QCOMPARE(desk.kindOf(0), RowKind::Decision);
        QCOMPARE(desk.textOf(0), u"Ledningsgruppen tar fram en plan"_s);
        QVERIFY(desk.document->flush());
        QVERIFY(desk.document->decision(desk.document->lineAt(0)));
    }

    void slashBeginsASectionOnAnEmptyLine()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().line(u"/punkt Ett"_s).line(u"text"_s).type(u"/dialog Två"_s);
        QCOMPARE(desk.kindOf(2), RowKind::Point);
        QCOMPARE(desk.document->shape(2).section, domain::Section::Dialogue);
        QCOMPARE(desk.textOf(2), u"Två"_s);
    }

    void looksLikeItShould()
    {
        if (qEnvironmentVariableIsEmpty("RT_PICTURES"))
            QSKIP("set RT_PICTURES to a folder to keep a picture");
        Desk desk(emptyMeeting, {700, 800});
        QVERIFY(desk.isReady());
        desk.keys().line(u"/punkt Prioritering av uppdragen våren 2027"_s);
        desk.keys().press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier).line(u"Leila Saari, verksamhetscheferna"_s);
        desk.keys().line(u"- Alla åtta uppdrag har setts över sedan mötet i september."_s);
        desk.keys().press(Qt::Key_Tab).line(u"Två av dem väntar på siffror."_s).press(Qt::Key_Tab, Qt::ShiftModifier);
        desk.keys().press(Qt::Key_Return).type(u"/beslut Ledningsgruppen beslutade att prioritera tre uppdrag:"_s).press(Qt::Key_Return);
        desk.keys().press(Qt::Key_Tab).line(u"1. Stöd i rätt tid"_s).line(u"Trygga övergångar"_s).line(u"Läsning som bär"_s).press(Qt::Key_Return);
        desk.keys().type(u"/uppgift @leila"_s).press(Qt::Key_Return).type(u" skriver ihop skälen till !27 oktober"_s).press(Qt::Key_Return).press(Qt::Key_Return);
        desk.keys().line(u"/nästa De långsiktiga uppdragen"_s);
        desk.keys().type(u"- Sanna Torvik återkommer om stödet."_s).press(Qt::Key_Return).press(Qt::Key_Return);
        desk.keys().type(u"/dialog Från förskola till förskoleklass"_s).press(Qt::Key_Return).type(u"Text under"_s);
        desk.keys().press(Qt::Key_Up, Qt::NoModifier, 2).press(Qt::Key_End);
        desk.document->flush();
        QTest::qWait(50);
        desk.window.grab().save(qEnvironmentVariable("RT_PICTURES") + u"/minutes.png"_s);
    }
};

QTEST_MAIN(MinutesEditorTest)
#include "tst_minuteseditor.moc"
