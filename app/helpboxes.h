// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

/// What the Hjälp menu shows.
void showAbout(QWidget *window);
void showKeys(QWidget *window);

} // namespace app
