// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/caption.h"

#include <QEvent>

namespace views {

namespace {

QFont faceOf(Caption::Voice voice)
{
    switch (voice) {
    case Caption::Voice::ViewTitle:
        return theme::text(24);
    case Caption::Voice::PanelHeading:
        return theme::ui(15, QFont::DemiBold);
    case Caption::Voice::Group:
        return theme::label();
    case Caption::Voice::Strong:
        return theme::ui(13, QFont::DemiBold);
    case Caption::Voice::Text:
    case Caption::Voice::Quiet:
        return theme::ui(13);
    case Caption::Voice::Detail:
        return theme::ui(12);
    case Caption::Voice::Key:
        return theme::ui(11);
    }
    return theme::ui(13);
}

QColor Colours::*colourOf(Caption::Voice voice)
{
    switch (voice) {
    case Caption::Voice::Quiet:
    case Caption::Voice::Detail:
    case Caption::Voice::Group:
        return &Colours::ink2;
    case Caption::Voice::Key:
        return &Colours::ink3;
    default:
        return &Colours::ink;
    }
}

} // namespace

Caption::Caption(Voice voice, const QString &text, QWidget *parent) : QLabel(text, parent), m_voice(voice), m_colour(colourOf(voice))
{
    setTextFormat(Qt::PlainText);
    dress();
}

void Caption::setColour(QColor Colours::*colour)
{
    m_colour = colour;
    dress();
}

void Caption::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_dressing)
        dress();
}

void Caption::dress()
{
    m_dressing = true; // setting the palette sends the event that led here
    setFont(faceOf(m_voice));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, theme::colours().*m_colour);
    setPalette(own);
    m_dressing = false;
}

} // namespace views
