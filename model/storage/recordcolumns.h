// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operationalplan.h"
#include "domain/yearcycle.h"

#include <QVariant>

/// Lists that live in one column as JSON text, because they are read and written with their row and never searched.
namespace storage::records {

QString toJson(const domain::Parties &parties);
QString toJson(const QList<domain::NeedId> &ids);
QString toJson(const QList<domain::PriorityChoice> &choices);
QString toJson(const QList<domain::Activity> &activities);
QString toJson(const domain::Recurrence &recurrence);

void fromJson(const QString &json, domain::Parties &parties);
void fromJson(const QString &json, QList<domain::NeedId> &ids);
void fromJson(const QString &json, QList<domain::PriorityChoice> &choices);
void fromJson(const QString &json, QList<domain::Activity> &activities);
void fromJson(const QString &json, domain::Recurrence &recurrence);

} // namespace storage::records
