// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samples.h"
#include "tests/support/bigfile.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include <QCoreApplication>
#include <QDir>
#include <sqlite3.h>

using namespace domain;
using namespace support;
using namespace Qt::Literals::StringLiterals;

/// How much a saved line costs beside the least that SQLite can do: one row of the same size changed and committed, full
/// durability, the same disk. Journal modes are compared here too; see storage/database.cpp for the choice.
namespace {

constexpr int rounds = 1500;

class BareFile
{
public:
    explicit BareFile(const char *journalMode)
    {
        const QByteArray path = QFile::encodeName(m_folder.filePath(u"bare.sqlite"_s));
        sqlite3_open(path.constData(), &m_db);
        run(QByteArray("PRAGMA journal_mode=") + journalMode);
        run("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=1000; CREATE TABLE line (id TEXT PRIMARY KEY, text TEXT)");
        run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
            " INSERT INTO line SELECT i, hex(randomblob(60)) FROM n");
        sqlite3_prepare_v2(m_db, "UPDATE line SET text = ? WHERE id = '1000'", -1, &m_update, nullptr);
    }
    ~BareFile()
    {
        sqlite3_finalize(m_update);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(BareFile)

    void write(const QByteArray &text)
    {
        sqlite3_bind_text(m_update, 1, text.constData(), int(text.size()), SQLITE_STATIC);
        sqlite3_step(m_update);
        sqlite3_reset(m_update);
    }

private:
    void run(const QByteArray &sql) { sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr); }

    QTemporaryDir m_folder{QDir::currentPath() + u"/bare-XXXXXX"_s};
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_update = nullptr;
};

bench::Samples ours, bareDelete, bareTruncate, barePersist, bareWal;

QString textFor(int round)
{
    return u"%1 Ledningsgruppen går igenom nuläget och ser att arbetet med kompetensförsörjning behöver fortsätta under hela läsåret."_s.arg(round);
}

/// All in turn, so that whatever else the machine does meets them alike.
void autosaveBesideBareCommits(benchmark::State &state)
{
    QTemporaryDir folder(QDir::currentPath() + u"/autosave-XXXXXX"_s);
    TestFile file(folder.path());
    SwedishText swedish(1);
    MeetingBuilder builder(aBody("LG").in(file.repos), day("2026-10-13"));
    for (int i = 0; i < 2000; ++i)
        builder.withLine(swedish.sentence(12));
    const Minutes minutes = builder.in(file.repos);
    Line line = minutes.lines[1000];
    BareFile inDelete("DELETE"), inTruncate("TRUNCATE"), inPersist("PERSIST"), inWal("WAL");
    int round = 0;
    for (auto _ : state) {
        line.text = textFor(++round);
        const QByteArray bytes = line.text.toUtf8();
        bareDelete.time([&] { inDelete.write(bytes); });
        bareTruncate.time([&] { inTruncate.write(bytes); });
        barePersist.time([&] { inPersist.write(bytes); });
        bareWal.time([&] { inWal.write(bytes); });
        state.SetIterationTime(ours.time([&] {
            file.repos.outlines.write(minutes.meeting.id, {.items = {}, .lines = {line}, .removedItems = {}, .removedLines = {}});
        }) / 1000);
    }
    ours.report(state);
}
BENCHMARK(autosaveBesideBareCommits)->UseManualTime()->Iterations(rounds)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    for (const auto &[name, bare] : {std::pair{"TRUNCATE (ours)", &bareTruncate}, {"DELETE", &bareDelete}, {"PERSIST", &barePersist}, {"WAL", &bareWal}}) {
        bench::printRatio(std::string("autosave of one line, p50, beside a bare commit, ") + name, ours.quantile(0.5), bare->quantile(0.5), 2);
        bench::printRatio(std::string("autosave of one line, p95, beside a bare commit, ") + name, ours.quantile(0.95), bare->quantile(0.95), 2);
    }
    return 0;
}
