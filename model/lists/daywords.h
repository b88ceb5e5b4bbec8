// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace lists::words {

/// What is to be known of a day before something is laid on it: "Långfredagen, helgdag", "En lördag", "Höstlov i skolorna";
/// empty for an ordinary day.
QString dayNotice(QDate date);
/// "Höstlov" … where the date is in a break of the school year; else empty.
QString breakName(QDate date);

} // namespace lists::words
