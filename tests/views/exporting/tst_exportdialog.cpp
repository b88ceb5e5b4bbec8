// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/examples.h"
#include "views/exporting/exportdialog.h"
#include "views/exporting/pagepreview.h"
#include "views/shared/messagebar.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
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
        for (auto *box : m_dialog->findChildren<QCheckBox *>())
            QVERIFY(box->isVisible());
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
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExportDialog> m_dialog;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
