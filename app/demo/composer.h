// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/municipality.h"
#include "app/demo/stock.h"
#include "domain/minutes.h"

#include <QRandomGenerator>
#include <QSet>

namespace app::demo {

/// The days that a body meets, and which of them have been.
struct Calendar {
    QList<QDate> held;    ///< oldest first
    QList<QDate> planned; ///< after `today`
    QDate today;

    qsizetype size() const { return held.size() + planned.size(); }
    QDate at(qsizetype meeting) const { return meeting < held.size() ? held[meeting] : planned[meeting - held.size()]; }
};

/// Every `weeks` weeks on `weekday` (1 Monday) through the two years before `today`, and `planned` times after; not in
/// July or over the new year.
Calendar calendarOf(QDate today, int weekday, int weeks, int planned);

/// Lays a body's stories out over its calendar and makes the minutes of each meeting. Same input, same minutes, ids too.
class Composer
{
public:
    Composer(const Municipality &municipality, const QString &abbreviation, const Calendar &calendar, quint32 seed);

    /// Oldest first. A carry-over's placedAs is set, as is a task's reportBack; the statuses are as they will be at last.
    const QList<domain::Minutes> &minutes() const { return m_minutes; }
    /// Which point came from which line.
    const QList<domain::Link> &links() const { return m_links; }

private:
    /// A point in its place; story -1: a recurring one.
    struct Placed {
        StockPoint point;
        qsizetype story = -1;
        qsizetype step = 0;
    };

    void placeStories(QList<Story> stories);
    void placeRecurring(const QList<Recurring> &recurring);
    domain::Minutes compose(qsizetype meeting);
    void setMeeting(domain::Minutes &minutes, qsizetype meeting);
    void setAttendance(domain::Minutes &minutes);
    void addPoint(domain::Minutes &minutes, const Placed &placed, bool withLines);
    void addLine(domain::Minutes &minutes, const domain::AgendaItem &item, const Placed &placed, const StockLine &stock);
    void addDecision(domain::Minutes &minutes, const Placed &placed, const StockLine &stock, const domain::Line &line);
    void addTask(domain::Minutes &minutes, const Placed &placed, const StockLine &stock, const domain::Line &line);
    void addCarryOver(domain::Minutes &minutes, const Placed &placed, const StockLine &stock, const domain::Line &line);
    void freezeNumbers(domain::Minutes &minutes) const;
    void comesFrom(const Placed &next, const domain::Line &line);
    domain::Parties parties(const QStringList &names) const;
    domain::ItemId itemId(const Placed &placed) const;
    /// The story's next point, where it has its place.
    const Placed *next(const Placed &placed) const;
    QDate dateOf(const Placed &placed) const;
    bool chance(int percent) { return int(m_random.bounded(100)) < percent; }

    const Municipality &m_municipality;
    domain::Body m_body;
    Calendar m_calendar;
    QRandomGenerator m_random;
    QList<QList<Placed>> m_agendas; ///< by meeting
    QHash<QString, domain::LineId> m_keys;
    QSet<QString> m_replaced; ///< keys of decisions that a later one takes the place of
    qint64 m_rank = 0;
    QList<domain::Minutes> m_minutes;
    QList<domain::Link> m_links;
};

} // namespace app::demo
