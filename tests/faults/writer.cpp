// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include <QCoreApplication>
#include <QTextStream>
#include <cstdlib>

using namespace domain;
using namespace storage;
using namespace Qt::Literals::StringLiterals;

/// faults_writer FILE hold           opens FILE, says how it went, waits for the end of its input
/// faults_writer FILE write MEETING  rewrites the meeting's line LINE for ever, saying each number once it is committed
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout), in(stdin);
    Database database;
    const Opening opening = database.open(arguments.value(1));
    out << "opened " << int(opening.result) << Qt::endl;
    if (arguments.value(2) == "hold"_L1) {
        in.readAll();
        return 0;
    }
    if (!opening.isWritable())
        return 1;
    Repositories repos(database);
    const Minutes minutes = repos.meetings.minutes(MeetingId::fromString(arguments.value(3)));
    Line line = minutes.lines.at(0);
    for (int i = 1;; ++i) {
        line.text = QString::number(i) + u' ' + QString(i % 4000, u'x');
        try {
            repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {line}, .removedItems = {}, .removedLines = {}});
        } catch (const StorageError &error) {
            out << "refused " << int(error.kind()) << Qt::endl;
            return 2;
        }
        out << i << Qt::endl;
    }
}
