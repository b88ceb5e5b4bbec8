// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tasks/carryoverpane.h"

#include "domain/dates.h"
#include "domain/markdown.h"
#include "editing/lineedits.h"
#include "views/shared/dateedit.h"
#include "views/shared/emptystate.h"
#include "views/shared/field.h"
#include "views/shared/segmentedtoggle.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using domain::CarryOverTarget;
using theme::px;

CarryOverPane::CarryOverPane(lists::CarryOverList &carryOvers, editing::LineEdits &edits, QWidget *parent)
    : QWidget(parent), m_carryOvers(carryOvers), m_edits(edits)
{
    setAccessibleName(tr("Den kommande punkten"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *both = new QVBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(tr("Ingen punkt vald"), tr("Välj en i listan så visas den här."), this);
    m_content = new QWidget(this);
    both->addWidget(m_empty);
    both->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(px(24), px(16), px(24), px(24));
    column->setSpacing(px(12));

    m_title = new QLineEdit(m_content);
    column->addWidget(new Field(tr("&Rubrik på dagordningen"), m_title, m_content));
    m_target = new SegmentedToggle({tr("En viss dag"), tr("Nästa möte"), tr("Utan tid")}, m_content);
    m_target->setAccessibleName(tr("Till vilket möte"));
    column->addWidget(m_target, 0, Qt::AlignLeft);
    m_date = new DateEdit(m_content);
    m_date->setAccessibleName(tr("Dag"));
    m_date->setPlaceholderText(tr("Dag: 23 mars, nästa tisdag, v 41"));
    column->addWidget(m_date);
    m_problem = new TextLabel(TextLabel::Role::Problem, QString(), m_content);
    m_problem->hide();
    column->addWidget(m_problem);
    m_text = new TextLabel(TextLabel::Role::Body, QString(), m_content);
    m_text->setTextFormat(Qt::PlainText);
    column->addWidget(m_text);
    m_origin = new TextLabel(TextLabel::Role::Quiet, QString(), m_content);
    m_origin->setTextFormat(Qt::PlainText);
    column->addWidget(m_origin);
    auto *open = new QPushButton(theme::icon(u"lank"_s, &Colours::blue), tr("Visa i anteckningarna"), m_content);
    open->setFlat(true);
    connect(open, &QPushButton::clicked, this, &CarryOverPane::openPlace);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addStretch();

    const auto change = [this](const std::function<void(domain::CarryOver &)> &how) {
        if (!m_edits.changeCarryOver(m_line, how))
            load();
    };
    connect(m_title, &QLineEdit::editingFinished, this, [this, change] {
        if (!m_title->isModified() || !m_entry)
            return;
        m_title->setModified(false);
        const domain::Run words{m_title->text().trimmed(), false, false, {}};
        change([&](domain::CarryOver &c) { c.title = domain::toMarkdown({words}); });
    });
    connect(m_target, &SegmentedToggle::chosen, this, [this, change](int target) {
        if (CarryOverTarget(target) == CarryOverTarget::Date) { // stored once there is a day
            m_date->show();
            m_date->setFocus();
            return;
        }
        change([target](domain::CarryOver &c) {
            c.target = CarryOverTarget(target);
            c.date = QDate();
        });
    });
    connect(m_date, &DateEdit::dateChanged, this, [this, change](QDate date) {
        if (date.isValid()) {
            change([date](domain::CarryOver &c) {
                c.target = CarryOverTarget::Date;
                c.date = date;
            });
        }
    });
    connect(m_date, &DateEdit::problemChanged, this, [this](const QString &problem) {
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
    });
    for (auto signal : {&QAbstractItemModel::modelReset})
        connect(&carryOvers, signal, this, [this] { load(); });
    connect(&carryOvers, &QAbstractItemModel::dataChanged, this, [this] { load(); });
    connect(&carryOvers, &QAbstractItemModel::rowsRemoved, this, [this] { load(); });
    load();
}

void CarryOverPane::setCarryOver(domain::LineId line)
{
    if (line == m_line)
        return;
    m_line = line;
    m_entry.reset();
    load();
}

void CarryOverPane::setReadOnly(bool readOnly)
{
    m_title->setReadOnly(readOnly);
    m_date->setReadOnly(readOnly);
    m_target->setEnabled(!readOnly);
}

void CarryOverPane::openPlace()
{
    if (m_entry)
        emit openMinutes(m_entry->at.meeting.uuid(), m_entry->at.item.uuid(), m_entry->line.id.uuid());
}

void CarryOverPane::load()
{
    const bool same = m_entry.has_value();
    m_entry = m_carryOvers.find(m_line);
    m_content->setVisible(m_entry.has_value());
    m_empty->setVisible(!m_entry);
    if (!m_entry)
        return;
    const domain::CarryOver &carryOver = m_entry->carryOver;
    if (!same || !m_title->isModified())
        m_title->setText(domain::toPlain(carryOver.title));
    m_title->setPlaceholderText(domain::toPlain(m_entry->at.itemTitle));
    m_target->setCurrent(int(carryOver.target));
    if (!same || !m_date->hasFocus())
        m_date->setDate(carryOver.date);
    m_date->setVisible(carryOver.target == CarryOverTarget::Date || m_date->hasFocus());
    m_text->setText(domain::toPlain(m_entry->line.text));
    const QString title = domain::toPlain(m_entry->at.itemTitle);
    const QString meeting = u"%1 %2"_s.arg(m_entry->at.bodyAbbreviation, domain::fullDate(m_entry->at.date));
    m_origin->setText(title.isEmpty() ? tr("Från %1.").arg(meeting) : tr("Från %1, ”%2”.").arg(meeting, title));
}

} // namespace views
