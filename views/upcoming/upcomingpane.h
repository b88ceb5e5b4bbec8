// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/upcoming.h"
#include "views/shared/pane.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace editing {
class UpcomingEdits;
}
namespace lists {
class BodyList;
class UpcomingList;
}

namespace views {

class DateEdit;
class SegmentedToggle;
class TextLabel;
class WrittenText;

/// One thing that waits: what it is, where it comes from, when it is to come up and why it was moved; changed in place.
class UpcomingPane : public Pane
{
    Q_OBJECT
public:
    /// All must outlive it.
    UpcomingPane(lists::UpcomingList &list, lists::BodyList &bodies, editing::UpcomingEdits &edits, QWidget *parent = nullptr);

    void setItem(const std::optional<domain::UpcomingItem> &item);
    const std::optional<domain::UpcomingItem> &item() const { return m_item; }
    void setReadOnly(bool readOnly);
    void openSource();
    void focusReason();

signals:
    void openMinutes(const QUuid &meeting, const QUuid &item, const QUuid &line);
    void openObject(const domain::ObjectRef &object);

private:
    void load();
    void move(const domain::UpcomingTime &to);

    lists::UpcomingList &m_list;
    lists::BodyList &m_bodies;
    editing::UpcomingEdits &m_edits;
    std::optional<domain::UpcomingItem> m_item;

    TextLabel *m_title;
    TextLabel *m_origin;
    WrittenText *m_text;
    QPushButton *m_open;
    SegmentedToggle *m_target;
    DateEdit *m_date;
    TextLabel *m_notice;
    QComboBox *m_body;
    QLineEdit *m_name;
    TextLabel *m_nameLabel;
    QLineEdit *m_reason;
    TextLabel *m_reasonLabel;
    TextLabel *m_historyLabel;
    TextLabel *m_history;
    QPushButton *m_drop;
};

} // namespace views
