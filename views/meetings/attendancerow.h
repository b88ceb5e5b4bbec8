// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phrases.h"
#include "lists/agendalist.h"
#include "lists/attendancelist.h"

#include <QWidget>

namespace editing {
class MeetingEdits;
}

namespace views {

class FlowLayout;
class InlineButton;
class PartyEdit;
class PresenceChip;

/// Who was there: a chip for each, one for everybody not yet marked, and a field for who comes as well.
class AttendanceRow : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive this.
    AttendanceRow(lists::AttendanceList &attendance, lists::AgendaList &agenda, editing::MeetingEdits &edits, QWidget *parent = nullptr);

    void setChair(domain::PersonId chair);
    void setDirectory(const domain::Directory &directory);
    void setReadOnly(bool readOnly);

signals:
    void heightChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void refresh();
    void showMenu(const domain::Attendance &row, const QPoint &at);
    void addTyped();
    void closeField();

    lists::AttendanceList &m_attendance;
    lists::AgendaList &m_agenda;
    editing::MeetingEdits &m_edits;
    FlowLayout *m_flow;
    QList<PresenceChip *> m_chips;
    InlineButton *m_allPresent;
    InlineButton *m_add;
    PartyEdit *m_name;
    domain::PersonId m_chair;
    bool m_readOnly = false;
};

} // namespace views
