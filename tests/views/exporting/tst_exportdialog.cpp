// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/examples.h"
#include "views/exporting/exportdialog.h"
#include "views/exporting/pagepreview.h"
#include "views/shared/messagebar.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMutex>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace views;
using namespace Qt::Literals::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dialog = std::make_unique<ExportDialog>(minutesSource(examples::meeting()), ExportSettings{.folder = m_folder->path()});
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void thePagesAreShownAsTheyWillBe()
    {
        auto *pages = m_dialog->findChild<PagePreview *>();
        QTRY_VERIFY(pages->pageCount() >= 2);
        QVERIFY(pages->accessibleName().contains(u"sida 1 av"_s));
    }

    void enterExportsAndTheFileIsThere()
    {
        QSignalSpy spy(m_dialog.get(), &ExportDialog::exported);
        const QString path = m_folder->filePath(u"LG 2026-10-13.pdf"_s);
        QCOMPARE(m_dialog->path(), path);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QVERIFY(spy.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        QCOMPARE(spy.first().at(1).value<ExportSettings>().folder, m_folder->path());
        QVERIFY(m_dialog->isVisible());
    }

    void anotherFormatIsAnotherEnding()
    {
        auto *format = m_dialog->findChild<QComboBox *>();
        format->setCurrentIndex(format->findData(int(documents::Format::Html)));
        QCOMPARE(m_dialog->path(), m_folder->filePath(u"LG 2026-10-13.html"_s));
        QSignalSpy spy(m_dialog.get(), &ExportDialog::exported);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QVERIFY(spy.wait());
        QFile file(m_dialog->path());
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("<h1>Ledningsgruppen</h1>"));
    }

    void aFolderThatVanishesIsToldInItsPlace()
    {
        QVERIFY(m_folder->remove());
        auto *button = m_dialog->findChild<QPushButton *>(QString(), Qt::FindChildrenRecursively);
        QVERIFY(button);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        auto *bar = m_dialog->findChild<MessageBar *>();
        QTRY_VERIFY(bar->text().contains(u"finns inte"_s));
        QVERIFY(m_dialog->isVisible());
    }

    void secretsAreShownOnlyWhenAskedFor()
    {
        QVERIFY(!m_dialog->options().includeConfidential);
        QVERIFY(saidIn(u"[maskerat]"_s));
        auto *box = boxNamed(u"sekretess"_s);
        QVERIFY(box->isVisible());
        box->click();
        QVERIFY(saidIn(u"Lämna den bara"_s));
        // What is chosen for one document is not what the next one begins with.
        ExportDialog next(minutesSource(examples::meeting()), ExportSettings{.folder = m_folder->path()});
        QVERIFY(!next.options().includeConfidential);
    }

    void approvedMinutesAreSaidToBeThoseAndAnExtractIsNot()
    {
        ExportSource source = minutesSource(examples::meeting());
        source.isFixed = true;
        m_dialog = std::make_unique<ExportDialog>(source, ExportSettings{.folder = m_folder->path()});
        m_dialog->show();
        QVERIFY(saidIn(u"den justerade filen, tecken för tecken"_s));
        boxNamed(u"Närvaro"_s)->click();
        QVERIFY(saidIn(u"ett utdrag"_s));
        auto *format = m_dialog->findChild<QComboBox *>();
        format->setCurrentIndex(format->findData(int(documents::Format::Odt)));
        QVERIFY(!saidIn(u"justerade"_s));
    }

    void everyChoiceMakesThePagesAnew()
    {
        struct Asked {
            QMutex mutex;
            QList<documents::MinutesOptions> options;
        };
        auto asked = std::make_shared<Asked>();
        ExportSource source = minutesSource(examples::meeting());
        source.hasThreads = true;
        source.bytes = [asked, make = source.bytes](documents::Format format, const documents::MinutesOptions &options, documents::PdfWriter *pdf) {
            const QMutexLocker lock(&asked->mutex);
            asked->options << options;
            return make(format, options, pdf);
        };
        const auto last = [asked] {
            const QMutexLocker lock(&asked->mutex);
            return asked->options.isEmpty() ? documents::MinutesOptions() : asked->options.last();
        };
        m_dialog = std::make_unique<ExportDialog>(source, ExportSettings{.folder = m_folder->path()});
        m_dialog->show();
        boxNamed(u"Närvaro"_s)->click();
        QTRY_VERIFY(!last().attendance);
        boxNamed(u"Uppgifter"_s)->click();
        QTRY_VERIFY(!last().tasks);
        boxNamed(u"Trådar"_s)->click();
        QTRY_VERIFY(last().threads);
        boxNamed(u"sekretess"_s)->click();
        QTRY_VERIFY(last().includeConfidential);
        QTRY_VERIFY(m_dialog->findChild<PagePreview *>()->hasImages());
    }

    void theFileIsSentWithItsProgramOfMail()
    {
        // A mail program of our own, first in the path: it writes down what it was given.
        const QString given = m_folder->filePath(u"given"_s);
        QFile program(m_folder->filePath(u"xdg-email"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + given.toUtf8() + ".tmp'; mv '" + given.toUtf8() + ".tmp' '" + given.toUtf8() + "'\n");
        program.close();
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", m_folder->path().toUtf8() + ':' + path);
        QSignalSpy spy(m_dialog.get(), &ExportDialog::exported);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QVERIFY(spy.wait());
        bool sent = false;
        for (auto *action : m_dialog->findChild<MessageBar *>()->findChildren<QAction *>())
            if (action->text() == u"Skicka"_s) {
                action->trigger();
                sent = true;
            }
        QVERIFY(sent);
        QTRY_VERIFY(QFile::exists(given));
        qputenv("PATH", path);
        QFile file(given);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()),
                 u"--subject\nLedningsgruppen 13 oktober 2026\n--attach\n%1\n"_s.arg(m_dialog->path()));
    }

    void everythingIsReachedByTab()
    {
        QSet<QWidget *> reached;
        for (int i = 0; i < 20; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (auto *widget : m_dialog->findChildren<QWidget *>())
            if ((qobject_cast<QPushButton *>(widget) || qobject_cast<QCheckBox *>(widget) || qobject_cast<QLineEdit *>(widget)
                 || qobject_cast<QComboBox *>(widget) || qobject_cast<PagePreview *>(widget))
                && widget->isVisible() && widget->isEnabled())
                QVERIFY2(reached.contains(widget), widget->metaObject()->className());
    }

private:
    bool saidIn(const QString &words) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    QCheckBox *boxNamed(const QString &words) const
    {
        for (auto *box : m_dialog->findChildren<QCheckBox *>())
            if (box->text().remove(u'&').contains(words))
                return box;
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExportDialog> m_dialog;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
