// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/areasheet.h"

#include "domain/planwords.h"
#include "views/actionplan/goalrow.h"
#include "views/actionplan/pagefield.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

namespace {

template <class T>
const T *rowOf(const QList<T> &rows, const QUuid &id)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const T &row) { return row.id.uuid() == id; });
    return it == rows.end() ? nullptr : &*it;
}

/// Ids of what is the area's own.
template <class T>
QList<T> ownOf(const QList<T> &rows, domain::AreaId area)
{
    QList<T> own;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(own), [&](const T &row) { return row.area == area && !row.measure; });
    return own;
}

template <class T>
QList<QUuid> idsOf(const QList<T> &rows)
{
    QList<QUuid> ids;
    for (const T &row : rows)
        ids.append(row.id.uuid());
    return ids;
}

} // namespace

AreaSheet::AreaSheet(const PlanServices &services, domain::AreaId id, QWidget *parent) : PlanSheet(services, parent), m_area(id)
{
    const auto save = [this](const domain::DevelopmentArea &after, const QString &visit) { return m_services.edits.change(tr("Ändra område"), after, visit); };
    const auto find = [this] { return area(); };
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(10));
    auto *number = new PageField(PageField::Kind::Title, tr("Områdets nummer"), boundTo<domain::DevelopmentArea>(find, &domain::DevelopmentArea::number, save), QString(), QString(), head);
    number->setFixedWidth(px(40));
    auto *title = new PageField(PageField::Kind::Title, tr("Områdets namn"), boundTo<domain::DevelopmentArea>(find, &domain::DevelopmentArea::title, save), tr("Områdets namn"), QString(), head);
    for (PageField *field : {number, title})
        field->setReadOnly(services.readOnly);
    row->addWidget(number, 0, Qt::AlignTop);
    row->addWidget(title, 1);
    add(new TextLabel(TextLabel::Role::Detail, tr("Utvecklingsområde"), this));
    add(head);

    m_answersRow = new QWidget(this);
    auto *answers = new QHBoxLayout(m_answersRow);
    answers->setContentsMargins(0, px(8), 0, 0);
    m_answers = new QComboBox(m_answersRow);
    m_answers->setAccessibleName(tr("Svarar mot huvudmannens område"));
    m_answers->setEnabled(!services.readOnly);
    answers->addWidget(new TextLabel(TextLabel::Role::Quiet, tr("Svarar mot huvudmannens område"), m_answersRow));
    answers->addWidget(m_answers, 1);
    connect(m_answers, &QComboBox::activated, this, [this] {
        if (const domain::DevelopmentArea *now = area()) {
            domain::DevelopmentArea after = *now;
            after.answers = domain::AreaId(m_answers->currentData().toUuid());
            m_services.edits.change(tr("Vilket område som besvaras"), after);
        }
    });
    add(m_answersRow);

    heading(tr("Vart ska vi?"));
    addGoals();
    heading(tr("Hur gör vi?"));
    addMeasures();
    heading(tr("Ansvar för hela området"));
    addResponsibilities();
    heading(tr("Tidplan i ord"));
    addTimes();
    m_column->addStretch();
    AreaSheet::load();
}

void AreaSheet::addGoals()
{
    const auto own = [this] { return ownOf(m_services.plan.content().goals, m_area); };
    RowsSection::Making making;
    making.ids = [own] { return idsOf(own()); };
    making.make = [this, own](const QUuid &id, QWidget *in) {
        const auto find = [this, id] { return rowOf(m_services.plan.content().goals, id); };
        auto *row = new MarginRow(new GoalRow(m_services, id, in), in);
        row->layout()->setContentsMargins(MarginRow::margin() - GoalRow::outset(), 0, 0, 0);
        row->setMark(Mark::Goal, &Colours::ink2);
        row->setActions(tr("Mål"), rowActions(row, [this, own, id](int step) { m_services.edits.moveInList(tr("Flytta mål"), own(), id, step); },
                                             [this, find] { if (const domain::Goal *goal = find()) m_services.edits.remove(m_services.plan.content(), domain::Goal(*goal)); }));
        return row;
    };
    making.refresh = [](const QUuid &, MarginRow *row) { row->findChild<GoalRow *>()->load(); };
    making.add = [this](const QString &text) { return bool(m_services.edits.addGoal(m_services.plan.content(), m_area, {}, text)); };
    making.addWords = tr("Skriv ett mål för hela området");
    addRows(making);
}

void AreaSheet::addMeasures()
{
    RowsSection::Making making;
    making.ids = [this] { return idsOf(domain::measuresOf(m_services.plan.content(), m_area)); };
    making.make = [this](const QUuid &id, QWidget *in) {
        auto *button = new QPushButton(in);
        button->setFlat(true);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, id] { emit openPart({domain::ObjectType::Measure, id}); });
        auto *row = new MarginRow(button, in);
        row->setMark(Mark::Measure, &Colours::thread);
        return row;
    };
    making.refresh = [this](const QUuid &id, MarginRow *row) {
        const domain::Measure *measure = m_services.plan.measure(domain::MeasureId(id));
        const QString title = measure ? domain::titleOf(*measure) : QString();
        row->findChild<QPushButton *>()->setText(m_services.plan.number(domain::MeasureId(id)) + u"  "_s + (title.isEmpty() ? tr("Insats utan namn") : title));
    };
    making.add = [this](const QString &text) { return bool(m_services.edits.addMeasure(m_services.plan.content(), m_area, text)); };
    making.addWords = tr("Skriv namnet på en ny insats");
    addRows(making);
}

void AreaSheet::addResponsibilities()
{
    const auto own = [this] { return ownOf(m_services.plan.content().responsibilities, m_area); };
    RowsSection::Making making;
    making.ids = [own] { return idsOf(own()); };
    making.make = [this, own](const QUuid &id, QWidget *in) {
        const auto find = [this, id] { return rowOf(m_services.plan.content().responsibilities, id); };
        const auto save = [this](const domain::Responsibility &after, const QString &visit) { return m_services.edits.change(tr("Ändra ansvar"), after, visit); };
        auto *content = new QWidget(in);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *role = new PageField(PageField::Kind::Small, tr("Roll"), boundTo<domain::Responsibility>(find, &domain::Responsibility::roleText, save), tr("Roll"), QString(), content);
        auto *text = new PageField(PageField::Kind::Line, tr("Ansvar"), boundTo<domain::Responsibility>(find, &domain::Responsibility::text, save), tr("Svarar för"), QString(), content);
        for (PageField *field : {role, text}) {
            field->setReadOnly(m_services.readOnly);
            column->addWidget(field);
        }
        auto *row = new MarginRow(content, in);
        row->setActions(tr("Ansvar"), rowActions(row, [this, own, id](int step) { m_services.edits.moveInList(tr("Flytta ansvar"), own(), id, step); },
                                                [this, find] { if (const domain::Responsibility *one = find()) m_services.edits.remove(m_services.plan.content(), domain::Responsibility(*one)); }));
        return row;
    };
    making.add = [this](const QString &text) { return bool(m_services.edits.addResponsibility(m_services.plan.content(), m_area, {}, domain::ResponsibleRole::Other, text)); };
    making.addWords = tr("Skriv vad någon svarar för i hela området");
    addRows(making);
}

void AreaSheet::addTimes()
{
    const auto own = [this] { return ownOf(m_services.plan.content().timeline, m_area); };
    RowsSection::Making making;
    making.ids = [own] { return idsOf(own()); };
    making.make = [this, own](const QUuid &id, QWidget *in) {
        const auto find = [this, id] { return rowOf(m_services.plan.content().timeline, id); };
        auto *text = new PageField(PageField::Kind::Prose, tr("Tidplan"), boundTo<domain::TimelineEntry>(find, &domain::TimelineEntry::text, [this](const domain::TimelineEntry &after, const QString &visit) {
                                       return m_services.edits.change(tr("Ändra tidplan"), after, visit);
                                   }), tr("När?"), QString(), in);
        text->setReadOnly(m_services.readOnly);
        auto *row = new MarginRow(text, in);
        row->setActions(tr("Tidplan"), rowActions(row, [this, own, id](int step) { m_services.edits.moveInList(tr("Flytta tidplan"), own(), id, step); },
                                                 [this, find] { if (const domain::TimelineEntry *one = find()) m_services.edits.remove(m_services.plan.content(), domain::TimelineEntry(*one)); }));
        return row;
    };
    making.add = [this](const QString &text) {
        domain::TimelineEntry entry;
        entry.id = domain::TimelineEntryId::create();
        entry.plan = m_services.plan.id();
        entry.area = m_area;
        entry.text = text;
        entry.rank = m_services.plan.content().timeline.isEmpty() ? 0 : m_services.plan.content().timeline.last().rank + 1;
        return m_services.edits.add(tr("Ny tid"), entry);
    };
    making.addWords = tr("Skriv när något ska vara gjort");
    addRows(making);
}

void AreaSheet::fillAnswers()
{
    QList<domain::DevelopmentArea> areas;
    if (const domain::ActionPlanId answered = m_services.plan.content().plan.answers) {
        try {
            areas = m_services.stored.records.of<domain::DevelopmentArea>(answered);
        } catch (const storage::StorageError &) {
            // Without the principal's areas there is nothing to choose.
        }
    }
    m_answersRow->parentWidget()->setVisible(!areas.isEmpty());
    m_answers->clear();
    m_answers->addItem(tr("Inget"), QUuid());
    for (const domain::DevelopmentArea &one : std::as_const(areas))
        m_answers->addItem((one.number + u' ' + one.title).trimmed(), one.id.uuid());
    m_answers->setCurrentIndex(std::max(0, m_answers->findData(area()->answers.uuid())));
}

void AreaSheet::load()
{
    if (!area())
        return;
    fillAnswers();
    PlanSheet::load();
}

} // namespace views
