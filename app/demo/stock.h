// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// What the sample's minutes are made of: invented points, written by hand in resources/demo/*.txt.
///
///     story                           points that follow each other
///     at 3 decision 15 Title          the story's meeting no 3 (of the body's own, from the story's first), section, minutes
///     by Jonas Wiberg-Ek, Leila Saari presenters
///     . text   - bullet   1 numbered   : label   ! decision   = agreement   ? reported decision   * task   ~ carry-over
///     recurring information 10 Title  a point that comes up again and again, with a text of its own each time:
///     - variant
///
/// Two spaces before a line are a level. After " | " stand: who=NAME;NAME  due=DAYS  follow=DAYS  days=DAYS  body=ABBR
/// id=WORD  replaces=WORD  title=TEXT  back (report back)  next, later (carry-over)  secret.
namespace app::demo {

struct StockLine {
    int level = 0;
    domain::LineKind kind = domain::LineKind::Text;
    QString text;
    bool reported = false;
    bool confidential = false;
    bool reportBack = false;
    QString body; ///< who decided, by abbreviation
    QStringList who;
    std::optional<int> days; ///< from the meeting: a task's due date, a decision's follow-up, a carry-over's day
    domain::CarryOverTarget target = domain::CarryOverTarget::Date;
    QString title;           ///< of the point that a carry-over asks for
    QString key;             ///< by which another line says that it replaces this one
    QString replaces;
};

struct StockPoint {
    int at = 0; ///< meetings after the story's first
    domain::Section section = domain::Section::Information;
    int minutes = 0;
    QString title;
    QString presenters;
    QList<StockLine> lines;
};

using Story = QList<StockPoint>;

struct Recurring {
    StockPoint frame;
    QList<QList<StockLine>> variants;
};

struct Stock {
    QList<Story> stories;
    QList<Recurring> recurring;
};

/// `name`: "lg", "sg", "vc". A mistake in the file stops the program: it is part of the program.
Stock readStock(const QString &name);

} // namespace app::demo
