// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace views {

class Suggestions;

/// A date as people say it: "23 mars", "nästa tisdag", "v 41", "om en månad", "2026-03-23". What is typed stays as typed
/// until the field is left; then it reads as the date. Words that are no date are kept and pointed out.
class DateEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateEdit(QWidget *parent = nullptr);

    QDate date() const; ///< null: none, or words that are no date (see problem())
    void setDate(QDate date); ///< does not send dateChanged()
    /// What "nästa tisdag" counts from; today unless set.
    void setReference(QDate reference);
    /// One sentence where the words are no date; else empty.
    QString problem() const;

signals:
    /// The user has given another date (null: taken it away) and left the field or pressed Enter.
    void dateChanged(QDate date);
    void problemChanged(const QString &problem);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void settle();
    QDate reference() const;

    QDate m_date;
    QDate m_reference;
    QString m_problem;
    Suggestions *m_suggestions; ///< while it is open, Enter belongs to it
};

} // namespace views
