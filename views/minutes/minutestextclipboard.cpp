// SPDX-License-Identifier: GPL-3.0-or-later
// Clipboard and drag of MinutesText.
#include "views/minutes/minutestext.h"
#include "views/shared/pastefilter.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTextDocumentFragment>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {
constexpr auto ownMime = "application/x-rodatraden-rows"_L1;
}

bool MinutesText::canInsertFromMimeData(const QMimeData *m) const { return m->hasText() || m->hasHtml() || m->hasFormat(ownMime); }

void MinutesText::insertFromMimeData(const QMimeData *m)
{
    if (isReadOnly())
        return;
    std::optional<outline::Rows> rows;
    if (m->hasFormat(ownMime))
        rows = m_document.clipboard().fromBytes(m->data(ownMime));
    if (!rows)
        rows = pastefilter::fromMime(m);
    if (!rows) {
        emit message(tr("Texten är för stor för att klistras in, mer än två miljoner tecken. Dela upp den, eller använd Arkiv, Läs in."));
        return;
    }
    edit([&](QTextCursor &c) { m_document.clipboard().insert(c, *rows); });
}

QMimeData *MinutesText::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData; // not Qt's own: QTextEditMimeData::formats() hides whatever is added to it
    mime->setText(textCursor().selection().toPlainText());
    mime->setHtml(textCursor().selection().toHtml());
    mime->setData(ownMime, m_document.clipboard().toBytes(m_document.clipboard().rowsIn(textCursor())));
    return mime;
}

void MinutesText::dropEvent(QDropEvent *e)
{
    if (!isReadOnly() && e->dropAction() == Qt::MoveAction && (e->source() == this || e->source() == viewport())) {
        QTextCursor target = cursorForPosition(e->position().toPoint()); // ours: Qt removes the selection past our rules
        if (m_document.clipboard().moveTo(textCursor(), target))
            setTextCursor(target);
        e->setDropAction(Qt::CopyAction); // the source is not to remove anything more
        e->accept();
        return;
    }
    QTextEdit::dropEvent(e);
}

} // namespace views
