// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pictures/costpicture.h"

#include "domain/planrules.h"
#include "domain/planwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>

namespace documents {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

constexpr qreal shareHeight = 30, wordsHeight = 44, rowHeight = 36, labelWidth = 280, amountWidth = 150, gap = 24;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(documents::CostPicture)
};

} // namespace

CostPicture::CostPicture(const PlanContent &content, qreal width, const PictureStyle &style, Parts parts) : m_total(content.computedTotal()), m_style(style)
{
    m_size = QSizeF(width, 0);
    if (parts != Parts::Areas)
        placeShares(content, width);
    if (parts != Parts::Categories)
        placeAreas(content, width);
}

void CostPicture::placeShares(const PlanContent &content, qreal width)
{
    const CostSum sum = costSum(content);
    if (sum.total <= 0)
        return;
    const qreal apart = m_style.px(3), room = width - 1;
    qreal x = 0, wordsTo = -1;
    for (size_t i = 0; i < sum.byCategory.size(); ++i) {
        const qint64 amount = sum.byCategory.at(i);
        if (amount <= 0)
            continue;
        Share share;
        share.name = categoryName(CostCategory(i));
        share.amount = Words::tr("%1 tkr").arg(tkr(amount));
        share.pattern = int(i);
        const qreal part = room * qreal(amount) / qreal(sum.total);
        share.bar = QRectF(x, m_size.height(), std::max(part - apart, m_style.px(4)), m_style.px(shareHeight));
        // Words stand under their bar and move on where the one before needs the room; the last ones end at the edge.
        const qreal wide = std::max(QFontMetricsF(m_style.ui(12, QFont::Medium)).horizontalAdvance(share.name), QFontMetricsF(m_style.ui(12)).horizontalAdvance(share.amount)) + m_style.px(2);
        const qreal left = std::min(std::max(x, wordsTo < 0 ? 0.0 : wordsTo + m_style.px(12)), std::max(0.0, width - wide));
        share.words = QRectF(left, share.bar.bottom() + m_style.px(4), wide, m_style.px(wordsHeight));
        wordsTo = left + wide;
        m_items.append({share.bar, {}, share.name, share.amount, {}});
        m_shares.append(share);
        x += part;
    }
    // A row of narrow ones at the end would stand on each other: they are pushed back from the right.
    for (qsizetype i = m_shares.size() - 1; i > 0; --i) {
        const qreal overlap = m_shares[i - 1].words.right() + m_style.px(12) - m_shares[i].words.left();
        if (overlap > 0)
            m_shares[i - 1].words.translate(-std::min(overlap, m_shares[i - 1].words.left()), 0);
    }
    m_size.rheight() += m_style.px(shareHeight + wordsHeight);
}

void CostPicture::placeAreas(const PlanContent &content, qreal width)
{
    const QList<CostSum> sums = costsByArea(content);
    const qreal left = m_style.px(labelWidth), room = std::max(m_style.px(60), width - left - m_style.px(amountWidth));
    qint64 most = 1;
    for (const CostSum &sum : sums)
        most = std::max({most, sum.total, sum.outcome});
    if (!m_shares.isEmpty())
        m_size.rheight() += m_style.px(gap);
    for (const CostSum &sum : sums) {
        const auto area = std::find_if(content.areas.begin(), content.areas.end(), [&](const DevelopmentArea &a) { return a.id == sum.area; });
        Area row;
        row.name = area == content.areas.end() ? Words::tr("Hela planen") : (area->number + u' ' + area->title).trimmed();
        row.words = sum.outcomeKnown ? Words::tr("%1 av %2 tkr").arg(tkr(sum.outcome), tkr(sum.total)) : Words::tr("%1 tkr").arg(tkr(sum.total));
        row.row = QRectF(0, m_size.height(), width, m_style.px(rowHeight));
        row.whole = room * qreal(sum.total) / qreal(most);
        row.used = sum.outcomeKnown ? room * qreal(sum.outcome) / qreal(most) : 0;
        m_size.rheight() += m_style.px(rowHeight);
        m_items.append({row.row, {ObjectType::Area, sum.area.uuid()}, row.name, row.words, {}});
        m_areas.append(row);
    }
}

QColor CostPicture::colour(int category) const
{
    const QColor colours[] = {m_style.blue, m_style.green, m_style.ochre, m_style.plum, m_style.ink2};
    return colours[category % 5];
}

void CostPicture::paint(QPainter &p) const
{
    // solid, diagonal, dots, horizontal, empty: what stands beside each other differs most
    constexpr int patterns[] = {0, 1, 3, 2, 4};
    p.save();
    p.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Share &share : m_shares) {
        p.setPen(QPen(colour(share.pattern), 1.5));
        p.setBrush(patternBrush(patterns[share.pattern % 5], colour(share.pattern)));
        p.drawRect(share.bar.adjusted(0.75, 0.75, -0.75, -0.75));
        p.setPen(m_style.ink);
        p.setFont(m_style.ui(12, QFont::Medium));
        p.drawText(share.words, Qt::AlignTop | Qt::TextSingleLine, share.name);
        p.setPen(m_style.ink2);
        p.setFont(m_style.ui(12));
        p.drawText(share.words.translated(0, m_style.px(18)), Qt::AlignTop | Qt::TextSingleLine, share.amount);
    }
    const qreal left = m_style.px(labelWidth);
    for (const Area &area : m_areas) {
        const QFont font = m_style.ui(13);
        p.setFont(font);
        p.setPen(m_style.ink);
        p.drawText(QRectF(0, area.row.top(), left - m_style.px(12), area.row.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                   QFontMetricsF(font).elidedText(area.name, Qt::ElideRight, left - m_style.px(12)));
        const qreal height = m_style.px(10);
        const QRectF bar(left, area.row.center().y() - height / 2, std::max(area.whole, 1.0), height);
        p.setPen(QPen(m_style.edge, 1));
        p.setBrush(m_style.sunk);
        p.drawRect(bar);
        p.setPen(Qt::NoPen);
        p.setBrush(m_style.blue);
        p.drawRect(QRectF(left, bar.top(), area.used, height));
        p.setPen(m_style.ink);
        p.drawText(QRectF(m_size.width() - m_style.px(amountWidth), area.row.top(), m_style.px(amountWidth), area.row.height()),
                   Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, area.words);
    }
    p.restore();
}

QString CostPicture::alt() const
{
    QStringList shares;
    for (const Share &share : m_shares)
        shares.append(share.name + u' ' + share.amount);
    QStringList areas;
    for (const Area &area : m_areas)
        areas.append(area.name + u": "_s + area.words);
    QString said = Words::tr("Kostnader, tillsammans %1 tkr.").arg(tkr(m_total));
    if (!shares.isEmpty())
        said += u' ' + Words::tr("Efter slag: %1.").arg(shares.join(u", "_s));
    if (!areas.isEmpty())
        said += u' ' + Words::tr("Efter område: %1.").arg(areas.join(u"; "_s));
    return said;
}

} // namespace documents
