// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/prioritiesdocument.h"

#include "documents/pictures/coursepicture.h"
#include "documents/registers.h"
#include "documents/words.h"

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSizeF chart(96, 22);  // pixels of the picture's own base
constexpr qreal chartWidth = 22; // mm

Paragraph words(const QString &text, bool bold = false) { return Paragraph{{domain::Run{text, bold}}}; }

Cell cell(const QString &text) { return Cell{{words(text.isEmpty() ? u"–"_s : text)}, 1, false, false}; }

Cell title(const PriorityRow &row)
{
    Cell cell{{words(row.title, true)}, 1, false, false};
    QStringList details;
    if (!row.owners.isEmpty())
        details << row.owners;
    if (row.yearsFocus)
        details << (row.resources.isEmpty() ? u"Årets fokus"_s : u"Årets fokus: "_s + (row.resources.endsWith(u'.') ? row.resources.chopped(1) : row.resources));
    if (!row.reason.isEmpty())
        details << row.reason;
    if (!details.isEmpty())
        cell.blocks << Paragraph{{domain::Run{details.join(u". "_s)}}, Role::Details};
    return cell;
}

Cell movement(const PriorityRow &row)
{
    Cell cell{{}, 1, false, false};
    if (!row.course.isEmpty())
        cell.blocks << pictureFigure(CoursePicture(row.course, row.movement, row.title, chart, PictureStyle::print()), chartWidth);
    cell.blocks << words(movementWord(row.movement));
    return cell;
}

Cell latest(const PriorityRow &row)
{
    if (row.latest.isNull())
        return cell(u"Inget läge än"_s);
    Cell cell{{words(row.latest.toString(Qt::ISODate))}, 1, false, false};
    if (row.stale)
        cell.blocks << Paragraph{{domain::Run{u"Inget nytt på länge"_s}}, Role::Details};
    if (!row.review.isEmpty())
        cell.blocks << Paragraph{{domain::Run{row.review}}, Role::Details};
    return cell;
}

Cell next(const PriorityRow &row)
{
    Cell one = cell(row.nextStep);
    QStringList details;
    if (!row.nextStepBy.isEmpty())
        details << row.nextStepBy;
    if (row.nextStepDue.isValid())
        details << row.nextStepDue.toString(Qt::ISODate);
    if (!details.isEmpty())
        one.blocks << Paragraph{{domain::Run{details.join(u", "_s)}}, Role::Details};
    return one;
}

} // namespace

QString movementWord(domain::Movement movement)
{
    switch (movement) {
    case domain::Movement::Forward: return u"Framåt"_s;
    case domain::Movement::Unchanged: return u"Oförändrat"_s;
    case domain::Movement::Back: return u"Bakåt"_s;
    case domain::Movement::Unknown: break;
    }
    return u"–"_s;
}

Document prioritiesDocument(const PrioritiesReport &report, const HouseLook &look)
{
    Table table;
    QList<Cell> head;
    for (const QString &name : {u"Rang"_s, u"Uppdrag"_s, u"Läge"_s, u"Förflyttning"_s, u"Senaste läge"_s, u"Nästa steg"_s}) {
        head << cell(name);
        head.last().header = true;
    }
    table.head << head;
    table.widths = {13, 38, 29, 18, 18, 34};
    for (const PriorityRow &row : report.rows)
        table.rows << QList<Cell>{cell(row.rank ? QString::number(row.rank) : u"Långsiktig"_s), title(row), cell(row.state), movement(row), latest(row), next(row)};
    const QString scope = report.madeBy.isEmpty() ? u"Inget är prioriterat"_s : u"Prioriterad av "_s + report.madeBy;
    Document document = tableDocument(report.title.isEmpty() ? u"Verksamhetsplan"_s : report.title, table, scope, report.made, u"Inga uppdrag i planen."_s, look);
    document.title = report.title.isEmpty() ? u"Verksamhetsplan"_s : report.title + u", läget"_s;
    return document;
}

} // namespace documents
