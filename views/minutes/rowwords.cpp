// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/rowwords.h"

#include "domain/dates.h"
#include "domain/numbering.h"
#include "domain/planwords.h"
#include "lists/upcomingwords.h"

namespace views {

using outline::RowKind;

QString RowWords::sectionName(domain::Section section)
{
    switch (section) {
    case domain::Section::Decision: return tr("Beslut");
    case domain::Section::Dialogue: return tr("Dialog");
    case domain::Section::Information: return tr("Information");
    }
    return {};
}

QString RowWords::kindName(RowKind kind)
{
    switch (kind) {
    case RowKind::Text: return tr("Text");
    case RowKind::Bullet: return tr("Punktlista");
    case RowKind::Numbered: return tr("Numrerad");
    case RowKind::Label: return tr("Etikett");
    case RowKind::Presenters: return tr("Föredragande");
    case RowKind::Decision: return tr("Beslut");
    case RowKind::Agreement: return tr("Överenskommelse");
    case RowKind::Task: return tr("Uppgift");
    case RowKind::CarryOver: return tr("Till senare möte");
    case RowKind::FollowUp: return tr("Uppföljning");
    case RowKind::Point: return tr("Punkt");
    }
    return {};
}

QString RowWords::names(const domain::Parties &parties)
{
    QStringList names;
    for (const domain::Party &party : parties)
        names.append(party.text);
    return names.join(u", ");
}

QList<RowWords::Detail> RowWords::details(int row) const
{
    const domain::LineId line = m_document.lineAt(row);
    switch (m_document.shape(row).kind) {
    case RowKind::Decision:
    case RowKind::Agreement: return ofDecision(row, m_document.decision(line));
    case RowKind::Task: return ofTask(m_document.task(line));
    case RowKind::CarryOver: return ofCarryOver(row, m_document.carryOver(line));
    case RowKind::FollowUp: return ofFollowUp(m_document.followUp(line));
    default: return {};
    }
}

QList<RowWords::Detail> RowWords::ofFollowUp(const domain::FollowUp *followUp) const
{
    if (!followUp)
        return {{tr("Insats saknas, skriv # och dess namn"), true, true}};
    QList<Detail> out{{m_document.measureName(followUp->measure), true}, {domain::effectName(followUp->effect)}};
    const bool says = followUp->effect == domain::Effect::Partly || followUp->effect == domain::Effect::Reached;
    if (!followUp->evidence.isEmpty())
        out.append({tr("Underlag: %1").arg(followUp->evidence)});
    else if (says)
        out.append({tr("Underlag saknas"), false, true});
    if (followUp->next == domain::WhatNext::Close)
        out.append({tr("Insatsen avslutas")});
    else if (!followUp->nextText.isEmpty())
        out.append({tr("Sedan: %1").arg(followUp->nextText)});
    return out;
}

QList<RowWords::Detail> RowWords::ofDecision(int row, const domain::Decision *decision) const
{
    const domain::Meeting &meeting = m_document.meeting();
    const bool agreement = m_document.shape(row).kind == RowKind::Agreement;
    QList<Detail> out;
    if (decision && decision->reported)
        out.append({tr("Refererat beslut, %1").arg(m_document.bodyAbbreviation(decision->body)), true});
    else if (m_document.number(row) > 0)
        out.append({domain::reference(m_document.body().abbreviation, meeting.date, m_document.number(row)), true});
    else
        out.append({agreement ? tr("Överenskommelse") : tr("Beslut"), true});
    if (agreement && m_document.number(row) > 0)
        out.append({tr("Överenskommelse")});
    if (!decision)
        return out;
    if (!decision->responsible.isEmpty())
        out.append({tr("Ansvarig %1").arg(names(decision->responsible))});
    if (decision->followUp.isValid())
        out.append({tr("Följs upp %1").arg(domain::shortDate(decision->followUp, meeting.date))});
    if (!decision->reported)
        out.append({marks::words(marks::of(domain::Decision{.line = {}, .body = {}, .state = decision->state, .responsible = {}, .followUp = {}, .replaces = {}},
                                           domain::LineKind::Decision))});
    return out;
}

QList<RowWords::Detail> RowWords::ofTask(const domain::Task *task) const
{
    const QDate meeting = m_document.meeting().date;
    QList<Detail> out;
    if (task && !task->responsible.isEmpty())
        out.append({names(task->responsible), true});
    else
        out.append({tr("Ansvarig saknas"), true, true});
    if (!task)
        return out;
    if (task->due.isValid())
        out.append({tr("Klar senast %1").arg(domain::longDate(task->due, meeting))});
    if (task->reportBack.isValid())
        out.append({tr("Återrapporteras %1").arg(domain::shortDate(task->reportBack, meeting))});
    const Mark mark = marks::of(*task, m_today);
    if (mark != Mark::TaskOpen)
        out.append({marks::words(mark), false, mark == Mark::TaskLate});
    return out;
}

QList<RowWords::Detail> RowWords::ofCarryOver(int row, const domain::CarryOver *carryOver) const
{
    QList<Detail> out;
    const QString body = m_document.bodyAbbreviation(carryOver ? carryOver->body : domain::BodyId());
    const auto target = carryOver ? carryOver->target : domain::CarryOverTarget::NextMeeting;
    if (target == domain::CarryOverTarget::Date && carryOver->date.isValid())
        out.append({tr("Till %1 %2").arg(body, domain::longDate(carryOver->date, m_document.meeting().date)), true});
    else if (target == domain::CarryOverTarget::Unscheduled)
        out.append({tr("Till ett senare möte i %1").arg(body), true});
    else
        out.append({tr("Till nästa möte i %1").arg(body), true});
    if (carryOver && !carryOver->title.isEmpty())
        out.append({tr("Punkt ”%1”").arg(carryOver->title)});
    if (carryOver && carryOver->placedAs)
        out.append({tr("Upptagen på dagordningen")});
    Q_UNUSED(row);
    return out;
}

std::optional<Mark> RowWords::mark(int row) const
{
    const RowKind kind = m_document.shape(row).kind;
    const domain::LineId line = m_document.lineAt(row);
    if (outline::isDecision(kind)) {
        const domain::Decision *decision = m_document.decision(line);
        return marks::of(decision ? *decision : domain::Decision(), outline::lineKind(kind));
    }
    if (kind == RowKind::Task) {
        const domain::Task *task = m_document.task(line);
        return marks::of(task ? *task : domain::Task(), m_today);
    }
    if (kind == RowKind::CarryOver)
        return Mark::LaterMeeting;
    if (kind == RowKind::FollowUp)
        return Mark::FollowUp;
    return std::nullopt;
}

QString RowWords::label(int row) const
{
    const int number = m_document.number(row);
    const RowKind kind = m_document.shape(row).kind;
    return number > 0 && (kind == RowKind::Point || kind == RowKind::Numbered) ? QString::number(number) : QString();
}

QString RowWords::placeholder(int row, bool onlyRow) const
{
    switch (m_document.shape(row).kind) {
    case RowKind::Point: return tr("Punktens rubrik");
    case RowKind::Presenters: return tr("namn eller roll");
    case RowKind::Label: return tr("Syfte, nästa steg …");
    case RowKind::Decision: return tr("Vad beslutades?");
    case RowKind::Agreement: return tr("Vad är ni överens om?");
    case RowKind::Task: return tr("Vem gör vad till när?");
    case RowKind::CarryOver: return tr("Vad ska tas upp?");
    case RowKind::FollowUp: return tr("Vad såg ni? # och insatsens namn");
    case RowKind::Text: return onlyRow ? tr("Skriv, eller / för beslut, uppgift eller punkt") : QString();
    default: return {};
    }
}

QString RowWords::origin(int row) const
{
    const domain::PointOrigin origin = m_document.origin(row);
    if (m_document.shape(row).kind != RowKind::Point || origin.source.id.isNull())
        return {};
    return lists::words::shortOrigin(origin, true, m_document.meeting().date);
}

QString RowWords::describe(int row) const
{
    QStringList words;
    const outline::RowShape &shape = m_document.shape(row);
    QString first = kindName(shape.kind);
    if (outline::isDecision(shape.kind) && m_document.number(row) > 0)
        first += tr(" §%1").arg(m_document.number(row));
    else if (m_document.number(row) > 0)
        first += u' ' + QString::number(m_document.number(row));
    words.append(first);
    if (shape.kind == RowKind::Point)
        words.append(tr("avsnitt %1").arg(sectionName(shape.section)));
    if (const QString from = origin(row); !from.isEmpty())
        words.append(tr("kommer %1").arg(from));
    const QList<Detail> parts = details(row);
    for (const Detail &part : parts)
        if (!part.leads || !outline::isDecision(shape.kind))
            words.append(part.text);
    if (m_document.isConfidential(row))
        words.append(tr("sekretess"));
    if (!outline::isHead(shape.kind))
        words.append(tr("nivå %1").arg(shape.level));
    return words.join(u", ");
}

} // namespace views
