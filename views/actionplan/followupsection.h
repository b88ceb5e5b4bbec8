// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actionplan/planservices.h"

#include <QWidget>
#include <optional>

class QPushButton;
class QVBoxLayout;

namespace views {

class FollowUpForm;

/// "Hur blev det?" on a measure's page: what was seen, when, and with what effect, latest first. What was written here is changed
/// here; what was written in minutes stands there.
class FollowUpSection : public QWidget
{
    Q_OBJECT
public:
    FollowUpSection(const PlanServices &services, domain::MeasureId measure, QWidget *parent = nullptr);

    void load();
    bool keep(); ///< what is being written; false: it could not be stored

signals:
    void openPart(const domain::ObjectRef &object);
    void openThread(const domain::ObjectRef &object);

private:
    /// Shows the form, for a new one or for one that is there.
    void write(const std::optional<domain::FollowUp> &followUp = std::nullopt);
    void save(const domain::FollowUp &followUp);
    void stop(); ///< puts the form away, with what is written in it
    void nameAdd();
    QString seen(const domain::FollowUp &followUp) const; ///< its own words, or those of its line
    QWidget *rowOf(const domain::FollowUp &followUp);
    PlanServices m_services;
    domain::MeasureId m_measure;
    QList<domain::FollowUp> m_shown;
    QVBoxLayout *m_column; ///< of what has been seen
    QPushButton *m_add;
    FollowUpForm *m_form = nullptr; ///< while a new one is being written
};

} // namespace views
