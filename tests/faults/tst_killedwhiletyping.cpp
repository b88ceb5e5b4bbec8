// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <csignal>
#include <ctime>
#include <memory>
#include <random>

using namespace support;
using namespace Qt::Literals::StringLiterals;

/// The program is killed outright at 200 random moments while somebody types fast. Nothing that was typed more than 250 ms
/// before is lost, what is there is in order and whole, and the file opens. Time that the machine gave to others (the event
/// loop was late without using the processor) is not held against it.
class KilledWhileTyping : public QObject
{
    Q_OBJECT

    static constexpr int kills = 200, lanes = 4;
    static constexpr long long grace = 250000; ///< µs

    struct Lane {
        TestFile file;
        domain::Body body;
        domain::MeetingId meeting;
        QProcess program;
        QString journal;
        int round = 0;
    };
    std::mt19937 m_random{20261013};
    int m_left = kills, m_done = 0;
    int m_words = 0;
    long long m_latestSaved = 0; ///< the largest age of a lost word, stalls taken off
    QStringList m_faults;

    static long long now()
    {
        timespec t{};
        clock_gettime(CLOCK_MONOTONIC, &t);
        return t.tv_sec * 1000000LL + t.tv_nsec / 1000;
    }

    void begin(Lane &lane)
    {
        lane.meeting = aMeeting(lane.body, QDate(2026, 1, 1).addDays(lane.round)).in(lane.file.repos).meeting.id;
        lane.file.database.close();
        lane.journal = lane.file.folder() + u"/dagbok%1"_s.arg(lane.round++);
        lane.program.start(QString::fromLatin1(RT_TYPIST), {lane.file.path(), lane.meeting.toString(), lane.journal, QString::number(m_random())});
        waitForWords(lane);
    }
    /// Once it types, a random moment is drawn.
    void waitForWords(Lane &lane)
    {
        QTimer::singleShot(20, this, [this, &lane] {
            if (lane.program.state() == QProcess::NotRunning) {
                m_faults.append(u"the typist ended by itself: %1"_s.arg(lane.program.exitCode()));
                m_done = kills;
                return;
            }
            QFile file(lane.journal);
            if (!file.open(QIODevice::ReadOnly) || !file.readAll().contains('w'))
                return waitForWords(lane);
            QTimer::singleShot(int(m_random() % 700), Qt::PreciseTimer, this, [this, &lane] { kill(lane); });
        });
    }
    void kill(Lane &lane)
    {
        ::kill(pid_t(lane.program.processId()), SIGKILL);
        const long long killed = now();
        lane.program.waitForFinished();
        verify(lane, killed);
        ++m_done;
        if (--m_left >= lanes && m_faults.size() < 5)
            begin(lane);
        else if (m_faults.size() >= 5)
            m_done = kills;
    }
    void verify(Lane &lane, long long killed)
    {
        const storage::Opening opening = lane.file.reopen();
        if (!opening.isWritable()) {
            m_faults.append(u"the file does not open: %1"_s.arg(opening.message));
            return;
        }
        const domain::Minutes minutes = lane.file.repos.meetings.minutes(lane.meeting);
        // all words in document order: points and lines share one sequence of ranks
        QList<std::pair<qint64, QString>> rows;
        for (const domain::AgendaItem &item : minutes.items)
            rows.append({item.rank, item.title});
        for (const domain::Line &line : minutes.lines)
            rows.append({line.rank, line.text});
        std::sort(rows.begin(), rows.end());
        static const QRegularExpression words(u"ord(\\d+)"_s);
        int saved = 0;
        for (const auto &[rank, text] : rows)
            for (auto it = words.globalMatch(text); it.hasNext();)
                if (const int number = it.next().captured(1).toInt(); number == saved + 1)
                    saved = number;
                else if (!QString::number(saved + 1).startsWith(QString::number(number)))
                    m_faults.append(u"word %1 after word %2"_s.arg(number).arg(saved)); // the last may be half
        m_words += saved;

        QFile file(lane.journal);
        if (!file.open(QIODevice::ReadOnly))
            return;
        long long beat = 0, processor = 0;
        QList<std::pair<long long, long long>> stalls; // end of each, how long
        QList<std::pair<long long, int>> typed;
        const QList<QByteArray> entries = file.readAll().split('\n');
        for (const QByteArray &entry : entries) {
            const QList<QByteArray> parts = entry.split(' ');
            if (parts.size() != 3)
                continue;
            const long long at = parts[1].toLongLong();
            if (parts[0] == "w") {
                typed.append({at, parts[2].toInt()});
            } else {
                const long long used = parts[2].toLongLong();
                if (beat > 0)
                    stalls.append({at, std::max(0LL, at - beat - 20000 - (used - processor))});
                beat = at;
                processor = used;
            }
        }
        stalls.append({killed, std::max(0LL, killed - beat - 20000)});
        for (const auto &[at, number] : typed) {
            if (number <= saved)
                continue;
            long long age = killed - at;
            for (const auto &[end, length] : stalls)
                if (end > at)
                    age -= length;
            m_latestSaved = std::max(m_latestSaved, age);
            if (age > grace)
                m_faults.append(u"word %1 was %2 ms old and is lost"_s.arg(number).arg(age / 1000));
        }
    }

private slots:
    void nothingOlderThanAQuarterOfASecondIsLost()
    {
        std::vector<std::unique_ptr<Lane>> all;
        for (int i = 0; i < lanes; ++i) {
            all.push_back(std::make_unique<Lane>());
            all.back()->body = aBody("LG").in(all.back()->file.repos);
            all.back()->program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        }
        for (const auto &lane : all)
            begin(*lane);
        QTRY_VERIFY_WITH_TIMEOUT(m_done >= kills, 240000);
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
        QVERIFY(m_words > kills);
        qInfo("%d kills, %d words found again, the oldest word lost was %lld ms old", kills, m_words, m_latestSaved / 1000);
    }
};

QTEST_GUILESS_MAIN(KilledWhileTyping)
#include "tst_killedwhiletyping.moc"
