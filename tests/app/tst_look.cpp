// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/demo/demo.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/settingsdialog.h"
#include "app/workspace.h"
#include "views/meetings/meetingsplace.h"
#include "views/meetings/meetingview.h"
#include "views/meetings/openmeetings.h"
#include "views/minutes/minuteseditor.h"
#include "views/shared/place.h"
#include "views/shared/segmentedtoggle.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTextBlock>
#include <memory>

using namespace app;
using namespace Qt::Literals::StringLiterals;

/// What a user has chosen about the window: the size of the text, the language, and what comes back after a restart.
class TestLook : public QObject
{
    Q_OBJECT

    static QSet<QString> wordsOf(const QWidget &dialog)
    {
        QSet<QString> words;
        for (const auto *button : dialog.findChildren<QAbstractButton *>())
            words << button->text().remove(u'&') << button->toolTip();
        for (const auto *label : dialog.findChildren<QLabel *>())
            words << label->text().remove(u'&');
        return words;
    }

    static QString wordsOn(const QWidget *widget)
    {
        const QVariant text = widget->property("text");
        return text.isValid() ? text.toString().left(40) : widget->accessibleName();
    }
    /// A field within a combination or a spin box, a view's viewport: the control around it has the name.
    static bool isPartOfAControl(const QWidget *widget)
    {
        const QWidget *around = widget->parentWidget();
        return qobject_cast<const QComboBox *>(around) || qobject_cast<const QAbstractSpinBox *>(around)
            || (qobject_cast<const QAbstractScrollArea *>(around) && static_cast<const QAbstractScrollArea *>(around)->viewport() == widget);
    }

    /// What one who cannot see, or has a small screen, would stumble on.
    static QStringList faultsIn(QWidget &window, const QString &where)
    {
        QStringList faults;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->size().isEmpty())
                continue;
            const QString what = u"%1: %2 “%3”"_s.arg(where, QString::fromLatin1(widget->metaObject()->className()), wordsOn(widget));
            if (widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && !isPartOfAControl(widget)) {
                QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
                if (!heard || heard->text(QAccessible::Name).trimmed().isEmpty())
                    faults << what + u" has no name in %1"_s.arg(widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className()) : QString());
            }
            const auto *label = qobject_cast<QLabel *>(widget);
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool oneLine = (label && !label->wordWrap() && !label->text().isEmpty()) || (button && button->text().size() > 1);
            if (oneLine && widget->width() + 1 < widget->minimumSizeHint().width())
                faults << what + u" is cut"_s;
        }
        return faults;
    }

    static QSet<QWidget *> seenIn(const QWidget &window)
    {
        QSet<QWidget *> seen;
        for (QWidget *widget : window.findChildren<QWidget *>())
            if (widget->isVisible())
                seen.insert(widget);
        return seen;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"config/rodatraden.ini"_s));
        views::theme::apply(*qApp, views::theme::Scheme::Light);
        m_application = std::make_unique<Application>(*qApp, *m_settings);
        m_path = m_folder->filePath(u"ekvik.rodatrad"_s);
        storage::Database database;
        QVERIFY(database.open(m_path).isWritable());
        storage::Repositories stored(database);
        demo::fill(stored, QDate(2026, 11, 22));
    }
    void cleanup()
    {
        m_application.reset();
        m_settings.reset();
        m_folder.reset();
        views::theme::apply(*qApp, views::theme::Scheme::Light);
    }

    void anotherTextSizeReachesEveryMarginWithAMeetingOpen()
    {
        views::MeetingsPlace *place = openNewestMeeting();
        QVERIFY(place);
        const qreal before = place->current()->meeting().document.format().leftMargin();
        typeAtEnd(u"Större text."_s);

        QTest::keyClick(m_application->window(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(m_application->window()->findChild<SettingsDialog *>());
        auto *dialog = m_application->window()->findChild<SettingsDialog *>();
        const auto toggles = dialog->findChildren<views::SegmentedToggle *>();
        emit toggles.at(1)->chosen(4); // 150 %
        dialog->accept();
        QTRY_COMPARE(views::theme::px(100), 150);
        place = meetings();
        QTRY_VERIFY(place && place->current());
        const outline::MinutesDocument &document = place->current()->meeting().document;
        QCOMPARE(document.format().leftMargin(), before * 1.5);
        bool found = false;
        for (int row = 0; row < document.rowCount(); ++row)
            found = found || document.textOf(row).endsWith(u"Större text."_s);
        QVERIFY(found);
        QVERIFY(m_application->window()->isVisible());
    }

    /// For one who hears the screen, and one whose screen is small: in every place at 1024x700 each control that takes keys has a
    /// name, words on buttons and labels have room, and nothing stands outside the window.
    void everyPlaceIsNamedAndHasRoom()
    {
        m_application->start(m_path);
        MainWindow *window = m_application->window();
        window->resize(1024, 700);
        QTest::qWait(0);
        QStringList faults;
        constexpr int places = 9; // on the rail
        for (int place = 0; place < places; ++place) {
            QTest::keyClick(window, Qt::Key(Qt::Key_1 + place), Qt::AltModifier);
            QTRY_VERIFY(window->currentPlace());
            QCoreApplication::processEvents();
            QVERIFY2(!window->currentPlace()->accessibleName().isEmpty(), qPrintable(QString::number(place)));
            faults << faultsIn(*window, window->currentPlace()->accessibleName());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void everyDialogIsNamedAndHasRoom_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::newRow("settings") << QKeySequence(u"Ctrl+,"_s);
        QTest::newRow("export") << QKeySequence(u"Ctrl+E"_s);
        QTest::newRow("export many") << QKeySequence(u"Ctrl+Shift+E"_s);
        QTest::newRow("a new meeting") << QKeySequence(u"Ctrl+N"_s);
        QTest::newRow("attendance") << QKeySequence(u"F4"_s);
        QTest::newRow("day, time and place") << QKeySequence(u"F3"_s);
        QTest::newRow("the next step") << QKeySequence(u"F9"_s);
    }
    void everyDialogIsNamedAndHasRoom()
    {
        QFETCH(QKeySequence, keys);
        QVERIFY(openNewestMeeting());
        MainWindow *window = m_application->window();
        window->resize(1024, 700);
        const QKeyCombination key = keys[0];
        QStringList faults;
        bool isLooked = false;
        const QSet<QWidget *> before = seenIn(*window);
        const QWidget *focus = window->focusWidget();
        QTimer look; // a dialog that is waited for has an event loop of its own: it is looked at from there
        connect(&look, &QTimer::timeout, window, [&] {
            QWidget *shown = QApplication::activeModalWidget();
            for (QWidget *top : QApplication::topLevelWidgets())
                if (!shown && top != window && top->isVisible() && top->isWindow())
                    shown = top;
            if (isLooked || (!shown && seenIn(*window) == before && window->focusWidget() == focus)) // nothing has come yet
                return;
            isLooked = true;
            faults = faultsIn(shown ? *shown : *window, keys.toString());
            if (shown)
                shown->close();
        });
        look.start(0);
        QTest::keyClick(window, key.key(), key.keyboardModifiers());
        QTRY_VERIFY(isLooked);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    /// Somebody writes the organisation's name and closes with Esc or the window's own cross: it is there.
    void whatStandsInAFieldIsTakenWhenItsDialogCloses()
    {
        m_application->start(m_path);
        QTest::keyClick(m_application->window(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = m_application->window()->findChild<SettingsDialog *>();
        QVERIFY(dialog);
        const auto fields = dialog->findChildren<QLineEdit *>();
        const auto found = std::find_if(fields.begin(), fields.end(), [](const QLineEdit *field) { return field->text() == "Ekviks kommun"_L1; });
        QVERIFY(found != fields.end());
        QLineEdit *name = *found;
        dialog->activateWindow();
        name->setFocus();
        QTRY_VERIFY(name->hasFocus());
        name->selectAll();
        QTest::keyClicks(name, u"Norrviks kommun"_s);
        dialog->close();
        QTRY_VERIFY(!m_application->window()->findChild<SettingsDialog *>());
        QCOMPARE(m_application->workspace()->organisation(), u"Norrviks kommun"_s);
    }

    void caretAndMeetingComeBackAfterARestart()
    {
        views::MeetingsPlace *place = openNewestMeeting();
        QVERIFY(place);
        typeAtEnd(u"Här står markören."_s);
        const int row = place->current()->editor().caretRow(), column = place->current()->editor().text()->textCursor().positionInBlock();
        QVERIFY(m_application->window()->close());
        m_application = std::make_unique<Application>(*qApp, *m_settings);
        QVERIFY(m_application->start());
        place = meetings();
        QVERIFY(place && place->current());
        QCOMPARE(place->current()->editor().caretRow(), row);
        QCOMPARE(place->current()->editor().text()->textCursor().positionInBlock(), column);
    }

    void qtsOwnDialogsSpeakSwedish()
    {
        language::install(*qApp, u"sv"_s);
        QFileDialog files(nullptr, u"Öppna fil"_s, m_folder->path());
        files.setOption(QFileDialog::DontUseNativeDialog);
        const QSet<QString> said = wordsOf(files);
        for (const QString &word : {u"Öppna"_s, u"Avbryt"_s, u"Leta i:"_s, u"Filnamn:"_s, u"Filer av typen:"_s, u"Skapa ny mapp"_s})
            QVERIFY2(said.contains(word), qPrintable(word + u" – "_s + QStringList(said.values()).join(u", "_s)));
        QMessageBox box(QMessageBox::Question, QString(), QString(), QMessageBox::Yes | QMessageBox::No | QMessageBox::Cancel);
        const QSet<QString> asked = wordsOf(box);
        for (const QString &word : {u"Ja"_s, u"Nej"_s, u"Avbryt"_s})
            QVERIFY2(asked.contains(word), qPrintable(word));
        QLineEdit field;
        const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
        QStringList entries;
        for (const QAction *action : menu->actions())
            entries.append(action->text().section(u'\t', 0, 0).remove(u'&'));
        for (const QString &word : {u"Ångra"_s, u"Gör om"_s, u"Klipp ut"_s, u"Kopiera"_s, u"Klistra in"_s, u"Ta bort"_s, u"Markera allt"_s})
            QVERIFY2(entries.contains(word), qPrintable(word));
        QCOMPARE(QKeySequence(u"Ctrl+Shift+F"_s).toString(QKeySequence::NativeText), u"Ctrl+Skift+F"_s);
    }

private:
    views::MeetingsPlace *meetings() { return qobject_cast<views::MeetingsPlace *>(m_application->window()->placeById(u"meetings"_s)); }
    views::MeetingsPlace *openNewestMeeting()
    {
        if (!m_application->start(m_path) || !QTest::qWaitForWindowActive(m_application->window()))
            return nullptr;
        views::MeetingsPlace *place = meetings();
        for (const storage::MeetingEntry &entry : m_application->workspace()->stored().meetings.entries())
            if (entry.meeting.status == domain::MeetingStatus::Draft || entry.meeting.status == domain::MeetingStatus::Ongoing) {
                m_application->window()->goToMinutes(entry.meeting.id.uuid(), {}, {});
                return place->current() ? place : nullptr;
            }
        return nullptr;
    }
    void typeAtEnd(const QString &words)
    {
        views::MinutesText *text = meetings()->current()->editor().text();
        QTextCursor end(text->document()->lastBlock());
        end.movePosition(QTextCursor::EndOfBlock);
        text->setTextCursor(end);
        text->edit([&](QTextCursor &c) { c.insertText(words); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Application> m_application;
    QString m_path;
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
