// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/waysline.h"

#include "views/shared/theme.h"

#include <QEvent>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

WaysLine::WaysLine(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setContentsMargins(px(20), px(8), px(20), px(6));
    hide();
}

void WaysLine::setWays(const QList<search::Completion> &ways, const QString &question)
{
    m_ways = ways;
    m_question = question;
    m_taken = -1;
    setVisible(!ways.isEmpty());
    write();
}

search::Completion WaysLine::next()
{
    m_taken = (m_taken + 1) % int(m_ways.size());
    write();
    return m_ways.at(m_taken);
}

void WaysLine::write()
{
    m_writing = true;
    const Colours &c = theme::colours();
    setFont(theme::ui(12));
    QStringList shown, plain;
    for (int i = 0; i < m_ways.size(); ++i) {
        const QString text = m_ways.at(i).shown.toHtmlEscaped();
        shown.append(i == qMax(0, m_taken) ? u"<b style=\"color:%1\">%2</b>"_s.arg(c.blue.name(), text) : u"<span style=\"color:%1\">%2</span>"_s.arg(c.ink2.name(), text));
        plain.append(m_ways.at(i).shown);
    }
    const QString question = m_question.isEmpty() ? QString() : m_question.toHtmlEscaped() + u"&nbsp; "_s;
    setText(u"<span style=\"color:%1\">%2</span>%3<span style=\"color:%1\">&nbsp; &nbsp;%4</span>"_s.arg(c.ink3.name(), question, shown.join(u"&nbsp; "_s), tr("Tab fyller i")));
    setAccessibleName(m_ways.isEmpty() ? QString() : tr("Tab fyller i: %1").arg(plain.join(u", "_s)));
    m_writing = false;
}

void WaysLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (!m_writing && event->type() == QEvent::PaletteChange)
        write();
}

} // namespace views
