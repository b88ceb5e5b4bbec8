// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/yearcycle.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace views {

/// When something recurs, as a sentence of choices: "En veckodag: andra · tisdagen · i oktober".
class RecurrenceEdit : public QWidget
{
    Q_OBJECT
public:
    explicit RecurrenceEdit(QWidget *parent = nullptr);

    domain::Recurrence recurrence() const;
    void setRecurrence(const domain::Recurrence &recurrence); ///< sends nothing

signals:
    void recurrenceChanged(const domain::Recurrence &recurrence); ///< by the user

private:
    void showParts();
    QComboBox *choice(const QStringList &words, const QString &name);
    QSpinBox *number(int from, int to, const QString &name);

    domain::Recurrence m_recurrence;
    bool m_filling = false;
    QComboBox *m_kind;
    QSpinBox *m_day;
    QComboBox *m_nth;
    QComboBox *m_weekday;
    QComboBox *m_month;
    QSpinBox *m_week;
    QComboBox *m_term;
    QComboBox *m_tertial;
    QSpinBox *m_offset;
};

} // namespace views
