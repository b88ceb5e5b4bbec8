// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "lists/bodylist.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace editing {
class MeetingEdits;
}

namespace views {

class DateEdit;
class Field;
class ProposalList;
class SegmentedToggle;
class TextLabel;

/// A new meeting, from the last one's frame or from nothing: body, day, times and place, and what is to be on the agenda.
class NewMeetingPanel : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this.
    NewMeetingPanel(lists::BodyList &bodies, editing::MeetingEdits &edits, QWidget *parent = nullptr);

    /// For the body, or (null) the one that met last time this was used.
    void begin(domain::BodyId body, QDate today);

signals:
    void created(domain::MeetingId meeting);
    void cancelled();
    void bodiesRequested(); ///< there is no group to meet yet

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fillBodies(domain::BodyId chosen);
    void bodyChosen();
    void refresh();
    void create();
    void countPoints();
    bool readTimes(domain::Meeting &meeting);
    domain::BodyId body() const;

    lists::BodyList &m_bodies;
    editing::MeetingEdits &m_edits;
    QComboBox *m_body;
    DateEdit *m_date;
    QLineEdit *m_starts;
    QLineEdit *m_ends;
    QLineEdit *m_place;
    SegmentedToggle *m_origin;
    Field *m_dateField;
    Field *m_startsField;
    Field *m_endsField;
    TextLabel *m_members;
    TextLabel *m_points;
    ProposalList *m_proposals;
    QPushButton *m_create;
    QDate m_today;
    domain::MeetingFrame m_frame;
};

} // namespace views
