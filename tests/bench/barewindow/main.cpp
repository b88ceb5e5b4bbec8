// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QListWidget>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>
#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

/// The least that a Qt program with a window on a file does: opens it, shows its newest meetings, says when it is painted.
namespace {

class Window : public QListWidget
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListWidget::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            std::printf("painted after %.1f ms of processor time\n", 1000.0 * double(std::clock()) / CLOCKS_PER_SEC);
            std::fflush(stdout);
            QApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(QApplication::arguments().value(1));
    if (!database.open())
        return 1;
    Window window;
    QSqlQuery rows(u"SELECT date, title FROM meeting ORDER BY date DESC LIMIT 50"_s);
    while (rows.next())
        window.addItem(rows.value(0).toString() + u' ' + rows.value(1).toString());
    window.resize(1280, 760);
    window.show();
    return QApplication::exec();
}
