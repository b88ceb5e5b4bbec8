// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/qualityreport.h"

#include "documents/plandocument.h"
#include "documents/prose.h"
#include "documents/words.h"
#include "domain/followingup.h"
#include "domain/indicators.h"

#include <algorithm>

namespace documents {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

Paragraph plain(const QString &text, Role role = Role::Body) { return Paragraph{{Run{text}}, role}; }
Heading heading(int level, const QString &text) { return Heading{level, {Run{text}}, {}, {}}; }
Cell cell(const QString &text, bool header = false, bool right = false) { return Cell{{Block(plain(text))}, 1, header, right}; }
Paragraph labelled(const QString &label, const QString &text)
{
    Runs runs{Run{label + u": "_s, true}};
    runs += toRuns(text);
    return Paragraph{runs};
}

QString nameOf(const Measure &measure)
{
    const QString title = measure.title.isEmpty() ? measure.description.section(u'\n', 0, 0, QString::SectionSkipEmpty) : measure.title;
    return toPlain(QStringView(title));
}

class Report
{
public:
    explicit Report(const ReportContent &content, const PictureStyle &style) : m(content), m_style(style) {}
    Blocks build();

private:
    void findings();
    void area(const DevelopmentArea &area);
    void measure(const Measure &measure);
    void followUps(const Measure &measure);
    void indicators();
    void dialogues();
    void gaps();
    /// Says what is missing, here and in the list at the end.
    void gap(const QString &what, const QString &where)
    {
        m_blocks.append(Block(plain(u"Saknas: "_s + what, Role::Notice)));
        m_gaps.append(where + u": "_s + what);
    }

    const ReportContent &m;
    PictureStyle m_style;
    Blocks m_blocks;
    QStringList m_gaps;
};

void Report::findings()
{
    m_blocks.append(Block(heading(2, u"Var är vi?"_s)));
    m_blocks += proseBlocks(m.plan.plan.background);
    m_blocks += proseBlocks(m.plan.plan.analysis);
    if (m.plan.needs.isEmpty()) {
        gap(u"behov ur nulägesanalysen."_s, u"Nulägesanalysen"_s);
        return;
    }
    m_blocks.append(Block(plain(u"Analysen pekade ut %1 behov:"_s.arg(m.plan.needs.size()))));
    List list;
    list.numbering = List::Numbering::Decimal;
    list.start = std::max(1, m.plan.needs.first().number);
    for (const Need &need : m.plan.needs)
        list.items.append(Blocks{Block(Paragraph{toRuns(need.text)})});
    m_blocks.append(Block(list));
    for (const Need &need : m.plan.uncoveredNeeds())
        m_gaps.append(u"Behov %1: ingen insats svarar mot det."_s.arg(need.number));
}

void Report::area(const DevelopmentArea &area)
{
    m_blocks.append(Block(heading(2, area.number.isEmpty() ? area.title : u"Område %1: %2"_s.arg(area.number, area.title))));
    bool any = false;
    for (const Measure &measure : m.plan.measures) {
        if (measure.area == area.id) {
            this->measure(measure);
            any = true;
        }
    }
    if (!any)
        gap(u"insatser i området."_s, area.title);
}

void Report::measure(const Measure &measure)
{
    const QString name = nameOf(measure);
    m_blocks.append(Block(heading(3, name.isEmpty() ? u"Insats"_s : name)));
    bool answers = false;
    for (const Need &need : m.plan.needs)
        if (measure.needs.contains(need.id)) {
            m_blocks.append(Block(labelled((answering(measure, need.id) == Answering::Partly ? u"Behov %1, delvis"_s : u"Behov %1"_s).arg(need.number), need.text)));
            answers = true;
        }
    if (!answers)
        gap(u"det behov som insatsen svarar mot."_s, name);
    for (const Goal &goal : m.plan.goals)
        if (goal.measure == measure.id)
            m_blocks.append(Block(labelled(u"Mål"_s, goal.sign.isEmpty() ? goal.text : goal.text + (goal.text.endsWith(u'.') ? u" "_s : u". "_s) + u"Syns genom: "_s + goal.sign)));
    if (!measure.description.isEmpty()) {
        m_blocks.append(Block(labelled(u"Vad som gjordes"_s, QString())));
        m_blocks += proseBlocks(measure.description);
    }
    followUps(measure);
}

void Report::followUps(const Measure &measure)
{
    QList<FollowUp> all;
    std::copy_if(m.plan.followUps.begin(), m.plan.followUps.end(), std::back_inserter(all), [&](const FollowUp &f) { return f.measure == measure.id; });
    std::stable_sort(all.begin(), all.end(), [](const FollowUp &a, const FollowUp &b) { return a.date < b.date; });
    const QString name = nameOf(measure);
    for (const FollowUp &f : std::as_const(all)) {
        m_blocks.append(Block(labelled(f.date.isValid() ? u"Uppföljning "_s + words::day(f.date) : u"Uppföljning"_s, f.seen)));
        if (!f.cause.isEmpty())
            m_blocks.append(Block(labelled(u"Orsak"_s, f.cause)));
    }
    if (all.isEmpty()) {
        const QDate due = nextFollowUp(measure, {});
        gap(due.isValid() && due < m.today ? u"uppföljning, den skulle ha gjorts senast %1."_s.arg(words::day(due)) : u"uppföljning."_s, name);
        return;
    }
    const FollowUp &last = all.last();
    m_blocks.append(Block(labelled(u"Effekt"_s, domain::effectName(last.effect))));
    if (!last.evidence.isEmpty())
        m_blocks.append(Block(labelled(u"Underlag"_s, last.evidence)));
    else if (last.effect == Effect::Partly || last.effect == Effect::Reached)
        gap(u"underlag för effekten."_s, name);
    if (measure.state == MeasureState::Closed || last.next == WhatNext::Close)
        m_blocks.append(Block(labelled(u"Nästa år"_s, last.nextText.isEmpty() ? u"Insatsen är avslutad."_s : last.nextText)));
    else
        m_blocks.append(Block(labelled(u"Nästa år"_s, last.nextText.isEmpty() ? u"Insatsen fortsätter."_s : last.nextText)));
}

void Report::indicators()
{
    if (m.indicators.isEmpty())
        return;
    m_blocks.append(Block(heading(2, u"Kvalitetsindikatorer"_s)));
    for (const MeasuredIndicator &measured : m.indicators) {
        m_blocks.append(Block(heading(3, measured.indicator.name)));
        if (measured.values.isEmpty()) {
            gap(u"värden."_s, measured.indicator.name);
            continue;
        }
        for (const QString &unit : unitsOf(measured.values)) {
            const QString words = progressionText(measured.indicator, valuesOf(measured.values, unit));
            if (!words.isEmpty())
                m_blocks.append(Block(unit.isEmpty() ? plain(words) : labelled(unit, words)));
        }
        m_blocks.append(Block(pictureFigure(indicatorPicture(measured, QSizeF(640, 260), m_style))));
        m_blocks.append(Block(indicatorTable(measured)));
    }
}

void Report::dialogues()
{
    if (m.rounds.isEmpty())
        return;
    m_blocks.append(Block(heading(2, u"Verksamhetsdialoger"_s)));
    for (const DialogueRound &round : m.rounds) {
        m_blocks.append(Block(heading(3, roundName(round))));
        QStringList steps;
        if (round.dialogueOn.isValid())
            steps.append(u"dialog "_s + words::day(round.dialogueOn));
        if (round.informedOn.isValid())
            steps.append(u"ledningsgruppen informerad "_s + words::day(round.informedOn));
        if (round.followedUpOn.isValid())
            steps.append(u"följd upp "_s + words::day(round.followedUpOn));
        if (!steps.isEmpty())
            m_blocks.append(Block(plain(steps.join(u" · "_s), Role::Details)));
        m_blocks += proseBlocks(round.agreed);
        if (round.agreed.isEmpty() && round.dialogueOn.isValid() && round.dialogueOn < m.today)
            gap(u"vad ni kom överens om."_s, roundName(round));
    }
}

void Report::gaps()
{
    m_blocks.append(Block(heading(2, u"Det som saknas"_s)));
    if (m_gaps.isEmpty()) {
        m_blocks.append(Block(plain(u"Inget saknas i underlaget."_s)));
        return;
    }
    m_blocks.append(Block(plain(u"Underlaget är inte helt. Fyll i det här, eller skriv varför det saknas:"_s)));
    List list;
    for (const QString &gap : std::as_const(m_gaps))
        list.items.append(Blocks{Block(plain(gap))});
    m_blocks.append(Block(list));
}

Blocks Report::build()
{
    findings();
    for (const DevelopmentArea &area : m.plan.areas)
        this->area(area);
    const auto loose = [&](const Measure &measure) {
        return std::none_of(m.plan.areas.begin(), m.plan.areas.end(), [&](const DevelopmentArea &a) { return a.id == measure.area; });
    };
    if (std::any_of(m.plan.measures.begin(), m.plan.measures.end(), loose)) {
        m_blocks.append(Block(heading(2, u"Insatser utan område"_s)));
        for (const Measure &measure : m.plan.measures)
            if (loose(measure))
                this->measure(measure);
    }
    indicators();
    dialogues();
    gaps();
    return m_blocks;
}

} // namespace

Document qualityReport(const ReportContent &content, const HouseLook &look, const PictureStyle &style)
{
    const ActionPlan &plan = content.plan.plan;
    Document document;
    document.title = u"Kvalitetsrapport"_s + (plan.to.isValid() ? u' ' + QString::number(plan.to.year()) : QString()) + (plan.unit.isEmpty() ? QString() : u", "_s + plan.unit);
    document.look = look;
    document.created = QDateTime(content.today, QTime(12, 0), Qt::UTC);
    document.watermark = u"UTKAST"_s;
    document.blocks.append(Block(heading(1, document.title)));
    QStringList facts;
    if (!plan.title.isEmpty())
        facts.append(plan.title);
    if (plan.from.isValid() && plan.to.isValid())
        facts.append(words::day(plan.from) + u" till "_s + words::day(plan.to));
    if (!look.organisation.isEmpty())
        facts.append(look.organisation);
    if (!facts.isEmpty())
        document.blocks.append(Block(plain(facts.join(u" · "_s), Role::Subtitle)));
    document.blocks += Report(content, style).build();
    return document;
}

SeriesPicture indicatorPicture(const MeasuredIndicator &measured, QSizeF size, const PictureStyle &style)
{
    QList<SeriesPicture::Series> series;
    for (const QString &unit : unitsOf(measured.values)) {
        SeriesPicture::Series line;
        line.name = unit.isEmpty() ? u"Alla"_s : unit;
        for (const IndicatorValue &value : valuesOf(measured.values, unit))
            if (value.date.isValid())
                line.points.append({value.date, value.value});
        if (!line.points.isEmpty())
            series.append(line);
    }
    SeriesPicture::Frame frame{measured.indicator.name, measured.indicator.unit, {}, false};
    if (measured.indicator.hasTarget)
        frame.target = measured.indicator.target;
    return {series, frame, size, style};
}

Table indicatorTable(const MeasuredIndicator &measured)
{
    const QStringList units = unitsOf(measured.values);
    QList<QDate> days;
    for (const IndicatorValue &value : measured.values)
        if (!days.contains(value.date))
            days.append(value.date);
    std::sort(days.begin(), days.end());
    Table table;
    QList<Cell> head{cell(u"Dag"_s, true)};
    for (const QString &unit : units)
        head.append(cell(unit.isEmpty() ? u"Alla"_s : unit, true, true));
    table.head = {head};
    for (const QDate &day : std::as_const(days)) {
        QList<Cell> row{cell(day.isValid() ? day.toString(Qt::ISODate) : QString())};
        for (const QString &unit : units) {
            QString text;
            for (const IndicatorValue &value : measured.values)
                if (value.date == day && value.unit == unit)
                    text = valueText(value.value, measured.indicator.unit);
            row.append(cell(text, false, true));
        }
        table.rows.append(row);
    }
    return table;
}

} // namespace documents
