// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actionplan/sheet.h"

class QPushButton;

namespace views {

class FollowUpSection;
class PageField;
class TextLabel;

/// One measure by the four questions: the needs it answers, its goals, how it is done, and what came of it.
class MeasureSheet : public PlanSheet
{
    Q_OBJECT
public:
    MeasureSheet(const PlanServices &services, domain::MeasureId measure, QWidget *parent);

    void load() override;
    bool flush() override;
    void focusGoal(const QUuid &goal);

private:
    const domain::Measure *measure() const { return m_services.plan.measure(m_measure); }
    const domain::Goal *goal(const QUuid &id) const;
    MarginRow *goalRow(const QUuid &id, QWidget *parent);
    void moveGoal(const QUuid &id, int step);
    void chooseNeeds();
    void showNeeds();
    /// A text of the measure.
    PageField *field(int kind, const QString &name, QString domain::Measure::*member, const QString &placeholder, const QString &label = QString());

    domain::MeasureId m_measure;
    TextLabel *m_where;
    TextLabel *m_number;
    QWidget *m_needs;
    QPushButton *m_chooseNeeds;
    RowsSection *m_goals;
    FollowUpSection *m_followUps;
};

/// Strings of the needs that a measure answers, as the page and the facts say them: "Behov 3. Lärare får …".
QString needWords(const domain::Need &need);

} // namespace views
