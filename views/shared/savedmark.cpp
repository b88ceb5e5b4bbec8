// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/savedmark.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

SavedMark::SavedMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SavedMark::showNothing()
{
    say(QString(), [] { return QColor(); }, QString());
}

void SavedMark::showSaved(QTime at)
{
    say(marks::iconName(Mark::Saved), [] { return theme::colours().green; }, tr("Sparat %1").arg(at.toString(u"H.mm"_s)));
}

void SavedMark::showSaving()
{
    say(marks::iconName(Mark::Saving), [] { return theme::colours().ink2; }, tr("Sparar"));
}

void SavedMark::showNotSaved(QTime since, const QString &why)
{
    say(marks::iconName(Mark::NotSaved), [] { return theme::colours().ochre; },
        tr("Inte sparat sedan %1").arg(since.toString(u"H.mm"_s)), why);
}

void SavedMark::showReading(const QString &why)
{
    say(u"dokument"_s, [] { return theme::colours().ink2; }, tr("Läsläge"), why);
}

void SavedMark::showBusy(const QString &with)
{
    say(u"importera"_s, [] { return theme::colours().ink2; }, with);
}

void SavedMark::say(const QString &icon, QColor (*colour)(), const QString &words, const QString &why)
{
    m_icon = icon;
    m_colour = colour;
    if (m_words == words && toolTip() == why)
        return;
    m_words = words;
    setToolTip(why);
    setAccessibleName(why.isEmpty() ? words : words + u". "_s + why);
    updateGeometry();
    update();
}

QSize SavedMark::sizeHint() const
{
    return {m_words.isEmpty() ? 0 : int(std::ceil(QFontMetricsF(theme::ui(12)).horizontalAdvance(m_words))) + px(24), px(32)};
}

void SavedMark::paintEvent(QPaintEvent *)
{
    if (m_words.isEmpty())
        return;
    QPainter painter(this);
    const QRectF sign(0, (height() - px(16)) / 2.0, px(16), px(16));
    theme::paintIcon(painter, m_icon, sign, m_colour(), theme::colours().rail);
    paint::line(painter, QRectF(rect()).adjusted(px(22), 0, 2, 0), m_words, theme::ui(12), theme::colours().ink2);
}

} // namespace views
