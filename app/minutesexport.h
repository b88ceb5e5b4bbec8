// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "views/exporting/batchdialog.h"

#include <QCoreApplication>

namespace views {
class Place;
}

namespace app {

class Settings;
class Workspace;

/// Minutes out of the window: of one meeting, or of many in one go. Their bytes are made in the dialogs' own threads, from what
/// is stored.
class MinutesExport
{
    Q_DECLARE_TR_FUNCTIONS(app::MinutesExport)
public:
    /// Both outlive it.
    MinutesExport(Workspace &workspace, Settings &settings) : m_workspace(workspace), m_settings(settings) {}

    void one(views::Place *place, domain::MeetingId meeting) const;
    /// `body` (abbreviation) is chosen at first; empty: all.
    void many(views::Place *place, const QList<views::BatchMeeting> &meetings, const QString &body) const;

private:
    Workspace &m_workspace;
    Settings &m_settings;
};

} // namespace app
