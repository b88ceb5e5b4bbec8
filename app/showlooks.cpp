// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/showlooks.h"

#include "app/workspace.h"
#include "editing/houselookedits.h"
#include "views/exporting/lookdialog.h"

namespace app {

void showLooks(Workspace &workspace, domain::BodyId body, QWidget *above)
{
    editing::HouseLookEdits edits(workspace.history(), workspace.database());
    views::LookDialog(edits, workspace.bodies().values(), body, workspace.organisation(), !workspace.isWritable(), above).exec();
}

} // namespace app
