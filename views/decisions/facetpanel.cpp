// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/facetpanel.h"

#include "lists/words.h"
#include "views/shared/facetbox.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using lists::DecisionKind;

namespace {

constexpr int shownResponsible = 6;

} // namespace

FacetPanel::FacetPanel(lists::BodyList &bodies, lists::PersonList &people, QWidget *parent)
    : QScrollArea(parent), m_bodyList(bodies), m_personList(people), m_content(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Urval"));
    m_content->setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, theme::px(12), theme::px(16));
    column->setSpacing(theme::px(20));

    m_bodyGroup = addGroup(tr("Organ"));
    QVBoxLayout *states = addGroup(tr("Läge"));
    const std::pair<domain::DecisionState, Mark> stateMarks[] = {{domain::DecisionState::Valid, Mark::DecisionValid},
                                                                 {domain::DecisionState::Carried, Mark::DecisionCarried},
                                                                 {domain::DecisionState::Replaced, Mark::DecisionReplaced},
                                                                 {domain::DecisionState::Revoked, Mark::DecisionRevoked}};
    for (const auto &[state, mark] : stateMarks) {
        m_states[state] = addBox(states, lists::words::state(state));
        m_states[state]->setMark(mark);
    }
    m_toFollowUp = addBox(states, tr("Att följa upp"));
    m_toFollowUp->setMark(Mark::FollowUp);

    QVBoxLayout *kinds = addGroup(tr("Slag"));
    m_kinds[DecisionKind::Decision] = addBox(kinds, tr("Beslut"));
    m_kinds[DecisionKind::Agreement] = addBox(kinds, tr("Samsyn"));
    m_kinds[DecisionKind::Agreement]->setMark(Mark::Agreement);
    m_kinds[DecisionKind::Reported] = addBox(kinds, tr("Återgivet"));
    m_kinds[DecisionKind::Reported]->setMark(Mark::DecisionReported);
    m_kinds[DecisionKind::Reported]->setToolTip(tr("Andra organs beslut, som bara återges i anteckningarna"));

    m_responsibleGroup = addGroup(tr("Ansvarig"));
    m_more = new QPushButton(tr("Visa alla"), m_content);
    m_more->setFlat(true);
    m_more->setFont(theme::ui(12, QFont::Medium));
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAllResponsible = !m_showsAllResponsible;
        fillResponsible(m_counts);
    });
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch();
    setWidget(m_content);
}

QVBoxLayout *FacetPanel::addGroup(const QString &title)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(0);
    auto *label = new TextLabel(TextLabel::Role::Group, title, m_content);
    label->setContentsMargins(0, 0, 0, theme::px(6));
    group->addWidget(label);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(group);
    return group;
}

FacetBox *FacetPanel::addBox(QVBoxLayout *group, const QString &text)
{
    auto *box = new FacetBox(text, m_content);
    group->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this] {
        if (!m_clearing)
            emit changed();
    });
    return box;
}

void FacetPanel::setCounts(const lists::DecisionCounts &counts)
{
    m_counts = counts;
    fillBodies(counts);
    fillResponsible(counts);
    fillAssignments(counts);
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it)
        it.value()->setCount(counts.states.value(it.key()));
    for (auto it = m_kinds.cbegin(); it != m_kinds.cend(); ++it)
        it.value()->setCount(counts.kinds.value(it.key()));
    m_toFollowUp->setCount(counts.toFollowUp);
}

void FacetPanel::fillBodies(const lists::DecisionCounts &counts)
{
    for (const domain::Body &body : m_bodyList.values()) {
        if (counts.bodies.contains(body.id) && !m_bodies.contains(body.id))
            m_bodies.insert(body.id, addBox(m_bodyGroup, body.name));
    }
    for (auto it = m_bodies.cbegin(); it != m_bodies.cend(); ++it) {
        it.value()->setCount(counts.bodies.value(it.key()));
        it.value()->setVisible(counts.bodies.contains(it.key()) || it.value()->isChecked());
    }
}

void FacetPanel::fillResponsible(const lists::DecisionCounts &counts)
{
    for (const domain::Person &person : m_personList.values()) {
        if (counts.responsible.contains(person.id) && !m_responsible.contains(person.id))
            m_responsible.insert(person.id, addBox(m_responsibleGroup, person.name));
    }
    QList<domain::PersonId> order = m_responsible.keys();
    std::sort(order.begin(), order.end(), [&](domain::PersonId a, domain::PersonId b) {
        const int first = counts.responsible.value(a), second = counts.responsible.value(b);
        return first != second ? first > second : m_responsible.value(a)->text().localeAwareCompare(m_responsible.value(b)->text()) < 0;
    });
    // A box that has the focus keeps its place: what one is about to tick does not jump.
    const bool keepsOrder = std::any_of(m_responsible.cbegin(), m_responsible.cend(), [](const FacetBox *box) { return box->hasFocus(); });
    int place = 0;
    for (domain::PersonId id : order) {
        FacetBox *box = m_responsible.value(id);
        box->setCount(counts.responsible.value(id));
        box->setVisible(m_showsAllResponsible || place < shownResponsible || box->isChecked());
        ++place;
        if (!keepsOrder) {
            m_responsibleGroup->removeWidget(box);
            m_responsibleGroup->insertWidget(place, box);
        }
    }
    m_more->setVisible(order.size() > shownResponsible);
    m_more->setText(m_showsAllResponsible ? tr("Visa färre") : tr("Visa alla %n", nullptr, int(order.size())));
}

/// A plan has few assignments: those that decisions are tied to, with most first as they come.
void FacetPanel::fillAssignments(const lists::DecisionCounts &counts)
{
    if (!m_assignmentName)
        return;
    if (!m_assignmentGroup && !counts.assignments.isEmpty()) {
        m_assignmentGroup = new QVBoxLayout;
        m_assignmentGroup->setSpacing(0);
        auto *label = new TextLabel(TextLabel::Role::Group, tr("VP-uppdrag"), m_content);
        label->setContentsMargins(0, 0, 0, theme::px(6));
        m_assignmentGroup->addWidget(label);
        auto *column = static_cast<QVBoxLayout *>(m_content->layout());
        column->insertLayout(column->count() - 1, m_assignmentGroup);
    }
    QList<domain::AssignmentId> order = counts.assignments.keys();
    std::sort(order.begin(), order.end(), [&](domain::AssignmentId a, domain::AssignmentId b) {
        const int first = counts.assignments.value(a), second = counts.assignments.value(b);
        return first != second ? first > second : m_assignmentName(a).localeAwareCompare(m_assignmentName(b)) < 0;
    });
    for (domain::AssignmentId id : std::as_const(order)) {
        const QString name = m_assignmentName(id);
        if (!m_assignments.contains(id) && !name.isEmpty())
            m_assignments.insert(id, addBox(m_assignmentGroup, name));
    }
    for (auto it = m_assignments.cbegin(); it != m_assignments.cend(); ++it) {
        it.value()->setCount(counts.assignments.value(it.key()));
        it.value()->setVisible(counts.assignments.contains(it.key()) || it.value()->isChecked());
    }
}

void FacetPanel::applyTo(lists::DecisionQuery &query) const
{
    const auto ticked = [](const auto &boxes, auto &into) {
        into.clear();
        for (auto it = boxes.cbegin(); it != boxes.cend(); ++it) {
            if (it.value()->isChecked())
                into.insert(it.key());
        }
    };
    ticked(m_bodies, query.bodies);
    ticked(m_states, query.states);
    ticked(m_kinds, query.kinds);
    ticked(m_responsible, query.responsible);
    ticked(m_assignments, query.assignments);
    query.onlyToFollowUp = m_toFollowUp->isChecked();
}

void FacetPanel::clear()
{
    m_clearing = true;
    const auto untick = [](const auto &boxes) {
        for (FacetBox *box : boxes)
            box->setChecked(false);
    };
    untick(m_bodies);
    untick(m_states);
    untick(m_kinds);
    untick(m_responsible);
    untick(m_assignments);
    m_toFollowUp->setChecked(false);
    m_clearing = false;
    emit changed();
}

} // namespace views
