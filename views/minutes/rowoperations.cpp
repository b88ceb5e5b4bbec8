// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/rowoperations.h"

#include "editing/lineedits.h"
#include "editing/operationalplanedits.h"

#include <QCoreApplication>

namespace views {

using outline::RowKind;

bool RowOperations::run(Command command, QTextCursor &cursor)
{
    outline::OutlineCommands &rows = m_document.commands();
    outline::PointCommands &points = m_document.points();
    switch (command) {
    case Command::None: return false;
    case Command::Decision: rows.setKind(cursor, RowKind::Decision); return true;
    case Command::Agreement: rows.setKind(cursor, RowKind::Agreement); return true;
    case Command::Task: rows.setKind(cursor, RowKind::Task); return true;
    case Command::CarryOver: rows.setKind(cursor, RowKind::CarryOver); return true;
    case Command::FollowUp: rows.setKind(cursor, RowKind::FollowUp); return true;
    case Command::Label: rows.setKind(cursor, RowKind::Label); return true;
    case Command::Bullet: rows.setKind(cursor, RowKind::Bullet); return true;
    case Command::Numbered: rows.setKind(cursor, RowKind::Numbered); return true;
    case Command::Text: rows.setKind(cursor, RowKind::Text, false); return true;
    case Command::Point: points.fromLine(cursor); return true;
    case Command::Presenters: return points.toPresenters(cursor);
    case Command::SectionDecision: points.setSection(cursor, domain::Section::Decision); return true;
    case Command::SectionDialogue: points.setSection(cursor, domain::Section::Dialogue); return true;
    case Command::SectionInformation: points.setSection(cursor, domain::Section::Information); return true;
    case Command::Confidential: return toggleConfidential(cursor.blockNumber());
    case Command::Prioritise:
    case Command::Report: return false; // see actOnPlan()
    }
    return false;
}

void RowOperations::accept(QTextCursor &cursor, const domain::Reading &reading)
{
    const int row = cursor.blockNumber();
    m_document.commands().setKind(cursor, outline::rowKind(reading.kind), false);
    if (!settle())
        return;
    const domain::LineId line = m_document.lineAt(row);
    if (const domain::Decision *stored = m_document.decision(line); stored && domain::isDecision(reading.kind)) {
        domain::Decision after = *stored;
        after.reported = reading.reported;
        if (reading.reported && reading.body.body)
            after.body = reading.body.body;
        if (!reading.responsible.isEmpty())
            after.responsible = reading.responsible;
        if (!(after == *stored))
            change(after);
    } else if (const domain::Task *task = m_document.task(line); task && reading.kind == domain::LineKind::Task) {
        domain::Task after = *task;
        if (!reading.responsible.isEmpty())
            after.responsible = reading.responsible;
        if (reading.date.isValid())
            after.due = reading.date;
        if (!(after == *task))
            change(after);
    } else if (const domain::CarryOver *carry = m_document.carryOver(line); carry && reading.kind == domain::LineKind::CarryOver) {
        domain::CarryOver after = *carry;
        after.target = reading.target;
        after.date = reading.date;
        if (reading.body.body)
            after.body = reading.body.body;
        if (!(after == *carry))
            change(after);
    }
}

bool RowOperations::addResponsible(int row, const domain::Party &party)
{
    if (!outline::isTracked(m_document.shape(row).kind) || m_document.shape(row).kind == RowKind::CarryOver || m_document.shape(row).kind == RowKind::FollowUp || !settle())
        return false;
    const auto add = [&party](domain::Parties &parties) {
        if (!parties.contains(party))
            parties.append(party);
    };
    const domain::LineId line = m_document.lineAt(row);
    if (const domain::Task *stored = m_document.task(line); stored && m_document.shape(row).kind == RowKind::Task) {
        domain::Task after = *stored;
        add(after.responsible);
        return change(after);
    }
    if (const domain::Decision *stored = m_document.decision(line)) {
        domain::Decision after = *stored;
        add(after.responsible);
        return change(after);
    }
    return false;
}

bool RowOperations::setDate(int row, QDate date)
{
    const RowKind kind = m_document.shape(row).kind;
    if (!outline::isTracked(kind) || !settle())
        return false;
    const domain::LineId line = m_document.lineAt(row);
    if (const domain::Task *stored = m_document.task(line); stored && kind == RowKind::Task) {
        domain::Task after = *stored;
        after.due = date;
        return change(after);
    }
    if (const domain::CarryOver *stored = m_document.carryOver(line); stored && kind == RowKind::CarryOver) {
        domain::CarryOver after = *stored;
        after.target = domain::CarryOverTarget::Date;
        after.date = date;
        return change(after);
    }
    if (const domain::Decision *stored = m_document.decision(line); stored && outline::isDecision(kind)) {
        domain::Decision after = *stored;
        after.followUp = date;
        return change(after);
    }
    return false;
}

bool RowOperations::setMeasure(int row, const domain::MeasureChoice &measure)
{
    return m_document.shape(row).kind == RowKind::FollowUp && settle() && m_edits->setMeasure(m_document.lineAt(row), measure);
}

QString RowOperations::tieMeasure(int row, const domain::MeasureChoice &measure)
{
    const RowKind kind = m_document.shape(row).kind;
    if ((!outline::isDecision(kind) && kind != RowKind::Task) || !settle() || !m_edits->tieMeasure(m_document.lineAt(row), measure.measure))
        return {};
    return (kind == RowKind::Task ? QCoreApplication::translate("views::RowOperations", "Uppgiften hör nu till insats %1.")
                                  : QCoreApplication::translate("views::RowOperations", "Beslutet leder nu till insats %1."))
        .arg(measure.name());
}

bool RowOperations::toggleConfidential(int row)
{
    if (!settle())
        return false;
    const bool now = m_document.isConfidential(row);
    if (outline::isPoint(m_document.shape(row).kind))
        return m_edits->setItemConfidential(m_document.itemAt(row), !now);
    return m_edits->setLineConfidential(m_document.lineAt(row), !now);
}

QString RowOperations::actOnPlan(Command command, int row)
{
    if (!m_plan || !settle())
        return {};
    if (command == Command::Prioritise) {
        // from the decision itself, or from any line that belongs to it
        const int level = m_document.shape(row).level;
        int at = row;
        while (at > 0 && !outline::isDecision(m_document.shape(at).kind) && !outline::isHead(m_document.shape(at).kind)
               && (at == row || m_document.shape(at).level >= level))
            --at;
        const editing::Answer answer = m_plan->prioritiseBy(m_document.lineAt(outline::isDecision(m_document.shape(at).kind) ? at : row));
        return answer ? QCoreApplication::translate("views::RowOperations", "Beslutet är nu verksamhetsplanens prioritering. Se VP.") : answer.why;
    }
    const domain::ItemId item = m_document.itemAt(row);
    const QList<domain::Assignment> tied = m_plan->tiedTo(item);
    const editing::Answer answer = m_plan->reportAt(item, tied.isEmpty() ? domain::AssignmentId() : tied.first().id);
    return answer ? QCoreApplication::translate("views::RowOperations", "Punkten är nu dagens lägesbeskrivning av ”%1”.").arg(tied.first().title) : answer.why;
}

QString RowOperations::tie(int row, domain::AssignmentId assignment)
{
    if (!m_plan || !settle())
        return {};
    return m_plan->tie(m_document.itemAt(row), assignment).why;
}

bool RowOperations::change(const domain::Decision &after) { return canChange() && m_edits->changeDecision(after); }
bool RowOperations::change(const domain::Task &after) { return canChange() && m_edits->changeTask(after); }
bool RowOperations::change(const domain::FollowUp &after) { return settle() && m_edits->changeFollowUp(after); }
bool RowOperations::change(const domain::CarryOver &after) { return canChange() && m_edits->changeCarryOver(after); }

} // namespace views
