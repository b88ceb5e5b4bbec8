// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/minutes/desk.h"

#include "domain/finishing.h"
#include "spelling/speller.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

class MinutesEditorTest : public QObject
{
    Q_OBJECT

    static constexpr auto ctrl = Qt::ControlModifier;

    static void paste(Desk &desk, const QString &html, const QString &plain = QString())
    {
        auto *mime = new QMimeData;
        if (!html.isEmpty())
            mime->setHtml(html);
        if (!plain.isEmpty())
            mime->setText(plain);
        QGuiApplication::clipboard()->setMimeData(mime);
        desk.editor->text()->paste();
    }

    QUrl m_opened; ///< by the desktop, as far as the program knows

public slots:
    void opened(const QUrl &address) { m_opened = address; }

private slots:
    void initTestCase() { views::theme::apply(*qApp, views::theme::Scheme::Light); }

    void slashMakesADecisionAndTheListNeverTakesTheFocus()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().type(u"/besl"_s);
        QVERIFY(desk.list()->isVisible());
        QVERIFY(desk.editor->text()->hasFocus());
        desk.keys().press(Qt::Key_Return).type(u"Ledningsgruppen tar fram en plan"_s);
        QVERIFY(!desk.list()->isVisible());
        QCOMPARE(desk.kindOf(0), RowKind::Decision);
        QCOMPARE(desk.textOf(0), u"Ledningsgruppen tar fram en plan"_s);
        QVERIFY(desk.document->flush());
        QVERIFY(desk.document->decision(desk.document->lineAt(0)));
    }
    void theListIsSteeredByArrowsAndPutAwayByEscape()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().type(u"/"_s).press(Qt::Key_Down);
        QVERIFY(desk.editor->text()->accessibleDescription().startsWith(u"Uppgift"_s));
        desk.keys().press(Qt::Key_Up, Qt::NoModifier, 2).press(Qt::Key_Escape);
        QVERIFY(!desk.list()->isVisible());
        desk.keys().type(u"x"_s); // it stays away for this sign
        QVERIFY(!desk.list()->isVisible());
        QCOMPARE(desk.textOf(0), u"/x"_s);
        desk.keys().type(u" 1/2"_s);
        QVERIFY(!desk.list()->isVisible());
        desk.keys().type(u" @"_s);
        QVERIFY(desk.list()->isVisible());
        desk.keys().press(Qt::Key_Backspace);
        QVERIFY(!desk.list()->isVisible());
    }
    void everyCommandHasAShortcutAMenuEntryAndAWord()
    {
        Desk desk(emptyMeeting);
        QStringList keys, titles;
        const QList<QAction *> actions = desk.editor->insertActions() + desk.editor->meetingActions();
        for (QAction *action : actions) {
            keys.append(action->shortcut().toString());
            titles.append(action->text());
        }
        keys.removeAll(QString());
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        for (const QString &word : {u"beslut"_s, u"uppgift"_s, u"nästa"_s, u"punkt"_s, u"överenskommelse"_s, u"etikett"_s, u"dialog"_s, u"information"_s}) {
            const views::Command command = views::Choices::commandNamed(word);
            QVERIFY2(command != views::Command::None, qPrintable(word));
            QVERIFY2(!views::Choices::shortcut(command).isEmpty(), qPrintable(word));
            QVERIFY2(titles.contains(views::Choices::title(command)), qPrintable(word));
        }
    }
    void aSuggestionTurnedDownIsNotAskedAgainAfterARestart()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().type(u"Sanna Torvik fick i uppdrag att skriva ihop skälen."_s);
        QVERIFY(desk.editor->text()->assistant().hasHint());
        desk.keys().press(Qt::Key_Escape);
        QVERIFY(!desk.editor->text()->assistant().hasHint());
        QVERIFY(domain::unclear(desk.stored(), desk.document->directory(), desk.document->declined()).isEmpty());
        outline::MinutesDocument again(desk.file.repos, desk.meeting);
        QVERIFY(again.isDeclined(0));
        desk.keys().type(u" Hon återkommer."_s); // it says something else now
        QVERIFY(desk.editor->text()->assistant().hasHint());
    }
    void selectedWordsBecomeALinkByKeyboardAlone()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().type(u"Se rapporten"_s);
        desk.keys().press(Qt::Key_Left, ctrl | Qt::ShiftModifier).press(Qt::Key_L, ctrl);
        auto *address = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(address);
        Typist(address).type(u"javascript:alert"_s).press(Qt::Key_Return);
        QVERIFY(address->isVisible()); // refused with a sentence
        address->selectAll();
        Typist(address).type(u"www.ekvik.se/rapport"_s).press(Qt::Key_Return);
        QVERIFY(desk.editor->text()->hasFocus());
        QVERIFY(desk.document->flush());
        QCOMPARE(desk.stored().lines.first().text, u"Se [rapporten](https://www.ekvik.se/rapport)"_s);
        QVERIFY(desk.editor->text()->accessibleDescription().contains(u"https://www.ekvik.se/rapport"_s));
        desk.keys().type(u" nu"_s); // not part of the link
        QCOMPARE(desk.document->rows().first().runs.last(), (domain::Run{u" nu"_s}));

        desk.caretTo(0, 6);
        desk.keys().press(Qt::Key_L, ctrl);
        address = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(address);
        QCOMPARE(address->text(), u"https://www.ekvik.se/rapport"_s);
        address->clear();
        Typist(address).press(Qt::Key_Return);
        QVERIFY(desk.document->flush());
        QCOMPARE(desk.stored().lines.first().text, u"Se rapporten nu"_s);
        desk.keys().press(Qt::Key_Z, ctrl);
        QCOMPARE(desk.document->rows().first().runs.at(1).href, u"https://www.ekvik.se/rapport"_s);
    }
    void aLinkIsOpenedAfterItsAddressHasBeenShown()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        QDesktopServices::setUrlHandler(u"https"_s, this, "opened");
        paste(desk, u"<p>Se <a href=\"https://ekvik.se/\">sidan</a></p>"_s);
        desk.caretTo(0, 5);
        desk.keys().press(Qt::Key_L, ctrl | Qt::ShiftModifier);
        auto *open = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(open);
        QVERIFY(m_opened.isEmpty());
        Typist(open).press(Qt::Key_Return);
        QCOMPARE(m_opened.toString(), u"https://ekvik.se/"_s);
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QVERIFY(desk.editor->text()->hasFocus());
    }
    void aWrongWordIsFoundAndMendedByKeyboard()
    {
        if (!spelling::Speller::installed().contains(u"sv_SE"_s))
            QSKIP("hunspell-sv is not installed");
        spelling::Speller speller;
        speller.setLanguages({u"sv_SE"_s});
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.editor->setSpeller(&speller);
        desk.keys().line(u"Gruppen enades om planen"_s).type(u"Grupen "_s).press(Qt::Key_B, ctrl).type(u"återkmmer"_s).press(Qt::Key_Home, ctrl);
        const auto menu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
        desk.keys().press(Qt::Key_F7);
        QTRY_VERIFY(menu());
        QCOMPARE(desk.editor->text()->textCursor().selectedText(), u"Grupen"_s);
        QTRY_VERIFY(menu()->activeAction() && menu()->activeAction()->text() == u"Gruppen"_s);
        Typist(menu()).press(Qt::Key_Return);
        QCOMPARE(desk.textOf(1), u"Gruppen återkmmer"_s);
        desk.keys().press(Qt::Key_F7);
        QTRY_VERIFY(menu());
        QCOMPARE(desk.editor->text()->textCursor().selectedText(), u"återkmmer"_s);
        for (QAction *action : menu()->actions())
            if (action->text().contains(u"mina ord"_s)) {
                action->trigger();
                break;
            }
        menu()->close();
        QVERIFY(speller.isOwnWord(u"återkmmer"_s));
        QSignalSpy said(desk.editor, &views::MinutesEditor::message);
        desk.keys().press(Qt::Key_F7);
        QTRY_COMPARE(said.size(), 1);
        desk.keys().press(Qt::Key_Z, ctrl);
        QCOMPARE(desk.textOf(1), u"Grupen återkmmer"_s);
        desk.editor->setSpeller(nullptr);
    }
    void aShortcutWorksOnALineAlreadyWrittenAndBack()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().type(u"Vi gör så"_s);
        QTest::keyClick(desk.editor->text(), Qt::Key_2, ctrl);
        QCOMPARE(desk.kindOf(0), RowKind::Task);
        QTest::keyClick(desk.editor->text(), Qt::Key_2, ctrl);
        QCOMPARE(desk.kindOf(0), RowKind::Text);
        desk.keys().type(u" /överens"_s).press(Qt::Key_Tab);
        QCOMPARE(desk.kindOf(0), RowKind::Agreement);
        QCOMPARE(desk.textOf(0), u"Vi gör så"_s);
        desk.editor->text()->undo();
        QCOMPARE(desk.kindOf(0), RowKind::Text);
        QCOMPARE(desk.textOf(0), u"Vi gör så /överens"_s);
    }
    void slashBeginsASectionOnAnEmptyLine()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().line(u"/punkt Ett"_s).line(u"text"_s).type(u"/dialog Två"_s);
        QCOMPARE(desk.kindOf(2), RowKind::Point);
        QCOMPARE(desk.document->shape(2).section, domain::Section::Dialogue);
        QCOMPARE(desk.textOf(2), u"Två"_s);
        desk.keys().press(Qt::Key_Up, ctrl);
        QCOMPARE(desk.editor->caretRow(), 0);
        desk.keys().press(Qt::Key_Down, ctrl);
        QCOMPARE(desk.editor->caretRow(), 2);
    }
    void atInATaskNamesWhoAnswersAndBangWhen()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().type(u"/uppgift @LS"_s).press(Qt::Key_Return).type(u" skickar underlaget !om en vecka"_s).press(Qt::Key_Return);
        QCOMPARE(desk.textOf(0), u"Leila Saari skickar underlaget tis 20 oktober"_s);
        const domain::Task *task = desk.document->task(desk.document->lineAt(0));
        QVERIFY(task);
        QCOMPARE(task->responsible.value(0).text, u"Leila Saari"_s);
        QCOMPARE(task->due, day("2026-10-20"));
        desk.history.stack().undo(); // what stands beside the text is the window's history
        QVERIFY(!desk.document->task(desk.document->lineAt(0))->due.isValid());
        QCOMPARE(desk.textOf(0), u"Leila Saari skickar underlaget tis 20 oktober"_s);
    }
    void hashCompletesWhatItIsGiven()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().type(u"#när"_s);
        QVERIFY(!desk.list()->isVisible()); // none yet
        desk.editor->setAssignments([](const QString &query, QDate) {
            using Names = QList<lists::AssignmentName>;
            return query == u"närv"_s ? Names{{.id = domain::AssignmentId::create(), .title = u"Närvaro och studiero"_s, .year = 2026}} : Names();
        });
        desk.keys().type(u"v"_s).press(Qt::Key_Return);
        QCOMPARE(desk.textOf(0), u"Närvaro och studiero"_s);
    }
    void aQuietSuggestionIsTakenByOneKeyOrGoesByItself()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().type(u"Sanna Torvik fick i uppdrag att ringa"_s);
        QVERIFY(desk.editor->text()->assistant().hasHint());
        QCOMPARE(desk.textOf(0), u"Sanna Torvik fick i uppdrag att ringa"_s);
        desk.keys().press(Qt::Key_Period, ctrl);
        QCOMPARE(desk.kindOf(0), RowKind::Task);
        QCOMPARE(desk.document->task(desk.document->lineAt(0))->responsible.value(0).text, u"Sanna Torvik"_s);
        QVERIFY(!desk.editor->text()->assistant().hasHint());
        desk.editor->text()->undo(); // one step
        QCOMPARE(desk.kindOf(0), RowKind::Text);
        desk.keys().press(Qt::Key_Escape);
        QVERIFY(!desk.editor->text()->assistant().hasHint());
        desk.keys().press(Qt::Key_End).press(Qt::Key_Return).type(u"Vi ses"_s).press(Qt::Key_Up).press(Qt::Key_End);
        QVERIFY(!desk.editor->text()->assistant().hasHint()); // once turned down, it stays so
    }
    void another_bodysDecisionIsReported()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().type(u"Styrgruppen har beslutat att förlänga avtalet"_s).press(Qt::Key_Period, ctrl);
        const domain::Decision *decision = desk.document->decision(desk.document->lineAt(0));
        QVERIFY(decision && decision->reported);
        QCOMPARE(desk.document->bodyAbbreviation(decision->body), u"SG"_s);
        QCOMPARE(desk.document->number(0), 0); // not one of ours
    }
    void aLineAndAPointAreMarkedConfidential()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().line(u"/punkt Ett ärende"_s).type(u"om en elev /sekretess"_s).press(Qt::Key_Return);
        QVERIFY(desk.document->isConfidential(1));
        QCOMPARE(desk.textOf(1), u"om en elev"_s);
        QVERIFY(desk.editor->text()->accessibleDescription().contains(u"sekretess"_s));
        desk.keys().press(Qt::Key_Up, ctrl).press(Qt::Key_S, ctrl | Qt::ShiftModifier);
        QVERIFY(desk.document->isConfidential(0));
        QVERIFY(desk.stored().items[0].confidential);
    }
    void detailsAreEditedByKeys()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().type(u"/beslut Budgeten antas"_s).press(Qt::Key_F2);
        QVERIFY(desk.editor->detailsCard()->isVisible());
        QWidget *names = QApplication::focusWidget();
        QVERIFY(desk.editor->detailsCard()->isAncestorOf(names));
        Typist(names).type(u"Ingrid Hallsten"_s);
        const auto putListAway = [] {
            if (QWidget *list = QApplication::activePopupWidget())
                QTest::keyClick(list, Qt::Key_Escape);
        };
        putListAway();
        QTest::keyClick(names, Qt::Key_Tab);
        QWidget *followUp = QApplication::focusWidget();
        QVERIFY(followUp && followUp != names);
        Typist(followUp).type(u"2026-12-15"_s);
        putListAway();
        QTest::keyClick(followUp, Qt::Key_Return);
        if (desk.editor->detailsCard()->isVisible()) // the first Enter took the day from the field's own list
            QTest::keyClick(followUp, Qt::Key_Return);
        QVERIFY(!desk.editor->detailsCard()->isVisible());
        QVERIFY(desk.editor->text()->hasFocus());
        const domain::Decision *decision = desk.document->decision(desk.document->lineAt(0));
        QCOMPARE(decision->responsible.value(0).text, u"Ingrid Hallsten"_s);
        QCOMPARE(decision->followUp, day("2026-12-15"));
    }
    void wordKeepsItsLevelsBoldAndLinksAndNothingElse()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        QFile word(qEnvironmentVariable("RT_FIXTURES") + u"/paste/word.html"_s);
        QVERIFY2(word.open(QIODevice::ReadOnly), qPrintable(word.fileName()));
        paste(desk, QString::fromUtf8(word.readAll()));
        const outline::Rows rows = desk.document->rows();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].markdown(), u"Underlag **senast fredag** och [mallen](https://example.org) filen"_s);
        QCOMPARE(rows[1].kind, RowKind::Bullet);
        QCOMPARE(rows[2].kind, RowKind::Bullet);
        QCOMPARE(rows[2].level, 1);
        QCOMPARE(rows[2].markdown(), u"Områdesvis, _nytt_"_s);
        QCOMPARE(rows[3].kind, RowKind::Numbered);
        desk.editor->text()->undo();
        QCOMPARE(desk.document->rowCount(), 1);
        QCOMPARE(desk.textOf(0), QString());
    }
    void theWebKeepsItsLists()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        paste(desk, u"<p>Inledning</p><ul><li><p>A</p><ul><li>A1 <b>fet</b></li></ul></li><li>B</li></ul><ol><li>ett</li></ol>"
                    "<a href='javascript:x()'>ej</a><script>alert(1)</script>"_s);
        const outline::Rows rows = desk.document->rows();
        QCOMPARE(rows[1].kind, RowKind::Bullet);
        QCOMPARE(rows[2].level, 1);
        QCOMPARE(rows[2].markdown(), u"A1 **fet**"_s);
        QCOMPARE(rows[4].kind, RowKind::Numbered);
        QCOMPARE(rows[5].markdown(), u"ej"_s);
        QVERIFY(!desk.document->text()->toPlainText().contains(u"alert"_s));
    }
    void aLetterPastedAsTextBecomesLines()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        paste(desk, {}, u"Hej\n\n- ett\n  - två\n1. tre"_s);
        const outline::Rows rows = desk.document->rows();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[2].kind, RowKind::Bullet);
        QCOMPARE(rows[2].level, 1);
        QCOMPARE(rows[3].kind, RowKind::Numbered);
    }
    void tooMuchIsRefusedWithASentence()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        QSignalSpy said(desk.editor, &views::MinutesEditor::message);
        paste(desk, {}, QString((2 << 20) + 1, u'x'));
        QCOMPARE(said.count(), 1);
        QCOMPARE(desk.textOf(0), QString());
    }
    void whatIsCutHereComesBackAsTheSameDecision()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().line(u"/beslut Budgeten antas"_s).type(u"efter"_s);
        const domain::LineId decision = desk.document->lineAt(0);
        desk.caretTo(0);
        desk.keys().press(Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(desk.editor->text(), Qt::Key_X, ctrl);
        QCOMPARE(desk.document->rowCount(), 1);
        desk.keys().press(Qt::Key_End).press(Qt::Key_Return);
        QTest::keyClick(desk.editor->text(), Qt::Key_V, ctrl);
        QCOMPARE(desk.document->lineAt(1), decision);
        QCOMPARE(desk.kindOf(1), RowKind::Decision);
    }
    void typingOverSeveralLinesIsOneStepAndKeepsTheDecision()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().line(u"ett"_s).type(u"/beslut två"_s);
        const domain::LineId decision = desk.document->lineAt(1);
        const outline::Rows before = desk.document->rows();
        desk.caretTo(0, 1);
        desk.keys().press(Qt::Key_Down, Qt::ShiftModifier).type(u"x"_s);
        QCOMPARE(desk.document->rowCount(), 1);
        QCOMPARE(desk.document->lineAt(0), decision);
        QCOMPARE(desk.textOf(0), u"exvå"_s);
        desk.editor->text()->undo();
        QVERIFY(desk.document->rows() == before);
        QCOMPARE(desk.document->tracker().repairs(), 0);
    }
    void whatIsBeingComposedIsNotWritten()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        QInputMethodEvent composing(u"ö"_s, {});
        QCoreApplication::sendEvent(desk.editor->text(), &composing);
        QVERIFY(desk.document->flush());
        QVERIFY(desk.stored().lines.isEmpty() || desk.stored().lines[0].text.isEmpty());
        QInputMethodEvent done;
        done.setCommitString(u"ö"_s);
        QCoreApplication::sendEvent(desk.editor->text(), &done);
        QVERIFY(desk.document->flush());
        QCOMPARE(desk.stored().lines.value(0).text, u"ö"_s);
    }
    void leavingTheTextSavesIt()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().type(u"x"_s);
        desk.workspace->setFocusPolicy(Qt::StrongFocus);
        desk.editor->text()->clearFocus();
        QCOMPARE(desk.stored().lines.value(0).text, u"x"_s);
    }
    void caretAndScrollComeBack()
    {
        TestFile file;
        const domain::Body lg = aBody("LG").in(file.repos);
        MeetingBuilder builder = aMeeting(lg, "2026-10-13");
        for (int i = 0; i < 300; ++i)
            builder.withLine(u"Rad nummer %1"_s.arg(i));
        const domain::MeetingId id = builder.in(file.repos).meeting.id;
        QString place;
        int scroll = 0;
        for (int round = 0; round < 2; ++round) {
            outline::MinutesDocument document(file.repos, id, views::MinutesEditor::metrics());
            views::MinutesEditor editor(document, nullptr);
            editor.setHeaderWidget(new QLabel(u"Ledningsgruppen"_s));
            editor.resize(700, 500);
            editor.show();
            QVERIFY(QTest::qWaitForWindowExposed(&editor));
            if (round == 0) {
                editor.goTo(document.lineAt(250));
                editor.verticalScrollBar()->setValue(editor.verticalScrollBar()->value() - 40);
                place = editor.place();
                scroll = editor.verticalScrollBar()->value();
                QVERIFY(scroll > 1000);
            } else {
                editor.restore(place);
                QCOMPARE(editor.caretRow(), 250);
                QCOMPARE(editor.verticalScrollBar()->value(), scroll);
                editor.restore(u"trams"_s);
                QCOMPARE(editor.caretRow(), 250);
            }
        }
    }
    void roomIsKeptBelowTheCaret()
    {
        Desk desk(emptyMeeting, {1280, 500});
        QVERIFY(desk.isReady());
        for (int i = 0; i < 60; ++i)
            desk.keys().line(u"rad"_s);
        const QRect caret = desk.editor->text()->cursorRect();
        const int y = desk.editor->text()->viewport()->mapTo(desk.editor->viewport(), caret.bottomLeft()).y();
        QVERIFY2(y <= desk.editor->viewport()->height() * 6 / 10 + 4, qPrintable(QString::number(y)));
        QVERIFY(y > desk.editor->viewport()->height() / 2);
    }
    void aLineDoesNotMoveSidewaysWhenItChangesKind()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().type(u"rad"_s);
        const int left = desk.editor->text()->cursorRect().left();
        for (Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_5, Qt::Key_6}) {
            desk.keys().press(key, ctrl);
            QCOMPARE(desk.editor->text()->cursorRect().left(), left);
        }
    }
    void approvedMinutesTakeNoKeys()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().type(u"klart"_s);
        QVERIFY(desk.document->flush());
        domain::Meeting approved = desk.document->meeting();
        approved.status = domain::MeetingStatus::Approved;
        desk.file.repos.meetings.save(approved);
        const outline::Rows before = desk.document->rows();
        desk.keys().type(u"x/beslut "_s).press(Qt::Key_Return).press(Qt::Key_Tab).press(Qt::Key_1, ctrl).press(Qt::Key_Return, ctrl).press(Qt::Key_Backspace);
        paste(desk, {}, u"y"_s);
        QVERIFY(desk.document->rows() == before);
        QVERIFY(!desk.document->tracker().isDirty());
    }
    void theScreenReaderHearsWhatIsPainted()
    {
        Desk desk(emptyMeeting);
        QVERIFY(desk.isReady());
        desk.keys().line(u"/punkt Budget"_s).type(u"/beslut Budgeten antas"_s);
        QVERIFY2(desk.editor->text()->accessibleDescription().startsWith(u"Beslut §1"_s), qPrintable(desk.editor->text()->accessibleDescription()));
        desk.keys().press(Qt::Key_Up, ctrl);
        QVERIFY2(desk.editor->text()->accessibleDescription().startsWith(u"Punkt 1, avsnitt Beslut"_s), qPrintable(desk.editor->text()->accessibleDescription()));
    }
};

QTEST_MAIN(MinutesEditorTest)
#include "tst_minuteseditor.moc"
