// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/minutesactions.h"

#include "views/minutes/minutestext.h"
#include "views/shared/theme.h"

namespace views {

MinutesActions::MinutesActions(MinutesText *text) : QObject(text), m_text(text)
{
    for (Command command : {Command::Decision, Command::Task, Command::CarryOver, Command::Agreement, Command::FollowUp, Command::Point})
        addCommand(command);
    addSeparator(m_insert);
    for (Command command : {Command::Bullet, Command::Numbered, Command::Label, Command::Text})
        addCommand(command);
    addSeparator(m_insert);
    for (Command command : {Command::Presenters, Command::SectionDecision, Command::SectionDialogue, Command::SectionInformation})
        addCommand(command);
    addRowActions();
    connect(&text->minutes(), &outline::MinutesDocument::meetingChanged, this, &MinutesActions::followReadOnly);
    followReadOnly();
}

template <class Slot>
QAction *MinutesActions::add(QList<QAction *> &list, const QString &title, const QKeySequence &keys, Slot slot, bool changes)
{
    auto *action = new QAction(title, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_text->addAction(action);
    list.append(action);
    if (changes)
        m_changing.append(action);
    return action;
}

void MinutesActions::addCommand(Command command)
{
    QAction *action = add(m_insert, Choices::title(command), Choices::shortcut(command), [this, command] {
        if (command == Command::Point)
            m_text->edit([this](QTextCursor &c) { m_text->minutes().points().add(c); });
        else
            m_text->run(command);
    });
    action->setIcon(theme::icon(Choices::icon(command)));
}

void MinutesActions::addSeparator(QList<QAction *> &list)
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    list.append(separator);
}

void MinutesActions::addRowActions()
{
    const auto row = [this](const QString &title, const QKeySequence &keys, auto change) {
        return add(m_meeting, title, keys, [this, change] { m_text->edit([this, change](QTextCursor &c) { change(m_text->minutes().commands(), c); }); });
    };
    using Rows = outline::OutlineCommands;
    row(tr("Flytta upp"), QKeySequence(Qt::ALT | Qt::Key_Up), [](Rows &rows, QTextCursor &c) { rows.move(c, -1); });
    row(tr("Flytta ned"), QKeySequence(Qt::ALT | Qt::Key_Down), [](Rows &rows, QTextCursor &c) { rows.move(c, 1); });
    // Tab is the text's own key, told beside the name; as a shortcut it would be taken from the list at the caret
    row(tr("Öka nivån\tTabb"), {}, [](Rows &rows, QTextCursor &c) { rows.shiftLevel(c, 1); });
    row(tr("Minska nivån\tSkift+Tabb"), {}, [](Rows &rows, QTextCursor &c) { rows.shiftLevel(c, -1); });
    addSeparator(m_meeting);
    m_details = add(m_meeting, tr("Detaljer …"), QKeySequence(Qt::Key_F2), [] {});
    m_details->setShortcuts({QKeySequence(Qt::Key_F2), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)});
    add(m_meeting, tr("Ta emot förslaget"), QKeySequence(Qt::CTRL | Qt::Key_Period), [this] {
        if (!m_text->isReadOnly())
            m_text->assistant().acceptHint();
    });
    add(m_meeting, Choices::title(Command::Confidential), Choices::shortcut(Command::Confidential), [this] { m_text->run(Command::Confidential); });
    for (Command command : {Command::Report, Command::Prioritise})
        add(m_meeting, Choices::title(command), Choices::shortcut(command), [this, command] { m_text->run(command); });
    addSeparator(m_meeting);
    add(m_meeting, tr("Fet"), QKeySequence::Bold, [this] { m_text->setBold(m_text->fontWeight() < QFont::Bold); });
    add(m_meeting, tr("Kursiv"), QKeySequence::Italic, [this] { m_text->setItalic(!m_text->fontItalic()); });
    add(m_meeting, tr("Länk …"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_text->showLink(); });
    add(m_meeting, tr("Öppna länken …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { m_text->showLink(true); }, false);
    addSeparator(m_meeting);
    add(m_meeting, tr("Nästa stavfel"), QKeySequence(Qt::Key_F7), [this] { m_text->goToNextMisspelling(); });

    const auto jump = [this](int direction) {
        QTextCursor c = m_text->textCursor();
        if (m_text->minutes().points().jump(c, direction))
            m_text->setCaret(c);
    };
    m_thread = add(m_view, tr("Visa tråden"), QKeySequence(Qt::CTRL | Qt::Key_T), [] {}, false);
    add(m_view, tr("Föregående punkt"), QKeySequence(Qt::CTRL | Qt::Key_Up), [jump] { jump(-1); }, false);
    add(m_view, tr("Nästa punkt"), QKeySequence(Qt::CTRL | Qt::Key_Down), [jump] { jump(1); }, false);
}

void MinutesActions::followReadOnly()
{
    for (QAction *action : std::as_const(m_changing))
        action->setEnabled(!m_text->minutes().isReadOnly());
}

} // namespace views
