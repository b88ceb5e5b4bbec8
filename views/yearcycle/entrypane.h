// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/yearcycle.h"
#include "views/shared/pane.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace editing {
class RecordEdits;
}
namespace lists {
class BodyList;
class YearCycleList;
}

namespace views {

class RecurrenceEdit;
class TextLabel;

/// One entry of the year cycle, changed in place: every field is stored as it is left, and each is a step that can be undone.
class EntryPane : public Pane
{
    Q_OBJECT
public:
    /// All must outlive it.
    EntryPane(lists::YearCycleList &list, lists::BodyList &bodies, editing::RecordEdits &edits, QWidget *parent = nullptr);

    void setEntry(domain::YearCycleEntryId entry); ///< null: none
    domain::YearCycleEntryId entry() const { return m_id; }
    void setReadOnly(bool readOnly);
    void focusTitle();

signals:
    void closeRequested(); ///< Escape, or the way back
    void removed(const QString &title);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void change(const QString &field, const std::function<void(domain::YearCycleEntry &)> &how);

    lists::YearCycleList &m_list;
    lists::BodyList &m_bodies;
    editing::RecordEdits &m_edits;
    domain::YearCycleEntryId m_id;
    std::optional<domain::YearCycleEntry> m_entry;
    bool m_filling = false;

    QLineEdit *m_title;
    QComboBox *m_category;
    QComboBox *m_body;
    RecurrenceEdit *m_recurrence;
    TextLabel *m_falls;
    TextLabel *m_strange;
    QSpinBox *m_lead;
    QPlainTextEdit *m_note;
    QPushButton *m_remove;
};

} // namespace views
