// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/carryoverlist.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace editing {
class LineEdits;
}

namespace views {

class DateEdit;
class EmptyState;
class SegmentedToggle;
class TextLabel;

/// One point that waits for a later meeting: its title, and which meeting; changed in place.
class CarryOverPane : public QWidget
{
    Q_OBJECT
public:
    CarryOverPane(lists::CarryOverList &carryOvers, editing::LineEdits &edits, QWidget *parent = nullptr);

    void setCarryOver(domain::LineId line); ///< null: none
    void setReadOnly(bool readOnly);
    void openPlace();

signals:
    void openMinutes(const QUuid &meeting, const QUuid &item, const QUuid &line);

private:
    void load();

    lists::CarryOverList &m_carryOvers;
    editing::LineEdits &m_edits;
    domain::LineId m_line;
    std::optional<lists::CarryOverEntry> m_entry;

    EmptyState *m_empty;
    QWidget *m_content;
    QLineEdit *m_title;
    SegmentedToggle *m_target;
    DateEdit *m_date;
    TextLabel *m_problem;
    TextLabel *m_text;
    TextLabel *m_origin;
};

} // namespace views
