// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/houselookedits.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"
#include "views/exporting/lookdialog.h"
#include "views/exporting/pagepreview.h"
#include "views/shared/messagebar.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QTest>

using namespace views;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

class TestLookDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void init()
    {
        m_file = std::make_unique<support::TestFile>();
        m_history = std::make_unique<editing::EditHistory>(m_file->database);
        m_edits = std::make_unique<editing::HouseLookEdits>(*m_history, m_file->database);
        m_lg = support::aBody("LG").in(m_file->repos);
        m_dialog = std::make_unique<LookDialog>(*m_edits, QList<Body>{m_lg}, m_lg.id, u"Ekviks kommun"_s, false);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_edits.reset();
        m_history.reset();
        m_file.reset();
    }

    void whatIsTypedIsStoredForTheBodyAndCanBeUndone()
    {
        QTRY_VERIFY(m_dialog->findChild<PagePreview *>()->pageCount() > 0);
        QCOMPARE(m_history->stack().count(), 0); // looking changes nothing
        QLineEdit *name = field(u"Namn"_s);
        QCOMPARE(name->placeholderText(), u"Ekviks kommun"_s);
        name->setFocus();
        name->insert(u"Utbildningsförvaltningen"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QCOMPARE(m_edits->look(m_lg.id).name, u"Utbildningsförvaltningen"_s);
        QCOMPARE(m_edits->look({}).name, QString());
        m_dialog->findChild<QCheckBox *>()->click();
        QVERIFY(m_edits->look(m_lg.id).margins.has_value());
        m_history->stack().undo();
        QVERIFY(!m_edits->look(m_lg.id).margins);
        m_history->stack().undo();
        QCOMPARE(m_edits->look(m_lg.id).name, QString());
    }

    void theOrganisationsLookIsWhatABodyHasOtherwise()
    {
        auto *whose = m_dialog->findChild<QComboBox *>();
        whose->setCurrentIndex(0);
        emit whose->activated(0);
        QLineEdit *footer = field(u"Text i sidfoten"_s);
        footer->setFocus();
        footer->insert(u"ekvik.example"_s);
        QTest::keyClick(footer, Qt::Key_Tab);
        QCOMPARE(m_edits->look({}).footerText, u"ekvik.example"_s);
        whose->setCurrentIndex(1);
        emit whose->activated(1);
        QCOMPARE(footer->text(), QString());
        QCOMPARE(footer->placeholderText(), u"ekvik.example"_s);
    }

    void aColourThatIsNoneIsToldOfAndNotStored()
    {
        QLineEdit *accent = field(u"Accentfärg"_s);
        accent->setFocus();
        accent->insert(u"rödaktig"_s);
        QTest::keyClick(accent, Qt::Key_Tab);
        QVERIFY(bar()->text().contains(u"ingen färg"_s));
        QCOMPARE(m_edits->look(m_lg.id).accent, QString());
    }

    void aPictureBecomesTheLogoNoLargerThanItNeedsToBe()
    {
        QImage image(3000, 600, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = m_file->folder() + u"/logo.png"_s;
        QVERIFY(image.save(path));
        m_dialog->takeLogo(path);
        QTRY_VERIFY(!m_edits->look(m_lg.id).logo.isEmpty());
        QCOMPARE(QImage::fromData(m_edits->look(m_lg.id).logo).size(), QSize(1000, 200));
    }

    void aLogoThatIsNoPictureOrTooLargeIsRefusedInWords()
    {
        QFile file(m_file->folder() + u"/logo.png"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("ingen bild");
        file.close();
        m_dialog->takeLogo(file.fileName());
        QTRY_VERIFY(bar()->text().contains(u"ingen bild"_s));
        QImage image(12000, 9000, QImage::Format_Mono); // 108 megapixels in a small file
        image.fill(0);
        QVERIFY(image.save(file.fileName()));
        m_dialog->takeLogo(file.fileName());
        QTRY_VERIFY(bar()->text().contains(u"för stor"_s));
        m_dialog->takeLogo(m_file->folder() + u"/borta.svg"_s);
        QTRY_VERIFY(bar()->text().contains(u"kan inte läsas"_s));
        QCOMPARE(m_history->stack().count(), 0);
    }

private:
    QLineEdit *field(const QString &name) const
    {
        for (auto *edit : m_dialog->findChildren<QLineEdit *>())
            if (edit->accessibleName() == name)
                return edit;
        return nullptr;
    }
    MessageBar *bar() const { return m_dialog->findChild<MessageBar *>(); }

    std::unique_ptr<support::TestFile> m_file;
    std::unique_ptr<editing::EditHistory> m_history;
    std::unique_ptr<editing::HouseLookEdits> m_edits;
    Body m_lg;
    std::unique_ptr<LookDialog> m_dialog;
};

QTEST_MAIN(TestLookDialog)
#include "tst_lookdialog.moc"
