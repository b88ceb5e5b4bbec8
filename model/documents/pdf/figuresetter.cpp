// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/typesetter.h"

namespace documents::pdf {

void setFigure(Typesetter &, Column &, const Figure &, const Place &) {}

} // namespace documents::pdf
