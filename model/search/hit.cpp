// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hit.h"

namespace search {

domain::ObjectRef Hit::object() const
{
    using domain::ObjectType;
    switch (kind) {
    case Kind::Decision:
    case Kind::Task:
    case Kind::CarryOver:
    case Kind::Line: return {ObjectType::Line, id};
    case Kind::Point: return {ObjectType::Item, id};
    case Kind::Meeting: return {ObjectType::Meeting, id};
    case Kind::Person: return {ObjectType::Person, id};
    case Kind::Assignment: return {ObjectType::Assignment, id};
    case Kind::StatusReport: return {ObjectType::StatusReport, id};
    case Kind::Plan: return {ObjectType::Plan, id};
    case Kind::Need: return {ObjectType::Need, id};
    case Kind::Area: return {ObjectType::Area, id};
    case Kind::Measure: return {ObjectType::Measure, id};
    case Kind::Goal: return {ObjectType::Goal, id};
    case Kind::FollowUp: return {ObjectType::FollowUp, id};
    case Kind::YearCycleEntry: return {ObjectType::YearCycleEntry, id};
    case Kind::DialogueRound: return {ObjectType::DialogueRound, id};
    case Kind::SourceFile: return meeting.isNull() ? domain::ObjectRef{ObjectType::Plan, plan.uuid()} : domain::ObjectRef{ObjectType::Meeting, meeting.uuid()};
    }
    return {};
}

Snippet snippetOf(const Hit &hit, qsizetype length)
{
    if (hit.text.size() <= length)
        return {hit.text, hit.marks};
    const qsizetype mark = hit.marks.isEmpty() ? 0 : hit.marks.first().start;
    // A third of the room stands before the mark; cuts fall between words where one is near.
    qsizetype start = qMax<qsizetype>(0, qMin(mark - length / 3, hit.text.size() - length));
    qsizetype end = qMin(hit.text.size(), start + length);
    constexpr qsizetype near = 20;
    if (start > 0)
        if (const qsizetype space = hit.text.indexOf(u' ', start); space >= 0 && space - start < near && space < mark)
            start = space + 1;
    if (end < hit.text.size())
        if (const qsizetype space = hit.text.lastIndexOf(u' ', end); space >= 0 && end - space < near && space > mark)
            end = space;
    if (start > 0 && hit.text[start].isLowSurrogate())
        ++start;
    if (end < hit.text.size() && hit.text[end].isLowSurrogate())
        --end;
    Snippet snippet;
    const QChar ellipsis(0x2026);
    const qsizetype shift = start > 0 ? 1 - start : 0;
    snippet.text = (start > 0 ? QString(ellipsis) : QString()) + hit.text.mid(start, end - start) + (end < hit.text.size() ? QString(ellipsis) : QString());
    for (const Mark &m : hit.marks)
        if (m.start >= start && m.start + m.length <= end)
            snippet.marks.append({m.start + shift, m.length});
    return snippet;
}

} // namespace search
