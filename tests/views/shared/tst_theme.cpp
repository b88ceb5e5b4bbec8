// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/marks.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// WCAG 2 contrast, 1–21.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto channel = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
        return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor strongest(const QImage &image)
{
    QColor best;
    int most = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > most) {
                most = pixel.alpha();
                best = pixel;
            }
        }
    }
    return best;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { theme::apply(*qApp, theme::Scheme::Light); }

    void everyTextIsReadableOnEverySurface_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyTextIsReadableOnEverySurface()
    {
        QFETCH(bool, dark);
        const Colours c = theme::coloursOf(dark);
        const QList<QColor> surfaces{c.canvas, c.rail, c.page, c.sunk, c.band, c.raised};
        for (const QColor &surface : surfaces) {
            for (const QColor &words : {c.ink, c.ink2, c.ink3, c.thread, c.blue, c.green, c.ochre, c.plum})
                QVERIFY2(contrast(words, surface) >= 4.5, qPrintable(words.name() + u" on "_s + surface.name()));
            QVERIFY(contrast(c.edge, surface) >= 2.95);
        }
        QVERIFY(contrast(c.thread, c.threadTint) >= 4.5);
        QVERIFY(contrast(c.blue, c.blueTint) >= 4.5);
        QVERIFY(contrast(c.green, c.greenTint) >= 4.5);
        QVERIFY(contrast(c.ochre, c.ochreTint) >= 4.5);
        QVERIFY(contrast(c.plum, c.plumTint) >= 4.5);
        QVERIFY(contrast(c.page, c.blue) >= 4.5);
    }

    void aChangeOfSchemeReachesOpenWindowsAndIcons()
    {
        theme::apply(*qApp, theme::Scheme::Light);
        QWidget window;
        window.resize(60, 60);
        window.show();
        const QIcon icon = theme::icon(u"mark-beslut-galler"_s, &Colours::thread);
        QCOMPARE(window.grab().toImage().pixelColor(30, 30), theme::coloursOf(false).canvas);
        QCOMPARE(strongest(icon.pixmap(64).toImage()), theme::coloursOf(false).thread);

        theme::apply(*qApp, theme::Scheme::Dark);
        QTRY_COMPARE(window.grab().toImage().pixelColor(30, 30), theme::coloursOf(true).canvas);
        QCOMPARE(strongest(icon.pixmap(64).toImage()), theme::coloursOf(true).thread);
    }

    void theUsersTextSizeScalesFontsAndLengths()
    {
        theme::apply(*qApp, theme::Scheme::Light, 1.0);
        const int before = theme::px(32);
        theme::apply(*qApp, theme::Scheme::Light, 1.5);
        QCOMPARE(theme::px(32), qRound(before * 1.5));
        QCOMPARE(theme::ui(16).pixelSize(), theme::px(16));
        QCOMPARE(theme::text(16).hintingPreference(), QFont::PreferNoHinting);
    }

    void everyMarkHasAPictureAndAWord()
    {
        theme::apply(*qApp, theme::Scheme::Light);
        for (int i = 0; i <= int(Mark::Back); ++i) {
            const auto mark = Mark(i);
            QVERIFY(!marks::words(mark).isEmpty());
            QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            marks::paint(painter, mark, QRectF(0, 0, 32, 32));
            painter.end();
            QCOMPARE(strongest(image).alpha(), 255);
        }
    }

    void aDecisionsMarkTellsItsState()
    {
        using namespace domain;
        Decision decision;
        QCOMPARE(marks::of(decision, LineKind::Decision), Mark::DecisionValid);
        QCOMPARE(marks::of(decision, LineKind::Agreement), Mark::Agreement);
        decision.reported = true;
        QCOMPARE(marks::of(decision, LineKind::Decision), Mark::DecisionReported);
        decision.state = DecisionState::Replaced;
        QCOMPARE(marks::of(decision, LineKind::Decision), Mark::DecisionReplaced);
    }

    void aTaskIsLateTheDayAfterItsDay()
    {
        domain::Task task;
        task.due = QDate(2026, 10, 13);
        QCOMPARE(marks::of(task, QDate(2026, 10, 13)), Mark::TaskOpen);
        QCOMPARE(marks::of(task, QDate(2026, 10, 14)), Mark::TaskLate);
        task.state = domain::TaskState::Done;
        QCOMPARE(marks::of(task, QDate(2026, 10, 14)), Mark::TaskDone);
    }

    void controlsAreAllOfOneHeight()
    {
        theme::apply(*qApp, theme::Scheme::Light);
        QWidget window;
        QLineEdit field(&window);
        QPushButton button(u"Avbryt"_s, &window);
        QComboBox choice(&window);
        QCOMPARE(field.sizeHint().height(), theme::px(32));
        QCOMPARE(button.sizeHint().height(), theme::px(32));
        QCOMPARE(choice.sizeHint().height(), theme::px(32));
    }

    void theFocusedButtonWearsTheRing()
    {
        theme::apply(*qApp, theme::Scheme::Light);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new QPushButton(u"Första"_s);
        auto *second = new QPushButton(u"Andra"_s);
        layout->addWidget(first);
        layout->addWidget(second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        second->setFocus();
        auto *ring = window.findChild<QFocusFrame *>();
        QVERIFY(ring);
        QCOMPARE(ring->widget(), second);
        QVERIFY(ring->isVisible());
        QTest::keyClick(second, Qt::Key_Tab);
        QCOMPARE(ring->widget(), first);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
