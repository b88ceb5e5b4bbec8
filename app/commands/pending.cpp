// SPDX-License-Identifier: GPL-3.0-or-later
// Commands whose work is not written yet: they say so and change nothing.
#include "app/commands/commanderror.h"
#include "app/commands/commands.h"

namespace app {

namespace {

[[noreturn]] void notYet() { throw UsageError(Commands::tr("Det här kommandot finns inte än.")); }

} // namespace

int run(const ListRequest &, CommandSession &) { notYet(); }
int run(const ShowRequest &, CommandSession &) { notYet(); }
int run(const SearchRequest &, CommandSession &) { notYet(); }
int run(const ExportRequest &, CommandSession &) { notYet(); }
int run(const CheckRequest &, CommandSession &) { notYet(); }
int run(const BackupRequest &, CommandSession &) { notYet(); }
int run(const RestoreRequest &, CommandSession &) { notYet(); }

} // namespace app
