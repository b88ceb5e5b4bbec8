// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/upcoming/slotpane.h"

#include "domain/markdown.h"
#include "lists/daywords.h"
#include "lists/upcominglist.h"
#include "lists/upcomingwords.h"
#include "views/shared/dateedit.h"
#include "views/shared/field.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

SlotPane::SlotPane(lists::UpcomingList &list, QWidget *parent)
    : QWidget(parent), m_list(list), m_title(new TextLabel(TextLabel::Role::PanelTitle)), m_state(new TextLabel(TextLabel::Role::Quiet)), m_date(new DateEdit),
      m_dateField(new Field(tr("&Mötesdag"), m_date)), m_points(new TextLabel(TextLabel::Role::Body)), m_build(new QPushButton), m_open(new QPushButton(tr("Öppna mötet")))
{
    setAccessibleName(tr("Mötet"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makePrimary(m_build);
    m_build->setToolTip(tr("Ctrl+Retur"));
    m_open->setFlat(true);
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(16), px(24), px(24));
    column->setSpacing(px(12));
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_dateField);
    column->addWidget(m_points);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_build);
    buttons->addWidget(m_open);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    connect(m_build, &QPushButton::clicked, this, &SlotPane::buildRequested);
    connect(m_open, &QPushButton::clicked, this, &SlotPane::openRequested);
    connect(m_date, &DateEdit::problemChanged, m_dateField, &Field::setProblem);
    connect(m_date, &DateEdit::dateChanged, this, [this](QDate date) { m_dateField->setHint(lists::words::dayNotice(date)); });
}

void SlotPane::setRow(int row)
{
    if (row < 0 || row >= m_list.rowCount())
        return;
    const domain::UpcomingSlot &slot = m_list.slotOf(row);
    m_title->setText(m_list.timeWords(slot.time));
    m_state->setText(m_list.index(row).data(lists::UpcomingList::OriginRole).toString());
    m_state->setVisible(!m_state->text().isEmpty());
    QStringList points;
    for (const domain::UpcomingItem &item : slot.items)
        points.append(u"• "_s + domain::toPlain(item.title) + u" ("_s + lists::words::reason(item.reason).toLower() + u')');
    m_points->setText(points.isEmpty() ? tr("Inget väntar. Dra hit en punkt, eller flytta den med Alt och pilarna.") : points.join(u'\n'));
    const bool planned = !slot.meeting.isNull();
    const int count = int(slot.items.size());
    m_build->setText(planned ? tr("Lägg %n på dagordningen", nullptr, count) : tr("Skapa mötet"));
    m_build->setEnabled(!m_readOnly && (!planned || count > 0) && !slot.time.body.isNull());
    m_open->setVisible(planned);
    m_dateField->setVisible(!planned);
}

void SlotPane::setSuggestedDate(QDate date)
{
    if (!m_date->hasFocus()) {
        m_date->setDate(date);
        m_dateField->setHint(lists::words::dayNotice(date));
    }
}

QDate SlotPane::date() const { return m_date->date(); }

void SlotPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_build->setEnabled(!readOnly);
    m_date->setReadOnly(readOnly);
}

} // namespace views
