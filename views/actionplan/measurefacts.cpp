// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/measurefacts.h"

#include "domain/codes.h"
#include "domain/dates.h"
#include "domain/planwords.h"
#include "editing/lineedits.h"
#include "views/actionplan/pagefield.h"
#include "views/actionplan/sheet.h"
#include "views/shared/dateedit.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstep.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

namespace {

constexpr int longestThread = 8;

const domain::Responsibility *rowOf(const domain::PlanContent &content, const QUuid &id)
{
    const auto it = std::find_if(content.responsibilities.begin(), content.responsibilities.end(), [&](const domain::Responsibility &row) { return row.id.uuid() == id; });
    return it == content.responsibilities.end() ? nullptr : &*it;
}

Mark markOf(const domain::ThreadNode &node, QDate today)
{
    using domain::ThreadLane;
    domain::Decision decision;
    decision.state = domain::fromCode<domain::DecisionState>(node.state).value_or(domain::DecisionState::Valid);
    domain::Task task;
    task.state = domain::fromCode<domain::TaskState>(node.state).value_or(domain::TaskState::Open);
    task.due = node.date;
    switch (node.lane) {
    case ThreadLane::Meeting: return Mark::Meeting;
    case ThreadLane::Decision: return marks::of(decision, domain::LineKind::Decision);
    case ThreadLane::Priority: return Mark::Priority;
    case ThreadLane::Need: return Mark::Need;
    case ThreadLane::Measure: return Mark::Measure;
    case ThreadLane::Task: return marks::of(task, today);
    case ThreadLane::FollowUp: return Mark::FollowUp;
    case ThreadLane::Effect: break;
    }
    return Mark::Effect;
}

} // namespace

MeasureFacts::MeasureFacts(const PlanServices &services, QWidget *parent) : Pane(tr("Om insatsen"), parent), m_services(services)
{
    m_content = widget();
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(px(22), px(26), px(18), px(24));
    m_column->setSpacing(px(4));
    addResponsibilities();
    addTimes();
    addTies();
    m_column->addStretch();
}

void MeasureFacts::addResponsibilities()
{
    m_column->addWidget(new TextLabel(TextLabel::Role::Group, tr("Ansvar"), m_content));
    const auto own = [this] {
        QList<domain::Responsibility> rows;
        for (const domain::Responsibility &one : m_services.plan.content().responsibilities)
            if (one.measure == m_measure)
                rows.append(one);
        return rows;
    };
    RowsSection::Making making;
    making.ids = [own] {
        QList<QUuid> ids;
        for (const domain::Responsibility &one : own())
            ids.append(one.id.uuid());
        return ids;
    };
    making.make = [this](const QUuid &id, QWidget *in) {
        auto *content = new QWidget(in);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, px(4));
        column->setSpacing(px(2));
        auto *role = new TextLabel(TextLabel::Role::Detail, QString(), content);
        role->setObjectName(u"role"_s);
        column->addWidget(role);
        auto *text = new PageField(PageField::Kind::Small, tr("Ansvar"),
                                   boundTo<domain::Responsibility>([this, id] { return rowOf(m_services.plan.content(), id); }, &domain::Responsibility::text,
                                                                   [this](const domain::Responsibility &after, const QString &visit) { return m_services.edits.change(tr("Ändra ansvar"), after, visit); }),
                                   tr("Svarar för …"), QString(), content);
        text->setReadOnly(m_services.readOnly);
        column->addWidget(text);
        auto *row = new MarginRow(content, in);
        row->layout()->setContentsMargins(0, 0, 0, 0);
        auto *remove = new QAction(tr("Lägg i papperskorgen"), row);
        remove->setEnabled(!m_services.readOnly);
        connect(remove, &QAction::triggered, this, [this, id] {
            if (const domain::Responsibility *one = rowOf(m_services.plan.content(), id))
                m_services.edits.remove(m_services.plan.content(), domain::Responsibility(*one));
        });
        row->setActions(tr("Ansvar"), {remove});
        return row;
    };
    making.refresh = [this](const QUuid &id, MarginRow *row) {
        if (const domain::Responsibility *one = rowOf(m_services.plan.content(), id)) {
            row->findChild<TextLabel *>(u"role"_s)->setText(domain::roleName(*one));
            row->findChild<PageField *>()->editor()->setAccessibleName(tr("Ansvar, %1").arg(domain::roleName(*one)));
        }
    };
    m_responsibilities = new RowsSection(making, m_content);
    m_column->addWidget(m_responsibilities);
    auto *add = new QPushButton(tr("Ansvar för …"), m_content);
    add->setFlat(true);
    add->setEnabled(!m_services.readOnly);
    auto *roles = new QMenu(add);
    using Role = domain::ResponsibleRole;
    for (Role role : {Role::Principal, Role::Politics, Role::Management, Role::HeadTeacher, Role::Teacher, Role::PupilHealth, Role::Other})
        roles->addAction(domain::roleName(role), this, [this, role] {
            if (const domain::Measure *of = measure())
                m_services.edits.addResponsibility(m_services.plan.content(), of->area, of->id, role, QString());
        });
    add->setMenu(roles);
    m_column->addWidget(add, 0, Qt::AlignLeft);
}

void MeasureFacts::addTimes()
{
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *name = new TextLabel(TextLabel::Role::Detail, text, m_content);
        name->setBuddy(buddy);
        buddy->setAccessibleName(QString(text).remove(u'&'));
        buddy->setEnabled(!m_services.readOnly);
        m_column->addSpacing(px(4));
        m_column->addWidget(name);
        m_column->addWidget(buddy);
    };
    m_column->addSpacing(px(14));
    m_column->addWidget(new TextLabel(TextLabel::Role::Group, tr("Tid och kostnad"), m_content));
    m_from = new DateEdit(m_content);
    m_to = new DateEdit(m_content);
    m_state = new QComboBox(m_content);
    m_rhythm = new QComboBox(m_content);
    for (auto state : {domain::MeasureState::Planned, domain::MeasureState::Ongoing, domain::MeasureState::Closed})
        m_state->addItem(domain::stateName(state), int(state));
    for (auto rhythm : {domain::Rhythm::None, domain::Rhythm::Monthly, domain::Rhythm::PerTerm, domain::Rhythm::PerTertial, domain::Rhythm::Yearly})
        m_rhythm->addItem(domain::rhythmName(rhythm), int(rhythm));
    label(tr("Läge"), m_state);
    label(tr("Från"), m_from);
    label(tr("Till"), m_to);
    m_periodProblem = new TextLabel(TextLabel::Role::Problem, QString(), m_content);
    m_periodProblem->hide();
    m_column->addWidget(m_periodProblem);
    m_cost = new TextLabel(TextLabel::Role::Detail, QString(), m_content);
    m_column->addSpacing(px(4));
    m_column->addWidget(m_cost);
    label(tr("Följs upp"), m_rhythm);
    for (DateEdit *edit : {m_from, m_to}) {
        edit->setPlaceholderText(tr("Ingen dag"));
        connect(edit, &DateEdit::dateChanged, this, &MeasureFacts::setPeriod);
        connect(edit, &DateEdit::problemChanged, this, [this](const QString &problem) {
            m_periodProblem->setText(problem);
            m_periodProblem->setVisible(!problem.isEmpty());
        });
    }
    connect(m_state, &QComboBox::activated, this, [this] { change(tr("Ändra läge"), [this](domain::Measure &m) { m.state = domain::MeasureState(m_state->currentData().toInt()); }); });
    connect(m_rhythm, &QComboBox::activated, this, [this] { change(tr("Ändra uppföljningens rytm"), [this](domain::Measure &m) { m.rhythm = domain::Rhythm(m_rhythm->currentData().toInt()); }); });
}

void MeasureFacts::addTies()
{
    m_column->addSpacing(px(14));
    m_column->addWidget(new TextLabel(TextLabel::Role::Group, tr("VP-uppdrag"), m_content));
    m_assignment = new QComboBox(m_content);
    m_assignment->setAccessibleName(tr("VP-uppdrag som insatsen genomför"));
    m_assignment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_assignment->setMinimumContentsLength(8);
    m_assignment->setEnabled(!m_services.readOnly);
    connect(m_assignment, &QComboBox::activated, this, [this] { change(tr("Ändra VP-uppdrag"), [this](domain::Measure &m) { m.assignment = domain::AssignmentId(m_assignment->currentData().toUuid()); }); });
    m_column->addWidget(m_assignment);
    m_column->addSpacing(px(14));
    m_threadHead = new TextLabel(TextLabel::Role::Group, tr("Tråden"), m_content);
    m_column->addWidget(m_threadHead);
    auto *holder = new QWidget(m_content);
    m_thread = new QVBoxLayout(holder);
    m_thread->setContentsMargins(0, 0, 0, 0);
    m_thread->setSpacing(0);
    m_column->addWidget(holder);
    auto *whole = new QPushButton(theme::icon(u"traden"_s, &Colours::blue), tr("Visa hela tråden"), m_content);
    whole->setFlat(true);
    connect(whole, &QPushButton::clicked, this, [this] { emit openThread({domain::ObjectType::Measure, m_measure.uuid()}); });
    m_column->addWidget(whole, 0, Qt::AlignLeft);
}

void MeasureFacts::change(const QString &text, const std::function<void(domain::Measure &)> &how)
{
    const domain::Measure *now = measure();
    if (!now)
        return;
    domain::Measure after = *now;
    how(after);
    if (!m_services.edits.change(text, after))
        load();
}

void MeasureFacts::setPeriod()
{
    if (!m_from->problem().isEmpty() || !m_to->problem().isEmpty())
        return;
    // Said here, where it was typed, rather than in the bar above.
    const QString problem = domain::periodProblem(m_from->date(), m_to->date());
    m_periodProblem->setText(problem);
    m_periodProblem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        m_services.edits.setPeriod(m_services.plan.content(), m_measure, m_from->date(), m_to->date());
}

void MeasureFacts::fillAssignments()
{
    m_assignment->clear();
    m_assignment->addItem(tr("Inget"), QUuid());
    try {
        for (const domain::OperationalPlan &plan : m_services.stored.records.all<domain::OperationalPlan>())
            for (const domain::Assignment &one : m_services.stored.records.of<domain::Assignment>(plan.id))
                m_assignment->addItem(u"%1 %2, %3"_s.arg(one.number, one.title).arg(plan.year).trimmed(), one.id.uuid());
    } catch (const storage::StorageError &) {
        // The choice is then only between what is chosen and nothing.
    }
    const int row = m_assignment->findData(measure()->assignment.uuid());
    m_assignment->setCurrentIndex(std::max(0, row));
    m_assignment->setToolTip(m_assignment->currentText());
}

void MeasureFacts::showThread()
{
    while (QLayoutItem *item = m_thread->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    domain::Thread thread;
    const domain::ObjectRef self{domain::ObjectType::Measure, m_measure.uuid()};
    try {
        thread = m_services.stored.threads.thread(self);
    } catch (const storage::StorageError &) {
        return; // the whole thread has its own place, which says what is wrong
    }
    // What led here and what it led to: the nearest ones. Needs and follow-ups stand on the page already.
    QList<domain::ThreadNode> near;
    for (const domain::ThreadNode &node : std::as_const(thread.nodes))
        if (node.object == self || (node.lane != domain::ThreadLane::Need && node.lane != domain::ThreadLane::FollowUp && node.lane != domain::ThreadLane::Effect))
            near.append(node);
    if (near.size() > longestThread)
        near = near.first(longestThread);
    for (qsizetype i = 0; i < near.size(); ++i) {
        const domain::ThreadNode &node = near[i];
        const bool here = node.object == self;
        auto *step = new ThreadStep(markOf(node, m_services.plan.today()), here ? tr("Denna insats") : node.title, here ? QString() : node.date.isValid() ? domain::shortDate(node.date) : node.detail,
                                    m_thread->parentWidget());
        step->setTied(i > 0);
        step->setEnabled(!here);
        connect(step, &QAbstractButton::clicked, this, [this, object = node.object] { emit openPart(object); });
        const bool tied = node.object.type == domain::ObjectType::Line
                          && std::any_of(thread.ties.begin(), thread.ties.end(), [&](const domain::ThreadTie &tie) {
                                 const domain::ObjectRef &from = thread.nodes.at(tie.from).object, &to = thread.nodes.at(tie.to).object;
                                 return tie.type == domain::LinkType::CarriesOut && ((from == self && to == node.object) || (to == self && from == node.object));
                             });
        if (tied && !m_services.readOnly) {
            step->setContextMenuPolicy(Qt::CustomContextMenu);
            connect(step, &QWidget::customContextMenuRequested, this, [this, step, line = node.object.id](const QPoint &at) {
                auto *menu = new QMenu(this); // not the step's: what is chosen in it takes the step away
                menu->setAttribute(Qt::WA_DeleteOnClose);
                menu->addAction(tr("Lös från insatsen"), this, [this, line] {
                    if (editing::LineEdits(m_services.edits.history(), m_services.stored).untieMeasure(domain::LineId(line), m_measure))
                        showThread();
                });
                menu->popup(step->mapToGlobal(at));
            });
        }
        m_thread->addWidget(step);
    }
}

void MeasureFacts::setMeasure(domain::MeasureId id)
{
    if (id != m_measure) {
        flush();
        m_measure = id;
        m_periodProblem->hide();
        m_from->setModified(false);
        m_to->setModified(false);
    }
    load();
    if (measure()) {
        fillAssignments();
        showThread();
    }
}

void MeasureFacts::load()
{
    const domain::Measure *now = measure();
    m_content->setVisible(now);
    if (!now)
        return;
    m_responsibilities->load();
    m_state->setCurrentIndex(m_state->findData(int(now->state)));
    m_rhythm->setCurrentIndex(m_rhythm->findData(int(now->rhythm)));
    if (!m_from->hasFocus() || !m_from->isModified())
        m_from->setDate(now->from);
    if (!m_to->hasFocus() || !m_to->isModified())
        m_to->setDate(now->to);
    qint64 amount = 0, used = 0;
    bool known = false;
    for (const domain::CostSum &sum : domain::costsByArea(m_services.plan.content()))
        if (sum.area == now->area) {
            amount = sum.total;
            used = sum.outcome;
            known = sum.outcomeKnown;
        }
    m_cost->setText(amount == 0 ? tr("Området har ingen kostnad.") : known ? tr("Området kostar %1 tkr, varav %2 använt.").arg(domain::tkr(amount), domain::tkr(used))
                                                                           : tr("Området kostar %1 tkr.").arg(domain::tkr(amount)));
    const int row = m_assignment->findData(now->assignment.uuid());
    if (row >= 0)
        m_assignment->setCurrentIndex(row);
    else
        fillAssignments(); // one that was not offered before
}

bool MeasureFacts::flush()
{
    bool stored = true;
    for (PageField *field : findChildren<PageField *>())
        stored &= field->flush();
    return stored;
}

} // namespace views
