// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/calendarwriter.h"
#include "documents/document.h"
#include "domain/actionplan.h"
#include "domain/link.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>
#include <functional>
#include <optional>

class QWidget;

namespace storage {
struct Repositories;
}
namespace views {
class Place;
}

namespace app {

class Settings;
class Workspace;

/// What a place lists, as a document: shows the export dialog and remembers its choices beside the file. The rows are read where
/// the dialog makes its documents, in a thread of its own and through a connection of its own.
class RegisterExport
{
    Q_DECLARE_TR_FUNCTIONS(app::RegisterExport)
public:
    /// Both outlive it.
    RegisterExport(Workspace &workspace, Settings &settings) : m_workspace(workspace), m_settings(settings) {}

    void decisions(views::Place *place, const QList<domain::LineId> &ids) const;
    void tasks(views::Place *place, const QList<domain::LineId> &ids, const QString &whose) const;
    void tasksCalendar(views::Place *place, const QList<domain::LineId> &ids) const; ///< .ics
    void upcoming(views::Place *place, domain::BodyId body, QDate today) const; ///< null: every body's

    void yearCycle(views::Place *place, int year, QDate today) const;
    void yearCycleCalendar(views::Place *place, int year) const; ///< .ics
    void plan(views::Place *place, domain::ActionPlanId plan) const;
    void responsibility(views::Place *place, domain::ActionPlanId plan, std::optional<domain::ResponsibleRole> role) const;
    /// The one-page report of a year's plan.
    void priorities(views::Place *place, int year) const;
    void thread(views::Place *place, const domain::ObjectRef &of, const QString &title) const;
    /// The quality report of a plan, as a draft.
    void qualityReport(views::Place *place, domain::ActionPlanId plan) const;

private:
    using Maker = std::function<documents::Document(storage::Repositories &)>;
    void saveCalendar(views::Place *place, const QString &title, const QString &name, const std::function<QList<documents::CalendarEntry>()> &make) const;
    void show(views::Place *place, const QString &title, const QString &fileName, const Maker &make) const;

    Workspace &m_workspace;
    Settings &m_settings;
};

} // namespace app
