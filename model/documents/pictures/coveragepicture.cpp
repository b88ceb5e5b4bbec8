// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pictures/coveragepicture.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>

namespace documents {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(documents::CoveragePicture)
};

QString measureTitle(const Measure &m)
{
    return m.title.isEmpty() ? toPlain(QStringView(m.description).split(u'\n').first()) : m.title;
}

/// Height of wrapped text.
qreal textHeight(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

} // namespace

CoveragePicture::CoveragePicture(const PlanContent &content, qreal width, const PictureStyle &style) : m_content(content), m_style(style)
{
    const int measures = int(m_content.measures.size());
    m_left = m_style.px(340);
    m_head = m_style.px(132);
    m_column = std::clamp((width - m_left) / qreal(std::max(1, measures)), m_style.px(36), m_style.px(92));
    qreal y = m_head;
    for (const Need &need : m_content.needs) {
        m_rows.append(y);
        y += std::max(m_style.px(40), textHeight(toPlain(QStringView(need.text)), m_style.ui(13), m_left - m_style.px(64)) + m_style.px(20));
        m_answers.append(int(std::count_if(m_content.measures.begin(), m_content.measures.end(), [&](const Measure &m) { return m.needs.contains(need.id); })));
    }
    m_rows.append(y);
    // room at the right for what is said of a gap
    m_size = QSizeF(std::max(width, m_left + m_column * qreal(measures) + m_style.px(24)), y + m_style.px(8));

    for (int n = 0; n < int(m_content.needs.size()); ++n) {
        const Need &need = m_content.needs[n];
        m_items.append({QRectF(0, m_rows[n], m_left, m_rows[n + 1] - m_rows[n]), {ObjectType::Need, need.id.uuid()},
                        Words::tr("Behov %1: %2").arg(need.number).arg(toPlain(QStringView(need.text))),
                        m_answers[n] ? Words::tr("%n insats(er) svarar", nullptr, m_answers[n])
                                     : Words::tr("Ingen insats svarar mot behovet"),
                        {}});
    }
    for (int m = 0; m < measures; ++m) {
        const Measure &measure = m_content.measures[m];
        m_items.append({QRectF(m_left + m_column * m, 0, m_column, m_head), {ObjectType::Measure, measure.id.uuid()},
                        Words::tr("Insats: %1").arg(measureTitle(measure)),
                        measure.needs.isEmpty() ? Words::tr("Svarar inte mot något behov") : QString(), measure.from});
    }
    for (int n = 0; n < int(m_content.needs.size()); ++n)
        for (int m = 0; m < measures; ++m)
            if (m_content.measures[m].needs.contains(m_content.needs[n].id))
                m_items.append({cell(n, m), {ObjectType::Measure, m_content.measures[m].id.uuid()},
                                Words::tr("%1 svarar mot behov %2").arg(measureTitle(m_content.measures[m])).arg(m_content.needs[n].number), {}, {}});
}

QRectF CoveragePicture::cell(int need, int measure) const
{
    return {m_left + m_column * measure, m_rows[need], m_column, m_rows[need + 1] - m_rows[need]};
}

void CoveragePicture::paint(QPainter &p) const
{
    p.save();
    p.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const int needs = int(m_content.needs.size()), measures = int(m_content.measures.size());
    const qreal right = m_left + m_column * measures, bottom = m_rows.last();

    for (int m = 0; m < measures; ++m) {
        const QRectF column(m_left + m_column * m, 0, m_column, bottom);
        const bool loose = m_content.measures[m].needs.isEmpty();
        if (loose)
            p.fillRect(column, m_style.ochreTint);
        // the names stand on end, so that many fit
        p.save();
        p.translate(column.center().x(), m_head - m_style.px(10));
        p.rotate(-90);
        const QFont font = m_style.ui(12, QFont::Medium);
        p.setFont(font);
        p.setPen(loose ? m_style.ochre : m_style.ink);
        p.drawText(QRectF(0, -m_style.px(10), m_head - m_style.px(14), m_style.px(20)), Qt::AlignVCenter | Qt::TextSingleLine,
                   QFontMetricsF(font).elidedText(measureTitle(m_content.measures[m]), Qt::ElideRight, m_head - m_style.px(14)));
        p.restore();
    }
    for (int n = 0; n < needs; ++n) {
        const Need &need = m_content.needs[n];
        const QRectF row(0, m_rows[n], right, m_rows[n + 1] - m_rows[n]);
        const bool gap = m_answers[n] == 0;
        if (gap)
            p.fillRect(row, m_style.ochreTint);
        p.fillRect(QRectF(0, row.top(), right, 1), m_style.hair);
        p.setFont(m_style.ui(13, QFont::DemiBold));
        p.setPen(gap ? m_style.ochre : m_style.ink3);
        p.drawText(QRectF(m_style.px(8), row.top(), m_style.px(28), row.height()), Qt::AlignVCenter | Qt::AlignRight, QString::number(need.number));
        p.setFont(m_style.ui(13));
        p.setPen(m_style.ink);
        p.drawText(QRectF(m_style.px(48), row.top(), m_left - m_style.px(64), row.height()), Qt::AlignVCenter | Qt::TextWordWrap, toPlain(QStringView(need.text)));
        qreal before = -1;
        for (int m = 0; m < measures; ++m) {
            if (!m_content.measures[m].needs.contains(need.id))
                continue;
            const QPointF c = cell(n, m).center();
            if (before >= 0) {
                p.setPen(QPen(m_style.thread, 2));
                p.drawLine(QPointF(before + m_style.px(8), c.y()), QPointF(c.x() - m_style.px(8), c.y()));
            }
            p.setPen(Qt::NoPen);
            p.setBrush(m_style.thread);
            p.drawEllipse(c, m_style.px(5), m_style.px(5));
            before = c.x();
        }
        if (gap && measures > 0) {
            p.setFont(m_style.ui(12, QFont::Medium));
            p.setPen(m_style.ochre);
            p.drawText(QRectF(m_left + m_style.px(12), row.top(), right - m_left - m_style.px(12), row.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                       Words::tr("Ingen insats svarar mot behovet"));
        }
    }
    p.fillRect(QRectF(0, bottom, right, 1), m_style.hair);
    p.restore();
}

QString CoveragePicture::alt() const
{
    QStringList gaps;
    for (const Need &need : m_content.uncoveredNeeds())
        gaps.append(QString::number(need.number));
    const QString first = Words::tr("%1 behov och %2 insatser.").arg(m_content.needs.size()).arg(m_content.measures.size());
    const QString second = gaps.isEmpty() ? Words::tr("Varje behov har en insats.") : Words::tr("Ingen insats svarar mot behov %1.").arg(gaps.join(u", "_s));
    return first + u' ' + second;
}

} // namespace documents
