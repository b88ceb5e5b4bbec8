// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/registers.h"

#include "documents/addresses.h"
#include "documents/words.h"

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {

Cell cell(const QString &text) { return Cell{{Paragraph{{domain::Run{text.isEmpty() ? u"–"_s : text}}}}, 1, false, false}; }
Cell marked(const QString &markdown)
{
    const domain::Runs runs = domain::toRuns(markdown);
    return runs.isEmpty() ? cell({}) : Cell{{Paragraph{runs}}, 1, false, false};
}
Cell day(QDate date) { return cell(date.isValid() ? date.toString(Qt::ISODate) : QString()); }

QList<Cell> head(const QStringList &titles)
{
    QList<Cell> cells;
    for (const QString &title : titles) {
        cells << cell(title);
        cells.last().header = true;
    }
    return cells;
}

} // namespace

Table decisionsTable(const QList<DecisionRow> &rows)
{
    Table table;
    table.head << head({u"Referens"_s, u"Beslut"_s, u"Slag"_s, u"Läge"_s, u"Ansvarig"_s, u"Följs upp"_s, u"Punkt"_s, u"Ersätter"_s});
    table.widths = {20, 42, 19, 12, 15, 13, 19, 13}; // no word of ours is wider than its column
    for (const DecisionRow &row : rows) {
        QString kind = row.agreement ? u"Överenskommelse"_s : u"Beslut"_s;
        if (row.reported)
            kind += u", refererat"_s + (row.body.isEmpty() ? QString() : u" ("_s + row.body + u')');
        table.rows << QList<Cell>{cell(row.reference), marked(row.text),  cell(kind),          cell(row.state),
                                  cell(row.responsible), day(row.followUp), marked(row.item), cell(row.replaces)};
    }
    return table;
}

Table tasksTable(const QList<TaskRow> &rows)
{
    Table table;
    table.head << head({u"Uppgift"_s, u"Ansvarig"_s, u"Klart"_s, u"Läge"_s, u"Möte"_s, u"Punkt"_s, u"Återrapporteras"_s});
    table.widths = {40, 20, 13, 11, 15, 22, 16};
    for (const TaskRow &row : rows)
        table.rows << QList<Cell>{marked(row.text), cell(row.responsible), day(row.due), cell(row.state), cell(row.meeting), marked(row.item),
                                  day(row.reportBack)};
    return table;
}

Table upcomingTable(const QList<UpcomingRow> &rows)
{
    Table table;
    table.head << head({u"Dag"_s, u"Punkt"_s, u"Varför"_s, u"Kommer från"_s, u"Grupp"_s});
    table.widths = {13, 40, 20, 20, 10};
    for (const UpcomingRow &row : rows)
        table.rows << QList<Cell>{row.date.isValid() ? day(row.date) : cell(u"Ingen dag"_s), marked(row.title), cell(row.why), cell(row.from),
                                  cell(row.body)};
    return table;
}

Document tableDocument(const QString &title, const Table &table, const QString &scope, QDate made, const QString &empty, const HouseLook &look)
{
    Document document;
    document.title = title + (scope.isEmpty() ? QString() : u", "_s + scope);
    document.look = look;
    document.look.paper = look.paper == Paper::A4 ? Paper::A4Landscape : look.paper;
    document.created = QDateTime(made, QTime(12, 0), Qt::UTC);
    document.blocks << Heading{1, {domain::Run{title}}, {}, {}};
    QStringList facts;
    if (!scope.isEmpty())
        facts << scope;
    if (made.isValid())
        facts << words::day(made);
    if (!look.organisation.isEmpty())
        facts << look.organisation;
    if (!facts.isEmpty())
        document.blocks << Paragraph{{domain::Run{facts.join(u" · "_s)}}, Role::Subtitle};
    if (table.rows.isEmpty())
        document.blocks << Paragraph{{domain::Run{empty}}, Role::Notice};
    else
        document.blocks << table;
    document.blocks += addressesIn(document.blocks);
    return document;
}

Document decisionsDocument(const QList<DecisionRow> &rows, const QString &scope, QDate made, const HouseLook &look)
{
    return tableDocument(u"Beslut"_s, decisionsTable(rows), scope, made, u"Inga beslut i urvalet."_s, look);
}

Document tasksDocument(const QList<TaskRow> &rows, const QString &scope, QDate made, const HouseLook &look)
{
    return tableDocument(u"Uppgifter"_s, tasksTable(rows), scope, made, u"Inga uppgifter i urvalet."_s, look);
}

Document upcomingDocument(const QList<UpcomingRow> &rows, const QString &scope, QDate made, const HouseLook &look)
{
    return tableDocument(u"Kommande punkter"_s, upcomingTable(rows), scope, made, u"Inga kommande punkter i urvalet."_s, look);
}

} // namespace documents
