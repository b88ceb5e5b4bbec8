// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/partyedit.h"

#include "views/shared/suggestions.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr int mostOffered = 8;

/// At the beginning of the name or of any word in it.
bool begins(const QString &name, const QString &typed)
{
    return name.startsWith(typed, Qt::CaseInsensitive) || name.contains(u' ' + typed, Qt::CaseInsensitive)
        || name.contains(u'-' + typed, Qt::CaseInsensitive);
}

QString joined(const domain::Parties &parties)
{
    QStringList names;
    for (const domain::Party &party : parties)
        names.append(party.text);
    return names.join(u", "_s);
}

} // namespace

PartyEdit::PartyEdit(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Namn eller initialer"));
    m_suggestions = new Suggestions(this, [this](const QString &) {
        QList<Suggestions::Suggestion> found;
        const Piece piece = pieceAtCaret();
        const QString typed = text().mid(piece.start, piece.length).trimmed();
        if (typed.isEmpty())
            return found;
        for (const domain::Person &person : m_directory.people)
            if (found.size() < mostOffered && (begins(person.name, typed) || person.initials.startsWith(typed, Qt::CaseInsensitive)))
                found.append({person.name, person.initials, u"person"_s});
        for (const domain::Body &body : m_directory.bodies)
            if (!m_peopleOnly && found.size() < mostOffered && (begins(body.name, typed) || body.abbreviation.startsWith(typed, Qt::CaseInsensitive)))
                found.append({body.name, body.abbreviation, u"ansvar"_s});
        if (found.size() == 1 && found.first().words == typed)
            found.clear(); // all is said
        return found;
    });
    connect(m_suggestions, &Suggestions::taken, this, &PartyEdit::take);
}

void PartyEdit::setDirectory(const domain::Directory &directory)
{
    m_directory = directory;
}

PartyEdit::Piece PartyEdit::pieceAtCaret() const
{
    if (m_single)
        return {0, text().size()};
    const qsizetype caret = cursorPosition();
    const qsizetype start = caret == 0 ? 0 : text().lastIndexOf(u',', caret - 1) + 1;
    qsizetype end = text().indexOf(u',', caret);
    if (end < 0)
        end = text().size();
    return {start, end - start};
}

void PartyEdit::take(const QString &words)
{
    const Piece piece = pieceAtCaret();
    const QString before = text().left(piece.start);
    const QString after = text().mid(piece.start + piece.length);
    const QString put = (before.isEmpty() ? QString() : u" "_s) + words;
    setText(before + put + (m_single || !after.isEmpty() ? QString() : u", "_s) + after);
    setCursorPosition(int(before.size() + put.size() + (m_single || !after.isEmpty() ? 0 : 2)));
    setModified(true);
}

domain::Party PartyEdit::resolve(const QString &words) const
{
    // A name written out wins over what else it might mean, and keeps an earlier match that the directory no longer has.
    for (const domain::Party &party : m_parties)
        if (party.text == words)
            return party;
    domain::Party found = m_directory.resolve(words);
    if (m_peopleOnly && found.body)
        return {domain::PersonId(), domain::BodyId(), words};
    if (found.text.isEmpty())
        found.text = words;
    for (const domain::Person &person : m_directory.people)
        if (found.person && person.id == found.person)
            found.text = person.name;
    return found;
}

domain::Parties PartyEdit::parties() const
{
    domain::Parties found;
    const QStringList pieces = m_single ? QStringList{text()} : text().split(u',');
    for (const QString &piece : pieces) {
        const QString words = piece.simplified();
        if (words.isEmpty())
            continue;
        const domain::Party party = resolve(words);
        if (!found.contains(party))
            found.append(party);
    }
    return found;
}

void PartyEdit::setParties(const domain::Parties &parties)
{
    m_parties = parties;
    setText(joined(parties));
    setCursorPosition(0);
    setModified(false);
}

void PartyEdit::settle()
{
    if (!isModified())
        return;
    const domain::Parties now = parties();
    const bool changed = now != m_parties;
    setParties(now);
    if (changed)
        emit partiesChanged(now);
}

void PartyEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
}

void PartyEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_suggestions->isOpen() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isModified()) {
        settle();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace views
