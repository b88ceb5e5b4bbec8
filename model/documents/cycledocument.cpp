// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cycledocument.h"

#include "documents/pictures/wheelpicture.h"
#include "documents/registers.h"

#include <QUuid>

#include <algorithm>

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal wheelDiameter = 620; ///< in the picture's own pixels
constexpr qreal wheelWidth = 150;    ///< mm

Cell cell(const QString &text) { return Cell{{Paragraph{{domain::Run{text.isEmpty() ? u"–"_s : text}}}}, 1, false, false}; }

QString days(const domain::Period &when)
{
    const QString from = when.from.toString(Qt::ISODate);
    return when.from == when.to ? from : from + u" till "_s + when.to.toString(Qt::ISODate);
}

} // namespace

QList<CycleRow> cycleRows(const QList<domain::YearCycleEntry> &entries, QDate from, QDate to, const QHash<domain::BodyId, QString> &bodies)
{
    QList<CycleRow> rows;
    for (const domain::YearCycleEntry &entry : entries)
        for (int year = from.year(); year <= to.year(); ++year)
            if (const auto when = domain::occurrence(entry.recurrence, year))
                rows.append({entry, *when, bodies.value(entry.body)});
    std::stable_sort(rows.begin(), rows.end(), [](const CycleRow &a, const CycleRow &b) { return a.when.from < b.when.from; });
    return rows;
}

Table cycleTable(const QList<CycleRow> &rows)
{
    Table table;
    QList<Cell> head;
    for (const QString &title : {u"Dag"_s, u"Vad"_s, u"Kategori"_s, u"Grupp"_s, u"Förbereds från"_s, u"Anteckning"_s}) {
        head << cell(title);
        head.last().header = true;
    }
    table.head << head;
    table.widths = {30, 34, 20, 14, 21, 31};
    for (const CycleRow &row : rows)
        table.rows << QList<Cell>{cell(days(row.when)), cell(row.entry.title), cell(WheelPicture::categoryName(row.entry.category)), cell(row.body),
                                  cell(row.entry.leadDays > 0 ? row.when.from.addDays(-row.entry.leadDays).toString(Qt::ISODate) : QString()), cell(row.entry.note)};
    return table;
}

Document cycleDocument(const QList<domain::YearCycleEntry> &entries, const QList<CycleRow> &rows, int year, QDate made, const HouseLook &look)
{
    Document document = tableDocument(u"Årshjul %1"_s.arg(year), cycleTable(rows), QString(), made, u"Årshjulet är tomt."_s, look);
    if (rows.isEmpty())
        return document;
    const WheelPicture wheel(entries, year, wheelDiameter, made.year() == year ? made : QDate(), PictureStyle::print());
    // Upright, where the wheel is as wide as the page; the table needs no more.
    document.look.paper = look.paper;
    const auto table = std::find_if(document.blocks.begin(), document.blocks.end(), [](const Block &block) { return std::holds_alternative<Table>(block.content); });
    document.blocks.insert(table, pictureFigure(wheel, wheelWidth));
    return document;
}

QList<CalendarEntry> cycleCalendar(const QList<CycleRow> &rows)
{
    QList<CalendarEntry> found;
    for (const CycleRow &row : rows) {
        CalendarEntry entry;
        // The same occurrence exported again takes its old place, also where its day has moved.
        entry.uid = calendarUid(row.entry.id.toString() + u'-' + QString::number(row.when.from.year()));
        entry.summary = row.entry.title;
        entry.date = row.when.from;
        entry.until = row.when.to;
        QStringList description;
        if (!row.entry.note.isEmpty())
            description << row.entry.note;
        if (row.entry.leadDays > 0)
            description << u"Förbereds från %1"_s.arg(row.when.from.addDays(-row.entry.leadDays).toString(Qt::ISODate));
        if (!row.body.isEmpty())
            description << row.body;
        entry.description = description.join(u'\n');
        found.append(entry);
    }
    return found;
}

} // namespace documents
