// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace storage {

/// The file NAME.lock beside a database: who writes in it, as JSON, and an advisory lock that the system lets go of when its
/// process ends. A file left behind by a crash on this machine is therefore taken over; one that names another machine is
/// respected, since this machine cannot know whether that one still runs.
class HolderFile
{
public:
    enum class Outcome { Taken, HeldByOther, Impossible };

    HolderFile() = default;
    ~HolderFile() { release(); }
    Q_DISABLE_COPY_MOVE(HolderFile)

    /// HeldByOther fills `holder`. Impossible: the folder cannot be written.
    Outcome take(const QString &databasePath, Holder *holder);
    void release();
    bool isTaken() const { return m_descriptor >= 0; }
    /// True where the file was left by a process that never closed the database.
    bool wasLeftBehind() const { return m_leftBehind; }

    static QString pathFor(const QString &databasePath);
    static Holder read(const QString &databasePath); ///< empty members where nothing can be read

private:
    QString m_path;
    int m_descriptor = -1;
    bool m_leftBehind = false;
};

} // namespace storage
