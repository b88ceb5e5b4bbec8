// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/questioncard.h"

#include "views/meetings/meetingwords.h"
#include "views/shared/marks.h"
#include "views/shared/paint.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

QuestionCard::QuestionCard(const domain::Question &question, QWidget *parent)
    : QWidget(parent), m_question(question), m_answers(new QWidget), m_row(new QHBoxLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(words::subject(question) + u". "_s + words::asked(question));
    auto *subject = new TextLabel(TextLabel::Role::Strong, words::subject(question));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(14), px(8), px(8), px(8));
    column->setSpacing(0);
    auto *asked = new TextLabel(TextLabel::Role::Detail, words::asked(question));
    for (QWidget *words : {static_cast<QWidget *>(subject), static_cast<QWidget *>(asked)}) {
        words->setContentsMargins(px(28), 0, 0, 0); // beside the mark; the answers have the card's whole width
        column->addWidget(words);
    }
    m_row->setContentsMargins(0, px(8), 0, px(4));
    m_row->setSpacing(px(8));
    m_row->addStretch();
    m_answers->setLayout(m_row);
    m_answers->hide();
    column->addWidget(m_answers);
}

void QuestionCard::addAnswer(const QString &text, std::function<void()> give)
{
    auto *button = new QPushButton(text);
    if (m_give.isEmpty())
        makePrimary(button);
    button->setAutoDefault(false);
    m_give.append(give);
    connect(button, &QPushButton::clicked, this, [give = std::move(give)] { give(); });
    m_row->insertWidget(m_row->count() - 1, button);
}

void QuestionCard::setControl(QWidget *control)
{
    m_control = control;
    m_row->insertWidget(0, control, 1);
}

void QuestionCard::setActive(bool active)
{
    m_active = active;
    m_answers->setVisible(active);
    if (active && m_control && hasFocus())
        m_control->setFocus(Qt::TabFocusReason);
    update();
}

void QuestionCard::giveFirst()
{
    if (!m_give.isEmpty())
        m_give.first()();
}

void QuestionCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    emit activated();
}

void QuestionCard::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
}

void QuestionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        giveFirst();
    else
        QWidget::keyPressEvent(event);
}

void QuestionCard::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = m_active ? c.page : c.canvas;
    paint::box(painter, rect(), ground, m_active ? c.blue : c.hair, px(8), m_active ? 2 : 1);
    marks::paint(painter, Mark::Doubt, QRectF(px(14), px(16), px(16), px(16)), ground);
}

} // namespace views
