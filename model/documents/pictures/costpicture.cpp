// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pictures/costpicture.h"

#include "documents/plandocument.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>

namespace documents {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

constexpr qreal rowHeight = 36, labelWidth = 280, amountWidth = 110;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(documents::CostPicture)
};

} // namespace

CostPicture::CostPicture(const PlanContent &content, qreal width, const PictureStyle &style)
    : m_costs(content.costs), m_total(content.computedTotal()), m_style(style)
{
    qreal y = 0;
    for (const CostLine &cost : std::as_const(m_costs)) {
        m_most = std::max({m_most, cost.amount, cost.outcome});
        QString detail = Words::tr("%1 tkr, %2").arg(tkr(cost.amount), categoryName(cost.category));
        if (cost.outcome >= 0)
            detail += u", "_s + Words::tr("utfall %1 tkr").arg(tkr(cost.outcome));
        m_items.append({QRectF(0, y, width, m_style.px(rowHeight)), {}, cost.name, detail, {}});
        y += m_style.px(rowHeight);
    }
    m_size = QSizeF(width, y);
}

void CostPicture::paint(QPainter &p) const
{
    p.save();
    p.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QColor colours[] = {m_style.blue, m_style.green, m_style.plum, m_style.ochre, m_style.ink3};
    const qreal left = m_style.px(labelWidth), room = std::max(m_style.px(60), m_size.width() - left - m_style.px(amountWidth));
    for (qsizetype i = 0; i < m_costs.size(); ++i) {
        const CostLine &cost = m_costs[i];
        const QRectF row = m_items[i].rect;
        const QFont font = m_style.ui(13);
        p.setFont(font);
        p.setPen(m_style.ink);
        p.drawText(QRectF(0, row.top(), left - m_style.px(12), row.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                   QFontMetricsF(font).elidedText(cost.name, Qt::ElideRight, left - m_style.px(12)));
        const QColor colour = colours[size_t(cost.category) % 5];
        const bool both = cost.outcome >= 0;
        const QRectF bar(left, row.center().y() - m_style.px(both ? 9 : 7), room * qreal(cost.amount) / qreal(m_most), m_style.px(both ? 10 : 14));
        p.setPen(QPen(colour, 1));
        p.setBrush(patternBrush(int(cost.category), colour));
        p.drawRect(bar);
        if (both) {
            p.setBrush(m_style.ink2);
            p.setPen(Qt::NoPen);
            p.drawRect(QRectF(left, row.center().y() + m_style.px(4), room * qreal(cost.outcome) / qreal(m_most), m_style.px(4)));
        }
        p.setPen(m_style.ink);
        p.drawText(QRectF(m_size.width() - m_style.px(amountWidth), row.top(), m_style.px(amountWidth), row.height()),
                   Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, Words::tr("%1 tkr").arg(tkr(cost.amount)));
    }
    p.restore();
}

QString CostPicture::alt() const
{
    QStringList rows;
    for (const PictureItem &item : m_items)
        rows.append(item.name + u" "_s + item.detail);
    return Words::tr("Kostnader, tillsammans %1 tkr: %2.").arg(tkr(m_total), rows.join(u"; "_s));
}

} // namespace documents
