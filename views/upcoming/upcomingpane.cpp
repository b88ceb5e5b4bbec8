// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/upcoming/upcomingpane.h"

#include "domain/markdown.h"
#include "editing/upcomingedits.h"
#include "lists/bodylist.h"
#include "lists/daywords.h"
#include "lists/upcominglist.h"
#include "lists/upcomingwords.h"
#include "views/shared/dateedit.h"
#include "views/shared/segmentedtoggle.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/writtentext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace views {

using domain::CarryOverTarget;
using theme::px;

namespace {

/// The order of the toggle: what is nearest first.
constexpr CarryOverTarget targets[] = {CarryOverTarget::NextMeeting, CarryOverTarget::Date, CarryOverTarget::Unscheduled};

int placeOf(CarryOverTarget target) { return target == CarryOverTarget::NextMeeting ? 0 : target == CarryOverTarget::Date ? 1 : 2; }

TextLabel *fieldName(const QString &text, QWidget *buddy)
{
    auto *label = new TextLabel(TextLabel::Role::Quiet, text);
    label->setWordWrap(false);
    label->setBuddy(buddy);
    return label;
}

} // namespace

UpcomingPane::UpcomingPane(lists::UpcomingList &list, lists::BodyList &bodies, editing::UpcomingEdits &edits, QWidget *parent)
    : Pane(tr("Punkten som väntar"), parent), m_list(list), m_bodies(bodies), m_edits(edits)
{
    QWidget *content = widget();
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(px(24), px(16), px(24), px(24));
    column->setSpacing(px(12));
    m_title = new TextLabel(TextLabel::Role::PanelTitle);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_origin = new TextLabel(TextLabel::Role::Quiet);
    column->addWidget(m_origin);
    m_text = new WrittenText(content);
    m_text->setAccessibleName(tr("Vad som skrevs"));
    column->addWidget(m_text);
    m_open = new QPushButton(theme::icon(u"lank"_s, &Colours::blue), QString(), content);
    m_open->setFlat(true);
    connect(m_open, &QPushButton::clicked, this, &UpcomingPane::openSource);
    column->addWidget(m_open, 0, Qt::AlignLeft);

    column->addSpacing(px(4));
    column->addWidget(new TextLabel(TextLabel::Role::Group, tr("Tas upp")));
    m_target = new SegmentedToggle({tr("Nästa möte"), tr("Dag"), tr("Utan datum")}, content);
    m_target->setAccessibleName(tr("När det tas upp"));
    column->addWidget(m_target, 0, Qt::AlignLeft);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(6));
    grid->setColumnStretch(1, 1);
    m_date = new DateEdit(content);
    m_date->setAccessibleName(tr("Dag"));
    m_date->setPlaceholderText(tr("Ingen dag"));
    grid->addWidget(fieldName(tr("&Dag"), m_date), 0, 0);
    grid->addWidget(m_date, 0, 1);
    m_notice = new TextLabel(TextLabel::Role::Problem);
    grid->addWidget(m_notice, 1, 1);
    m_body = new QComboBox(content);
    m_body->setAccessibleName(tr("Grupp"));
    grid->addWidget(fieldName(tr("&Grupp"), m_body), 2, 0);
    grid->addWidget(m_body, 2, 1);
    m_name = new QLineEdit(content);
    m_name->setAccessibleName(tr("Rubrik"));
    m_nameLabel = fieldName(tr("&Rubrik"), m_name);
    grid->addWidget(m_nameLabel, 4, 0);
    grid->addWidget(m_name, 4, 1);
    m_reason = new QLineEdit(content);
    m_reason->setAccessibleName(tr("Skäl till flytten"));
    m_reason->setPlaceholderText(tr("Varför det flyttades"));
    m_reasonLabel = fieldName(tr("&Skäl"), m_reason);
    grid->addWidget(m_reasonLabel, 3, 0);
    grid->addWidget(m_reason, 3, 1);
    column->addLayout(grid);
    m_historyLabel = new TextLabel(TextLabel::Role::Group, tr("Hur den har flyttats"));
    column->addWidget(m_historyLabel);
    m_history = new TextLabel(TextLabel::Role::Detail);
    column->addWidget(m_history);
    m_drop = new QPushButton(tr("Ta inte upp"), content);
    m_drop->setFlat(true);
    column->addWidget(m_drop, 0, Qt::AlignLeft);
    column->addStretch();

    connect(m_target, &SegmentedToggle::chosen, this, [this](int place) {
        if (!m_item)
            return;
        if (targets[place] == CarryOverTarget::Date) { // stored once there is a day
            m_date->setFocus();
            m_date->selectAll();
            return;
        }
        move({m_item->body, targets[place], {}});
    });
    connect(m_date, &DateEdit::dateChanged, this, [this](QDate date) {
        if (m_item && date.isValid())
            move({m_item->body, CarryOverTarget::Date, date});
    });
    connect(m_date, &DateEdit::problemChanged, this, [this](const QString &problem) {
        m_notice->setText(problem);
        m_notice->setVisible(!problem.isEmpty());
    });
    connect(m_body, &QComboBox::activated, this, [this] {
        if (m_item)
            move({domain::BodyId(m_body->currentData().toUuid()), m_item->target, m_item->wantedOn});
    });
    connect(m_reason, &QLineEdit::editingFinished, this, [this] {
        if (!m_item || !m_reason->isModified())
            return;
        m_reason->setModified(false);
        if (const QList<domain::UpcomingMove> moves = m_list.moves(*m_item); !moves.isEmpty())
            m_edits.setReason(moves.last().id, m_reason->text());
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (!m_item || !m_name->isModified())
            return;
        m_name->setModified(false);
        m_edits.rename(*m_item, m_name->text());
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        if (m_item)
            m_edits.drop(*m_item, m_list.today(), m_reason->isModified() ? m_reason->text() : QString());
    });
    load();
}

void UpcomingPane::move(const domain::UpcomingTime &to)
{
    if (!m_edits.move(*m_item, to, m_list.today()))
        load();
}

void UpcomingPane::setItem(const std::optional<domain::UpcomingItem> &item)
{
    const bool same = m_item && item && m_item->source == item->source && m_item->year == item->year;
    m_item = item;
    if (!same) {
        m_reason->setModified(false);
        m_name->setModified(false);
    }
    load();
}

void UpcomingPane::setReadOnly(bool readOnly)
{
    m_target->setEnabled(!readOnly);
    m_date->setReadOnly(readOnly);
    m_body->setEnabled(!readOnly);
    m_reason->setReadOnly(readOnly);
    m_name->setReadOnly(readOnly);
    m_drop->setEnabled(!readOnly);
}

void UpcomingPane::focusReason()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
    m_reason->selectAll();
}

void UpcomingPane::openSource()
{
    if (!m_item)
        return;
    if (m_item->from.meeting.isNull())
        emit openObject(m_item->source);
    else
        emit openMinutes(m_item->from.meeting.uuid(), m_item->from.item.id.uuid(), m_item->source.type == domain::ObjectType::Line ? m_item->source.id : QUuid());
}

void UpcomingPane::load()
{
    widget()->setVisible(m_item.has_value());
    if (!m_item)
        return;
    m_title->setText(domain::toPlain(m_item->title));
    m_origin->setText(lists::words::origin(*m_item, m_list.today()));
    domain::Line text;
    text.text = m_item->about;
    const bool says = domain::toPlain(m_item->about) != domain::toPlain(m_item->title);
    m_text->setVisible(says);
    if (says)
        m_text->setLines({text});
    m_open->setText(m_item->from.meeting.isNull() ? tr("Visa varifrån") : tr("Visa i anteckningarna"));
    m_target->setCurrent(placeOf(m_item->target));
    if (!m_date->hasFocus() || !m_date->isModified())
        m_date->setDate(m_item->target == CarryOverTarget::Date ? m_item->wantedOn : QDate());
    const QString notice = m_item->target == CarryOverTarget::Date ? lists::words::dayNotice(m_item->wantedOn) : QString();
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_body->clear();
    for (const domain::Body &body : m_bodies.values())
        if (body.keepsMinutes || body.id == m_item->body)
            m_body->addItem(body.name, body.id.uuid());
    m_body->setCurrentIndex(m_body->findData(m_item->body.uuid()));
    m_body->setVisible(m_body->count() > 1);
    const bool hasName = m_item->reason == domain::AgendaReason::CarriedOver;
    m_name->setVisible(hasName);
    m_nameLabel->setVisible(hasName);
    if (!m_name->hasFocus() || !m_name->isModified())
        m_name->setText(domain::toPlain(m_item->title));
    const QList<domain::UpcomingMove> moves = m_list.moves(*m_item);
    const bool moved = !moves.isEmpty();
    if (!m_reason->hasFocus() || !m_reason->isModified())
        m_reason->setText(moved ? moves.last().reason : QString());
    m_reason->setVisible(moved);
    m_reasonLabel->setVisible(moved);
    QStringList lines;
    for (const domain::UpcomingMove &move : moves)
        lines.append(lists::words::history(move, m_list.timeWords(move.before), m_list.timeWords(move.after), m_list.today()));
    m_history->setText(lines.join(u'\n'));
    m_history->setVisible(moved);
    m_historyLabel->setVisible(moved);
}

} // namespace views
