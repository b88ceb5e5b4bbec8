// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace documents {

/// A part of an office document's container.
struct Part {
    QString name;
    QByteArray bytes;
    bool stored = false; ///< not compressed
};

/// The parts as a zip file, in their order; `when` is every part's date, so that the same parts give the same bytes.
QByteArray containerOf(const QList<Part> &parts, const QDateTime &when);

} // namespace documents
