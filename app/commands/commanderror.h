// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <stdexcept>

namespace app {

/// The one place of translation for everything that commands say.
class Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// Ends a command. `message` is one clear sentence in the user's language.
class CommandError : public std::runtime_error
{
public:
    explicit CommandError(const QString &message, int exitCode = 1)
        : std::runtime_error(message.toStdString()), m_message(message), m_exitCode(exitCode)
    {
    }

    const QString &message() const { return m_message; }
    int exitCode() const { return m_exitCode; }

private:
    QString m_message;
    int m_exitCode;
};

/// What was typed is no command: exit code 2.
class UsageError : public CommandError
{
public:
    explicit UsageError(const QString &message) : CommandError(message, 2) {}
};

} // namespace app
