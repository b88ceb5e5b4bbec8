// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/minutes/kindformats.h"
#include "views/minutes/lineassistant.h"
#include "views/minutes/rowoperations.h"
#include "views/minutes/rowpainter.h"
#include "views/shared/outlinekeys.h"

#include <QTextEdit>

namespace spelling {
class Speller;
}

namespace views {

class LinkCard;
class SpellMarks;

/// The text of one meeting's minutes: turns keys, input method, clipboard and drops into the outline's commands. As high as
/// its text, so that what stands around it scrolls with it.
class MinutesText : public QTextEdit
{
    Q_OBJECT
public:
    /// Both must outlive this; `edits` may be null (see RowOperations).
    MinutesText(outline::MinutesDocument &document, editing::LineEdits *edits, QWidget *parent = nullptr);
    ~MinutesText() override;

    outline::MinutesDocument &minutes() { return m_document; }
    RowOperations &operations() { return m_operations; }
    LineAssistant &assistant() { return *m_assistant; }
    int caretRow() const { return textCursor().blockNumber(); }
    void setCaret(const QTextCursor &cursor); ///< as the keyboard moves it: kept in view with room below
    /// Runs a change on the caret and shows it; nothing where the document is read-only.
    template <class Change>
    void edit(Change change)
    {
        if (isReadOnly())
            return;
        QTextCursor c = textCursor();
        change(c);
        setCaret(c);
    }
    void run(Command command);
    void setBold(bool bold);
    void setItalic(bool italic);
    /// Makes the selected words a link, or shows the one at the caret; `toOpen`: to open it.
    void showLink(bool toOpen = false);
    void setSpeller(spelling::Speller *speller); ///< null: spelling is not checked
    void goToNextMisspelling();
    void setPageHeight(int height) { m_pageHeight = height; } ///< of what is seen at once: for Page Up and Page Down

    quint64 paints() const { return m_paints; }

signals:
    void caretMovedByKeys();
    void message(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    void dropEvent(QDropEvent *event) override;

private:
    bool actionKey(const QKeyEvent *event);
    bool movingKey(QKeyEvent *event);
    void type(QKeyEvent *event);
    void showAddress(const QHelpEvent *event);
    void followMeeting();
    void applyTheme();

    outline::MinutesDocument &m_document;
    RowOperations m_operations;
    OutlineKeys m_keys;
    RowPainter m_painter;
    KindFormats *m_kinds;
    LineAssistant *m_assistant;
    SpellMarks *m_spelling;
    LinkCard *m_link = nullptr; ///< made when it is first asked for
    int m_pageHeight = 0;
    quint64 m_paints = 0;
};

} // namespace views
