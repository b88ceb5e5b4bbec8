// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/marks.h"

#include "views/shared/theme.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace views::marks {

namespace {

struct Sign {
    Mark mark;
    const char16_t *icon;
    QColor Colours::*colour;
    QColor Colours::*tint;
    const char *words;
};

#define RT_WORDS(text) QT_TRANSLATE_NOOP("views::marks", text)

const Sign signs[] = {
    {Mark::DecisionValid, u"mark-beslut-galler", &Colours::thread, &Colours::threadTint, RT_WORDS("Gäller")},
    {Mark::DecisionCarried, u"mark-beslut-genomfort", &Colours::green, &Colours::greenTint, RT_WORDS("Genomfört")},
    {Mark::DecisionReplaced, u"mark-beslut-ersatt", &Colours::ink2, &Colours::sunk, RT_WORDS("Ersatt")},
    {Mark::DecisionRevoked, u"mark-beslut-upphavt", &Colours::ink2, &Colours::sunk, RT_WORDS("Upphävt")},
    {Mark::DecisionReported, u"mark-beslut-refererat", &Colours::ink2, &Colours::sunk, RT_WORDS("Annat organ")},
    {Mark::Agreement, u"mark-overenskommelse", &Colours::thread, &Colours::threadTint, RT_WORDS("Överenskommelse")},
    {Mark::TaskOpen, u"mark-uppgift-oppen", &Colours::blue, &Colours::blueTint, RT_WORDS("Öppen")},
    {Mark::TaskDone, u"mark-uppgift-klar", &Colours::green, &Colours::greenTint, RT_WORDS("Klar")},
    {Mark::TaskDropped, u"mark-uppgift-struken", &Colours::ink2, &Colours::sunk, RT_WORDS("Struken")},
    {Mark::TaskLate, u"mark-uppgift-forsenad", &Colours::ochre, &Colours::ochreTint, RT_WORDS("Försenad")},
    {Mark::LaterMeeting, u"mark-nasta", &Colours::plum, &Colours::plumTint, RT_WORDS("Till senare möte")},
    {Mark::Meeting, u"mark-mote", &Colours::ink2, &Colours::sunk, RT_WORDS("Möte")},
    {Mark::Present, u"mark-narvarande", &Colours::green, &Colours::greenTint, RT_WORDS("Närvarande")},
    {Mark::PartlyPresent, u"mark-delvis-narvarande", &Colours::green, &Colours::greenTint, RT_WORDS("Del av mötet")},
    {Mark::Absent, u"mark-franvarande", &Colours::ink3, &Colours::sunk, RT_WORDS("Frånvarande")},
    {Mark::Saved, u"mark-sparat", &Colours::green, &Colours::greenTint, RT_WORDS("Sparat")},
    {Mark::Saving, u"mark-sparar", &Colours::ink2, &Colours::sunk, RT_WORDS("Sparar")},
    {Mark::NotSaved, u"mark-ej-sparat", &Colours::ochre, &Colours::ochreTint, RT_WORDS("Inte sparat")},
    {Mark::Doubt, u"mark-tvekan", &Colours::ochre, &Colours::ochreTint, RT_WORDS("Behöver dig")},
    {Mark::Gap, u"mark-glapp", &Colours::ochre, &Colours::ochreTint, RT_WORDS("Tråden brister")},
    {Mark::Priority, u"mark-prioritering", &Colours::thread, &Colours::threadTint, RT_WORDS("Prioriterat")},
    {Mark::LongTerm, u"mark-prioritering-lang", &Colours::ink2, &Colours::sunk, RT_WORDS("Långsiktigt")},
    {Mark::Measure, u"mark-insats", &Colours::thread, &Colours::threadTint, RT_WORDS("Insats")},
    {Mark::FollowUp, u"mark-uppfoljning", &Colours::blue, &Colours::blueTint, RT_WORDS("Uppföljning")},
    {Mark::Effect, u"mark-effekt", &Colours::green, &Colours::greenTint, RT_WORDS("Effekt nådd")},
    {Mark::EffectPartly, u"mark-effekt-delvis", &Colours::ochre, &Colours::ochreTint, RT_WORDS("Delvis")},
    {Mark::Goal, u"mark-mal", &Colours::ink2, &Colours::sunk, RT_WORDS("Mål")},
    {Mark::Need, u"mark-behov", &Colours::ink2, &Colours::sunk, RT_WORDS("Behov")},
    {Mark::Risk, u"mark-risk", &Colours::ochre, &Colours::ochreTint, RT_WORDS("Risk")},
    {Mark::Forward, u"mark-framat", &Colours::green, &Colours::greenTint, RT_WORDS("Framåt")},
    {Mark::Unchanged, u"mark-oforandrat", &Colours::ink2, &Colours::sunk, RT_WORDS("Oförändrat")},
    {Mark::Back, u"mark-bakat", &Colours::ochre, &Colours::ochreTint, RT_WORDS("Bakåt")},
};

#undef RT_WORDS

const Sign &sign(Mark mark)
{
    const Sign &found = signs[static_cast<size_t>(mark)]; // the table stands in the order of the enum
    Q_ASSERT(found.mark == mark);
    return found;
}

} // namespace

Mark of(const domain::Decision &decision, domain::LineKind kind)
{
    switch (decision.state) {
    case domain::DecisionState::Carried: return Mark::DecisionCarried;
    case domain::DecisionState::Replaced: return Mark::DecisionReplaced;
    case domain::DecisionState::Revoked: return Mark::DecisionRevoked;
    case domain::DecisionState::Valid: break;
    }
    if (decision.reported)
        return Mark::DecisionReported;
    return kind == domain::LineKind::Agreement ? Mark::Agreement : Mark::DecisionValid;
}

Mark of(const domain::Task &task, QDate today)
{
    switch (task.state) {
    case domain::TaskState::Done: return Mark::TaskDone;
    case domain::TaskState::Dropped: return Mark::TaskDropped;
    case domain::TaskState::Open: break;
    }
    return task.due.isValid() && task.due < today ? Mark::TaskLate : Mark::TaskOpen;
}

Mark of(domain::Presence presence, bool wholeMeeting)
{
    switch (presence) {
    case domain::Presence::Present:
    case domain::Presence::Adjunct: return wholeMeeting ? Mark::Present : Mark::PartlyPresent;
    case domain::Presence::Absent:
    case domain::Presence::Excused: return Mark::Absent;
    case domain::Presence::Unknown: break;
    }
    return Mark::Doubt;
}

QString iconName(Mark mark)
{
    return QString::fromUtf16(sign(mark).icon);
}

QColor colour(Mark mark)
{
    return theme::colours().*(sign(mark).colour);
}

QColor tint(Mark mark)
{
    return theme::colours().*(sign(mark).tint);
}

QString words(Mark mark)
{
    return QCoreApplication::translate("views::marks", sign(mark).words);
}

void paint(QPainter &painter, Mark mark, const QRectF &rect, const QColor &paper)
{
    paint(painter, mark, rect, colour(mark), paper);
}

void paint(QPainter &painter, Mark mark, const QRectF &rect, const QColor &colour, const QColor &paper)
{
    theme::paintIcon(painter, iconName(mark), rect, colour, paper);
}

} // namespace views::marks
