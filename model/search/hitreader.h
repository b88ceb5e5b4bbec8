// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/plan.h"
#include "search/readconnection.h"

#include <optional>

namespace search {

/// Reads what a number of the index stands for, with what a list shows of it, where the plan's query lets it through. Everything
/// throws ReadFailed.
class HitReader
{
public:
    explicit HitReader(const ReadConnection &connection);

    std::optional<Hit> read(const Plan &plan, qint64 number);
    /// People whose names answer the words, the first few; none where anything else is asked for.
    QList<Hit> people(const Plan &plan);

private:
    std::optional<Hit> readLine(const Plan &plan, qint64 number);
    std::optional<Hit> readItem(const Plan &plan, qint64 number);
    std::optional<Hit> readMeeting(const Plan &plan, qint64 number);
    std::optional<Hit> readRecord(const Plan &plan, qint64 number);
    bool answersFor(const Plan &plan, const QString &line);

    const ReadConnection &m_connection;
    ReadStatement m_line, m_item, m_meeting, m_responsible, m_record, m_about, m_stands, m_counts, m_became;
};

} // namespace search
