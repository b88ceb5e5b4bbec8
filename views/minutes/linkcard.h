// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/popover.h"

#include <QTextCursor>

class QLineEdit;
class QPushButton;

namespace views {

class MinutesText;
class TextLabel;

/// The address of a link, as a small card under it: shown before anything is opened, and changed here. Enter writes it, Esc
/// leaves it as it was; an empty address takes the link away and leaves the words.
class LinkCard : public Popover
{
    Q_OBJECT
public:
    explicit LinkCard(MinutesText *text);

    /// For the link at the caret, else for the selected words or the word at the caret. `toOpen`: the keyboard is on "Öppna".
    void showAtCaret(bool toOpen = false);

    /// The link around a place of the text, selected; without selection: there is none.
    static QTextCursor linkAt(const QTextCursor &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    void openLink();
    void write(const QString &address);

    MinutesText *m_text;
    QTextCursor m_words; ///< what is, or becomes, the link
    QLineEdit *m_address;
    QPushButton *m_open;
    QPushButton *m_remove;
    TextLabel *m_help;
};

} // namespace views
