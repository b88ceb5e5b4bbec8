// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/doubtcard.h"

#include "views/importing/sourcemark.h"
#include "views/shared/flowlayout.h"
#include "views/shared/paint.h"
#include "views/shared/textlabel.h"
#include "views/shared/threadstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

DoubtCard::DoubtCard(int number, const QString &asked, const QString &quote, QWidget *parent)
    : QWidget(parent), m_number(number), m_asked(asked), m_quote(quote), m_words(new TextLabel(TextLabel::Role::Quiet)),
      m_state(new TextLabel(TextLabel::Role::Detail)), m_answers(new QWidget), m_row(new FlowLayout(m_answers, px(8), px(8)))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *question = new TextLabel(TextLabel::Role::Strong, asked);
    m_state->setWordWrap(false);
    m_words->setText(quote);
    m_words->setVisible(!quote.isEmpty());
    auto *top = new QHBoxLayout;
    top->setSpacing(px(12));
    top->addWidget(question, 1);
    top->addWidget(m_state, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(48), px(9), px(14), px(9));
    column->setSpacing(px(1));
    column->addLayout(top);
    column->addWidget(m_words);
    m_row->setContentsMargins(0, px(9), 0, px(3));
    m_answers->hide();
    column->addWidget(m_answers);
    sayAll();
}

void DoubtCard::addAnswer(const QString &text, std::function<void()> give)
{
    const bool first = m_give.isEmpty();
    auto *button = new QPushButton(text + (first ? u"   Enter"_s : u"   %1"_s.arg(m_give.size())));
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    if (first)
        makePrimary(button);
    m_give.append(give);
    connect(button, &QPushButton::clicked, this, [give = std::move(give)] { give(); });
    m_row->addWidget(button);
}

void DoubtCard::setControl(QWidget *control)
{
    m_control = control;
    control->setFixedWidth(px(200));
    m_row->addWidget(control);
}

void DoubtCard::addField(QWidget *field)
{
    field->setFixedWidth(px(150));
    m_row->addWidget(field);
}

void DoubtCard::setActive(bool active)
{
    m_active = active;
    m_answers->setVisible(active);
    m_words->setWordWrap(active);
    if (active && m_control && hasFocus())
        m_control->setFocus(Qt::TabFocusReason);
    sayAll();
    update();
}

void DoubtCard::setAnswered(const QString &answer)
{
    m_answered = answer;
    sayAll();
    update();
}

void DoubtCard::sayAll()
{
    m_state->setText(isSettled() ? tr("Klar") : m_active ? QString() : tr("Enter godtar"));
    m_words->setText(isSettled() ? m_answered : m_quote);
    m_words->setVisible(!m_words->text().isEmpty());
    setAccessibleName(tr("Fråga %1. %2 %3").arg(m_number).arg(m_asked, isSettled() ? tr("Svar: %1").arg(m_answered) : m_quote));
}

void DoubtCard::giveFirst()
{
    if (!m_give.isEmpty())
        m_give.first()();
}

void DoubtCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    emit activated();
}

void DoubtCard::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
}

void DoubtCard::keyPressEvent(QKeyEvent *event)
{
    const qsizetype digit = event->key() - Qt::Key_0;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        giveFirst();
    } else if (digit >= 1 && digit < m_give.size() && event->modifiers() == Qt::NoModifier) {
        const auto give = m_give[digit];
        give();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void DoubtCard::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(painter, rect(), c.page, m_active ? c.blue : c.hair, px(8), m_active ? 2 : 1);
    const auto state = isSettled() ? SourceMark::State::Settled : SourceMark::State::Doubtful;
    paintNumber(painter, QRectF(px(14), px(13), px(20), px(20)), m_number, state, m_active);
}

} // namespace views
