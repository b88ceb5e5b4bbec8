// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/emptystate.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using theme::px;

/// Title and words: QLabels, so that a screen reader reads them.
class EmptyState::Words : public QWidget
{
public:
    explicit Words(QWidget *parent) : QWidget(parent), title(new QLabel(this)), words(new QLabel(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(px(4));
        for (QLabel *label : {title, words}) {
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            layout->addWidget(label);
        }
        dress();
    }
    void dress()
    {
        title->setFont(theme::text(19, true));
        words->setFont(theme::ui());
        QPalette quiet = words->palette();
        quiet.setColor(QPalette::WindowText, theme::colours().ink2);
        words->setPalette(quiet);
    }

    QLabel *title;
    QLabel *words;
};

EmptyState::EmptyState(const QString &title, const QString &words, QWidget *parent) : QWidget(parent), m_words(new Words(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(84), px(24), px(24));
    layout->addWidget(m_words);
    layout->addStretch();
    setTexts(title, words);
}

void EmptyState::setTexts(const QString &title, const QString &words)
{
    m_words->title->setText(title);
    m_words->words->setText(words);
    m_words->words->setVisible(!words.isEmpty());
    setAccessibleName(words.isEmpty() ? title : title + u'\n' + words);
}

QPushButton *EmptyState::setAction(const QString &text)
{
    delete m_action;
    m_action = nullptr;
    if (text.isEmpty())
        return nullptr;
    m_action = new QPushButton(text, this);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertSpacing(1, px(12));
    column->insertWidget(2, m_action, 0, Qt::AlignLeft);
    return m_action;
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QPainterPath path;
    path.moveTo(0, 56);
    path.cubicTo(70, 56, 70, 28, 110, 28);
    path.cubicTo(150, 28, 150, 64, 124, 68);
    path.cubicTo(92, 72, 84, 50, 112, 46);
    path.cubicTo(130, 43, 138, 43, 150, 44);
    painter.scale(theme::scale(), theme::scale());
    paint::thread(painter, path);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_words->dress();
}

} // namespace views
