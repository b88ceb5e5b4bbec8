// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/approveddocuments.h"
#include "app/handingout.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace app {

Workspace::Workspace(std::unique_ptr<storage::Database> database)
    : m_database(std::move(database)), m_repositories(*m_database), m_upcomingMoves(*m_database), m_history(*m_database), m_lineEdits(m_history, m_repositories),
      m_meetingEdits(m_history, m_repositories), m_bodyEdits(m_history, m_repositories), m_peopleEdits(m_history, m_repositories),
      m_recordEdits(m_history, m_repositories.records), m_upcomingEdits(m_history, m_repositories, m_upcomingMoves), m_planEdits(m_history, m_repositories),
      m_operationalPlanEdits(m_history, m_repositories)
{
    m_meetingEdits.setDocumentMaker([this](const domain::Minutes &approved) {
        return approvedDocuments(approved, houseLook(m_repositories, approved.meeting.body), nameMask(m_repositories));
    });
}

Workspace::~Workspace() = default;

lists::BodyList &Workspace::bodies()
{
    if (!m_bodies)
        m_bodies = std::make_unique<lists::BodyList>(m_repositories.bodies);
    return *m_bodies;
}

lists::PersonList &Workspace::people()
{
    if (!m_people)
        m_people = std::make_unique<lists::PersonList>(m_repositories.people);
    return *m_people;
}

lists::DecisionRegister &Workspace::decisions()
{
    if (!m_decisions)
        m_decisions = std::make_unique<lists::DecisionRegister>(m_repositories);
    return *m_decisions;
}

lists::TaskRegister &Workspace::tasks()
{
    if (!m_tasks)
        m_tasks = std::make_unique<lists::TaskRegister>(m_repositories);
    return *m_tasks;
}

search::Searcher &Workspace::searcher()
{
    if (!m_searcher)
        m_searcher = std::make_unique<search::Searcher>(m_repositories);
    return *m_searcher;
}

QString Workspace::organisation() const
{
    QString name;
    try {
        name = m_repositories.settings.value(u"organisation"_s);
    } catch (const storage::StorageError &) {
        // The name at the foot of the rail is not worth a message: the file's own name tells as much.
    }
    return name.isEmpty() ? QFileInfo(path()).completeBaseName() : name;
}

} // namespace app
