// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/bodyedits.h"
#include "editing/edithistory.h"
#include "editing/lineedits.h"
#include "editing/meetingedits.h"
#include "editing/peopleedits.h"
#include "editing/recordedits.h"
#include "editing/upcomingedits.h"
#include "editing/planedits.h"
#include "editing/operationalplanedits.h"
#include "lists/bodylist.h"
#include "lists/decisionregister.h"
#include "lists/personlist.h"
#include "lists/taskregister.h"
#include "search/searcher.h"
#include "storage/repositories.h"
#include "storage/upcomingmoverepository.h"

#include <memory>

namespace app {

/// Everything that stands on one open file, in the order of what stands on what. Views get references into it by constructor
/// and are gone before it goes.
class Workspace
{
public:
    /// `database` is open.
    explicit Workspace(std::unique_ptr<storage::Database> database);
    ~Workspace();
    Q_DISABLE_COPY_MOVE(Workspace)

    storage::Database &database() { return *m_database; }
    bool isWritable() const { return m_database->isWritable(); }
    QString path() const { return m_database->path(); }

    storage::Repositories &stored() { return m_repositories; }
    storage::UpcomingMoveRepository &upcomingMoves() { return m_upcomingMoves; }
    editing::EditHistory &history() { return m_history; }
    editing::LineEdits &lineEdits() { return m_lineEdits; }
    editing::MeetingEdits &meetingEdits() { return m_meetingEdits; }
    editing::BodyEdits &bodyEdits() { return m_bodyEdits; }
    editing::PeopleEdits &peopleEdits() { return m_peopleEdits; }
    editing::RecordEdits &recordEdits() { return m_recordEdits; }
    editing::UpcomingEdits &upcomingEdits() { return m_upcomingEdits; }
    editing::PlanEdits &planEdits() { return m_planEdits; }
    editing::OperationalPlanEdits &operationalPlanEdits() { return m_operationalPlanEdits; }

    /// The models that several views share. Each is read when it is first asked for.
    lists::BodyList &bodies();
    lists::PersonList &people();
    lists::DecisionRegister &decisions();
    lists::TaskRegister &tasks();

    /// Search in the file, on a thread of its own; nothing is read before the first word is sought.
    search::Searcher &searcher();

    /// The organisation's name as the file tells it, else the file's own name.
    QString organisation() const;

private:
    std::unique_ptr<storage::Database> m_database;
    storage::Repositories m_repositories;
    storage::UpcomingMoveRepository m_upcomingMoves;
    editing::EditHistory m_history;
    editing::LineEdits m_lineEdits;
    editing::MeetingEdits m_meetingEdits;
    editing::BodyEdits m_bodyEdits;
    editing::PeopleEdits m_peopleEdits;
    editing::RecordEdits m_recordEdits;
    editing::UpcomingEdits m_upcomingEdits;
    editing::PlanEdits m_planEdits;
    editing::OperationalPlanEdits m_operationalPlanEdits;
    std::unique_ptr<lists::BodyList> m_bodies;
    std::unique_ptr<lists::PersonList> m_people;
    std::unique_ptr<lists::DecisionRegister> m_decisions;
    std::unique_ptr<lists::TaskRegister> m_tasks;
    std::unique_ptr<search::Searcher> m_searcher;
};

} // namespace app
