// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actionplan/sheet.h"

class QComboBox;

namespace views {

/// A development area: its number and title, which of the principal's areas it answers, its own goals and responsibilities, and
/// its measures by name.
class AreaSheet : public PlanSheet
{
    Q_OBJECT
public:
    AreaSheet(const PlanServices &services, domain::AreaId area, QWidget *parent);

    void load() override;

private:
    const domain::DevelopmentArea *area() const { return m_services.plan.area(m_area); }
    void addGoals();
    void addResponsibilities();
    void addTimes();
    void addMeasures();
    void fillAnswers();

    domain::AreaId m_area;
    QWidget *m_answersRow;
    QComboBox *m_answers;
};

} // namespace views
