// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

class QWidget;

namespace app {

class Workspace;

/// The dialog of how documents look, first a body's or (null) the organisation's; returns when it is closed.
void showLooks(Workspace &workspace, domain::BodyId body, QWidget *above);

} // namespace app
