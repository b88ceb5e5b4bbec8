// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"

namespace reviewing {

/// How unlike two written names are: 0 the same, 1 nothing in common. Case, accents and the order of the letters beside one
/// another count little; "Jonas Wiberg-Ek" and "Jonas Viberg Ek" are near, two people of one surname are not.
double unlikeness(QStringView a, QStringView b);

/// Those that may be meant by the written name, nearest first: other spellings, and everybody of that first name or surname
/// where only one is written.
QList<domain::Person> peopleLike(const QString &name, const QList<domain::Person> &people);
QList<domain::Body> bodiesLike(const QString &name, const QList<domain::Body> &bodies);

/// Unlike by less than this, two names are probably one in two spellings.
constexpr double nearlyTheSame = 0.26;

} // namespace reviewing
