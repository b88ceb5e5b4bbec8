// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/spellmarks.h"

#include "spelling/words.h"
#include "views/shared/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

namespace views {

namespace {

QString textOf(const QString &line, const spelling::Word &word)
{
    return line.mid(word.start, word.length);
}

void paintWave(QPainter &painter, qreal from, qreal to, qreal y)
{
    const qreal step = theme::scale() * 2;
    QPainterPath wave(QPointF(from, y));
    bool up = true;
    for (qreal x = from; x < to; x += step, up = !up)
        wave.lineTo(qMin(x + step, to), y + (up ? -step * 0.7 : 0));
    painter.drawPath(wave);
}

} // namespace

SpellMarks::SpellMarks(QTextEdit *edit) : QObject(edit), m_edit(edit) {}

void SpellMarks::setSpeller(spelling::Speller *speller)
{
    if (m_speller)
        m_speller->disconnect(this);
    m_speller = speller;
    if (m_speller)
        connect(m_speller, &spelling::Speller::changed, this, [this] {
            m_edit->viewport()->update();
            if (m_searching)
                search();
        });
    m_edit->viewport()->update();
}

void SpellMarks::paint(QPainter &painter, const QRect &exposed) const
{
    if (!m_speller || !m_speller->isOn() || m_edit->isReadOnly())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::colours().ochre, theme::scale() * 1.1));
    const int scroll = m_edit->verticalScrollBar()->value();
    const int caret = m_edit->hasFocus() ? m_edit->textCursor().position() : -1;
    QAbstractTextDocumentLayout *layout = m_edit->document()->documentLayout();
    for (QTextBlock b = m_edit->cursorForPosition(exposed.topLeft()).block(); b.isValid(); b = b.next()) {
        const QRectF box = layout->blockBoundingRect(b).translated(0, -scroll);
        if (box.top() > exposed.bottom())
            break;
        const QString text = b.text();
        for (const spelling::Word &word : spelling::wordsIn(text)) {
            // A word that is being written is not wrong yet.
            if (b.position() + word.start + word.length == caret || !m_speller->isWrong(textOf(text, word)))
                continue;
            const QTextLine line = b.layout()->lineForTextPosition(word.start);
            if (!line.isValid())
                continue;
            const qreal left = box.left() + line.cursorToX(word.start), right = box.left() + line.cursorToX(word.start + word.length);
            paintWave(painter, left, right, box.top() + line.y() + line.ascent() + theme::scale() * 4);
        }
    }
    painter.restore();
}

QTextCursor SpellMarks::wrongWordAt(int position) const
{
    QTextCursor cursor(m_edit->document());
    if (!m_speller || m_edit->isReadOnly())
        return cursor;
    const QTextBlock block = m_edit->document()->findBlock(position);
    const int at = position - block.position();
    const QString text = block.text();
    for (const spelling::Word &word : spelling::wordsIn(text)) {
        if (at < word.start || at > word.start + word.length || !m_speller->isWrong(textOf(text, word)))
            continue;
        cursor.setPosition(block.position() + word.start);
        cursor.setPosition(block.position() + word.start + word.length, QTextCursor::KeepAnchor);
        return cursor;
    }
    return cursor;
}

void SpellMarks::fillMenu(QMenu *menu, const QTextCursor &word)
{
    const QString text = word.selectedText();
    QAction *before = menu->actions().value(0);
    auto *waiting = new QAction(tr("Söker förslag …"), menu);
    waiting->setEnabled(false);
    menu->insertAction(before, waiting);
    QAction *line = menu->insertSeparator(before);
    auto *learn = new QAction(tr("Lägg till ”%1” i mina ord").arg(text), menu);
    connect(learn, &QAction::triggered, this, [this, text] { m_speller->addOwnWord(text); });
    menu->insertAction(before, learn);
    if (before)
        menu->insertSeparator(before);
    connect(m_speller, &spelling::Speller::suggested, menu, [this, menu, waiting, line, text, word](const QString &asked, const QStringList &found) {
        if (asked != text || !menu->actions().contains(waiting))
            return;
        QAction *first = nullptr;
        for (const QString &suggestion : found) {
            auto *action = new QAction(QString(suggestion).replace(u'&', QLatin1String("&&")), menu);
            QFont font = menu->font();
            font.setWeight(QFont::DemiBold);
            action->setFont(font);
            connect(action, &QAction::triggered, this, [this, word, suggestion] { replace(word, suggestion); });
            menu->insertAction(line, action);
            if (!first)
                first = action;
        }
        const bool current = !menu->activeAction() || menu->activeAction() == waiting;
        if (first) {
            menu->removeAction(waiting);
            if (current)
                menu->setActiveAction(first);
        } else {
            waiting->setText(tr("Inga förslag"));
        }
    });
    m_speller->suggest(text);
}

void SpellMarks::fillMenuOfOwnWord(QMenu *menu, const QTextCursor &place)
{
    const QString text = place.block().text();
    for (const spelling::Word &word : spelling::wordsIn(text)) {
        const int at = place.positionInBlock();
        if (!m_speller || at < word.start || at > word.start + word.length || !m_speller->isOwnWord(textOf(text, word)))
            continue;
        menu->addSeparator();
        menu->addAction(tr("Ta bort ”%1” ur mina ord").arg(textOf(text, word)), this, [this, own = textOf(text, word)] { m_speller->removeOwnWord(own); });
        return;
    }
}

void SpellMarks::replace(QTextCursor word, const QString &by)
{
    if (!word.hasSelection() || m_edit->isReadOnly())
        return;
    const int end = word.selectionEnd();
    QTextCursor last(word.document());
    last.setPosition(end);
    const QTextCharFormat format = last.charFormat(); // of the letter before: bold stays bold, a link stays one
    word.insertText(by, format);
    emit replaced(word);
}

/// The first wrong word that begins at `from` or later in the block; `unknown` is set where one before it is not looked up yet.
QTextCursor SpellMarks::wrongWordFrom(const QTextBlock &block, int from, bool *unknown) const
{
    QTextCursor cursor(m_edit->document());
    const QString text = block.text();
    for (const spelling::Word &word : spelling::wordsIn(text)) {
        if (word.start < from)
            continue;
        if (!m_speller->isKnown(textOf(text, word))) {
            *unknown = true;
            return cursor;
        }
        if (m_speller->isWrong(textOf(text, word))) {
            cursor.setPosition(block.position() + word.start);
            cursor.setPosition(block.position() + word.start + word.length, QTextCursor::KeepAnchor);
            return cursor;
        }
    }
    return cursor;
}

void SpellMarks::lookUpAll()
{
    for (QTextBlock b = m_edit->document()->begin(); b.isValid(); b = b.next()) {
        const QString text = b.text();
        for (const spelling::Word &word : spelling::wordsIn(text))
            m_speller->isWrong(textOf(text, word));
    }
}

void SpellMarks::goToNext()
{
    if (!m_speller || !m_speller->isOn() || m_edit->isReadOnly()) {
        emit noneFound();
        return;
    }
    lookUpAll();
    search();
}

void SpellMarks::search()
{
    m_searching = false;
    const QTextCursor caret = m_edit->textCursor();
    const QTextBlock first = m_edit->document()->findBlock(caret.selectionEnd());
    int from = caret.selectionEnd() - first.position();
    QTextBlock block = first;
    for (int turn = 0; turn <= m_edit->document()->blockCount(); ++turn) {
        bool unknown = false;
        const QTextCursor found = wrongWordFrom(block, from, &unknown);
        if (unknown) {
            m_searching = true;
            return;
        }
        if (found.hasSelection()) {
            emit shown(found);
            auto *menu = new QMenu(m_edit);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fillMenu(menu, found);
            menu->popup(m_edit->viewport()->mapToGlobal(m_edit->cursorRect(found).bottomLeft()));
            menu->setActiveAction(menu->actions().value(0));
            return;
        }
        block = block.next().isValid() ? block.next() : m_edit->document()->begin();
        from = 0;
    }
    emit noneFound();
}

} // namespace views
