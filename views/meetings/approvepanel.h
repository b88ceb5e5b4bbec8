// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phrases.h"
#include "lists/meetingfacts.h"

#include <QWidget>

class QPushButton;

namespace editing {
class MeetingEdits;
}

namespace views {

class Field;
class PartyEdit;

/// Before minutes are approved: by whom, and what it means. Takes the right column.
class ApprovePanel : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this.
    ApprovePanel(lists::MeetingFacts &facts, editing::MeetingEdits &edits, QWidget *parent = nullptr);

    void begin(const domain::Directory &directory);

signals:
    void approved();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void approve();

    lists::MeetingFacts &m_facts;
    editing::MeetingEdits &m_edits;
    PartyEdit *m_who;
    Field *m_whoField;
    QPushButton *m_approve;
};

} // namespace views
