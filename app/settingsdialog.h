// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/dialog.h"


class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace app {

class Settings;
class Workspace;

/// What one can choose: for the open file its organisation and who "jag" is, for this machine look and language. Each choice
/// holds at once; there is nothing to confirm.
class SettingsDialog : public views::Dialog
{
    Q_OBJECT
public:
    /// `workspace` is null while no file is open; then only the machine's settings are shown.
    SettingsDialog(Settings &settings, Workspace *workspace, QWidget *parent = nullptr);

signals:
    void lookChanged();
    void spellingChanged();
    void personChanged();
    void failed(const QString &message);

private:
    void addFileSettings(QVBoxLayout *column);
    void addMachineSettings(QVBoxLayout *column);
    void addSpelling(QVBoxLayout *column);
    void saveOrganisation();

    Settings &m_settings;
    Workspace *m_workspace;
    QLineEdit *m_organisation = nullptr;
    QComboBox *m_person = nullptr;
};

} // namespace app
