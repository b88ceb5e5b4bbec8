// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/pictures/picture.h"
#include "domain/thread.h"

namespace documents {

/// "Tråden: Trygga övergångar"
QString threadTitle(const domain::Thread &thread);
/// "Från 13 oktober 2026 till i dag, 20 april 2027"; empty where nothing has a day.
QString threadSpan(const domain::Thread &thread, QDate today);

/// The picture, and below it the same in words: one row for each thing, and the places where the thread is broken.
Document threadDocument(const domain::Thread &thread, QDate today, const HouseLook &look = {}, const PictureStyle &style = PictureStyle::print());

} // namespace documents
