// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/textlabel.h"

#include "views/shared/theme.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

QFont fontOf(TextLabel::Role role)
{
    switch (role) {
    case TextLabel::Role::MeetingTitle: return theme::text(28);
    case TextLabel::Role::ViewTitle: return theme::text(24);
    case TextLabel::Role::SheetTitle: return theme::text(26);
    case TextLabel::Role::Written: return theme::text(16);
    case TextLabel::Role::Strong: return theme::ui(13, QFont::DemiBold);
    case TextLabel::Role::PanelTitle: return theme::ui(15, QFont::DemiBold);
    case TextLabel::Role::Group: return theme::label();
    case TextLabel::Role::Body:
    case TextLabel::Role::Quiet: return theme::ui();
    case TextLabel::Role::Detail:
    case TextLabel::Role::Problem: return theme::ui(12);
    case TextLabel::Role::Key: return theme::ui(11);
    }
    return theme::ui();
}

QColor colourOf(TextLabel::Role role)
{
    const Colours &c = theme::colours();
    switch (role) {
    case TextLabel::Role::Group:
    case TextLabel::Role::Quiet:
    case TextLabel::Role::Detail: return c.ink2;
    case TextLabel::Role::Key: return c.ink3;
    case TextLabel::Role::Problem: return c.ochre;
    default: return c.ink;
    }
}

} // namespace

TextLabel::TextLabel(Role role, const QString &text, QWidget *parent) : QLabel(text, parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(role == Role::Body || role == Role::Strong || role == Role::Written || role == Role::Quiet || role == Role::Detail || role == Role::Problem);
    dress();
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QString now = u"%1 %2 %3 %4\n%5"_s.arg(font().key()).arg(wordWrap()).arg(margins.left() + margins.right()).arg(margins.top() + margins.bottom()).arg(text());
    if (now != m_measured) {
        m_measured = now;
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        dress();
}

void TextLabel::dress()
{
    if (m_dressing) // our own setFont and setPalette come back here
        return;
    m_dressing = true;
    if (const QFont wanted = fontOf(m_role); font() != wanted)
        setFont(wanted);
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colourOf(m_role));
    setPalette(own);
    m_dressing = false;
}

} // namespace views
