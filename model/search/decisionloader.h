// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/decisiontable.h"
#include "search/readconnection.h"

#include <optional>

namespace search {

/// Reads a DecisionTable from a file, table by table in pieces of a few milliseconds: between two pieces whoever writes gets in.
/// What is written meanwhile is the caller's to read again. load() may be called on any thread, the other two from any.
class DecisionLoader
{
public:
    explicit DecisionLoader(const QString &path) : m_path(path) {}

    /// Nullopt where the file cannot be read, or after stop().
    std::optional<DecisionTable> load();
    void breakOff() { m_connection.interrupt(); } ///< lets the writer in; the piece is read once more
    void stop();

private:
    struct Reading;

    template <class Piece>
    bool patiently(Piece piece);
    template <class Take>
    bool everyRow(const QByteArray &select, const QByteArray &table, Take take);
    bool readMeetings(Reading &reading);
    bool readLines(Reading &reading);
    bool readTexts(Reading &reading);
    bool readAttributes(Reading &reading);
    bool readResponsible(Reading &reading);

    QString m_path;
    ReadConnection m_connection;
    std::atomic<bool> m_stopped = false;
};

} // namespace search
