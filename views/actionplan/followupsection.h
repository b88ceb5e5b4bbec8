// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actionplan/planservices.h"

#include <QWidget>

class QVBoxLayout;

namespace views {

/// "Hur blev det?" on a measure's page: what was seen, when, and with what effect, latest first.
class FollowUpSection : public QWidget
{
    Q_OBJECT
public:
    FollowUpSection(const PlanServices &services, domain::MeasureId measure, QWidget *parent = nullptr);

    void load();

signals:
    void openPart(const domain::ObjectRef &object);

private:
    PlanServices m_services;
    domain::MeasureId m_measure;
    QList<domain::FollowUp> m_shown;
    QVBoxLayout *m_column;
};

} // namespace views
