// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace app {

/// How the user is asked for a file; tests answer without a dialog. Empty: the user thought better of it.
struct FileDialogs {
    std::function<QString(QWidget *parent)> newFile;
    std::function<QString(QWidget *parent)> openFile;
    std::function<QString(QWidget *parent, const QString &suggested)> publication;
};

FileDialogs fileDialogs(); ///< those of the desktop

} // namespace app
