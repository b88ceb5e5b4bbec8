// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QListWidget>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QTableView>
#include <QTimer>
#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

/// The least that a Qt program with a window on a file does: opens it, shows its newest meetings, says when it is painted. With
/// "decisions" it shows all of the file's decisions in a table, as Qt's own classes do it, and can be scrolled to the last.
namespace {

template <class View>
class Window : public View
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        View::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            std::printf("painted after %.1f ms of processor time\n", 1000.0 * double(std::clock()) / CLOCKS_PER_SEC);
            std::fflush(stdout);
            QApplication::quit();
        });
    }
};

int showDecisions()
{
    QSqlQueryModel model;
    model.setQuery(u"SELECT m.date, b.abbreviation, l.text, d.state, d.follow_up FROM decision d JOIN line l ON l.id = d.line_id"
                   " JOIN meeting m ON m.id = l.meeting_id JOIN body b ON b.id = m.body_id ORDER BY m.date DESC, l.rank"_s);
    while (model.canFetchMore())
        model.fetchMore();
    Window<QTableView> window;
    window.setModel(&model);
    window.resize(1280, 760);
    window.show();
    window.scrollToBottom();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(QApplication::arguments().value(1));
    if (!database.open())
        return 1;
    if (QApplication::arguments().value(2) == u"decisions"_s)
        return showDecisions();
    Window<QListWidget> window;
    QSqlQuery rows(u"SELECT date, title FROM meeting ORDER BY date DESC LIMIT 50"_s);
    while (rows.next())
        window.addItem(rows.value(0).toString() + u' ' + rows.value(1).toString());
    window.resize(1280, 760);
    window.show();
    return QApplication::exec();
}
