// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/request.h"

namespace app {

class CommandSession;

/// One function a command. Prints its result through the session; throws CommandError or storage::StorageError, having changed
/// nothing. Returns the exit code.
int run(const DemoRequest &request, CommandSession &session);
int run(const ImportRequest &request, CommandSession &session);
int run(const ListRequest &request, CommandSession &session);
int run(const ShowRequest &request, CommandSession &session);
int run(const SearchRequest &request, CommandSession &session);
int run(const ExportRequest &request, CommandSession &session);
int run(const CheckRequest &request, CommandSession &session);
int run(const BackupRequest &request, CommandSession &session);
int run(const PublishRequest &request, CommandSession &session);
int run(const RestoreRequest &request, CommandSession &session);

} // namespace app
