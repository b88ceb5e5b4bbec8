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
    : QWidget(parent), m_services(services), m_measure(measure), m_column(new QVBoxLayout), m_add(new QPushButton(theme::icon(u"granska"_s), tr("Följ upp"), this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(px(8));
    all->addLayout(m_column);
    m_add->setEnabled(!services.readOnly);
    all->addWidget(new MarginRow(m_add, this));
    connect(m_add, &QPushButton::clicked, this, &FollowUpSection::write);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(8));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    load();
}

void FollowUpSection::write()
{
    if (!m_form) {
        m_form = new FollowUpForm(this);
        layout()->addWidget(m_form);
        connect(m_form, &FollowUpForm::saveRequested, this, &FollowUpSection::save);
    }
    try {
        if (const auto choice = m_services.stored.records.measureChoice(m_measure)) {
            m_form->begin(*choice, QDate::currentDate(), m_services.stored.records.all<domain::DialogueRound>());
            m_form->show();
            m_form->focusFirst();
            m_add->hide();
        }
    } catch (const storage::StorageError &) {
        m_form->hide(); // the file is out of reach, and the window says so
    }
}

void FollowUpSection::save(const domain::FollowUp &followUp)
{
    if (!editing::FollowUpEdits(m_services.edits.history(), m_services.stored.records).save(followUp))
        return;
    m_form->hide();
    m_add->show();
    m_add->setFocus();
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
    for (const domain::FollowUp &one : now) {
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(px(4));
        QString seen = one.seen;
        if (seen.isEmpty() && one.line) {
            try {
                const auto line = m_services.stored.outlines.line(one.line);
                seen = line ? line->text : QString();
            } catch (const storage::StorageError &) {
                // The effect and the day are still worth showing.
            }
        }
        auto *text = new TextLabel(TextLabel::Role::Body, domain::toPlain(seen), content);
        text->setFont(theme::text(16));
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
        if (!one.nextText.isEmpty())
            said.append(tr("sedan: %1").arg(one.nextText));
        facts->addWidget(new TextLabel(TextLabel::Role::Detail, said.join(u". "_s), content), 1);
        column->addLayout(facts);
        auto *row = new MarginRow(content, this);
        row->setMark(Mark::FollowUp);
        m_column->addWidget(row);
    }
    if (now.isEmpty()) {
        auto *none = new MarginRow(new TextLabel(TextLabel::Role::Quiet, tr("Inte uppföljd än.")), this);
        m_column->addWidget(none);
    }
}

} // namespace views
