// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories.h"
#include "tests/support/typist.h"
#include "views/minutes/minuteseditor.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QTimer>
#include <ctime>
#include <fcntl.h>
#include <random>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

long long now(clockid_t clock)
{
    timespec t{};
    clock_gettime(clock, &t);
    return t.tv_sec * 1000000LL + t.tv_nsec / 1000;
}

/// What was typed and when, in a file by itself: what write() has taken outlives the process.
class Journal
{
public:
    explicit Journal(const QString &path) : m_file(open(path.toLocal8Bit().constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)) {}
    ~Journal() { close(m_file); }
    Q_DISABLE_COPY_MOVE(Journal)

    /// "w 1234 7": the seventh word was whole at that microsecond of the monotonic clock.
    /// "h 1234 56": the event loop was there, having used that much processor time so far.
    void write(char what, long long number)
    {
        char line[64];
        const int length = std::snprintf(line, sizeof line, "%c %lld %lld\n", what, now(CLOCK_MONOTONIC), number);
        if (::write(m_file, line, size_t(length)) != length)
            std::abort();
    }

private:
    int m_file;
};

} // namespace

/// faults_typist FILE MEETING JOURNAL SEED: types numbered words into the meeting, with everything that structures a page
/// between them, a key every few milliseconds, until it is killed.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    views::theme::apply(application, views::theme::Scheme::Light);
    storage::Database database;
    if (!database.open(arguments.value(1)).isWritable())
        return 2;
    storage::Repositories repos(database);
    outline::MinutesDocument document(repos, domain::MeetingId::fromString(arguments.value(2)));
    if (!document.problem().isEmpty())
        return 3;
    Journal journal(arguments.value(3));
    views::MinutesEditor editor(document, nullptr);
    editor.resize(700, 500);
    editor.show();
    editor.text()->setFocus();
    editor.text()->moveCursor(QTextCursor::End);

    std::mt19937 random(arguments.value(4).toUInt());
    support::Typist keys(editor.text());
    QString word;
    qsizetype letter = 0;
    int number = 0;
    QTimer typing;
    typing.setTimerType(Qt::PreciseTimer);
    QObject::connect(&typing, &QTimer::timeout, &editor, [&] {
        if (letter == word.size()) {
            if (number > 0)
                journal.write('w', number);
            switch (random() % 14) { // between two words, now and then, a key that gives the page its form
            case 0: case 1: keys.press(Qt::Key_Return); break;
            case 2: keys.press(Qt::Key_Tab); break;
            case 3: keys.press(Qt::Key_Tab, Qt::ShiftModifier); break;
            case 4: keys.press(Qt::Key_1, Qt::ControlModifier); break;
            case 5: keys.press(Qt::Key_5, Qt::ControlModifier); break;
            case 6: keys.press(Qt::Key_Return, Qt::ControlModifier); break;
            case 7: keys.press(Qt::Key_Up, Qt::AltModifier).press(Qt::Key_Down, Qt::AltModifier); break;
            default: break;
            }
            word = u"ord%1 "_s.arg(++number);
            letter = 0;
        }
        keys.type(word.mid(letter++, 1));
    });
    typing.start(6);
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &editor, [&] { journal.write('h', now(CLOCK_PROCESS_CPUTIME_ID)); });
    beat.start(5);
    journal.write('h', now(CLOCK_PROCESS_CPUTIME_ID));
    return QApplication::exec();
}
