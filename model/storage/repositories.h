// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/approveddocumentrepository.h"
#include "storage/bodyrepository.h"
#include "storage/decisionrepository.h"
#include "storage/linkrepository.h"
#include "storage/meetingrepository.h"
#include "storage/outlinerepository.h"
#include "storage/recordrepository.h"
#include "storage/settingrepository.h"
#include "storage/threadrepository.h"

namespace storage {

/// All repositories of one open file, built by the application and handed down.
struct Repositories {
    explicit Repositories(Database &db)
        : database(db), bodies(db), people(db), meetings(db), outlines(db), decisions(db), tasks(db), carryOvers(db),
          links(db), settings(db), records(db), threads(db), approvedDocuments(db)
    {
    }

    Database &database;
    BodyRepository bodies;
    PersonRepository people;
    MeetingRepository meetings;
    OutlineRepository outlines;
    DecisionRepository decisions;
    TaskRepository tasks;
    CarryOverRepository carryOvers;
    LinkRepository links;
    SettingRepository settings;
    RecordRepository records; ///< operational plan, year cycle, action plan
    ThreadRepository threads;
    ApprovedDocumentRepository approvedDocuments;
};

} // namespace storage
