// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prose.h"
#include "tests/support/typist.h"
#include "views/shared/prosegroup.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace views;
using namespace Qt::Literals::StringLiterals;
using support::Typist;

namespace {

/// A page with two fields that remember what is written to them.
struct Page {
    Page()
    {
        auto *box = new QVBoxLayout(&window);
        for (ProseEdit *edit : {&title, &first, &second})
            box->addWidget(edit);
        box->addStretch(1);
        title.setField(field(heading));
        first.setField(field(text));
        second.setField(field(other));
        window.resize(600, 500);
        window.show();
        window.activateWindow();
    }
    ProseField field(QString &in)
    {
        return {[&in] { return in; },
                [&in, this](const domain::Prose &now, const QString &visit) {
                    if (refuses)
                        return false;
                    in = now;
                    visits.append(visit);
                    return true;
                }};
    }
    bool ready(ProseEdit &edit)
    {
        if (!QTest::qWaitForWindowActive(&window))
            return false;
        edit.setFocus();
        return edit.hasFocus();
    }

    QString heading = u"Stöd i rätt tid"_s, text = u"Först.\n- ett\n  - **två**"_s, other;
    QStringList visits;
    bool refuses = false;
    QWidget window;
    ProseEdit title{ProseEdit::Form::Line, &window}, first{ProseEdit::Form::Prose, &window}, second{ProseEdit::Form::Prose, &window};
};

} // namespace

class ProseEditTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void proseIsReadAndWrittenTheSame_data()
    {
        QTest::addColumn<QString>("prose");
        for (const QString &prose : {u""_s, u"Ett stycke"_s, u"Först.\n\nSedan.\n- punkt\n  - under\n      indraget"_s, u"\\- inget streck"_s,
                                     u"**fet** och _kursiv_ [sida](https://ekvik.se)"_s, u"\\-"_s})
            QTest::newRow(qPrintable(prose)) << prose;
    }
    void proseIsReadAndWrittenTheSame()
    {
        QFETCH(QString, prose);
        QCOMPARE(domain::toProse(domain::proseLines(prose)), prose);
        outline::ProseDocument document({});
        document.setProse(prose);
        QCOMPARE(document.prose(), prose);
    }
    void typingShapesTheTextAsInMinutes()
    {
        Page page;
        QVERIFY(page.ready(page.second));
        Typist(&page.second).line(u"Rektorerna behöver:"_s).type(u"- tid"_s).press(Qt::Key_Return).press(Qt::Key_Tab).type(u"varje vecka"_s)
            .press(Qt::Key_Return).press(Qt::Key_Backtab).type(u"stöd"_s);
        QCOMPARE(page.second.prose(), u"Rektorerna behöver:\n- tid\n  - varje vecka\n- stöd"_s);
        Typist(&page.second).press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(page.second.prose(), u"Rektorerna behöver:\n- stöd\n- tid\n  - varje vecka"_s);
        Typist(&page.second).press(Qt::Key_Return).press(Qt::Key_Return).type(u"Slut"_s);
        QCOMPARE(page.second.prose(), u"Rektorerna behöver:\n- stöd\nSlut\n- tid\n  - varje vecka"_s);
        QVERIFY(page.second.height() > 4 * 25);
    }
    void numbersStayWords()
    {
        Page page;
        QVERIFY(page.ready(page.second));
        Typist(&page.second).type(u"1. ett"_s);
        QCOMPARE(page.second.prose(), u"1. ett"_s);
        auto *mime = new QMimeData;
        mime->setHtml(u"<ol><li>ett</li><li>två <b>fet</b></li></ol><ul><li>tre<img src='http://x/y.png'></li></ul>"_s);
        QGuiApplication::clipboard()->setMimeData(mime);
        page.second.selectAll();
        page.second.paste();
        QCOMPARE(page.second.prose(), u"1. ett\n2. två **fet**\n- tre"_s);
    }
    void everyKeyIsStoredSoonAndLeavingStoresAtOnce()
    {
        Page page;
        QVERIFY(page.ready(page.second));
        QSignalSpy states(&page.second, &ProseEdit::saveStateChanged);
        Typist(&page.second).type(u"Å"_s);
        QCOMPARE(page.second.saveState().state, SaveState::State::Saving);
        QVERIFY(page.other.isEmpty());
        QTRY_COMPARE(page.other, u"Å"_s);
        QCOMPARE(page.second.saveState().state, SaveState::State::Saved);
        QVERIFY(states.size() >= 2);
        Typist(&page.second).type(u"rs"_s);
        page.first.setFocus();
        QCOMPARE(page.other, u"Års"_s);
        QCOMPARE(page.visits.size(), 2);
        QCOMPARE(page.visits[0], page.visits[1]); // one visit
        page.second.setFocus();
        Typist(&page.second).type(u"!"_s);
        QVERIFY(page.second.flush());
        QVERIFY(page.visits[2] != page.visits[0]);
    }
    void aRefusedWriteKeepsTheTextAndSaysSo()
    {
        Page page;
        ProseGroup group;
        group.add(&page.first);
        group.add(&page.second);
        QVERIFY(page.ready(page.second));
        page.refuses = true;
        Typist(&page.second).type(u"kvar"_s);
        QVERIFY(!group.flush());
        QCOMPARE(group.state().state, SaveState::State::NotSaved);
        QVERIFY(!group.state().why.isEmpty());
        page.other = u"från annat håll"_s;
        page.first.setFocus();
        page.second.reload();
        QCOMPARE(page.second.prose(), u"kvar"_s);
        page.refuses = false;
        QVERIFY(group.flush());
        QCOMPARE(page.other, u"kvar"_s);
        QCOMPARE(group.state().state, SaveState::State::Saved);
    }
    void whatIsChangedElsewhereComesInWhenTheTextIsLeft()
    {
        Page page;
        QVERIFY(page.ready(page.first));
        page.text = u"Nytt"_s;
        page.first.reload();
        QCOMPARE(page.first.prose(), u"Först.\n- ett\n  - **två**"_s); // not under the caret
        page.second.setFocus();
        QCOMPARE(page.first.prose(), u"Nytt"_s);
        QCOMPARE(page.text, u"Nytt"_s);
    }
    void undoIsTheTextsOwn()
    {
        Page page;
        QVERIFY(page.ready(page.first));
        page.first.moveCursor(QTextCursor::End);
        Typist(&page.first).press(Qt::Key_Return).type(u"tre"_s);
        QVERIFY(page.first.flush());
        QCOMPARE(page.text, u"Först.\n- ett\n  - **två**\n  - tre"_s);
        while (page.first.document()->isUndoAvailable())
            page.first.undo();
        QVERIFY(page.first.flush());
        QCOMPARE(page.text, u"Först.\n- ett\n  - **två**"_s);
        while (page.first.document()->isRedoAvailable())
            page.first.redo();
        QVERIFY(page.first.flush());
        QCOMPARE(page.text, u"Först.\n- ett\n  - **två**\n  - tre"_s);
    }
    void aTitleIsOneLineAndTabGoesOn()
    {
        Page page;
        QVERIFY(page.ready(page.title));
        page.title.moveCursor(QTextCursor::End);
        Typist(&page.title).type(u" - *nu*"_s);
        QGuiApplication::clipboard()->setText(u" och\nsedan"_s);
        page.title.paste();
        Typist(&page.title).press(Qt::Key_Tab);
        QCOMPARE(page.heading, u"Stöd i rätt tid - *nu*och sedan"_s);
        QVERIFY(page.first.hasFocus());
        Typist(&page.first).press(Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(page.second.hasFocus());
        Typist(&page.second).press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(page.first.hasFocus());
    }
    void anotherFieldFirstGetsWhatWasWritten()
    {
        Page page;
        QVERIFY(page.ready(page.second));
        Typist(&page.second).type(u"sist"_s);
        QString third = u"tredje"_s;
        page.second.setField(page.field(third));
        QCOMPARE(page.other, u"sist"_s);
        QCOMPARE(page.second.prose(), u"tredje"_s);
        QVERIFY(page.second.flush());
        QCOMPARE(third, u"tredje"_s);
    }
};

QTEST_MAIN(ProseEditTest)
#include "tst_proseedit.moc"
