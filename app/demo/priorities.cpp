// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/priorities.h"

#include "domain/numbering.h"
#include "domain/statusreport.h"

#include <algorithm>

namespace app::demo {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

struct Told {
    const char16_t *title;
    const char16_t *owner;
    const char16_t *now;
    const char16_t *wanted;
    const char16_t *next; ///< of the latest report
    const char16_t *course; ///< a sign a report, oldest first: + forward, = unchanged, - back, a space: none
    bool lastYearToo = false;
};

constexpr Told told[] = {
    {u"Stöd i rätt tid", u"Sanna Torvik", u"Var femte elev som behöver stöd väntar mer än fem veckor.\n- Väntan är längst i årskurs 4–6.\n- Två skolor arbetar redan i lag.",
     u"Varje elev som behöver stöd får det inom två veckor, där undervisningen sker.", u"Analys av höstens insatser", u"==+=+", true},
    {u"Trygga övergångar", u"Parisa Rahmani", u"Överlämningen bygger på personer, inte på rutin.", u"Ingen elev börjar om från början vid ett stadiebyte.",
     u"Mall i bruk på alla enheter", u"=-+==", true},
    {u"Läsning som bär", u"Jonas Wiberg-Ek", u"Läsförståelsen i årskurs 3 är jämnare mellan skolorna, men inte bättre.", u"Alla elever läser med förståelse när de lämnar årskurs 3.",
     u"Läsmätningens resultat till LG", u"+==--", true},
    {u"Lärare som stannar", u"Leila Saari", u"Var sjunde lärare byter arbetsplats varje år.", u"Nya lärare stannar minst tre år.", u"Mentorer för alla nyanställda", u"+=+=+", true},
    {u"Matematik i årskurs 7–9", u"Jonas Wiberg-Ek", u"En fjärdedel av eleverna når inte godkänt i årskurs 9.", u"Nio av tio elever når godkänt betyg.", u"Kollegium om problemlösning", u"===  ", true},
    {u"Rörelse varje dag", u"Parisa Rahmani", u"Rastaktiviteter finns på hälften av skolorna.", u"Alla elever rör sig minst en timme under skoldagen.", u"Utvärdering efter påsk", u"=+===", false},
    {u"Likvärdig digital vardag", u"Henrik Solvang", u"Tillgången till datorer varierar mellan skolorna.", u"Alla elever har samma verktyg och samma stöd i dem.",
     u"Plan för byte av datorer", u"=++=+", false},
    {u"Vägledning mot yrkeslivet", u"Olle Bergfors", u"Praktikplatserna räcker till två av tre elever.", u"Varje elev har mött tre arbetsplatser före gymnasievalet.",
     u"Samtal med näringslivsrådet", u"==-=-", false},
};
constexpr int count = int(std::size(told));

/// Ranked first; the rest are long-term.
struct Choice {
    int which;
    const char16_t *reason;
};
constexpr Choice first[] = {{2, u"Resultaten i årskurs 3 skiljer mest mellan skolorna"}, {0, u"Väntan på stöd växer"}, {4, u"Fler når inte gymnasiet"}};
constexpr Choice second[] = {{0, u"Störst behov enligt tre dialogrundor"}, {1, u"Kostar lite och når alla"}, {2, u"Läsningen bär alla andra ämnen"}};

QString text(const char16_t *words) { return QString::fromUtf16(words); }

class Story
{
public:
    Story(QList<Minutes> &minutes, const Municipality &municipality, QDate today) : m_minutes(minutes), m_municipality(municipality), m_today(today)
    {
        for (qsizetype i = 0; i < minutes.size(); ++i)
            if (minutes[i].meeting.status >= MeetingStatus::Finished)
                m_held.append(i);
    }

    Priorities tell()
    {
        for (int year : {m_today.year(), m_today.year() - 1})
            m_told.plans.append({OperationalPlanId(idOf(u"plan"_s, QString::number(year))), year, {}, 0});
        for (int i = 0; i < count; ++i)
            addAssignment(i);
        if (m_held.size() < 18)
            return m_told;
        prioritise(16, first);
        prioritise(3, second);
        report();
        return m_told;
    }

private:
    AssignmentId idOfAssignment(int which, int year) const { return AssignmentId(idOf(u"assignment"_s, text(told[which].title) + (year == m_today.year() ? QString() : u"/tidigare"_s))); }
    Minutes &held(qsizetype fromLast) { return m_minutes[m_held[m_held.size() - 1 - fromLast]]; }

    void addAssignment(int which)
    {
        const Told &one = told[which];
        Assignment a;
        a.id = idOfAssignment(which, m_today.year());
        a.plan = m_told.plans[0].id;
        a.number = QString::number(which + 1);
        a.rank = which;
        a.title = text(one.title);
        a.owners = {m_municipality.party(text(one.owner))};
        a.currentState = text(one.now);
        a.desiredState = text(one.wanted);
        if (which == 0) {
            a.yearsFocus = true;
            a.resources = u"Två tjänster i elevhälsan under läsåret, 1 300 tkr."_s;
            a.scope = u"Gäller förskoleklass till årskurs 9. Gymnasiet följer efter ett år."_s;
            a.assumptions = u"- Skolorna kan frigöra en timme i veckan för lagen.\n- Inga nya system behövs."_s;
            a.activities = {{u"Stödlag på varje skola"_s, m_today.addDays(-200), m_today.addDays(-40), true},
                            {u"Gemensam mall för att begära stöd"_s, m_today.addDays(-60), m_today.addDays(30), false},
                            {u"Analys av höstens insatser"_s, {}, m_today.addDays(35), false}};
            a.links = u"[Beskrivning av stödlagen](https://ekvik.example/stodlag)\nEnkät till vårdnadshavare, pärm 14"_s;
        }
        if (one.lastYearToo) {
            Assignment earlier = a;
            earlier.id = idOfAssignment(which, m_today.year() - 1);
            earlier.plan = m_told.plans[1].id;
            earlier.yearsFocus = false;
            earlier.resources.clear();
            earlier.activities.clear();
            a.continues = earlier.id;
            m_told.assignments.append(earlier);
        }
        m_told.assignments.append(a);
    }

    /// A point with its lines, last in its section.
    struct Point {
        AgendaItem item;
        QList<Line> lines;
    };
    static Point pointOf(const Minutes &minutes, Section section, const QString &title)
    {
        Point point;
        point.item.id = ItemId(idOf(u"vp-punkt"_s, title + minutes.meeting.date.toString(Qt::ISODate)));
        point.item.meeting = minutes.meeting.id;
        point.item.section = section;
        point.item.title = title;
        return point;
    }
    static LineId addLine(Point &point, int level, LineKind kind, const QString &words)
    {
        Line line;
        line.id = LineId(idOf(u"vp-rad"_s, point.item.id.toString() + QString::number(point.lines.size())));
        line.meeting = point.item.meeting;
        line.item = point.item.id;
        line.level = level;
        line.kind = kind;
        line.text = words;
        point.lines.append(line);
        return line.id;
    }

    static void insert(Minutes &minutes, const Point &point)
    {
        QList<Line> loose;
        for (const Line &line : std::as_const(minutes.lines))
            if (line.item.isNull())
                loose.append(line);
        QList<Point> points;
        for (const AgendaItem &item : std::as_const(minutes.items))
            points.append({item, minutes.linesOf(item.id)});
        qsizetype at = points.size();
        while (at > 0 && minutes.body.sectionOrder.indexOf(points[at - 1].item.section) > minutes.body.sectionOrder.indexOf(point.item.section))
            --at;
        points.insert(at, point);
        minutes.items.clear();
        minutes.lines.clear();
        qint64 rank = 0;
        constexpr qint64 gap = 1 << 20;
        for (Line line : std::as_const(loose)) {
            line.rank = rank += gap;
            minutes.lines.append(line);
        }
        for (Point &one : points) {
            one.item.rank = rank += gap;
            one.item.number = 0;
            minutes.items.append(one.item);
            for (Line &line : one.lines) {
                line.rank = rank += gap;
                minutes.lines.append(line);
            }
        }
        for (Decision &decision : minutes.decisions)
            decision.number = 0;
        const QHash<ItemId, int> numbers = itemNumbers(minutes.body, minutes.items);
        for (AgendaItem &item : minutes.items)
            item.number = numbers.value(item.id);
        const QHash<LineId, int> paragraphs = decisionNumbers(minutes.lines, minutes.decisions);
        for (Decision &decision : minutes.decisions)
            decision.number = paragraphs.value(decision.line);
    }

    void prioritise(qsizetype fromLast, const Choice (&ranked)[3])
    {
        Minutes &minutes = held(fromLast);
        Point point = pointOf(minutes, Section::Decision, u"Prioritering av VP-uppdragen"_s);
        addLine(point, 0, LineKind::Text, u"Läget i alla åtta uppdragen gicks igenom."_s);
        const LineId line = addLine(point, 0, LineKind::Decision, u"Ledningsgruppen beslutar att prioritera tre uppdrag, i den här ordningen."_s);
        Decision decision;
        decision.line = line;
        decision.body = minutes.body.id;
        minutes.decisions.insert(line, decision);
        Prioritisation made;
        made.id = PrioritisationId(idOf(u"prioritering"_s, minutes.meeting.date.toString(Qt::ISODate)));
        made.plan = m_told.plans[0].id;
        made.date = minutes.meeting.date;
        made.decision = line;
        for (int i = 0; i < 3; ++i) {
            addLine(point, 1, LineKind::Numbered, u"%1 (%2)"_s.arg(text(told[ranked[i].which].title), text(ranked[i].reason).toLower()));
            made.choices.append({idOfAssignment(ranked[i].which, m_today.year()), false, text(ranked[i].reason)});
        }
        for (int i = 0; i < count; ++i)
            if (std::none_of(std::begin(ranked), std::end(ranked), [i](const Choice &choice) { return choice.which == i; }))
                made.choices.append({idOfAssignment(i, m_today.year()), true, {}});
        insert(minutes, point);
        m_told.prioritisations.append(made);
    }

    void report()
    {
        constexpr int when[] = {15, 12, 9, 5, 1}; // meetings ago, oldest first
        for (int i = 0; i < count; ++i) {
            const QString course = text(told[i].course);
            for (int at = 0; at < course.size(); ++at)
                if (course[at] != u' ')
                    addReport(i, at, held(when[at]), course[at], at == course.trimmed().size() - 1);
        }
    }

    void addReport(int which, int at, Minutes &minutes, QChar sign, bool latest)
    {
        StatusReport report;
        report.id = StatusReportId(idOf(u"läge"_s, text(told[which].title) + QString::number(at)));
        report.assignment = idOfAssignment(which, m_today.year());
        report.date = minutes.meeting.date;
        report.movement = sign == u'+' ? Movement::Forward : sign == u'-' ? Movement::Back : Movement::Unchanged;
        report.state = sign == u'+' ? u"Arbetet har kommit igång på fler enheter"_s : sign == u'-' ? u"Fler än tidigare hamnar efter"_s : u"I stort som vid förra läget"_s;
        report.nextStep = latest ? text(told[which].next) : u"Följs upp i nästa dialogrunda"_s;
        report.nextStepBy = {m_municipality.party(text(told[which].owner))};
        report.nextStepDue = report.date.addDays(42);
        if (at == 1)
            report.review = ReviewState::Approved;
        if (which == 2 && latest) {
            report.review = ReviewState::SupplementRequested;
            report.reviewMissing = u"Orsakerna till att två skolor går bakåt"_s;
            report.reviewBy = report.nextStepBy;
            report.reviewDue = report.date.addDays(30);
        }
        if ((which + at) % 4 == 0) // written in the meeting; the rest in between
            inMeeting(report, minutes, text(told[which].title));
        else
            report.text = u"**Analys:** %1.\n- Bygger på enheternas egna beskrivningar."_s.arg(report.state);
        m_told.reports.append(report);
    }

    void inMeeting(StatusReport &report, Minutes &minutes, const QString &title)
    {
        Point point = pointOf(minutes, Section::Dialogue, u"VP-uppdraget %1"_s.arg(title));
        addLine(point, 0, LineKind::Label, u"Analys:"_s);
        addLine(point, 0, LineKind::Text, report.state + u'.');
        addLine(point, 0, LineKind::Label, u"Åtgärder:"_s);
        addLine(point, 0, LineKind::Bullet, u"Enheterna beskriver vad de har prövat sedan sist."_s);
        addLine(point, 0, LineKind::Label, u"Nästa steg:"_s);
        Task task;
        task.line = addLine(point, 0, LineKind::Task, report.nextStep + u'.');
        task.responsible = report.nextStepBy;
        task.due = report.nextStepDue;
        task.state = task.due < m_today ? TaskState::Done : TaskState::Open;
        minutes.tasks.insert(task.line, task);
        insert(minutes, point);
        report.meeting = minutes.meeting.id;
        report.item = point.item.id;
        m_told.links.append({LinkId(idOf(u"vp-tråd"_s, point.item.id.toString())), LinkType::ReportsOn, {ObjectType::Item, point.item.id.uuid()},
                             {ObjectType::Assignment, report.assignment.uuid()}, 0});
    }

    QList<Minutes> &m_minutes;
    const Municipality &m_municipality;
    QDate m_today;
    QList<qsizetype> m_held;
    Priorities m_told;
};

} // namespace

Priorities addPriorities(QList<Minutes> &minutes, const Municipality &municipality, QDate today) { return Story(minutes, municipality, today).tell(); }

} // namespace app::demo
