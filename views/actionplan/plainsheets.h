// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actionplan/sheet.h"

class QVBoxLayout;

namespace views {

/// One running text of the plan itself: background, participation, spreading.
class TextSheet : public PlanSheet
{
    Q_OBJECT
public:
    TextSheet(const PlanServices &services, const QString &title, const QString &question, QString domain::ActionPlan::*member, QWidget *parent);
};

/// The current-state analysis and the numbered needs, each with its evidence and what answers it.
class NeedsSheet : public PlanSheet
{
    Q_OBJECT
public:
    NeedsSheet(const PlanServices &services, QWidget *parent);

private:
    MarginRow *needRow(const QUuid &id, QWidget *parent);
};

/// Strengths and weaknesses, or risks with their prevention.
class NotesSheet : public PlanSheet
{
    Q_OBJECT
public:
    NotesSheet(const PlanServices &services, bool risks, QWidget *parent);

private:
    void addNotes(domain::PlanNoteKind kind, const QString &addWords);
};

/// What was taken away and can be put back.
class WastebasketSheet : public PlanSheet
{
    Q_OBJECT
public:
    WastebasketSheet(const PlanServices &services, QWidget *parent);

    void load() override;

private:
    QVBoxLayout *m_list;
};

} // namespace views
