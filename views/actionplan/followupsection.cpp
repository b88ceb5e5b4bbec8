// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/followupsection.h"

#include "domain/dates.h"
#include "domain/markdown.h"
#include "domain/planwords.h"
#include "editing/followupedits.h"
#include "views/actionplan/sheet.h"
#include "views/shared/followupform.h"
#include "views/shared/taglabel.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

namespace {

Mark markOf(domain::Effect effect)
{
    switch (effect) {
    case domain::Effect::Reached: return Mark::Effect;
    case domain::Effect::Partly: return Mark::EffectPartly;
    case domain::Effect::None: return Mark::Gap;
    case domain::Effect::TooEarly: break;
    }
    return Mark::FollowUp;
}

} // namespace

FollowUpSection::FollowUpSection(const PlanServices &services, domain::MeasureId measure, QWidget *parent)
    : QWidget(parent), m_services(services), m_measure(measure), m_column(new QVBoxLayout), m_add(new QPushButton(theme::icon(u"granska"_s), QString(), this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(px(8));
    all->addLayout(m_column);
    m_add->setEnabled(!services.readOnly);
    all->addWidget(new MarginRow(m_add, this));
    connect(m_add, &QPushButton::clicked, this, [this] { write(); });
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(8));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    nameAdd();
    connect(&services.stored.settings, &storage::SettingRepository::changed, this, &FollowUpSection::nameAdd);
    load();
}

/// Says when something is waiting to be written to its end.
void FollowUpSection::nameAdd()
{
    m_add->setText(editing::FollowUpDrafts(m_services.stored).hasNew(m_measure) ? tr("Skriv klart uppföljningen") : tr("Följ upp"));
}

bool FollowUpSection::keep()
{
    return !m_form || m_form->keep();
}

void FollowUpSection::write(const std::optional<domain::FollowUp> &followUp)
{
    if (!m_form) {
        m_form = new FollowUpForm(editing::FollowUpDrafts(m_services.stored), this);
        layout()->addWidget(m_form);
        connect(m_form, &FollowUpForm::saveRequested, this, &FollowUpSection::save);
        connect(m_form, &FollowUpForm::cancelled, this, &FollowUpSection::stop);
    }
    try {
        if (const auto choice = m_services.stored.records.measureChoice(m_measure)) {
            const lists::FollowUpChoices choices = lists::followUpChoices(m_services.stored);
            m_form->begin(*choice, m_services.plan.today(), choices);
            if (followUp)
                m_form->edit(*followUp, seen(*followUp), choices);
            m_form->show();
            m_form->focusFirst();
            m_add->hide();
        }
    } catch (const storage::StorageError &) {
        m_form->hide(); // the file is out of reach, and the window says so
    }
}

void FollowUpSection::stop()
{
    m_form->keep();
    m_form->hide();
    m_add->show();
    m_add->setFocus();
}

void FollowUpSection::save(const domain::FollowUp &followUp)
{
    if (!editing::FollowUpEdits(m_services.edits.history(), m_services.stored).save(followUp, m_form->meeting()))
        return;
    m_form->saved();
    stop();
}

QString FollowUpSection::seen(const domain::FollowUp &followUp) const
{
    if (!followUp.line)
        return followUp.seen;
    try {
        const auto line = m_services.stored.outlines.line(followUp.line);
        return line ? line->text : QString();
    } catch (const storage::StorageError &) {
        return {}; // the effect and the day are still worth showing
    }
}

QWidget *FollowUpSection::rowOf(const domain::FollowUp &one)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    auto *text = new TextLabel(TextLabel::Role::Written, domain::toPlain(seen(one)), content);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(text);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(px(12));
    auto *effect = new TagLabel(content);
    effect->setMark(markOf(one.effect), domain::effectName(one.effect));
    facts->addWidget(effect);
    QStringList said{domain::longDate(one.date, QDate(1, 1, 1))};
    if (!one.evidence.isEmpty())
        said.append(tr("underlag: %1").arg(one.evidence));
    if (!one.cause.isEmpty())
        said.append(tr("orsak: %1").arg(one.cause));
    if (!one.nextText.isEmpty())
        said.append(tr("sedan: %1").arg(one.nextText));
    facts->addWidget(new TextLabel(TextLabel::Role::Detail, said.join(u". "_s), content), 1);
    column->addLayout(facts);
    auto *row = new MarginRow(content, this);
    row->setMark(Mark::FollowUp);

    QList<QAction *> actions;
    const auto make = [&](const QString &words, auto slot, bool changes) {
        auto *action = new QAction(words, row);
        action->setEnabled(!changes || !m_services.readOnly);
        connect(action, &QAction::triggered, this, slot);
        actions.append(action);
        return action;
    };
    make(tr("Ändra uppföljningen …"), [this, one] { write(one); }, true);
    if (one.line)
        make(tr("Öppna i mötet"), [this, line = one.line] { emit openPart({domain::ObjectType::Line, line.uuid()}); }, false);
    QAction *thread = make(tr("Hela tråden"), [this, id = one.id] { emit openThread({domain::ObjectType::FollowUp, id.uuid()}); }, false);
    thread->setShortcut(Qt::CTRL | Qt::Key_T);
    thread->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    row->addAction(thread);
    if (!one.line)
        make(tr("Lägg i papperskorgen"), [this, one] { m_services.edits.remove(m_services.plan.content(), one); }, true);
    row->setActions(tr("Uppföljning %1").arg(domain::longDate(one.date, QDate(1, 1, 1))), actions);
    return row;
}

void FollowUpSection::load()
{
    const QList<domain::FollowUp> now = m_services.plan.followUps(m_measure);
    if (now == m_shown && m_column->count() > 0)
        return;
    m_shown = now;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const domain::FollowUp &one : now)
        m_column->addWidget(rowOf(one));
    if (now.isEmpty()) {
        auto *none = new MarginRow(new TextLabel(TextLabel::Role::Quiet, tr("Inte uppföljd än.")), this);
        m_column->addWidget(none);
    }
}

} // namespace views
