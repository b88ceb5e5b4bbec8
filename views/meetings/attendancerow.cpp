// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/attendancerow.h"

#include "domain/markdown.h"
#include "editing/meetingedits.h"
#include "lists/words.h"
#include "views/meetings/inlinebutton.h"
#include "views/meetings/presencechip.h"
#include "views/shared/flowlayout.h"
#include "views/shared/partyedit.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

using domain::Presence;

AttendanceRow::AttendanceRow(lists::AttendanceList &attendance, lists::AgendaList &agenda, editing::MeetingEdits &edits, QWidget *parent)
    : QWidget(parent), m_attendance(attendance), m_agenda(agenda), m_edits(edits), m_flow(new FlowLayout(this, theme::px(8), 0)),
      m_allPresent(new InlineButton(tr("Alla är här"), InlineButton::Tone::Action)), m_add(new InlineButton(tr("Lägg till"), InlineButton::Tone::Action)), m_name(new PartyEdit)
{
    setAccessibleName(tr("Närvaro"));
    m_allPresent->setToolTip(tr("De som inte är markerade blir närvarande"));
    m_add->setAccessibleName(tr("Lägg till deltagare eller gäst"));
    m_name->setPlaceholderText(tr("Namn, Enter lägger till"));
    m_name->setAccessibleName(tr("Deltagare eller gäst"));
    m_name->setFixedWidth(theme::px(200));
    m_name->hide();
    m_name->installEventFilter(this);

    connect(m_allPresent, &QAbstractButton::clicked, this, [this] { m_edits.markAllPresent(m_attendance.meeting()); });
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        m_add->hide();
        m_name->show();
        m_name->setFocus();
    });
    m_name->setSingle(true);
    m_name->setPeopleOnly(true);
    connect(m_name, &PartyEdit::partiesChanged, this, &AttendanceRow::addTyped);
    connect(m_name, &QLineEdit::returnPressed, this, &AttendanceRow::closeField); // Enter on an empty field
    connect(&attendance, &QAbstractItemModel::modelReset, this, &AttendanceRow::fill);
    connect(&attendance, &QAbstractItemModel::rowsInserted, this, &AttendanceRow::fill);
    connect(&attendance, &QAbstractItemModel::rowsRemoved, this, &AttendanceRow::fill);
    connect(&attendance, &QAbstractItemModel::rowsMoved, this, &AttendanceRow::fill);
    connect(&attendance, &QAbstractItemModel::dataChanged, this, &AttendanceRow::refresh);
    connect(&agenda, &QAbstractItemModel::modelReset, this, &AttendanceRow::refresh);
    connect(&agenda, &QAbstractItemModel::dataChanged, this, &AttendanceRow::refresh);
    fill();
}

void AttendanceRow::setChair(domain::PersonId chair)
{
    m_chair = chair;
    refresh();
}

void AttendanceRow::setDirectory(const domain::Directory &directory) { m_name->setDirectory(directory); }

void AttendanceRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (PresenceChip *chip : std::as_const(m_chips))
        chip->setReadOnly(readOnly);
    refresh();
}

/// As many chips as rows; a chip that stays keeps the focus.
void AttendanceRow::fill()
{
    const int rows = m_attendance.rowCount();
    while (m_chips.size() > rows) {
        PresenceChip *chip = m_chips.takeLast();
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    while (m_chips.size() < rows) {
        auto *chip = new PresenceChip;
        chip->setReadOnly(m_readOnly);
        connect(chip, &PresenceChip::presenceChosen, this, [this, chip](Presence presence) {
            domain::Attendance row = chip->facts().row;
            row.presence = presence;
            m_edits.changeAttendance(row);
        });
        connect(chip, &PresenceChip::menuRequested, this, [this, chip](const QPoint &at) { showMenu(chip->facts().row, at); });
        m_chips.append(chip);
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_allPresent), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_name)})
        m_flow->removeWidget(widget);
    for (PresenceChip *chip : std::as_const(m_chips)) {
        if (chip->parentWidget() != this || m_flow->indexOf(chip) < 0) {
            m_flow->addWidget(chip);
            chip->show();
        }
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_allPresent), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_name)}) {
        const bool hidden = widget->isHidden();
        m_flow->addWidget(widget);
        widget->setHidden(hidden);
    }
    // Tab goes as the eye does, also after a chip has come.
    QWidget *before = nullptr;
    for (PresenceChip *chip : std::as_const(m_chips)) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before) {
        setTabOrder(before, m_allPresent);
        setTabOrder(m_allPresent, m_add);
        setTabOrder(m_add, m_name);
    }
    refresh();
}

void AttendanceRow::refresh()
{
    bool someUnknown = false;
    for (int i = 0; i < m_chips.size() && i < m_attendance.rowCount(); ++i) {
        const domain::Attendance &row = m_attendance.at(i);
        someUnknown = someUnknown || row.presence == Presence::Unknown;
        m_chips[i]->setFacts({row, m_attendance.name(row), !m_chair.isNull() && row.person == m_chair,
                              row.arrivedAt.isNull() ? 0 : m_agenda.number(row.arrivedAt), row.leftAt.isNull() ? 0 : m_agenda.number(row.leftAt)});
    }
    m_allPresent->setVisible(someUnknown && !m_readOnly);
    m_add->setVisible(!m_readOnly && m_name->isHidden());
    m_flow->invalidate();
    updateGeometry();
    emit heightChanged();
}

void AttendanceRow::showMenu(const domain::Attendance &row, const QPoint &at)
{
    QMenu menu(this);
    const auto choose = [&](const domain::Attendance &after, const QString &words, bool checked, QMenu *in) {
        QAction *action = in->addAction(words, this, [this, after] { m_edits.changeAttendance(after); });
        action->setCheckable(true);
        action->setChecked(checked);
    };
    for (Presence presence : {Presence::Present, Presence::Absent, Presence::Excused, Presence::Adjunct}) {
        domain::Attendance after = row;
        after.presence = presence;
        choose(after, lists::words::presence(presence), row.presence == presence, &menu);
    }
    menu.addSeparator();
    const auto points = [&](const QString &title, domain::ItemId domain::Attendance::*field, const QString &none) {
        QMenu *sub = menu.addMenu(title);
        domain::Attendance whole = row;
        whole.*field = domain::ItemId();
        choose(whole, none, (row.*field).isNull(), sub);
        for (const domain::AgendaItem &item : m_agenda.values()) {
            domain::Attendance after = row;
            after.*field = item.id;
            if (after.presence == Presence::Unknown || after.presence == Presence::Absent || after.presence == Presence::Excused)
                after.presence = Presence::Present;
            choose(after, tr("%1 %2").arg(m_agenda.number(item.id)).arg(domain::toPlain(item.title)), row.*field == item.id, sub);
        }
    };
    points(tr("Kom till punkt"), &domain::Attendance::arrivedAt, tr("Från början"));
    points(tr("Gick vid punkt"), &domain::Attendance::leftAt, tr("Stannade till slutet"));
    menu.addSeparator();
    menu.addAction(tr("Ta bort från mötet"), this, [this, row] { m_edits.removeAttendance(row); });
    menu.exec(at);
}

void AttendanceRow::addTyped()
{
    const domain::Party party = m_name->parties().value(0);
    if (party.text.isEmpty())
        return;
    const bool done = party.person.isNull() ? m_edits.addGuest(m_attendance.meeting(), party.text)
                                            : m_edits.addPerson(m_attendance.meeting(), party.person);
    if (done)
        m_name->setParties({}); // the field stays for the next one
}

void AttendanceRow::closeField()
{
    m_name->setParties({});
    m_name->hide();
    m_add->setVisible(!m_readOnly);
    m_add->setFocus();
    refresh();
}

bool AttendanceRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched == m_name && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closeField();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace views
