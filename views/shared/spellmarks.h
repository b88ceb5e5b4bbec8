// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/speller.h"

#include <QObject>
#include <QPointer>
#include <QTextCursor>

class QMenu;
class QPainter;
class QTextBlock;
class QTextEdit;

namespace views {

/// Spelling in a text field: a quiet wave under what seems wrong in the part that is seen, and the way to mend it, with the
/// mouse or by keyboard. Nothing of it is in the document. Text that is only read is not marked.
class SpellMarks : public QObject
{
    Q_OBJECT
public:
    explicit SpellMarks(QTextEdit *edit);

    void setSpeller(spelling::Speller *speller); ///< null: nothing is marked
    /// Over the text, after it has been painted, in the viewport's coordinates.
    void paint(QPainter &painter, const QRect &exposed) const;

    /// The wrong word at a place of the document, selected; without selection: there is none.
    QTextCursor wrongWordAt(int position) const;
    /// What can be done about it, before the menu's first action: suggestions come into the menu as they are found.
    void fillMenu(QMenu *menu, const QTextCursor &word);
    /// Where the place is in a word of the user's own: the way to take it out of them again.
    void fillMenuOfOwnWord(QMenu *menu, const QTextCursor &place);
    /// Selects the next wrong word from the caret on, round the end, and opens its menu. Words not looked up yet are first.
    void goToNext();

signals:
    void replaced(const QTextCursor &cursor); ///< a suggestion has been chosen: the caret after it
    void noneFound();
    void shown(const QTextCursor &word); ///< goToNext() has selected it

private:
    QTextCursor wrongWordFrom(const QTextBlock &block, int from, bool *unknown) const;
    void lookUpAll();
    void search();
    void replace(QTextCursor word, const QString &by);

    QTextEdit *m_edit;
    QPointer<spelling::Speller> m_speller;
    bool m_searching = false; ///< goToNext() waits for words to be looked up
};

} // namespace views
