// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tasks/taskpane.h"

#include "domain/dates.h"
#include "domain/markdown.h"
#include "editing/lineedits.h"
#include "lists/words.h"
#include "views/shared/dateedit.h"
#include "views/shared/emptystate.h"
#include "views/shared/partyedit.h"
#include "views/shared/segmentedtoggle.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/writtentext.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

TaskPane::TaskPane(lists::TaskRegister &tasks, lists::BodyList &bodies, lists::PersonList &people, editing::LineEdits &edits, QWidget *parent)
    : Pane(tr("Uppgiften"), parent), m_tasks(tasks), m_bodies(bodies), m_people(people), m_edits(edits)
{
    QWidget *holder = widget();
    auto *both = new QVBoxLayout(holder);
    both->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(tr("Ingen uppgift vald"), tr("Välj en i listan så visas den här."), holder);
    m_content = new QWidget(holder);
    both->addWidget(m_empty);
    both->addWidget(m_content);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(px(24), px(16), px(24), px(24));
    column->setSpacing(px(12));
    m_text = new WrittenText(m_content);
    m_text->setAccessibleName(tr("Uppgiftens text"));
    column->addWidget(m_text);
    using domain::TaskState;
    m_state = new SegmentedToggle({lists::words::state(TaskState::Open), lists::words::state(TaskState::Done), lists::words::state(TaskState::Dropped)}, m_content);
    m_state->setAccessibleName(tr("Läge"));
    connect(m_state, &SegmentedToggle::chosen, this, [this](int state) {
        if (!m_edits.changeTask(m_line, [state](domain::Task &task) { task.state = TaskState(state); }))
            load();
    });
    column->addWidget(m_state, 0, Qt::AlignLeft);

    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(px(12));
    facts->setVerticalSpacing(px(6));
    facts->setColumnStretch(1, 1);
    m_responsible = new PartyEdit(m_content);
    m_responsible->setPlaceholderText(tr("Ingen"));
    m_responsible->setAccessibleName(tr("Ansvarig"));
    auto *responsible = new TextLabel(TextLabel::Role::Quiet, tr("&Ansvarig"), m_content);
    responsible->setWordWrap(false);
    responsible->setBuddy(m_responsible);
    facts->addWidget(responsible, 0, 0);
    facts->addWidget(m_responsible, 0, 1);
    connect(m_responsible, &PartyEdit::partiesChanged, this, [this](const domain::Parties &parties) {
        if (!m_edits.changeTask(m_line, [&](domain::Task &task) { task.responsible = parties; }))
            load();
    });
    m_problem = new TextLabel(TextLabel::Role::Problem, QString(), m_content);
    m_problem->hide();
    m_due = addDate(facts, 1, tr("&Senast"), &domain::Task::due);
    m_reportBack = addDate(facts, 2, tr("Å&terrapport"), &domain::Task::reportBack);
    facts->addWidget(m_problem, 3, 1);
    column->addLayout(facts);

    m_origin = new TextLabel(TextLabel::Role::Quiet, QString(), m_content);
    m_origin->setTextFormat(Qt::PlainText);
    column->addWidget(m_origin);
    auto *open = new QPushButton(theme::icon(u"lank"_s, &Colours::blue), tr("Visa i anteckningarna"), m_content);
    open->setFlat(true);
    connect(open, &QPushButton::clicked, this, &TaskPane::openPlace);
    column->addWidget(open, 0, Qt::AlignLeft);
    m_historyLabel = new TextLabel(TextLabel::Role::Group, tr("Historik"), m_content);
    column->addWidget(m_historyLabel);
    m_events = new QWidget(m_content);
    column->addWidget(m_events);
    auto *thread = new QPushButton(theme::icon(u"traden"_s, &Colours::blue), tr("Hela tråden"), m_content);
    thread->setFlat(true);
    thread->setShortcut(Qt::CTRL | Qt::Key_T); // as in minutes
    connect(thread, &QPushButton::clicked, this, [this] {
        if (m_entry)
            emit openThread({domain::ObjectType::Line, m_entry->line.id.uuid()});
    });
    column->addWidget(thread, 0, Qt::AlignLeft);
    column->addStretch();

    connect(&tasks, &lists::RegisterBase::changed, this, [this](const QList<domain::LineId> &ids) {
        if (ids.contains(m_line))
            load();
    });
    for (auto signal : {&lists::RegisterBase::rearranged, &lists::RegisterBase::reset})
        connect(&tasks, signal, this, [this] { load(); });
    load();
}

DateEdit *TaskPane::addDate(QGridLayout *grid, int row, const QString &label, QDate domain::Task::*field)
{
    auto *edit = new DateEdit(m_content);
    edit->setPlaceholderText(tr("Ingen dag"));
    auto *name = new TextLabel(TextLabel::Role::Quiet, label, m_content);
    name->setWordWrap(false);
    name->setBuddy(edit);
    edit->setAccessibleName(QString(label).remove(u'&'));
    grid->addWidget(name, row, 0);
    grid->addWidget(edit, row, 1);
    connect(edit, &DateEdit::dateChanged, this, [this, edit, field](QDate date) {
        if (edit->problem().isEmpty() && !m_edits.changeTask(m_line, [&](domain::Task &task) { task.*field = date; }))
            load();
    });
    connect(edit, &DateEdit::problemChanged, this, [this](const QString &problem) {
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
    });
    return edit;
}

void TaskPane::setTask(domain::LineId line)
{
    if (line == m_line)
        return;
    m_line = line;
    m_entry.reset(); // what is in the fields belongs to another task
    load();
}

void TaskPane::setReadOnly(bool readOnly)
{
    m_responsible->setReadOnly(readOnly);
    m_due->setReadOnly(readOnly);
    m_reportBack->setReadOnly(readOnly);
    m_state->setEnabled(!readOnly);
}

void TaskPane::openPlace()
{
    if (m_entry)
        emit openMinutes(m_entry->at.meeting.uuid(), m_entry->at.item.uuid(), m_entry->line.id.uuid());
}

void TaskPane::setHistory(std::function<QList<lists::TaskEvent>(domain::LineId)> history)
{
    m_history = std::move(history);
    showHistory();
}

void TaskPane::showHistory()
{
    delete m_events->layout();
    qDeleteAll(m_events->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *column = new QVBoxLayout(m_events);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    const QList<lists::TaskEvent> events = m_history && m_entry ? m_history(m_line) : QList<lists::TaskEvent>();
    m_historyLabel->setVisible(!events.isEmpty());
    for (const lists::TaskEvent &event : events) {
        if (event.meeting.isNull()) {
            column->addWidget(new TextLabel(TextLabel::Role::Detail, event.text));
            continue;
        }
        auto *way = new QPushButton(event.text);
        way->setFlat(true);
        connect(way, &QPushButton::clicked, this, [this, event] { emit openMinutes(event.meeting, event.item, {}); });
        column->addWidget(way, 0, Qt::AlignLeft);
    }
}

void TaskPane::load()
{
    const bool same = m_entry.has_value();
    const lists::TaskEntry *entry = m_line ? m_tasks.entry(m_line) : nullptr;
    m_entry = entry ? std::optional(*entry) : std::nullopt;
    m_content->setVisible(entry);
    m_empty->setVisible(!entry);
    if (!m_entry)
        return;
    const domain::Task &task = m_entry->task;
    domain::Line text = m_entry->line;
    text.kind = domain::LineKind::Text;
    m_text->setLines({text});
    m_state->setCurrent(int(task.state));
    domain::Directory directory;
    directory.people = m_people.values();
    directory.bodies = m_bodies.values();
    m_responsible->setDirectory(directory);
    // A field that is being typed in keeps what is typed.
    if (!same || !m_responsible->hasFocus() || !m_responsible->isModified())
        m_responsible->setParties(task.responsible);
    if (!same || !m_due->hasFocus() || !m_due->isModified())
        m_due->setDate(task.due);
    if (!same || !m_reportBack->hasFocus() || !m_reportBack->isModified())
        m_reportBack->setDate(task.reportBack);
    const QString title = domain::toPlain(m_entry->at.itemTitle);
    const QString meeting = u"%1 %2"_s.arg(m_entry->at.bodyAbbreviation, domain::fullDate(m_entry->at.date));
    m_origin->setText(title.isEmpty() ? tr("Från %1.").arg(meeting) : tr("Från %1, ”%2”.").arg(meeting, title));
    showHistory();
}

} // namespace views
