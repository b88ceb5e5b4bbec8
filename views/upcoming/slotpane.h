// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/upcoming.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace lists {
class UpcomingList;
}

namespace views {

class DateEdit;
class Field;
class TextLabel;

/// A meeting to come, or a day that has none: what waits for it, and the one step that puts it on an agenda.
class SlotPane : public QWidget
{
    Q_OBJECT
public:
    /// `list` must outlive it.
    explicit SlotPane(lists::UpcomingList &list, QWidget *parent = nullptr);

    void setRow(int row); ///< of a heading; -1: none
    /// `suggested`: for a meeting that is not planned.
    void setSuggestedDate(QDate date);
    QDate date() const; ///< of the meeting to make
    void setReadOnly(bool readOnly);

signals:
    void buildRequested();
    void openRequested(); ///< the meeting, without anything done to it

private:
    lists::UpcomingList &m_list;
    bool m_readOnly = false;
    TextLabel *m_title;
    TextLabel *m_state;
    DateEdit *m_date;
    Field *m_dateField;
    TextLabel *m_points;
    QPushButton *m_build;
    QPushButton *m_open;
};

} // namespace views
