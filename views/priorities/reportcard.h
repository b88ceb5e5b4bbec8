// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phrases.h"
#include "editing/operationalplanedits.h"
#include "lists/assignmentdetails.h"
#include "views/shared/proseedit.h"

class QComboBox;
class QPushButton;
class QLineEdit;

namespace views {

class DateEdit;
class PartyEdit;
class TextLabel;
class WrittenText;

/// One lägesbeskrivning: its words (in the minutes, or written here), movement, state in a few words, next step, and the yearly
/// review. Folded to one line until it is wanted.
class ReportCard : public QWidget
{
    Q_OBJECT
public:
    ReportCard(editing::OperationalPlanEdits &edits, QWidget *parent = nullptr);

    void setReport(const lists::ReportDetails &details, const domain::Directory &directory, QDate today);
    domain::StatusReportId id() const { return m_details.report.id; }
    void setReadOnly(bool readOnly);
    void setOpen(bool open);
    ProseEdit *text() { return m_text; }

signals:
    void openMinutes(const QUuid &meeting, const QUuid &item, const QUuid &line);
    void refused(const QString &why);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildBody();
    QWidget *buildReview();
    void change(const QString &what, const std::function<void(domain::StatusReport &)> &change);
    void showReview();
    QString headline() const;

    editing::OperationalPlanEdits &m_edits;
    lists::ReportDetails m_details;
    QDate m_today = QDate::currentDate();
    QPushButton *m_head;
    QWidget *m_body;
    QPushButton *m_place;
    WrittenText *m_lines;
    ProseEdit *m_text;
    QComboBox *m_movement;
    QLineEdit *m_state;
    QLineEdit *m_next;
    PartyEdit *m_by;
    DateEdit *m_due;
    QComboBox *m_review;
    QWidget *m_supplement;
    QLineEdit *m_missing;
    PartyEdit *m_reviewBy;
    DateEdit *m_reviewDue;
    QPushButton *m_remove;
};

} // namespace views
