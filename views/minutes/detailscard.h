// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/minutes/rowoperations.h"
#include "views/shared/popover.h"


class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace views {

class DateEdit;
class PartyEdit;
class TextLabel;

/// The details of a decision, task or carry-over, edited in place: a small card under its line. Enter keeps what is written,
/// Esc leaves it as it was; either way the caret is back in the text.
class DetailsCard : public Popover
{
    Q_OBJECT
public:
    DetailsCard(RowOperations &operations, QWidget *owner);

    /// `caret` in `of`'s coordinates. Nothing where the row carries no details.
    void showFor(int row, QWidget *of, const QRect &caret);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void clear();
    void fill(const domain::Decision &decision);
    void fill(const domain::Task &task);
    void fill(const domain::CarryOver &carryOver);
    void fillFollowUp(const domain::FollowUp *followUp); ///< null: the measure is still to be chosen
    QLineEdit *addText(const QString &label, const QString &text, const QString &placeholder = QString());
    bool writeFollowUp(int row);
    PartyEdit *addNames(const domain::Parties &parties);
    DateEdit *addDate(const QString &label, QDate date);
    QComboBox *addChoice(const QString &label, const QStringList &words, int current);
    void accept();
    bool write();

    RowOperations &m_operations;
    QFormLayout *m_form = nullptr;
    TextLabel *m_problem = nullptr;
    domain::LineId m_line;
    outline::RowKind m_kind = outline::RowKind::Text;
    PartyEdit *m_names = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_measure = nullptr;
    QList<domain::MeasureChoice> m_measures;
    QComboBox *m_next = nullptr;
    QLineEdit *m_evidence = nullptr;
    QLineEdit *m_cause = nullptr;
    QLineEdit *m_nextText = nullptr;
    QComboBox *m_state = nullptr;
    DateEdit *m_date = nullptr;
    DateEdit *m_reportBack = nullptr;
    QCheckBox *m_confidential = nullptr;
};

} // namespace views
