// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plandocument.h"

#include "documents/pictures/costpicture.h"
#include "documents/pictures/coveragepicture.h"
#include "documents/pictures/ganttpicture.h"
#include "documents/prose.h"
#include "domain/dates.h"
#include "domain/planrules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace documents {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(documents::PlanDocument)
};

Paragraph plain(const QString &text, Role role = Role::Body) { return Paragraph{{Run{text, false, false, {}}}, role}; }
Heading heading(int level, const QString &text, const QString &number = QString()) { return Heading{level, {Run{text, false, false, {}}}, number, {}}; }
Cell cell(const QString &text, bool header = false, bool right = false) { return Cell{{Block(plain(text))}, 1, header, right}; }

constexpr qreal pictureWidth = 900; ///< pixels; a page's width makes letters of some 7 points of 13 px

QDateTime createdOf(const PlanContent &content)
{
    return QDateTime(content.plan.from.isValid() ? content.plan.from : QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
}

class Builder
{
public:
    Builder(const PlanContent &content, const PlanOptions &options) : m(content), m_options(options) {}
    Blocks build();

private:
    void section(int level, const QString &title, const Blocks &blocks)
    {
        if (blocks.isEmpty())
            return;
        m_blocks.append(Block(heading(level, title)));
        m_blocks += blocks;
    }
    Blocks needs() const;
    void area(const DevelopmentArea &area);
    void measure(const Measure &measure);
    Blocks goals(const QList<Goal> &goals) const;
    Blocks responsibilities(const QList<Responsibility> &list) const;
    Blocks followUps(MeasureId measure) const;
    Blocks notes(PlanNoteKind kind) const;
    Blocks timeline() const;
    void costs();

    template <class T, class Test>
    static QList<T> only(const QList<T> &all, Test test)
    {
        QList<T> found;
        std::copy_if(all.begin(), all.end(), std::back_inserter(found), test);
        return found;
    }

    Blocks coverage() const;
    Blocks timelinePicture() const;

    const PlanContent &m;
    const PlanOptions &m_options;
    Blocks m_blocks;
};

Blocks Builder::needs() const
{
    if (m.needs.isEmpty())
        return {};
    List list;
    list.numbering = List::Numbering::Decimal;
    list.start = std::max(1, m.needs.first().number);
    for (const Need &need : m.needs) {
        Blocks item{Block(Paragraph{toRuns(need.text)})};
        if (!need.evidence.isEmpty())
            item.append(Block(plain(Words::tr("Underlag: %1").arg(need.evidence), Role::Details)));
        list.items.append(item);
    }
    return {Block(list)};
}

/// As many pictures as the measures need pages; a plan too long to be looked at is left to its words.
Blocks Builder::coverage() const
{
    constexpr qsizetype most = 48;
    if (!m_options.pictures || m.needs.isEmpty() || m.measures.isEmpty() || m.measures.size() > most)
        return {};
    Blocks blocks;
    for (int first = 0; first < int(m.measures.size()); first += CoveragePicture::onAPage)
        blocks.append(Block(pictureFigure(CoveragePicture(m, pictureWidth, PictureStyle::print(), first, CoveragePicture::onAPage))));
    return blocks;
}

Blocks Builder::timelinePicture() const
{
    constexpr qsizetype most = 26; // rows that a page holds
    const bool dated = std::any_of(m.measures.begin(), m.measures.end(), [](const Measure &me) { return me.from.isValid() || me.to.isValid(); });
    if (!m_options.pictures || !dated || m.measures.size() + m.areas.size() > most)
        return {};
    return {Block(pictureFigure(GanttPicture(m, pictureWidth, m_options.today, PictureStyle::print())))};
}

Blocks Builder::goals(const QList<Goal> &goals) const
{
    if (goals.isEmpty())
        return {};
    List list;
    for (const Goal &goal : goals) {
        Blocks item{Block(Paragraph{toRuns(goal.text)})};
        if (!goal.sign.isEmpty())
            item.append(Block(plain(Words::tr("Syns genom: %1").arg(goal.sign), Role::Details)));
        for (const MeasuredIndicator &measured : m_options.indicators) {
            if (goal.indicator.isNull() || measured.indicator.id != goal.indicator)
                continue;
            const auto last = latest(measured.values, m.plan.unit);
            item.append(Block(plain(last ? Words::tr("Indikator: %1, %2 (%3)").arg(measured.indicator.name, standingText(measured.indicator, last->value), fullDate(last->date))
                                         : Words::tr("Indikator: %1").arg(measured.indicator.name),
                                    Role::Details)));
        }
        list.items.append(item);
    }
    return {Block(list)};
}

Blocks Builder::responsibilities(const QList<Responsibility> &list) const
{
    Blocks blocks;
    for (const Responsibility &r : list) {
        Runs runs{Run{roleName(r) + u": "_s, true, false, {}}};
        runs += toRuns(r.text);
        blocks.append(Block(Paragraph{runs}));
    }
    return blocks;
}

Blocks Builder::followUps(MeasureId id) const
{
    Blocks blocks;
    for (const FollowUp &f : m.followUps) {
        if (f.measure != id)
            continue;
        QStringList facts{fullDate(f.date), effectName(f.effect)};
        if (!f.evidence.isEmpty())
            facts.append(Words::tr("Underlag: %1").arg(f.evidence));
        if (!f.cause.isEmpty())
            facts.append(Words::tr("Orsak: %1").arg(f.cause));
        if (!f.nextText.isEmpty())
            facts.append(Words::tr("Sedan: %1").arg(f.nextText));
        if (!f.seen.isEmpty())
            blocks.append(Block(Paragraph{toRuns(f.seen)}));
        blocks.append(Block(plain(facts.join(u" · "_s), Role::Details)));
    }
    return blocks;
}

void Builder::measure(const Measure &me)
{
    if (!me.title.isEmpty())
        m_blocks.append(Block(heading(3, me.title)));
    const int level = me.title.isEmpty() ? 3 : 4;
    section(level, Words::tr("Planerad insats"), proseBlocks(me.description));
    QStringList answered;
    for (const Need &need : m.needs)
        if (me.needs.contains(need.id))
            answered.append(answering(me, need.id) == Answering::Partly ? Words::tr("%1 (delvis)").arg(need.number) : QString::number(need.number));
    if (!answered.isEmpty())
        m_blocks.append(Block(plain(Words::tr("Svarar mot behov %1").arg(answered.join(u", "_s)), Role::Details)));
    section(level, Words::tr("Deltagare och planering"), proseBlocks(me.participants));
    section(level, Words::tr("Mål och förväntade effekter"), goals(only(m.goals, [&](const Goal &g) { return g.measure == me.id; })));
    section(level, Words::tr("Ansvar"), responsibilities(only(m.responsibilities, [&](const Responsibility &r) { return r.measure == me.id; })));
    section(level, Words::tr("Uppföljning, utvärdering och delaktighet"), proseBlocks(me.followUpHow));
    section(level, Words::tr("Hur blev det?"), followUps(me.id));
}

void Builder::area(const DevelopmentArea &a)
{
    m_blocks.append(Block(heading(2, a.title, a.number)));
    for (const Measure &me : m.measures)
        if (me.area == a.id)
            measure(me);
    section(3, Words::tr("Mål och förväntade effekter"), goals(only(m.goals, [&](const Goal &g) { return g.area == a.id && !g.measure; })));
    section(3, Words::tr("Ansvar"), responsibilities(only(m.responsibilities, [&](const Responsibility &r) { return r.area == a.id && !r.measure; })));
}

Blocks Builder::notes(PlanNoteKind kind) const
{
    List list;
    for (const PlanNote &note : m.notes) {
        if (note.kind != kind)
            continue;
        Blocks item = proseBlocks(note.text);
        if (!note.prevention.isEmpty())
            item.append(Block(plain(Words::tr("Förebyggs genom: %1").arg(note.prevention), Role::Details)));
        if (!item.isEmpty())
            list.items.append(item);
    }
    return list.items.isEmpty() ? Blocks{} : list.items.size() == 1 ? list.items.first() : Blocks{Block(list)};
}

Blocks Builder::timeline() const
{
    Blocks blocks;
    for (const TimelineEntry &entry : m.timeline) {
        const auto area = std::find_if(m.areas.begin(), m.areas.end(), [&](const DevelopmentArea &a) { return a.id == entry.area; });
        Runs runs;
        if (area != m.areas.end())
            runs.append(Run{area->title + u": "_s, true, false, {}});
        if (entry.from.isValid() || entry.to.isValid())
            runs.append(Run{shortDate(entry.from) + u"–"_s + shortDate(entry.to) + u". "_s, false, false, {}});
        const Blocks prose = proseBlocks(entry.text);
        if (!prose.isEmpty() && std::holds_alternative<Paragraph>(prose.first().content)) {
            runs += std::get<Paragraph>(prose.first().content).runs;
            blocks.append(Block(Paragraph{runs}));
            blocks += prose.mid(1);
        } else {
            if (!runs.isEmpty())
                blocks.append(Block(Paragraph{runs}));
            blocks += prose;
        }
    }
    return blocks;
}

void Builder::costs()
{
    if (m.costs.isEmpty())
        return;
    m_blocks.append(Block(heading(2, Words::tr("Kostnadsberäkning"))));
    m_blocks.append(Block(costTable(m)));
    if (m_options.pictures && m.computedTotal() > 0)
        m_blocks.append(Block(pictureFigure(CostPicture(m, pictureWidth, PictureStyle::print()))));
    const qint64 computed = m.computedTotal();
    if (m.plan.statedTotal > 0 && m.plan.statedTotal != computed)
        m_blocks.append(Block(plain(Words::tr("Den angivna summan är %1 tkr. Raderna ger tillsammans %2 tkr.").arg(tkr(m.plan.statedTotal), tkr(computed)), Role::Notice)));
}

Blocks Builder::build()
{
    m_blocks.append(Block(heading(1, titleOf(m.plan))));
    QStringList facts;
    facts.append(m.plan.unit.isEmpty() ? Words::tr("Huvudman") : m.plan.unit);
    if (m.plan.from.isValid() && m.plan.to.isValid())
        facts.append(Words::tr("%1 till %2").arg(fullDate(m.plan.from), fullDate(m.plan.to)));
    m_blocks.append(Block(plain(facts.join(u" · "_s), Role::Details)));
    section(2, Words::tr("Bakgrund"), proseBlocks(m.plan.background));
    section(2, Words::tr("Delaktighet"), proseBlocks(m.plan.participation));
    section(2, Words::tr("Nulägesanalys"), proseBlocks(m.plan.analysis) + needs());
    section(3, Words::tr("Behov och insatser"), coverage());
    for (const DevelopmentArea &a : m.areas)
        area(a);
    const QList<Measure> loose = only(m.measures, [&](const Measure &me) {
        return std::none_of(m.areas.begin(), m.areas.end(), [&](const DevelopmentArea &a) { return a.id == me.area; });
    });
    if (!loose.isEmpty())
        m_blocks.append(Block(heading(2, Words::tr("Övriga insatser"))));
    for (const Measure &me : loose)
        measure(me);
    section(2, Words::tr("Styrkor med de samlade insatserna"), notes(PlanNoteKind::Strength));
    section(2, Words::tr("Svagheter"), notes(PlanNoteKind::Weakness));
    section(2, Words::tr("Risker"), notes(PlanNoteKind::Risk));
    section(2, Words::tr("Erfarenhetsspridning"), proseBlocks(m.plan.spreading));
    section(2, Words::tr("Tidsplan"), timeline() + timelinePicture());
    costs();
    return m_blocks;
}

QJsonArray texts(const QStringList &list)
{
    QJsonArray array;
    for (const QString &text : list)
        array.append(text);
    return array;
}

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

} // namespace

Table costTable(const PlanContent &content)
{
    const bool outcomes = std::any_of(content.costs.begin(), content.costs.end(), [](const CostLine &c) { return c.outcome >= 0; });
    Table table;
    QHash<AreaId, QString> areas;
    for (const DevelopmentArea &area : content.areas)
        areas.insert(area.id, area.number.isEmpty() ? area.title : area.number);
    QList<Cell> head{cell(Words::tr("Kostnad"), true), cell(Words::tr("Område"), true), cell(Words::tr("Slag"), true), cell(Words::tr("Belopp (tkr)"), true, true)};
    if (outcomes)
        head.append(cell(Words::tr("Utfall (tkr)"), true, true));
    table.head.append(head);
    table.widths = outcomes ? QList<int>{40, 12, 22, 13, 13} : QList<int>{46, 12, 24, 18};
    qint64 outcome = 0;
    for (const CostLine &c : content.costs) {
        QList<Cell> row{cell(c.name), cell(areas.value(c.area, u"–"_s)), cell(categoryName(c.category)), cell(tkr(c.amount), false, true)};
        if (outcomes)
            row.append(cell(c.outcome >= 0 ? tkr(c.outcome) : u"–"_s, false, true));
        outcome += std::max<qint64>(0, c.outcome);
        table.rows.append(row);
    }
    QList<Cell> sum{cell(Words::tr("Totalt"), true), cell(u"–"_s), cell(u"–"_s), cell(tkr(content.computedTotal()), false, true)};
    if (outcomes)
        sum.append(cell(tkr(outcome), false, true));
    table.rows.append(sum);
    return table;
}

Document planDocument(const PlanContent &content, const PlanOptions &options)
{
    Document document;
    document.title = titleOf(content.plan);
    document.subject = Words::tr("Systematiskt kvalitetsarbete");
    document.look = options.look;
    document.created = createdOf(content);
    document.blocks = Builder(content, options).build();
    return document;
}

Document responsibilityDocument(const PlanContent &content, std::optional<ResponsibleRole> role, const HouseLook &look)
{
    Document document;
    document.title = role ? Words::tr("Ansvar: %1").arg(roleName(*role)) : Words::tr("Ansvar");
    document.subject = titleOf(content.plan);
    document.look = look;
    document.created = createdOf(content);
    document.blocks = {Block(heading(1, document.title)), Block(plain(titleOf(content.plan), Role::Subtitle))};
    const QHash<MeasureId, QString> numbers = measureNumbers(content);
    const auto rows = [&](ResponsibleRole one, AreaId area, MeasureId measure) {
        Blocks said;
        for (const Responsibility &r : content.responsibilities)
            if (r.role == one && r.area == area && r.measure == measure)
                said.append(Block(Paragraph{toRuns(r.text)}));
        return said;
    };
    for (int i = 0; i <= int(ResponsibleRole::Other); ++i) {
        const auto one = ResponsibleRole(i);
        if (role && *role != one)
            continue;
        Table table;
        table.head.append({cell(Words::tr("Insats"), true), cell(Words::tr("Svarar för"), true), cell(Words::tr("När"), true)});
        table.widths = {36, 44, 20};
        const auto add = [&](const QString &name, const Blocks &said, const QString &when) {
            if (!said.isEmpty())
                table.rows.append({cell(name), Cell{said}, cell(when.isEmpty() ? u"–"_s : when)});
        };
        for (const DevelopmentArea &area : content.areas) {
            add((area.number + u' ' + area.title).trimmed(), rows(one, area.id, {}), QString());
            for (const Measure &me : measuresOf(content, area.id))
                add((numbers.value(me.id) + u' ' + titleOf(me)).trimmed(), rows(one, area.id, me.id), periodName(me.from, me.to));
        }
        for (const Measure &me : measuresOf(content, {}))
            add(titleOf(me), rows(one, me.area, me.id), periodName(me.from, me.to));
        if (table.rows.isEmpty())
            continue;
        if (!role)
            document.blocks.append(Block(heading(2, roleName(one))));
        document.blocks.append(Block(table));
    }
    return document;
}

QJsonObject planJson(const PlanContent &c)
{
    QStringList needs, strengths, weaknesses, risks;
    for (const Need &need : c.needs)
        needs.append(toPlain(QStringView(need.text)));
    for (const PlanNote &note : c.notes)
        (note.kind == PlanNoteKind::Strength ? strengths : note.kind == PlanNoteKind::Weakness ? weaknesses : risks).append(note.text);
    QJsonArray areas;
    for (const DevelopmentArea &a : c.areas) {
        QJsonArray measures;
        for (const Measure &me : c.measures) {
            if (me.area != a.id)
                continue;
            QStringList goals;
            for (const Goal &g : c.goals)
                if (g.measure == me.id || (!g.measure && g.area == a.id && measures.isEmpty()))
                    goals.append(toPlain(QStringView(g.text)));
            QJsonArray responsibilities;
            for (const Responsibility &r : c.responsibilities)
                if (r.measure == me.id || (!r.measure && r.area == a.id && measures.isEmpty()))
                    responsibilities.append(QJsonObject{{u"role"_s, roleName(r)}, {u"text"_s, r.text}});
            measures.append(QJsonObject{{u"id"_s, me.id.toString()},
                                        {u"title"_s, orNull(me.title)},
                                        {u"description"_s, me.description},
                                        {u"participants"_s, orNull(me.participants)},
                                        {u"goals"_s, texts(goals)},
                                        {u"responsibilities"_s, responsibilities},
                                        {u"followUp"_s, orNull(me.followUpHow)}});
        }
        areas.append(QJsonObject{{u"id"_s, a.id.toString()}, {u"number"_s, orNull(a.number)}, {u"title"_s, a.title}, {u"measures"_s, measures}});
    }
    QJsonArray timeline, costs;
    for (const TimelineEntry &entry : c.timeline) {
        const auto area = std::find_if(c.areas.begin(), c.areas.end(), [&](const DevelopmentArea &a) { return a.id == entry.area; });
        timeline.append(QJsonObject{{u"area"_s, area == c.areas.end() ? QJsonValue(QJsonValue::Null) : QJsonValue(area->title)}, {u"text"_s, entry.text}});
    }
    for (const CostLine &line : c.costs)
        costs.append(QJsonObject{{u"name"_s, line.name}, {u"amountTkr"_s, double(line.amount) / 100'000.0}});
    return {{u"id"_s, c.plan.id.toString()},
            {u"title"_s, c.plan.title},
            {u"background"_s, orNull(c.plan.background)},
            {u"participation"_s, orNull(c.plan.participation)},
            {u"needs"_s, texts(needs)},
            {u"areas"_s, areas},
            {u"strengths"_s, texts(strengths)},
            {u"weaknesses"_s, texts(weaknesses)},
            {u"risks"_s, texts(risks)},
            {u"spreading"_s, orNull(c.plan.spreading)},
            {u"timeline"_s, timeline},
            {u"costs"_s, costs},
            {u"statedTotalTkr"_s, c.plan.statedTotal > 0 ? QJsonValue(double(c.plan.statedTotal) / 100'000.0) : QJsonValue(QJsonValue::Null)},
            {u"computedTotalTkr"_s, double(c.computedTotal()) / 100'000.0}};
}

} // namespace documents
