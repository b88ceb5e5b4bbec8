// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/minutesdocument.h"

#include "documents/addresses.h"
#include "documents/namemask.h"
#include "documents/outlineblocks.h"
#include "documents/words.h"
#include "domain/dates.h"
#include "domain/numbering.h"

#include <QLocale>

#include <algorithm>

namespace documents {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

/// Points that stand together under one section heading.
struct SectionGroup {
    Section section;
    QList<AgendaItem> items;
};

class MinutesBuilder
{
public:
    MinutesBuilder(const Minutes &minutes, const MinutesOptions &options)
        : m(minutes), m_options(options), m_isNotice(isNotice(minutes)), m_itemNumbers(itemNumbers(m.body, m.items)),
          m_decisionNumbers(decisionNumbers(m.lines, m.decisions)), m_outline(m, m_decisionNumbers)
    {
    }

    Document build()
    {
        Document document;
        document.title = minutesTitle(m);
        document.subject = kind() + u' ' + reference(m.body.abbreviation, m.meeting.date, 0);
        document.author = words::personName(m, m.meeting.noteTaker);
        document.created = created();
        document.look = m_options.look;
        if (m.meeting.status < MeetingStatus::Finished && !m_isNotice)
            document.watermark = words::draft();
        heading();
        facts();
        m_blocks += m_outline.blocks(m.linesOf(ItemId()));
        sections();
        if (!m_isNotice)
            decisions();
        if (m_options.tasks && !m_isNotice) {
            tasks();
            carryOvers();
        }
        if (m_options.threads)
            threads();
        m_blocks += addressesIn(m_blocks);
        if (!m_isNotice)
            signatures();
        document.blocks = std::move(m_blocks);
        return document;
    }

private:
    QString kind() const { return m_isNotice ? words::notice() : words::minutes(); }

    /// From the meeting itself, so that the same minutes give the same bytes whenever they are exported.
    QDateTime created() const
    {
        if (m.meeting.approvedAt.isValid())
            return m.meeting.approvedAt.toUTC();
        return QDateTime(m.meeting.date, m.meeting.ends.isValid() ? m.meeting.ends : QTime(12, 0), Qt::UTC);
    }

    void add(Block block) { m_blocks.append(std::move(block)); }
    void addHeading(int level, const Runs &runs, const QString &number = {}) { add(Heading{level, runs, number, {}}); }
    static Runs plain(const QString &text) { return {Run{text}}; }

    void heading()
    {
        const QString title = m.meeting.title.isEmpty() ? m.body.name : m.meeting.title;
        addHeading(1, plain(title.isEmpty() ? kind() : title));
        QStringList subtitle{kind(), reference(m.body.abbreviation, m.meeting.date, 0), m_isNotice ? QString() : words::statusName(m.meeting)};
        subtitle.removeAll(QString());
        add(Paragraph{plain(subtitle.join(u" · "_s)), Role::Subtitle});
    }

    void fact(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            add(Paragraph{{Run{label + u": "_s, true}, Run{value}}, Role::Fact});
    }

    void facts()
    {
        const Meeting &meeting = m.meeting;
        if (!meeting.title.isEmpty() && meeting.title != m.body.name)
            fact(u"Grupp"_s, m.body.name);
        fact(u"Datum"_s, meeting.date.isValid() ? fullDate(meeting.date) : QString());
        fact(u"Tid"_s, words::timeSpan(meeting.starts, meeting.ends));
        fact(u"Plats"_s, meeting.place);
        fact(u"Ordförande"_s, words::personName(m, meeting.chair));
        fact(u"Vid anteckningarna"_s, words::personName(m, meeting.noteTaker));
        fact(u"Justerare"_s, words::personName(m, meeting.approver));
        if (m_isNotice)
            called();
        if (!m_options.attendance || m_isNotice)
            return;
        fact(u"Närvarande"_s, attendance({Presence::Present}, false));
        fact(u"Adjungerade"_s, attendance({Presence::Adjunct}, false));
        fact(u"Gäster"_s, attendance({Presence::Present, Presence::Adjunct, Presence::Unknown}, true));
        fact(u"Anmält förhinder"_s, attendance({Presence::Excused}, false));
        fact(u"Frånvarande"_s, attendance({Presence::Absent}, false));
    }

    /// Who is called, and how long it is planned to take.
    void called()
    {
        if (m_options.attendance) {
            fact(u"Kallade"_s, attendance({Presence::Present, Presence::Unknown}, false));
            fact(u"Adjungerade"_s, attendance({Presence::Adjunct}, false));
            fact(u"Gäster"_s, attendance({Presence::Present, Presence::Adjunct, Presence::Unknown}, true));
            fact(u"Anmält förhinder"_s, attendance({Presence::Excused}, false));
        }
        int all = 0;
        for (const AgendaItem &item : m.items)
            all += item.minutesPlanned;
        fact(u"Planerad tid"_s, all > 0 ? u"%1 minuter"_s.arg(all) : QString());
    }

    QString attendance(const QList<Presence> &wanted, bool guests) const
    {
        QStringList names;
        for (const Attendance &a : m.attendance) {
            // A guest who is away is told with the others who are.
            const bool isGuest = a.person.isNull() && a.presence != Presence::Absent && a.presence != Presence::Excused;
            if (isGuest != guests || !wanted.contains(a.presence))
                continue;
            QString name = a.person.isNull() ? a.guestName : words::personName(m, a.person);
            QStringList notes;
            if (a.arrivedAt)
                notes << u"från punkt %1"_s.arg(m_itemNumbers.value(a.arrivedAt));
            if (a.leftAt)
                notes << u"till punkt %1"_s.arg(m_itemNumbers.value(a.leftAt));
            if (!notes.isEmpty())
                name += u" (%1)"_s.arg(notes.join(u", "_s));
            names << name;
        }
        return names.join(u", "_s);
    }

    QList<SectionGroup> groups() const
    {
        QList<SectionGroup> groups;
        const auto &order = m.body.sectionOrder;
        if (m.body.numbering == Numbering::RestartsPerSection) {
            for (const Section section : order) {
                SectionGroup group{section, {}};
                for (const AgendaItem &item : m.items)
                    if (item.section == section)
                        group.items << item;
                if (!group.items.isEmpty())
                    groups << group;
            }
        } else {
            // Numbers run on in the order of the agenda, so that order is kept on paper.
            for (const AgendaItem &item : m.items) {
                if (groups.isEmpty() || groups.last().section != item.section)
                    groups << SectionGroup{item.section, {}};
                groups.last().items << item;
            }
        }
        const bool hasSection = std::any_of(groups.begin(), groups.end(), [](const SectionGroup &g) { return g.section == Section::Decision; });
        if (!hasSection && !m_isNotice && m_decisionNumbers.isEmpty() && order.contains(Section::Decision)) {
            const auto later = [&](const SectionGroup &g) { return order.indexOf(g.section) > order.indexOf(Section::Decision); };
            groups.insert(std::distance(groups.begin(), std::find_if(groups.begin(), groups.end(), later)), SectionGroup{Section::Decision, {}});
        }
        return groups;
    }

    void sections()
    {
        if (m_isNotice && m.items.isEmpty())
            add(Paragraph{plain(u"Dagordningen är inte klar än."_s), Role::Notice});
        for (const SectionGroup &group : groups()) {
            addHeading(2, plain(words::sectionName(group.section)));
            if (group.items.isEmpty())
                add(Paragraph{plain(u"Inga beslutspunkter"_s), Role::Notice});
            for (const AgendaItem &item : group.items)
                point(item);
        }
    }

    void point(const AgendaItem &item)
    {
        const Runs title = toRuns(item.title);
        const int number = m_itemNumbers.value(item.id);
        addHeading(3, title.isEmpty() ? plain(u"(utan rubrik)"_s) : title, number > 0 ? QString::number(number) : QString());
        if (item.confidential)
            add(Paragraph{plain(u"Sekretess"_s), Role::Notice});
        if (m_isNotice) {
            QStringList details;
            if (item.minutesPlanned > 0)
                details << u"%1 minuter"_s.arg(item.minutesPlanned);
            if (const QString origin = m_options.origins.value(item.id); !origin.isEmpty())
                details << origin;
            if (!details.isEmpty())
                add(Paragraph{plain(details.join(u" · "_s)), Role::Details});
        }
        m_blocks += m_outline.blocks(m.linesOf(item.id));
    }

    /// "Punkt 3, Internbudget"
    QString placeOf(const Line &line) const
    {
        const auto item = std::find_if(m.items.begin(), m.items.end(), [&](const AgendaItem &i) { return i.id == line.item; });
        if (item == m.items.end())
            return {};
        return u"Punkt %1, %2"_s.arg(m_itemNumbers.value(item->id)).arg(toPlain(item->title));
    }

    void decisions()
    {
        Blocks all;
        for (const Line &line : m.lines) {
            const int number = m_decisionNumbers.value(line.id);
            if (number == 0 || line.text.isEmpty())
                continue;
            QList<Line> own{line};
            own += m.belongingTo(line.id);
            Group group{Role::Decision, words::decisionLabel(m, line, number), {}};
            group.blocks = m_outline.summary(own);
            if (const QString place = placeOf(line); !place.isEmpty())
                group.blocks.append(Paragraph{plain(place), Role::Details});
            all.append(std::move(group));
        }
        if (all.isEmpty())
            return;
        addHeading(2, plain(u"Beslut i sammandrag"_s));
        m_blocks += all;
    }

    void tasks()
    {
        Table table;
        table.widths = {44, 24, 20, 12};
        const auto cell = [](const QString &text, bool header = false) {
            return Cell{{Paragraph{{Run{text.isEmpty() ? u"–"_s : text}}}}, 1, header, false};
        };
        for (const Line &line : m.lines) {
            if (line.kind != LineKind::Task)
                continue;
            const Task task = m.tasks.value(line.id);
            Cell text{{Paragraph{toRuns(line.text)}}, 1, false, false};
            if (line.text.isEmpty())
                text = cell({});
            table.rows.append({text, cell(words::parties(m, task.responsible)), cell(task.due.isValid() ? words::day(task.due) : QString()),
                               cell(words::stateName(task.state))});
        }
        if (table.rows.isEmpty())
            return;
        table.head.append({cell(u"Uppgift"_s, true), cell(u"Ansvarig"_s, true), cell(u"Klart"_s, true), cell(u"Läge"_s, true)});
        addHeading(2, plain(u"Uppgifter"_s));
        add(std::move(table));
    }

    void carryOvers()
    {
        List list;
        for (const Line &line : m.lines) {
            if (line.kind != LineKind::CarryOver || line.text.isEmpty())
                continue;
            list.items.append({Paragraph{toRuns(line.text)}, Paragraph{plain(words::carryOverDetails(m, line)), Role::Details}});
        }
        if (list.items.isEmpty())
            return;
        addHeading(2, plain(u"Till kommande möten"_s));
        add(std::move(list));
    }

    /// "Beslut LG 2026-10-13 §1" and, beneath it, what it is tied to.
    void threads()
    {
        List list;
        for (const Line &line : m.lines) {
            const QStringList references = m_options.references.value(line.id);
            if (references.isEmpty() || isHidden(line))
                continue;
            const QString name = isDecision(line.kind) ? words::decisionLabel(m, line, m_decisionNumbers.value(line.id)) : toPlain(line.text);
            List ties;
            for (const QString &reference : references)
                ties.items.append(Blocks{Paragraph{plain(reference)}});
            list.items.append({Paragraph{plain(name)}, std::move(ties)});
        }
        if (list.items.isEmpty())
            return;
        addHeading(2, plain(u"Den röda tråden"_s));
        add(std::move(list));
    }

    bool isHidden(const Line &line) const
    {
        const auto item = std::find_if(m.items.begin(), m.items.end(), [&](const AgendaItem &i) { return i.id == line.item; });
        return !m_options.includeConfidential && (line.confidential || (item != m.items.end() && item->confidential));
    }

    void signatures()
    {
        const auto line = [&](const QString &label, PersonId person) {
            Runs runs{Run{label, true}};
            if (const QString name = words::personName(m, person); !name.isEmpty())
                runs << Run{u" "_s + name};
            add(Paragraph{runs, Role::Signature});
        };
        line(u"Vid anteckningarna"_s, m.meeting.noteTaker);
        line(u"Justeras"_s, m.meeting.approver ? m.meeting.approver : m.meeting.chair);
    }

    const Minutes &m;
    const MinutesOptions &m_options;
    const bool m_isNotice;
    QHash<ItemId, int> m_itemNumbers;
    QHash<LineId, int> m_decisionNumbers;
    OutlineBlocks m_outline;
    Blocks m_blocks;
};

} // namespace

Document minutesDocument(const Minutes &minutes, const MinutesOptions &options)
{
    if (options.includeConfidential)
        return MinutesBuilder(minutes, options).build();
    const Minutes open = masked(minutes);
    return MinutesBuilder(open, options).build();
}

QString minutesTitle(const Minutes &minutes)
{
    const QString name = minutes.meeting.title.isEmpty() ? minutes.body.name : minutes.meeting.title;
    const QString date = minutes.meeting.date.isValid() ? QLocale(QLocale::Swedish).toString(minutes.meeting.date, u"d MMMM yyyy"_s) : QString();
    const QString title = (name + u' ' + date).trimmed();
    if (title.isEmpty())
        return isNotice(minutes) ? words::notice() : words::minutes();
    return isNotice(minutes) ? words::notice() + u' ' + title : title;
}

bool isNotice(const Minutes &minutes)
{
    return minutes.meeting.status == MeetingStatus::Planned
           && std::none_of(minutes.lines.begin(), minutes.lines.end(), [](const Line &line) { return isTracked(line.kind); });
}

Minutes masked(const Minutes &minutes)
{
    const QString hidden = maskWord();
    Minutes result = minutes;
    QSet<ItemId> hiddenItems;
    for (AgendaItem &item : result.items)
        if (item.confidential) {
            item.title = hidden;
            hiddenItems.insert(item.id);
        }
    const auto forget = [&](LineId id) {
        result.followUps.remove(id); // effect, evidence, cause and what next were said of the line
        if (const auto d = result.decisions.find(id); d != result.decisions.end()) {
            d->responsible.clear();
            d->followUp = {};
            d->replaces = {};
        }
        if (const auto t = result.tasks.find(id); t != result.tasks.end()) {
            t->responsible.clear();
            t->due = {};
            t->reportBack = {};
            t->reportBackTo = {};
        }
        if (const auto c = result.carryOvers.find(id); c != result.carryOvers.end()) {
            c->title.clear();
            c->date = {};
            c->body = {};
            c->target = CarryOverTarget::Unscheduled;
        }
    };
    QList<Line> lines;
    int under = -1; // the level of the confidential line that the next ones may belong to
    ItemId where;
    for (const Line &line : minutes.lines) {
        if (under >= 0 && line.item == where && line.level > under) {
            result.decisions.remove(line.id);
            result.tasks.remove(line.id);
            result.carryOvers.remove(line.id);
            result.followUps.remove(line.id);
            continue;
        }
        under = -1;
        if (!line.confidential && !hiddenItems.contains(line.item)) {
            lines << line;
            continue;
        }
        under = line.level;
        where = line.item;
        Line open = line;
        open.text = hidden;
        forget(line.id);
        lines << open;
    }
    result.lines = lines;
    return result;
}

} // namespace documents
