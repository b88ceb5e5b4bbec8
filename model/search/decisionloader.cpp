// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/decisionloader.h"

#include "domain/codes.h"
#include "domain/markdown.h"

#include <algorithm>

namespace search {

namespace {

constexpr qint64 rowsInAPiece = 20000;
constexpr int attempts = 200; ///< a writer that types on breaks off a piece now and then, never every one

} // namespace

/// A table in the making: the words still by the order that they were met in.
struct DecisionLoader::Reading {
    struct Line {
        qint64 number = 0; ///< its rowid
        qint64 rank = 0;
        qint32 meeting = 0;
        qint32 row = -1; ///< of the table; -1: no decision
        int level = 0;
        bool opens = false; ///< a decision that belongs to no other
        quint32 firstWord = 0, words = 0;
    };

    DecisionTable table;
    QHash<QByteArray, qint32> meetings;
    QHash<QByteArray, qint32> rows;
    std::vector<Line> lines;
    std::vector<bool> sought; ///< by rowid: whose words are a decision's
    std::vector<quint32> tokens;
    QHash<QString, quint32> words;

    void take(Line &line, const QString &text);
    void sortLines();
    void sortWords();
    void gatherWords();
    void sortRows();
};

void DecisionLoader::Reading::take(Line &line, const QString &text)
{
    // Most lines have no marks, and are plain as they stand.
    constexpr char16_t marks[] = u"*_[]\\<>`&";
    const bool plain = std::none_of(text.begin(), text.end(), [&](QChar c) { return QStringView(marks).contains(c); });
    const QString lower = (plain ? text : domain::toPlain(text)).toLower();
    line.firstWord = quint32(tokens.size());
    eachWord(lower, [&](qsizetype start, qsizetype length) {
        const QString word = lower.mid(start, length);
        auto known = words.constFind(word);
        if (known == words.cend())
            known = words.insert(word, quint32(words.size()));
        tokens.push_back(*known);
    });
    line.words = quint32(tokens.size()) - line.firstWord;
}

/// Into the order of the minutes, without those that belong to no decision: a decision's words are its own and those of the deeper
/// lines that follow it.
void DecisionLoader::Reading::sortLines()
{
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.meeting != b.meeting ? a.meeting < b.meeting : a.rank < b.rank; });
    qint64 last = 0;
    for (const Line &line : lines)
        last = std::max(last, line.number);
    sought.resize(size_t(last) + 1);
    std::vector<Line> kept;
    int under = -1; // the level of the outermost decision that is open
    for (size_t i = 0; i < lines.size(); ++i) {
        Line &line = lines[i];
        if (line.level <= under || (i > 0 && line.meeting != lines[i - 1].meeting))
            under = -1;
        line.opens = under < 0 && line.row >= 0;
        if (line.opens)
            under = line.level;
        if (under < 0)
            continue;
        sought[size_t(line.number)] = true;
        kept.push_back(line);
    }
    lines.swap(kept);
}

/// Sorted, so that the table can halve its way to them.
void DecisionLoader::Reading::sortWords()
{
    QList<std::pair<QString, quint32>> sorted;
    sorted.reserve(words.size());
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        sorted.append({it.key(), it.value()});
    words.clear();
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<quint32> numbers(size_t(sorted.size()));
    table.m_words.reserve(sorted.size());
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        table.m_words.append(sorted[i].first);
        numbers[sorted[i].second] = quint32(i);
    }
    table.m_words.seal();
    for (quint32 &token : tokens)
        token = numbers[token];
}

/// Each decision's own words and what belongs to it, one after the other.
void DecisionLoader::Reading::gatherWords()
{
    std::vector<quint32> &all = table.m_tokens;
    all.reserve(tokens.size());
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].row < 0)
            continue;
        DecisionTable::Row &row = table.m_rows[size_t(lines[i].row)];
        row.firstWord = quint32(all.size());
        for (size_t j = i; j < lines.size(); ++j) {
            const Line &line = lines[j];
            if (j > i && (line.opens || line.level <= lines[i].level))
                break;
            all.insert(all.end(), tokens.begin() + line.firstWord, tokens.begin() + line.firstWord + line.words);
        }
        row.words = quint32(all.size()) - row.firstWord;
    }
}

void DecisionLoader::Reading::sortRows()
{
    std::sort(table.m_rows.begin(), table.m_rows.end(), [this](const DecisionTable::Row &a, const DecisionTable::Row &b) { return table.isBefore(a, b); });
}

void DecisionLoader::stop()
{
    m_stopped.store(true);
    m_connection.interrupt();
}

template <class Piece>
bool DecisionLoader::patiently(Piece piece)
{
    for (int attempt = 0; attempt < attempts && !m_stopped; ++attempt) {
        try {
            m_connection.resume();
            piece();
            return true;
        } catch (const ReadFailed &failed) {
            if (!failed.interrupted && attempt > 3)
                return false;
        }
    }
    return false;
}

/// `select` is what stands after SELECT rowid. take(row) is called once for every row: what was broken off goes on where it was.
template <class Take>
bool DecisionLoader::everyRow(const QByteArray &select, const QByteArray &table, Take take)
{
    qint64 last = 0;
    if (!patiently([&] {
            ReadStatement row(m_connection, "SELECT max(rowid) FROM " + table);
            last = row.next() ? row.big(0) : 0;
        }))
        return false;
    for (qint64 from = 0; from <= last; from += rowsInAPiece) {
        qint64 taken = from - 1;
        const bool read = patiently([&] {
            ReadStatement row(m_connection, "SELECT rowid, " + select + " FROM " + table + " WHERE rowid > ? AND rowid <= ? ORDER BY rowid");
            row.begin().bind(taken).bind(from + rowsInAPiece - 1);
            while (row.next()) {
                take(row);
                taken = row.big(0);
            }
        });
        if (!read)
            return false;
    }
    return true;
}

bool DecisionLoader::readMeetings(Reading &reading)
{
    QSet<QByteArray> corrected;
    return everyRow("corrects_id, removed_at", "meeting",
                    [&](ReadStatement &row) {
                        if (!row.isNull(1) && row.isNull(2)) // one that was taken away leaves what it corrected the latest
                            corrected.insert(row.bytes(1).toByteArray());
                    })
        && everyRow("id, date, starts, removed_at", "meeting", [&](ReadStatement &row) {
               const QByteArray id = row.bytes(1).toByteArray();
               if (!row.isNull(4) || corrected.contains(id))
                   return;
               reading.meetings.insert(id, qint32(reading.table.m_meetings.size()));
               reading.table.m_meetings.push_back({domain::MeetingId(QUuid::fromString(QLatin1StringView(id))), QDate::fromString(row.text(2), Qt::ISODate),
                                                   QTime::fromString(row.text(3), Qt::ISODate)});
           });
}

bool DecisionLoader::readLines(Reading &reading)
{
    const QByteArray decisionCode(domain::code(domain::LineKind::Decision).data()), agreementCode(domain::code(domain::LineKind::Agreement).data());
    QByteArray lastId;
    qint32 lastMeeting = -1;
    return everyRow("meeting_id, rank, level, kind, removed_at, id", "line", [&](ReadStatement &row) {
        if (!row.isNull(5))
            return;
        if (row.bytes(1) != lastId) {
            lastId = row.bytes(1).toByteArray();
            lastMeeting = reading.meetings.value(lastId, -1);
        }
        if (lastMeeting < 0)
            return;
        Reading::Line line;
        line.number = row.big(0);
        line.meeting = lastMeeting;
        line.rank = row.big(2);
        line.level = row.integer(3);
        const bool agreement = row.bytes(4) == agreementCode;
        if (agreement || row.bytes(4) == decisionCode) {
            DecisionTable::Row decision;
            const QByteArray id = row.bytes(6).toByteArray();
            decision.line = domain::LineId(QUuid::fromString(QLatin1StringView(id)));
            decision.meeting = line.meeting;
            decision.rank = line.rank;
            decision.kind = agreement ? DecisionKind::Agreement : DecisionKind::Decision;
            line.row = qint32(reading.table.m_rows.size());
            reading.rows.insert(id, line.row);
            reading.table.m_rows.push_back(decision);
        }
        reading.lines.push_back(line);
    });
}

bool DecisionLoader::readTexts(Reading &reading)
{
    reading.sortLines();
    std::vector<std::pair<qint64, size_t>> places; // rowid, index in lines
    places.reserve(reading.lines.size());
    for (size_t i = 0; i < reading.lines.size(); ++i)
        places.emplace_back(reading.lines[i].number, i);
    std::sort(places.begin(), places.end());
    auto place = places.begin();
    return everyRow("text", "line", [&](ReadStatement &row) {
        const qint64 number = row.big(0);
        if (number >= qint64(reading.sought.size()) || !reading.sought[size_t(number)])
            return;
        place = std::lower_bound(place, places.end(), std::pair<qint64, size_t>(number, 0));
        if (place != places.end() && place->first == number)
            reading.take(reading.lines[place->second], row.text(1));
    });
}

bool DecisionLoader::readAttributes(Reading &reading)
{
    DecisionTable &table = reading.table;
    return everyRow("line_id, body_id, reported, state, follow_up", "decision", [&](ReadStatement &row) {
        const qint32 at = reading.rows.value(row.bytes(1).toByteArray(), -1);
        if (at < 0)
            return;
        DecisionTable::Row &decision = table.m_rows[size_t(at)];
        decision.body = table.bodyNumber(domain::BodyId(row.uuid(2)));
        if (row.integer(3) != 0)
            decision.kind = DecisionKind::Reported;
        decision.state = domain::fromCode<domain::DecisionState>(row.text(4)).value_or(domain::DecisionState::Valid);
        const QDate followUp = QDate::fromString(row.text(5), Qt::ISODate);
        decision.followUp = followUp.isValid() ? qint32(followUp.toJulianDay()) : 0;
    });
}

/// A decision's people come one after the other almost always; where not, they are put together once more.
bool DecisionLoader::readResponsible(Reading &reading)
{
    DecisionTable &table = reading.table;
    return everyRow("line_id, person_id", "responsible", [&](ReadStatement &row) {
        if (row.isNull(2))
            return;
        const qint32 at = reading.rows.value(row.bytes(1).toByteArray(), -1);
        if (at < 0)
            return;
        DecisionTable::Row &decision = table.m_rows[size_t(at)];
        std::vector<quint16> &all = table.m_responsible;
        if (decision.people == 0) {
            decision.firstPerson = quint32(all.size());
        } else if (decision.firstPerson + decision.people != all.size()) {
            const std::vector<quint16> before(all.begin() + decision.firstPerson, all.begin() + decision.firstPerson + decision.people);
            decision.firstPerson = quint32(all.size());
            all.insert(all.end(), before.begin(), before.end());
        }
        all.push_back(table.personNumber(domain::PersonId(row.uuid(2))));
        ++decision.people;
    });
}

std::optional<DecisionTable> DecisionLoader::load()
{
    if (!m_connection.open(m_path))
        return std::nullopt;
    Reading reading;
    const bool read = readMeetings(reading) && readLines(reading) && readTexts(reading) && readAttributes(reading) && readResponsible(reading);
    m_connection.close();
    if (!read || m_stopped)
        return std::nullopt;
    reading.rows.clear();
    reading.sortWords();
    reading.gatherWords();
    reading.sortRows();
    return std::move(reading.table);
}

} // namespace search
