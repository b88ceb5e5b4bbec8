// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace views {

/// A day, typed as people write it: "23 mars", "nästa tisdag", "v 41", "2026-10-27". What cannot be read stays as typed, and
/// the field says so in words.
class DateField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);

    QDate date() const { return m_date; }
    void setDate(QDate date);
    /// Words are read from here; today where null.
    void setReference(QDate reference) { m_reference = reference; }
    /// Whether no day at all is an answer.
    void setEmptyAllowed(bool allowed) { m_emptyAllowed = allowed; }
    /// Null where the words are read; else what is wrong with them.
    QString problem() const { return m_problem; }

signals:
    /// The user has given another day (null: none). Sent when the field is left or Enter is pressed.
    void dateEdited(QDate date);
    void problemChanged(const QString &problem);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void setProblem(const QString &problem);
    QDate reference() const { return m_reference.isValid() ? m_reference : QDate::currentDate(); }

    QDate m_date;
    QDate m_reference;
    QString m_problem;
    bool m_emptyAllowed = true;
};

} // namespace views
