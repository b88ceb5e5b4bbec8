// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samples.h"
#include "tests/support/bigfile.h"

#include "search/engine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <sqlite3.h>
#include <thread>

using namespace Qt::Literals::StringLiterals;

/// Search as one types in a file of 10,000 meetings and 100,000 decisions, beside what SQLite does alone: the newest 50 of a plain
/// prefix query with snippets, and LIKE. Run after bench_registers has made the file.
namespace {

const QStringList typed = u"närvaro|kompetensförsörjning|skolval|besluten|ledamöter|elevhälsoplan|budget uppfölj|beslut:lokal|år:2021 språk|\"ledningsgruppen beslutade\"|"
                          "grupp:LG trygghet|rektorer analys|matematik -plan|@\"Ingrid Hallsten\" stöd|försörjning"_s.split(u'|');

QString path;
sqlite3 *bare = nullptr;
bench::Samples ours, oursOneLetter, plain, best, like, grep, cancelled;

/// What a key costs without our engine: the typed words as FTS5 prefixes, newest first, with a snippet each.
void plainQuery(const QString &text)
{
    static sqlite3_stmt *statement = [] {
        sqlite3_stmt *made = nullptr;
        sqlite3_prepare_v2(bare, "SELECT rowid, snippet(search_index, 0, '[', ']', '…', 12) FROM search_index WHERE search_index MATCH ?"
                                 " ORDER BY rowid DESC LIMIT 50", -1, &made, nullptr);
        return made;
    }();
    QStringList words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        words.append(u'"' + QString(word).remove(u'"').section(u':', -1) + u"\"*"_s);
    const QByteArray match = words.join(u' ').toUtf8();
    sqlite3_bind_text(statement, 1, match.constData(), int(match.size()), SQLITE_TRANSIENT);
    while (sqlite3_step(statement) == SQLITE_ROW)
        benchmark::DoNotOptimize(sqlite3_column_text(statement, 1));
    sqlite3_reset(statement);
}

void likeQuery(const QString &word)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(bare, "SELECT id FROM line WHERE text LIKE ? LIMIT 50", -1, &statement, nullptr);
    const QByteArray match = '%' + word.toUtf8() + '%';
    sqlite3_bind_text(statement, 1, match.constData(), int(match.size()), SQLITE_TRANSIENT);
    while (sqlite3_step(statement) == SQLITE_ROW) {
    }
    sqlite3_finalize(statement);
}

/// The same words by grep over the texts, a file for each meeting as a folder of old minutes has it.
void readWithGrep()
{
    const QTemporaryDir folder;
    sqlite3_stmt *rows = nullptr;
    sqlite3_prepare_v2(bare, "SELECT meeting_id, text FROM line ORDER BY meeting_id", -1, &rows, nullptr);
    QByteArray meeting;
    QFile file;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        const QByteArray of(reinterpret_cast<const char *>(sqlite3_column_text(rows, 0)));
        if (of != meeting) {
            file.close();
            file.setFileName(folder.filePath(QString::fromLatin1(of) + u".txt"_s));
            if (!file.open(QIODevice::WriteOnly))
                break;
            meeting = of;
        }
        file.write(reinterpret_cast<const char *>(sqlite3_column_text(rows, 1)));
        file.write("\n");
    }
    sqlite3_finalize(rows);
    file.close();
    for (const QString &word : {u"närvaro"_s, u"finns-inte"_s})
        grep.time([&] { QProcess::execute(u"sh"_s, {u"-c"_s, u"grep -ri '%1' '%2' > /dev/null"_s.arg(word, folder.path())}); });
}

void keystrokes(benchmark::State &state)
{
    search::Engine engine;
    QElapsedTimer opening;
    opening.start();
    if (!engine.open(path)) {
        state.SkipWithError("the file cannot be searched");
        return;
    }
    std::printf("opened with its vocabulary in %lld ms\n", static_cast<long long>(opening.elapsed()));
    for (auto _ : state) {
        for (const QString &query : typed) {
            for (qsizetype length = 1; length <= query.size(); ++length) {
                const QString part = query.left(length);
                plain.timeWork([&] { plainQuery(part); });
                const double took = ours.timeWork([&] { benchmark::DoNotOptimize(engine.newest(part, 50, 100).hits.size()); });
                if (took > 25)
                    std::printf("  slow: %-40s %.1f ms\n", qPrintable(part), took);
                if (length == 1)
                    oursOneLetter.timeWork([&] { benchmark::DoNotOptimize(engine.newest(part, 50, 100).hits.size()); });
            }
            const double took = best.timeWork([&] { benchmark::DoNotOptimize(engine.best(query, 50).total); });
            if (took > 300)
                std::printf("  slow at rest: %-40s %.1f ms\n", qPrintable(query), took);
        }
    }
    ours.report(state);
    for (const QString &word : {u"närvaro"_s, u"finns-inte"_s})
        like.timeWork([&] { likeQuery(word); });
    readWithGrep();

    for (int i = 0; i < 20; ++i) {
        std::thread answering([&] { engine.best(u"plan arbete"_s, 50); });
        std::this_thread::sleep_for(std::chrono::milliseconds(15));
        cancelled.time([&] {
            engine.interrupt();
            answering.join();
        });
    }
}
BENCHMARK(keystrokes)->Iterations(2)->Unit(benchmark::kMillisecond);

qint64 number(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(bare, sql, -1, &statement, nullptr);
    const qint64 value = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_finalize(statement);
    return value;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    path = support::bigFile();
    if (path.isEmpty() || sqlite3_open_v2(QFile::encodeName(path).constData(), &bare, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return 1;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    bench::printRatio("a key, p95, beside a plain FTS5 prefix query", ours.quantile(0.95), plain.quantile(0.95), 2);
    bench::printRatio("a key, p95, in ms", ours.quantile(0.95), 1, 30);
    bench::printRatio("one letter, p95, in ms", oursOneLetter.quantile(0.95), 1, 30);
    bench::printRatio("best first at rest, p95, in ms", best.quantile(0.95), 1, 300);
    bench::printRatio("broken off, p95, in ms", cancelled.quantile(0.95), 1, 5);
    std::printf("for comparison: LIKE %.0f ms for a common word, %.0f ms for one that is nowhere; grep -ri over the same texts as files %.0f and %.0f ms\n", like.quantile(0),
                like.quantile(1), grep.quantile(0), grep.quantile(1));
    const qint64 index = number("SELECT sum(length(block)) FROM search_index_data") + number("SELECT count(*) * 12 FROM search_index_docsize");
    const qint64 text = number("SELECT sum(length(CAST(text AS BLOB))) FROM search_text");
    std::printf("index %.1f MB, text %.1f MB, file %.1f MB\n", double(index) / 1e6, double(text) / 1e6, double(QFileInfo(path).size()) / 1e6);
    bench::printRatio("index beside text (MB)", double(index) / 1e6, double(text) / 1e6, 1.2);
    sqlite3_close(bare);
    return 0;
}
