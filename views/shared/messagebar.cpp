// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/messagebar.h"

#include "views/shared/paint.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {

constexpr int shownFor = 12'000; // ms: long enough to read twice and reach Ångra

Mark markOf(MessageBar::Tone tone)
{
    return tone == MessageBar::Tone::Done ? Mark::Saved : Mark::NotSaved;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent), m_text(new TextLabel(TextLabel::Role::Body)), m_details(new TextLabel(TextLabel::Role::Detail)),
      m_close(new QToolButton), m_undo(new QAction(tr("Ångra"), this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_text);
    words->addWidget(m_details);

    m_close->setIcon(theme::icon(u"stang"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Stäng meddelandet"));
    m_close->setAccessibleName(tr("Stäng meddelandet"));
    connect(m_close, &QToolButton::clicked, this, [this] { clear(); });

    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(px(42), px(8), px(8), px(8));
    m_row->setSpacing(px(8));
    m_row->addLayout(words, 1);
    m_row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // Never from under a hand that is on its way to it.
        if (underMouse() || isAncestorOf(focusWidget() ? window()->focusWidget() : nullptr))
            m_timer.start();
        else
            clear();
    });
    connect(m_undo, &QAction::triggered, this, [this] {
        clear();
        emit undoRequested();
    });
    setVisible(false);
}

void MessageBar::say(Tone tone, const QString &text, const QString &details, const QList<QAction *> &actions)
{
    m_tone = tone;
    m_text->setText(text);
    QFont weight = theme::ui(13, QFont::DemiBold);
    m_text->setFont(weight);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());

    delete m_buttons;
    m_buttons = nullptr;
    if (!actions.isEmpty()) {
        m_buttons = new QWidget(this);
        auto *row = new QHBoxLayout(m_buttons);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(px(4));
        for (QAction *action : actions) {
            auto *button = new QPushButton(action->text(), m_buttons);
            button->setFlat(true);
            connect(button, &QPushButton::clicked, action, &QAction::trigger);
            row->addWidget(button);
        }
        m_row->insertWidget(1, m_buttons);
    }
    setAccessibleName(details.isEmpty() ? text : text + u' ' + details);
    setVisible(true);
    update();
    if (tone == Tone::Done)
        m_timer.start();
    else
        m_timer.stop();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showDone(const QString &text, bool undoable)
{
    say(Tone::Done, text, QString(), undoable ? QList<QAction *>{m_undo} : QList<QAction *>{});
}

void MessageBar::clear()
{
    m_timer.stop();
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    setVisible(false);
    m_text->clear();
    m_details->clear();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus();
    emit closed();
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString MessageBar::text() const
{
    return m_text->text();
}

QString MessageBar::details() const
{
    return m_details->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    const QColor ground = m_tone == Tone::Done ? c.greenTint : m_tone == Tone::Attention ? c.ochreTint : c.blueTint;
    paint::box(painter, rect(), ground, QColor(), px(8));
    const int line = QFontMetrics(m_text->font()).height();
    const QRectF sign(px(16), m_text->geometry().top() + (qMin(line, m_text->height()) - px(16)) / 2.0, px(16), px(16));
    if (m_tone == Tone::Information)
        theme::paintIcon(painter, u"information"_s, sign, c.blue, ground);
    else
        marks::paint(painter, markOf(m_tone), sign, ground);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        clear();
    else
        QWidget::keyPressEvent(event);
}

bool MessageBar::event(QEvent *event)
{
    if (event->type() == QEvent::Enter && m_timer.isActive())
        m_timer.start(); // begin again: it is being read
    return QWidget::event(event);
}

} // namespace views
