// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actionplan/planservices.h"
#include "views/shared/pane.h"

class QComboBox;
class QVBoxLayout;

namespace views {

class DateEdit;
class RowsSection;
class TextLabel;

/// The facts beside a measure's page: who answers for what, when and for how much, how often it is followed up, the assignment
/// that it carries out, and the thread it hangs on. Changed in place.
class MeasureFacts : public Pane
{
    Q_OBJECT
public:
    explicit MeasureFacts(const PlanServices &services, QWidget *parent = nullptr);

    void setMeasure(domain::MeasureId measure); ///< null: none
    void load();
    bool flush();

signals:
    void openPart(const domain::ObjectRef &object);
    void openThread(const domain::ObjectRef &object);

private:
    const domain::Measure *measure() const { return m_services.plan.measure(m_measure); }
    void addResponsibilities();
    void addTimes();
    void addTies();
    void change(const QString &text, const std::function<void(domain::Measure &)> &how);
    void setPeriod();
    void fillAssignments();
    void showThread();

    PlanServices m_services;
    domain::MeasureId m_measure;
    QWidget *m_content;
    QVBoxLayout *m_column;
    RowsSection *m_responsibilities = nullptr;
    DateEdit *m_from;
    DateEdit *m_to;
    TextLabel *m_periodProblem;
    QComboBox *m_state;
    QComboBox *m_rhythm;
    QComboBox *m_assignment;
    TextLabel *m_cost;
    TextLabel *m_threadHead;
    QVBoxLayout *m_thread;
};

} // namespace views
