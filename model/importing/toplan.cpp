// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/toplan.h"

#include "domain/names.h"

#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

ResponsibleRole roleOf(const QString &words)
{
    struct Known {
        QString part;
        ResponsibleRole role;
    };
    static const QList<Known> known{{u"politisk"_s, ResponsibleRole::Politics},       {u"nämnd"_s, ResponsibleRole::Politics},
                                    {u"huvudman"_s, ResponsibleRole::Principal},      {u"förvaltning"_s, ResponsibleRole::Management},
                                    {u"rektor"_s, ResponsibleRole::HeadTeacher},      {u"lärare"_s, ResponsibleRole::Teacher},
                                    {u"elevhälsa"_s, ResponsibleRole::PupilHealth}};
    const QString text = folded(words);
    for (const Known &one : known)
        if (text.contains(one.part))
            return one.role;
    return ResponsibleRole::Other;
}

/// "läsåret 2021/22", "läsåren 2019/20 och 2020/21", "2022–2024" where title or lines above the plan say it; else its year.
QPair<QDate, QDate> periodOf(const PlanProposal &proposal)
{
    static const QRegularExpression school(u"(?<!\\d)20(\\d\\d)\\s*/\\s*(?:20)?(\\d\\d)(?!\\d)(?:.{1,12}?(?<!\\d)(?:20)?\\d\\d\\s*/\\s*(?:20)?(\\d\\d)(?!\\d))?"_s);
    static const QRegularExpression spoken(u"läsår(?:et|en)?\\s+20(\\d\\d)\\s*[–-]\\s*(?:20)?(\\d\\d)(?!\\d)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression calendar(u"(?<![\\d/-])(20\\d\\d)\\s*[–-]\\s*(20\\d\\d)(?![\\d-])"_s);
    constexpr int longest = 8; // years
    constexpr int century = 2000;
    for (const QString &text : QStringList{proposal.title} + proposal.other) {
        for (const QRegularExpression &form : {school, spoken})
            if (const auto match = form.match(text); match.hasMatch()) {
                const int first = century + match.captured(1).toInt();
                const int last = century + (match.captured(3).isEmpty() ? match.captured(2) : match.captured(3)).toInt();
                if (last > first && last - first <= longest && (proposal.year == 0 || proposal.year == first))
                    return {QDate(first, 8, 1), QDate(last, 7, 31)};
            }
        if (const auto match = calendar.match(text); match.hasMatch()) {
            const int first = match.captured(1).toInt();
            const int last = match.captured(2).toInt();
            if (last > first && last - first <= longest && (proposal.year == 0 || proposal.year == first))
                return {QDate(first, 1, 1), QDate(last, 12, 31)};
        }
    }
    return proposal.year > 0 ? QPair(QDate(proposal.year, 1, 1), QDate(proposal.year, 12, 31)) : QPair<QDate, QDate>();
}

class PlanMaker
{
public:
    explicit PlanMaker(const PlanProposal &proposal) : m_proposal(proposal) {}

    PlanContent make()
    {
        ActionPlan &plan = m_out.plan;
        plan.id = ActionPlanId::create();
        plan.title = m_proposal.title;
        const auto [from, to] = periodOf(m_proposal);
        plan.from = from;
        plan.to = to;
        plan.background = prose(m_proposal.background + (m_proposal.other.isEmpty() ? QString() : u"\n"_s + m_proposal.other.join(u"\n"_s)));
        plan.participation = prose(m_proposal.participation);
        plan.analysis = prose(m_proposal.analysis);
        plan.spreading = prose(m_proposal.spreading);
        plan.statedTotal = m_proposal.statedTotal.value_or(0);
        makeNeeds();
        for (const ProposedArea &area : m_proposal.areas)
            makeArea(area);
        makeNotes(m_proposal.strengths, PlanNoteKind::Strength);
        makeNotes(m_proposal.weaknesses, PlanNoteKind::Weakness);
        makeNotes(m_proposal.risks, PlanNoteKind::Risk);
        makeTimeline();
        makeCosts();
        return m_out;
    }

private:
    static Prose prose(const QString &text) { return text.trimmed(); }

    template <class Row>
    Row row() const
    {
        Row made;
        made.id = decltype(made.id)::create();
        made.plan = m_out.plan.id;
        return made;
    }

    void makeNeeds()
    {
        for (const QString &text : m_proposal.needs) {
            auto need = row<Need>();
            need.number = int(m_out.needs.size()) + 1;
            need.text = text;
            m_out.needs.append(need);
        }
    }

    void makeArea(const ProposedArea &proposed)
    {
        auto area = row<DevelopmentArea>();
        area.number = proposed.number;
        area.title = proposed.title;
        area.rank = int(m_out.areas.size());
        m_out.areas.append(area);
        for (const ProposedMeasure &measure : proposed.measures)
            makeMeasure(measure, area.id);
    }

    void makeMeasure(const ProposedMeasure &proposed, AreaId area)
    {
        auto measure = row<Measure>();
        measure.area = area;
        measure.description = prose(proposed.description);
        measure.participants = prose(proposed.participants);
        measure.followUpHow = prose(proposed.followUp);
        measure.rank = int(m_out.measures.size());
        m_out.measures.append(measure);
        for (const QString &text : proposed.goals) {
            auto goal = row<Goal>();
            goal.area = area;
            goal.measure = measure.id;
            goal.text = text;
            goal.rank = int(m_out.goals.size());
            m_out.goals.append(goal);
        }
        for (const ProposedResponsibility &one : proposed.responsibilities) {
            auto responsibility = row<Responsibility>();
            responsibility.area = area;
            responsibility.measure = measure.id;
            responsibility.role = roleOf(one.role);
            responsibility.roleText = one.role;
            responsibility.text = one.text;
            responsibility.rank = int(m_out.responsibilities.size());
            m_out.responsibilities.append(responsibility);
        }
    }

    void makeNotes(const QStringList &texts, PlanNoteKind kind)
    {
        for (const QString &text : texts) {
            auto note = row<PlanNote>();
            note.kind = kind;
            note.text = text;
            note.rank = int(m_out.notes.size());
            m_out.notes.append(note);
        }
    }

    /// The area that a timeline's or a cost's own name means, by the words they share; else the area of the same order.
    AreaId areaFor(const QString &name, qsizetype order, qsizetype count) const
    {
        static const QRegularExpression separators(u"[^\\p{L}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        const QStringList words = folded(name).split(separators, Qt::SkipEmptyParts);
        qsizetype most = 0;
        AreaId best;
        for (const DevelopmentArea &area : m_out.areas) {
            const QString title = folded(area.title);
            const auto shared = std::count_if(words.begin(), words.end(), [&](const QString &w) { return w.size() >= 4 && title.contains(w.first(std::min<qsizetype>(w.size(), 8))); });
            if (shared > most) {
                most = shared;
                best = area.id;
            }
        }
        if (most == 0 && count == m_out.areas.size())
            return m_out.areas[order].id;
        return best;
    }

    void makeTimeline()
    {
        for (const ProposedTime &time : m_proposal.timeline) {
            auto entry = row<TimelineEntry>();
            entry.area = areaFor(time.area, m_out.timeline.size(), m_proposal.timeline.size());
            entry.text = time.area.isEmpty() || time.text.isEmpty() ? time.area + time.text : time.area + u": "_s + time.text;
            entry.rank = int(m_out.timeline.size());
            m_out.timeline.append(entry);
        }
    }

    void makeCosts()
    {
        for (const ProposedCost &cost : m_proposal.costs) {
            auto line = row<CostLine>();
            line.area = areaFor(cost.name, m_out.costs.size(), m_proposal.costs.size());
            line.name = cost.name;
            line.amount = cost.amount;
            line.rank = int(m_out.costs.size());
            m_out.costs.append(line);
        }
    }

    const PlanProposal &m_proposal;
    PlanContent m_out;
};

} // namespace

PlanContent toPlan(const PlanProposal &proposal) { return PlanMaker(proposal).make(); }

} // namespace importing
