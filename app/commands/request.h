// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <variant>

/// What a command line asks for: read and checked for form, nothing opened yet. Paths are as typed.
namespace app {

/// Which meetings a list or an export covers. Empty and null members leave nothing out; dates are inclusive.
struct Scope {
    QString body; ///< abbreviation
    QDate from;
    QDate to;
};

struct DemoRequest {
    QString file;
    QDate today; ///< the day that the sample is laid around; null: the real one
    bool force = false;
};

struct ImportRequest {
    QStringList files;
    QString body; ///< abbreviation; empty: as the document says
    QDate date;   ///< null: as the document says
    bool dryRun = false;
};

struct ListRequest {
    QString what; ///< one of listKinds()
    Scope scope;
};

struct ShowRequest {
    QString what; ///< one of showKinds()
    QString id;   ///< an id, or for a meeting "LG 2021-02-09"
};

struct SearchRequest {
    QString words;
    int limit = 50;
};

struct ExportRequest {
    QString what; ///< one of exportKinds()
    QString id;   ///< of a meeting or plan; empty for lists
    QString file; ///< its ending says the format
    Scope scope;
    bool force = false; ///< an existing file may be replaced
};

struct CheckRequest {
    bool repair = false; ///< builds the search index anew before it looks
};

struct BackupRequest {
    QString file;
    bool force = false;
};

struct PublishRequest {
    QString file;
    bool force = false;
};

struct RestoreRequest {
    QString file;
};

using Request = std::variant<DemoRequest, ImportRequest, ListRequest, ShowRequest, SearchRequest, ExportRequest,
                             CheckRequest, BackupRequest, PublishRequest, RestoreRequest>;

struct Invocation {
    QString database; ///< empty: the default one
    bool json = false;
    Request request;
};

} // namespace app
