// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/minutes/rowoperations.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace views {

class DateEdit;

/// The details of a decision, task or carry-over, edited in place: a small card under its line. Enter keeps what is written,
/// Esc leaves it as it was; either way the caret is back in the text.
class DetailsCard : public QFrame
{
    Q_OBJECT
public:
    DetailsCard(RowOperations &operations, QWidget *owner);

    void showFor(int row, const QRect &caretInWindow);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void clear();
    void fill(const domain::Decision &decision);
    void fill(const domain::Task &task);
    void fill(const domain::CarryOver &carryOver);
    QLineEdit *addNames(const domain::Parties &parties);
    DateEdit *addDate(const QString &label, QDate date);
    QComboBox *addChoice(const QString &label, const QStringList &words, int current);
    domain::Parties partiesIn(const QLineEdit *field, const domain::Parties &before) const;
    void accept();
    bool write();
    void close();

    RowOperations &m_operations;
    QWidget *m_owner;
    QFormLayout *m_form = nullptr;
    QLabel *m_problem = nullptr;
    domain::LineId m_line;
    outline::RowKind m_kind = outline::RowKind::Text;
    QLineEdit *m_names = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_state = nullptr;
    DateEdit *m_date = nullptr;
    DateEdit *m_reportBack = nullptr;
    QCheckBox *m_confidential = nullptr;
};

} // namespace views
