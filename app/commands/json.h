// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/decisionrepository.h"
#include "storage/meetingrepository.h"

#include <QJsonArray>
#include <QJsonObject>

/// Stored values in the shapes that scripts rely on. A key with nothing to say is there with null or [].
namespace app::json {

QJsonValue orNull(const QString &text);
QJsonValue orNull(QDate date); ///< ISO
QJsonArray names(const domain::Parties &parties);

QJsonObject of(const domain::Body &body);
QJsonObject of(const storage::MeetingEntry &entry);
QJsonObject of(const storage::DecisionEntry &entry);
QJsonObject of(const storage::TaskEntry &entry);

} // namespace app::json
