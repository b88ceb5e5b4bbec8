// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/lineedits.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"
#include "tests/support/typist.h"
#include "views/minutes/detailscard.h"
#include "views/minutes/minuteseditor.h"
#include "views/minutes/minutesworkspace.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace support;
using outline::RowKind;

/// One open meeting in a window, with the caret in it.
struct Desk {
    explicit Desk(const std::function<domain::MeetingId(storage::Repositories &)> &make, const QSize &size = {1280, 800})
    {
        meeting = make(file.repos);
        document = std::make_unique<outline::MinutesDocument>(file.repos, meeting, views::MinutesEditor::metrics());
        workspace = new views::MinutesWorkspace(*document, &edits, &window);
        editor = workspace->editor();
        auto *box = new QVBoxLayout(&window);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(workspace);
        window.resize(size);
        window.show();
        window.activateWindow();
        editor->text()->setFocus();
    }
    Desk(const Desk &) = delete;
    views::CaretList *list() const { return editor->text()->assistant().list(); }
    void caretTo(int row, int position = 0)
    {
        QTextCursor c(document->text()->findBlockByNumber(row));
        c.setPosition(c.position() + position);
        editor->text()->setTextCursor(c);
    }
    domain::Minutes stored() { return file.repos.meetings.minutes(meeting); }
    bool isReady() { return QTest::qWaitForWindowActive(&window) && editor->text()->hasFocus(); }
    Typist keys() { return Typist(editor->text()); }
    QString textOf(int row) const { return document->text()->findBlockByNumber(row).text(); }
    RowKind kindOf(int row) const { return document->shape(row).kind; }

    TestFile file;
    editing::EditHistory history;
    editing::LineEdits edits{history, file.repos};
    domain::MeetingId meeting;
    std::unique_ptr<outline::MinutesDocument> document;
    QWidget window;
    views::MinutesWorkspace *workspace = nullptr;
    views::MinutesEditor *editor = nullptr;

    ~Desk() { delete workspace; }
};

/// LG, three of its members, the steering group, and a meeting with nothing in it.
inline domain::MeetingId emptyMeeting(storage::Repositories &repos)
{
    const domain::Body lg = aBody("LG").named("Ledningsgruppen").in(repos);
    aPerson("Ingrid Hallsten").memberOf(lg).in(repos);
    aPerson("Leila Saari").memberOf(lg).in(repos);
    aPerson("Sanna Torvik").memberOf(lg).in(repos);
    aBody("SG").named("Styrgruppen").in(repos);
    return aMeeting(lg, "2026-10-13").in(repos).meeting.id;
}
