// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/departurelist.h"

#include "domain/markdown.h"
#include "views/meetings/departurerow.h"
#include "views/meetings/meetingwords.h"
#include "views/shared/dateedit.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

using To = domain::Sending::To;
using theme::px;

DepartureList::DepartureList(const Contents &contents, QWidget *parent) : QWidget(parent), m_contents(contents), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    QSet<QUuid> shown;
    for (const domain::Departure &departure : domain::departures(contents.minutes)) {
        shown.insert(departure.line.isNull() ? departure.item.uuid() : departure.line.uuid());
        addRow(departure.title, destination(departure), departure.line.isNull() ? departure.item : domain::ItemId());
    }
    for (const editing::Placement &placement : contents.placements) {
        if (shown.contains(placement.proposal.source.id))
            continue;
        domain::Departure placed;
        placed.target = domain::CarryOverTarget::Date;
        placed.date = placement.meeting.date;
        addRow(domain::toPlain(placement.proposal.title),
               words::destination(placed, contents.abbreviations.value(placement.meeting.body), contents.minutes.meeting.date), {});
    }
}

QString DepartureList::destination(const domain::Departure &departure) const
{
    domain::Departure goes = departure;
    for (const domain::Sending &sending : m_contents.sendings) {
        if (!departure.line.isNull() || sending.item != departure.item)
            continue;
        if (sending.to == To::Closed)
            return tr("tas inte upp");
        if (sending.to == To::Day) {
            goes.target = domain::CarryOverTarget::Date;
            goes.date = sending.day;
        }
    }
    const QUuid source = departure.line.isNull() ? departure.item.uuid() : departure.line.uuid();
    for (const editing::Placement &placement : m_contents.placements) {
        if (placement.proposal.source.id == source) {
            goes.target = domain::CarryOverTarget::Date;
            goes.date = placement.meeting.date;
            goes.body = placement.meeting.body;
        }
    }
    return words::destination(goes, m_contents.abbreviations.value(goes.body), m_contents.minutes.meeting.date);
}

void DepartureList::addRow(const QString &title, const QString &destination, domain::ItemId changeable)
{
    auto *row = new DepartureRow(title, destination, !changeable.isNull(), this);
    m_column->addWidget(row);
    m_empty = false;
    if (changeable.isNull())
        return;
    m_stops.append(row);
    m_rows.insert(changeable, row);
    connect(row, &DepartureRow::clicked, this, [this, changeable, row] { choose(changeable, row); });
}

void DepartureList::focusRow(domain::ItemId item)
{
    if (DepartureRow *row = m_rows.value(item))
        row->setFocus(Qt::TabFocusReason);
}

void DepartureList::choose(domain::ItemId item, DepartureRow *row)
{
    domain::Sending now{item};
    for (const domain::Sending &sending : std::as_const(m_contents.sendings))
        if (sending.item == item)
            now = sending;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, bool chosen, auto act) {
        QAction *action = menu->addAction(text, this, act);
        action->setCheckable(true);
        action->setChecked(chosen);
    };
    add(tr("Nästa möte i %1").arg(m_contents.minutes.body.abbreviation), now.to == To::NextMeeting, [this, item] { emit sent({item}); });
    for (const domain::Meeting &meeting : std::as_const(m_contents.later)) {
        domain::Departure there;
        there.target = domain::CarryOverTarget::Date;
        there.date = meeting.date;
        add(words::destination(there, m_contents.abbreviations.value(meeting.body), m_contents.minutes.meeting.date),
            now.to == To::Meeting && now.meeting == meeting.id, [this, item, id = meeting.id] { emit sent({item, To::Meeting, id, {}, {}}); });
    }
    menu->addSeparator();
    add(tr("En dag …"), now.to == To::Day, [this, item] { askDay(item); });
    add(tr("Ta inte upp den …"), now.to == To::Closed, [this, item] { askReason(item); });
    menu->popup(row->mapToGlobal(QPoint(px(28), row->height())));
}

void DepartureList::askDay(domain::ItemId item)
{
    auto *day = new DateEdit;
    day->setReference(m_contents.minutes.meeting.date);
    day->setPlaceholderText(tr("Vilken dag?"));
    day->setAccessibleName(tr("Vilken dag ska punkten upp?"));
    ask(item, day);
    connect(day, &DateEdit::problemChanged, m_problem, &TextLabel::setText);
    connect(day, &DateEdit::dateChanged, this, [this, item](QDate date) {
        if (!date.isValid())
            return;
        if (date <= m_contents.minutes.meeting.date)
            m_problem->setText(tr("Skriv en dag efter mötet."));
        else
            emit sent({item, To::Day, {}, date, {}});
    });
}

void DepartureList::askReason(domain::ItemId item)
{
    auto *reason = new QLineEdit;
    reason->setPlaceholderText(tr("Skäl, Enter när det är skrivet"));
    reason->setAccessibleName(tr("Varför tas punkten inte upp?"));
    ask(item, reason);
    const auto say = [this, item, reason] {
        reason->setModified(false);
        emit sent({item, To::Closed, {}, {}, reason->text()});
    };
    connect(reason, &QLineEdit::returnPressed, this, say);
    connect(reason, &QLineEdit::editingFinished, this, [reason, say] { // left without Enter: written all the same
        if (reason->isModified())
            say();
    });
}

void DepartureList::ask(domain::ItemId item, QLineEdit *field)
{
    delete std::exchange(m_field, field);
    delete std::exchange(m_problem, new TextLabel(TextLabel::Role::Problem));
    m_asked = item;
    m_field->installEventFilter(this);
    const int row = m_column->indexOf(m_rows.value(item));
    m_column->insertWidget(row + 1, m_field);
    m_column->insertWidget(row + 2, m_problem);
    m_field->setFocus(Qt::TabFocusReason);
}

bool DepartureList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        const QSignalBlocker quiet(m_field); // what was typed is not meant
        focusRow(m_asked);
        std::exchange(m_field, nullptr)->deleteLater();
        std::exchange(m_problem, nullptr)->deleteLater();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace views
