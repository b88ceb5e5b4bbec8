// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/measuresheet.h"

#include "domain/markdown.h"
#include "domain/planwords.h"
#include "views/actionplan/followupsection.h"
#include "views/actionplan/goalrow.h"
#include "views/actionplan/pagefield.h"
#include "views/shared/popover.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

QString needWords(const domain::Need &need)
{
    return MeasureSheet::tr("Behov %1. %2").arg(need.number).arg(domain::toPlain(need.text).simplified());
}

MeasureSheet::MeasureSheet(const PlanServices &services, domain::MeasureId id, QWidget *parent) : PlanSheet(services, parent), m_measure(id)
{
    m_where = new TextLabel(TextLabel::Role::Detail, QString(), this);
    add(m_where);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(10));
    m_number = new TextLabel(TextLabel::Role::SheetTitle, QString(), head);
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addWidget(field(int(PageField::Kind::Title), tr("Insatsens namn"), &domain::Measure::title, tr("Insatsens namn")), 1);
    add(head)->setMark(Mark::Measure, &Colours::thread);

    heading(tr("Var är vi?"));
    m_needs = new QWidget(this);
    m_needs->setLayout(new QVBoxLayout);
    m_needs->layout()->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_needs);
    m_chooseNeeds = new QPushButton(tr("Välj behov …"), this);
    m_chooseNeeds->setFlat(true);
    m_chooseNeeds->setEnabled(!services.readOnly);
    connect(m_chooseNeeds, &QPushButton::clicked, this, &MeasureSheet::chooseNeeds);
    auto *choose = new QWidget(this);
    auto *left = new QHBoxLayout(choose);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_chooseNeeds);
    left->addStretch();
    add(choose)->layout()->setContentsMargins(MarginRow::margin() - px(12), 0, 0, 0); // a flat button's words stand in line with the text

    heading(tr("Vart ska vi?"));
    RowsSection::Making goals;
    goals.ids = [this] {
        QList<QUuid> ids;
        for (const domain::Goal &one : m_services.plan.content().goals)
            if (one.measure == m_measure)
                ids.append(one.id.uuid());
        return ids;
    };
    goals.make = [this](const QUuid &goal, QWidget *in) { return goalRow(goal, in); };
    goals.refresh = [](const QUuid &, MarginRow *shown) { shown->findChild<GoalRow *>()->load(); };
    goals.add = [this](const QString &text) {
        const domain::Measure *of = measure();
        return of && m_services.edits.addGoal(m_services.plan.content(), of->area, of->id, text);
    };
    goals.addWords = tr("Skriv ett mål eller en förväntad effekt");
    m_goals = addRows(goals);

    heading(tr("Hur gör vi?"));
    add(field(int(PageField::Kind::Prose), tr("Planerad insats"), &domain::Measure::description, tr("Vad ska göras, och hur hör det ihop med området?")));
    add(field(int(PageField::Kind::Prose), tr("Deltagare och planering"), &domain::Measure::participants, tr("Vilka är med, och hur planeras det?"), tr("Deltagare och planering")));
    add(field(int(PageField::Kind::Prose), tr("Hur insatsen följs upp"), &domain::Measure::followUpHow, tr("Hur följs det upp, och av vem?"), tr("Uppföljning, utvärdering och delaktighet")));

    heading(tr("Hur blev det?"));
    m_followUps = new FollowUpSection(services, id, this);
    connect(m_followUps, &FollowUpSection::openPart, this, &PlanSheet::openPart);
    connect(m_followUps, &FollowUpSection::openThread, this, &PlanSheet::openThread);
    m_column->addWidget(m_followUps);
    m_column->addStretch();
    MeasureSheet::load();
}

PageField *MeasureSheet::field(int kind, const QString &name, QString domain::Measure::*member, const QString &placeholder, const QString &label)
{
    auto *made = new PageField(PageField::Kind(kind), name,
                               boundTo<domain::Measure>([this] { return measure(); }, member,
                                                        [this, name](const domain::Measure &after, const QString &visit) { return m_services.edits.change(tr("Ändra %1").arg(name.toLower()), after, visit); }),
                               placeholder, label, this);
    made->setReadOnly(m_services.readOnly);
    return made;
}

const domain::Goal *MeasureSheet::goal(const QUuid &id) const
{
    const QList<domain::Goal> &goals = m_services.plan.content().goals;
    const auto it = std::find_if(goals.begin(), goals.end(), [&](const domain::Goal &g) { return g.id.uuid() == id; });
    return it == goals.end() ? nullptr : &*it;
}

MarginRow *MeasureSheet::goalRow(const QUuid &id, QWidget *in)
{
    auto *row = new MarginRow(new GoalRow(m_services, id, in), in);
    row->layout()->setContentsMargins(MarginRow::margin() - GoalRow::outset(), 0, 0, 0);
    row->setMark(Mark::Goal, &Colours::ink2);
    row->setActions(tr("Mål"), rowActions(row, [this, id](int step) { moveGoal(id, step); }, [this, id] {
        if (const domain::Goal *one = goal(id))
            m_services.edits.remove(m_services.plan.content(), domain::Goal(*one));
    }));
    return row;
}

void MeasureSheet::moveGoal(const QUuid &id, int step)
{
    QList<domain::Goal> own;
    for (const domain::Goal &one : m_services.plan.content().goals)
        if (one.measure == m_measure)
            own.append(one);
    m_services.edits.moveInList(tr("Flytta mål"), own, id, step);
}

void MeasureSheet::focusGoal(const QUuid &id)
{
    if (MarginRow *row = m_goals->row(id))
        if (auto *text = row->findChild<PageField *>())
            text->editor()->setFocus();
}

void MeasureSheet::chooseNeeds()
{
    auto *card = new QWidget;
    card->setAccessibleName(tr("Behov som insatsen svarar mot"));
    auto *column = new QVBoxLayout(card);
    column->setSpacing(px(4));
    column->addWidget(new TextLabel(TextLabel::Role::Group, tr("Insatsen svarar mot"), card));
    if (!m_services.plan.content().needs.isEmpty())
        column->addWidget(new TextLabel(TextLabel::Role::Detail, tr("En gång till: svarar delvis."), card));
    for (const domain::Need &need : m_services.plan.content().needs) {
        const QString words = needWords(need);
        auto *box = new QCheckBox(words.size() > 70 ? words.first(68).trimmed() + u" …"_s : words, card);
        box->setToolTip(words);
        box->setTristate(true);
        const auto show = [this, box, id = need.id] {
            const domain::Answering how = measure() ? domain::answering(*measure(), id) : domain::Answering::No;
            box->setCheckState(how == domain::Answering::Wholly ? Qt::Checked : how == domain::Answering::Partly ? Qt::PartiallyChecked : Qt::Unchecked);
        };
        show();
        connect(box, &QCheckBox::clicked, this, [this, show, id = need.id] {
            m_services.edits.turnAnswer(m_services.plan.content(), m_measure, id); // as on the coverage
            show();
        });
        column->addWidget(box);
    }
    if (m_services.plan.content().needs.isEmpty())
        column->addWidget(new TextLabel(TextLabel::Role::Quiet, tr("Planen har inga behov än. Skriv dem under Behov."), card));
    auto *popover = new Popover(card, window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    popover->open(m_chooseNeeds, m_chooseNeeds->rect());
}

void MeasureSheet::showNeeds()
{
    auto *column = static_cast<QVBoxLayout *>(m_needs->layout());
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<domain::Need> needs = m_services.plan.content().answeredBy(*measure());
    for (const domain::Need &need : needs) {
        const bool partly = domain::answering(*measure(), need.id) == domain::Answering::Partly;
        auto *text = new TextLabel(TextLabel::Role::Written, partly ? tr("%1 (delvis)").arg(needWords(need)) : needWords(need));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto *row = new MarginRow(text, m_needs);
        row->setMark(Mark::Need, &Colours::ink2);
        column->addWidget(row);
    }
    if (needs.isEmpty()) {
        auto *row = new MarginRow(new TextLabel(TextLabel::Role::Problem, tr("Insatsen svarar inte mot något behov.")), m_needs);
        row->setMark(Mark::Doubt);
        column->addWidget(row);
    }
}

bool MeasureSheet::flush()
{
    const bool kept = m_followUps->keep();
    return PlanSheet::flush() && kept;
}

void MeasureSheet::load()
{
    const domain::Measure *now = measure();
    if (!now)
        return;
    const domain::DevelopmentArea *area = m_services.plan.area(now->area);
    m_where->setText(!area ? tr("Övriga insatser") : area->number.isEmpty() ? area->title : tr("Område %1, %2").arg(area->number, area->title));
    m_number->setText(m_services.plan.number(m_measure));
    showNeeds();
    m_followUps->load();
    PlanSheet::load();
}

} // namespace views
