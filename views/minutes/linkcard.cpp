// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/linkcard.h"

#include "domain/linkaddress.h"
#include "views/minutes/minutestext.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {
constexpr int cardWidth = 380;
}

LinkCard::LinkCard(MinutesText *text)
    : Popover(new QWidget, text), m_text(text), m_address(new QLineEdit), m_open(new QPushButton(tr("Öppna"))),
      m_remove(new QPushButton(tr("Ta bort länken"))), m_help(new TextLabel(TextLabel::Role::Key))
{
    content()->setFixedWidth(px(cardWidth));
    content()->setAccessibleName(tr("Länk"));
    m_address->setAccessibleName(tr("Länkens adress"));
    m_address->setPlaceholderText(tr("https://… eller en e-postadress"));
    m_help->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_open);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(px(12), px(12), px(12), px(8));
    column->setSpacing(px(8));
    column->addWidget(m_address);
    column->addLayout(buttons);
    column->addWidget(m_help);
    connect(m_open, &QPushButton::clicked, this, &LinkCard::openLink);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        write(QString());
        close();
    });
}

QTextCursor LinkCard::linkAt(const QTextCursor &place)
{
    QTextCursor link(place);
    link.clearSelection();
    const int at = place.position();
    for (auto it = place.block().begin(); !it.atEnd(); ++it) {
        const QTextFragment part = it.fragment();
        const bool here = part.position() <= at && at <= part.position() + part.length();
        if (!here || !part.charFormat().isAnchor() || part.charFormat().anchorHref().isEmpty())
            continue;
        // Bold within a link makes two fragments of it.
        int from = part.position(), to = from + part.length();
        for (auto other = place.block().begin(); !other.atEnd(); ++other) {
            const QTextFragment next = other.fragment();
            if (next.charFormat().anchorHref() != part.charFormat().anchorHref())
                continue;
            if (next.position() == to)
                to += next.length();
            else if (next.position() + next.length() == from)
                from = next.position();
        }
        link.setPosition(from);
        link.setPosition(to, QTextCursor::KeepAnchor);
        return link;
    }
    return link;
}

void LinkCard::showAtCaret(bool toOpen)
{
    QTextCursor caret = m_text->textCursor();
    const bool readOnly = m_text->isReadOnly();
    m_words = linkAt(caret);
    const bool isLink = m_words.hasSelection();
    if (!isLink && (readOnly || toOpen)) {
        emit m_text->message(tr("Här finns ingen länk."));
        return;
    }
    if (!isLink) {
        if (m_text->document()->findBlock(caret.selectionStart()) != m_text->document()->findBlock(caret.selectionEnd())) {
            emit m_text->message(tr("En länk står på en rad. Markera ord på en och samma rad."));
            return;
        }
        if (!caret.hasSelection())
            caret.select(QTextCursor::WordUnderCursor);
        m_words = caret;
    }
    QTextCursor first(m_words);
    first.setPosition(m_words.selectionStart() + (isLink ? 1 : 0));
    m_address->setText(isLink ? first.charFormat().anchorHref() : domain::linkAddress(m_words.selectedText()));
    m_address->setReadOnly(readOnly);
    m_open->setVisible(isLink);
    m_remove->setVisible(isLink && !readOnly);
    m_help->setText(readOnly ? tr("Esc stänger") : tr("Enter sparar, Esc stänger"));
    content()->setFocusProxy(toOpen || readOnly ? static_cast<QWidget *>(m_open) : m_address);
    if (!toOpen)
        m_address->selectAll();
    QTextCursor end(m_words);
    end.setPosition(m_words.selectionStart());
    open(m_text->viewport(), m_text->cursorRect(end).adjusted(0, 0, 0, px(4)));
}

void LinkCard::write(const QString &address)
{
    if (m_text->isReadOnly())
        return;
    QTextCursor words = m_words;
    words.beginEditBlock();
    if (!words.hasSelection()) {
        if (!address.isEmpty()) {
            const QString shown = address.startsWith("mailto:"_L1) ? address.mid(7) : address;
            words.insertText(shown, outline::LineFormat::charFormat({shown, false, false, address}));
        }
    } else {
        QTextCharFormat change;
        change.setAnchor(!address.isEmpty());
        change.setAnchorHref(address);
        change.setFontUnderline(!address.isEmpty());
        words.mergeCharFormat(change);
    }
    words.endEditBlock();
    words.setPosition(words.selectionEnd());
    m_text->setCaret(words);
}

void LinkCard::openLink()
{
    const QString address = domain::linkAddress(m_address->text());
    close();
    if (address.isEmpty() || !QDesktopServices::openUrl(QUrl(address)))
        emit m_text->message(tr("Länken gick inte att öppna."));
}

void LinkCard::accept()
{
    const QString typed = m_address->text().trimmed();
    const QString address = domain::linkAddress(typed);
    if (address.isEmpty() && !typed.isEmpty()) {
        m_help->setText(tr("Skriv en webbadress (https://…) eller en e-postadress."));
        return;
    }
    write(address);
    close();
}

void LinkCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        Popover::keyPressEvent(event);
        return;
    }
    if (m_open->hasFocus())
        openLink();
    else if (m_remove->hasFocus())
        m_remove->click();
    else
        accept();
}

} // namespace views
