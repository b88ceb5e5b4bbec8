// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/approvepanel.h"

#include "editing/meetingedits.h"
#include "views/shared/field.h"
#include "views/shared/paint.h"
#include "views/shared/partyedit.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace views {

using theme::px;

ApprovePanel::ApprovePanel(lists::MeetingFacts &facts, editing::MeetingEdits &edits, QWidget *parent)
    : QWidget(parent), m_facts(facts), m_edits(edits), m_who(new PartyEdit), m_whoField(new Field(tr("Justeras av"), m_who)),
      m_approve(new QPushButton(tr("Justera")))
{
    setAccessibleName(tr("Justera anteckningarna"));
    m_who->setSingle(true);
    m_who->setPeopleOnly(true);
    makePrimary(m_approve);
    auto *cancel = new QPushButton(tr("Avbryt"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_approve);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(28), px(24), px(28), px(20));
    column->setSpacing(px(12));
    column->addWidget(new TextLabel(TextLabel::Role::ViewTitle, tr("Justera anteckningarna")));
    column->addWidget(new TextLabel(TextLabel::Role::Quiet, tr("Justerade anteckningar ändras inte mer. Behöver något rättas blir det en ny version bredvid.")));
    column->addWidget(m_whoField);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_approve, &QPushButton::clicked, this, &ApprovePanel::approve);
    connect(cancel, &QPushButton::clicked, this, &ApprovePanel::cancelled);
}

void ApprovePanel::begin(const domain::Directory &directory)
{
    m_who->setDirectory(directory);
    const domain::Meeting &meeting = m_facts.meeting();
    const domain::PersonId who = meeting.approver.isNull() ? meeting.chair : meeting.approver;
    m_who->setParties(who.isNull() ? domain::Parties() : domain::Parties{{who, {}, m_facts.personName(who)}});
    m_whoField->setProblem({});
    m_who->setFocus(Qt::TabFocusReason);
    m_who->selectAll();
}

void ApprovePanel::approve()
{
    const domain::Party who = m_who->parties().value(0);
    if (!who.text.isEmpty() && who.person.isNull()) {
        m_whoField->setProblem(tr("Ingen person heter så. Lägg till under Grupper och personer."));
        return;
    }
    if (m_edits.approve(m_facts.id(), who.person, QDateTime::currentDateTimeUtc()))
        emit approved();
}

void ApprovePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        approve();
    else
        QWidget::keyPressEvent(event);
}

void ApprovePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().canvas);
    paint::verticalHairline(painter, 0, 0, height());
}

} // namespace views
