// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"
#include "domain/phrases.h"

#include <QLineEdit>

namespace views {

class Suggestions;

/// Who answers: people and bodies, several with commas between. Completes names, initials and abbreviations; a name that
/// nobody here bears stays as text.
class PartyEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit PartyEdit(QWidget *parent = nullptr);

    void setDirectory(const domain::Directory &directory);
    /// One party only (a chair, a note-taker): no commas.
    void setSingle(bool single) { m_single = single; }
    /// Only people, no bodies.
    void setPeopleOnly(bool peopleOnly) { m_peopleOnly = peopleOnly; }

    domain::Parties parties() const;
    void setParties(const domain::Parties &parties); ///< does not send partiesChanged()

signals:
    /// The user has given others and left the field or pressed Enter.
    void partiesChanged(const domain::Parties &parties);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Piece {
        qsizetype start = 0;
        qsizetype length = 0;
    };
    Piece pieceAtCaret() const;
    void take(const QString &words);
    void settle();
    domain::Party resolve(const QString &words) const;

    domain::Directory m_directory;
    domain::Parties m_parties;
    bool m_single = false;
    bool m_peopleOnly = false;
    Suggestions *m_suggestions; ///< while it is open, Enter belongs to it
};

} // namespace views
