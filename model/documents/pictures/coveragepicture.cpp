// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pictures/coveragepicture.h"

#include "domain/planrules.h"
#include "domain/planwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace documents {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

constexpr qreal leftWidth = 312, headHeight = 64, answersWidth = 60, narrowest = 40, named = 64, widest = 92, footHeight = 44;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(documents::CoveragePicture)
};

/// Height of wrapped text.
qreal textHeight(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

QPainterPath hexagon(const QPointF &centre, qreal radius)
{
    QPainterPath path;
    for (int i = 0; i < 6; ++i) {
        const qreal angle = i * M_PI / 3;
        const QPointF corner = centre + radius * QPointF(std::cos(angle), std::sin(angle));
        i == 0 ? path.moveTo(corner) : path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

/// A line that frays: rays around nothing.
void burst(QPainter &p, const QPointF &centre, qreal radius, const QColor &colour)
{
    p.setPen(QPen(colour, 1.25, Qt::SolidLine, Qt::RoundCap));
    for (int i = 0; i < 8; ++i) {
        const QPointF ray(std::cos(i * M_PI / 4), std::sin(i * M_PI / 4));
        p.drawLine(centre + ray * radius * 0.45, centre + ray * radius);
    }
}

} // namespace

CoveragePicture::CoveragePicture(const PlanContent &content, qreal width, const PictureStyle &style, int first, int count) : m_style(style)
{
    m_content.needs = content.needs;
    const QList<Measure> all = measuresInOrder(content);
    m_measures = all.mid(first, count);
    const QHash<MeasureId, QString> numbers = measureNumbers(content);
    QSet<MeasureId> loose;
    for (const Measure &measure : content.measuresWithoutNeed())
        loose.insert(measure.id);
    for (const Measure &measure : std::as_const(m_measures)) {
        m_numbers.append(numbers.value(measure.id));
        m_loose.append(loose.contains(measure.id));
    }
    QHash<NeedId, int> answers;
    for (const Measure &measure : all)
        for (const NeedId &need : measure.needs)
            ++answers[need];
    for (const Need &need : m_content.needs)
        for (const Measure &measure : std::as_const(m_measures))
            m_ties.append(answering(measure, need.id));
    m_left = m_style.px(leftWidth);
    m_head = m_style.px(headHeight);
    m_column = std::clamp((width - m_left - m_style.px(answersWidth)) / qreal(std::max(1, measures())), m_style.px(narrowest), m_style.px(widest));
    qreal y = m_head;
    for (const Need &need : m_content.needs) {
        m_rows.append(y);
        y += std::max(m_style.px(44), textHeight(toPlain(QStringView(need.text)), m_style.ui(13), m_left - m_style.px(64)) + m_style.px(20));
        m_answers.append(answers.value(need.id));
    }
    m_rows.append(y);
    m_size = QSizeF(m_left + m_column * qreal(measures()) + m_style.px(answersWidth), y + m_style.px(footHeight));

    for (int n = 0; n < needs(); ++n) {
        const Need &need = m_content.needs[n];
        m_items.append({QRectF(0, m_rows[n], m_left, m_rows[n + 1] - m_rows[n]), {ObjectType::Need, need.id.uuid()},
                        Words::tr("Behov %1: %2").arg(need.number).arg(toPlain(QStringView(need.text))),
                        m_answers[n] ? Words::tr("%n insats(er) svarar", nullptr, m_answers[n])
                                     : Words::tr("Ingen insats svarar mot behovet"),
                        {}});
    }
    for (int m = 0; m < measures(); ++m)
        m_items.append({QRectF(m_left + m_column * m, 0, m_column, m_head), {ObjectType::Measure, m_measures[m].id.uuid()},
                        Words::tr("Insats %1").arg(title(m)), m_loose[m] ? Words::tr("Svarar inte mot något behov") : QString(), m_measures[m].from});
    for (int n = 0; n < needs(); ++n)
        for (int m = 0; m < measures(); ++m)
            if (isTied(n, m))
                m_items.append({cell(n, m), {ObjectType::Measure, m_measures[m].id.uuid()}, words(n, m), {}, {}});
}

QString CoveragePicture::title(int measure) const { return (m_numbers[measure] + u' ' + titleOf(m_measures[measure])).trimmed(); }

QString CoveragePicture::words(int need, int measure) const
{
    const Answering how = tie(need, measure);
    return (how == Answering::Wholly   ? Words::tr("%1 svarar mot behov %2")
            : how == Answering::Partly ? Words::tr("%1 svarar delvis mot behov %2")
                                       : Words::tr("%1 svarar inte mot behov %2"))
        .arg(title(measure))
        .arg(m_content.needs[need].number);
}

QRectF CoveragePicture::cell(int need, int measure) const
{
    return {m_left + m_column * measure, m_rows[need], m_column, m_rows[need + 1] - m_rows[need]};
}

std::optional<QPoint> CoveragePicture::cellAt(const QPointF &place) const
{
    if (place.x() < m_left || place.y() < m_head || place.y() >= m_rows.last())
        return std::nullopt;
    const int column = int((place.x() - m_left) / m_column);
    const auto row = std::upper_bound(m_rows.begin(), m_rows.end(), place.y()) - m_rows.begin() - 1;
    if (column >= measures() || row >= needs())
        return std::nullopt;
    return QPoint(column, int(row));
}

void CoveragePicture::paintColumns(QPainter &p, const QRectF &clip) const
{
    const int first = std::clamp(int((clip.left() - m_left) / m_column), 0, measures()), last = std::clamp(int((clip.right() - m_left) / m_column) + 1, 0, measures());
    for (int m = first; m < last; ++m) {
        const QRectF column(m_left + m_column * m, 0, m_column, m_size.height());
        const bool loose = isLoose(m);
        if (loose)
            p.fillRect(column, m_style.ochreTint);
        p.setPen(loose ? m_style.ochre : m_style.ink);
        p.setFont(m_style.ui(12, QFont::DemiBold));
        const bool room = m_column >= m_style.px(named);
        p.drawText(QRectF(column.left(), room ? m_style.px(6) : 0, m_column, room ? m_style.px(16) : m_head), Qt::AlignCenter | Qt::TextSingleLine, m_numbers[m]);
        if (room) {
            const QFont font = m_style.ui(11);
            p.setFont(font);
            p.setPen(loose ? m_style.ochre : m_style.ink2);
            // two lines, the second one elided
            const QString name = titleOf(m_measures[m]);
            const QFontMetricsF metrics(font);
            const qreal width = m_column - m_style.px(8);
            qsizetype cut = name.size();
            while (cut > 0 && metrics.horizontalAdvance(name.first(cut)) > width)
                cut = cut > 1 && name.lastIndexOf(u' ', cut - 1) > 0 ? name.lastIndexOf(u' ', cut - 1) : cut - 1;
            const QString one = name.first(cut).trimmed(), two = metrics.elidedText(name.sliced(cut).trimmed(), Qt::ElideRight, width);
            p.drawText(QRectF(column.left(), m_style.px(24), m_column, m_style.px(15)), Qt::AlignCenter | Qt::TextSingleLine, one);
            p.drawText(QRectF(column.left(), m_style.px(38), m_column, m_style.px(15)), Qt::AlignCenter | Qt::TextSingleLine, two);
        }
        int answered = 0;
        for (int n = 0; n < needs(); ++n)
            answered += isTied(n, m);
        p.setFont(m_style.ui(13, QFont::DemiBold));
        p.setPen(loose ? m_style.ochre : m_style.ink);
        p.drawText(QRectF(column.left(), m_rows.last(), m_column, m_style.px(footHeight)), Qt::AlignCenter | Qt::TextSingleLine, QString::number(answered));
    }
}

void CoveragePicture::paintRows(QPainter &p, const QRectF &clip) const
{
    const qreal right = m_size.width(), answers = right - m_style.px(answersWidth);
    const int first = std::clamp(int((clip.left() - m_left) / m_column), 0, measures()), last = std::clamp(int((clip.right() - m_left) / m_column) + 1, 0, measures());
    for (int n = 0; n < needs(); ++n) {
        const Need &need = m_content.needs[n];
        const QRectF row(0, m_rows[n], right, m_rows[n + 1] - m_rows[n]);
        if (!row.intersects(clip))
            continue;
        const bool gap = m_answers[n] == 0;
        if (gap)
            p.fillRect(row, m_style.ochreTint);
        p.fillRect(QRectF(0, row.top(), right, 1), m_style.hair);
        p.setFont(m_style.ui(13));
        p.setPen(gap ? m_style.ochre : m_style.ink3);
        p.drawText(QRectF(m_style.px(8), row.top(), m_style.px(28), row.height()), Qt::AlignVCenter | Qt::AlignRight, QString::number(need.number));
        p.setFont(m_style.ui(13, QFont::Medium));
        p.setPen(m_style.ink);
        p.drawText(QRectF(m_style.px(50), row.top(), m_left - m_style.px(66), row.height()), Qt::AlignVCenter | Qt::TextWordWrap, toPlain(QStringView(need.text)));
        p.setFont(m_style.ui(13, QFont::DemiBold));
        p.setPen(gap ? m_style.ochre : m_style.ink);
        p.drawText(QRectF(answers, row.top(), m_style.px(answersWidth), row.height()), Qt::AlignCenter | Qt::TextSingleLine, QString::number(m_answers[n]));
        if (gap) {
            burst(p, QPointF(m_left + m_style.px(20), row.center().y()), m_style.px(8), m_style.ochre);
            p.setFont(m_style.ui(13, QFont::DemiBold));
            p.setPen(m_style.ochre);
            p.drawText(QRectF(m_left + m_style.px(38), row.top(), m_style.px(280), row.height()), Qt::AlignVCenter | Qt::TextSingleLine, Words::tr("Ingen insats svarar mot behovet"));
            continue;
        }
        for (int m = first; m < last; ++m) {
            const QPointF centre = cell(n, m).center();
            if (isTied(n, m)) {
                p.setPen(QPen(m_style.thread, 1.5));
                p.setBrush(m_style.page);
                p.drawPath(hexagon(centre, m_style.px(8)));
                if (tie(n, m) == Answering::Partly)
                    continue;
                p.setPen(Qt::NoPen);
                p.setBrush(m_style.thread);
                p.drawEllipse(centre, m_style.px(3), m_style.px(3));
            } else if (!isLoose(m)) {
                p.setPen(Qt::NoPen);
                p.setBrush(m_style.hair);
                p.drawEllipse(centre, m_style.px(1.5), m_style.px(1.5));
            }
        }
    }
}

void CoveragePicture::paint(QPainter &p) const
{
    p.save();
    p.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF all(QPointF(), m_size);
    const QRectF clip = p.hasClipping() ? p.clipBoundingRect() & all : all;
    p.fillRect(all, m_style.page);
    paintColumns(p, clip);
    paintRows(p, clip);
    p.fillRect(QRectF(0, m_rows.last(), m_size.width(), 1), m_style.hair);
    p.setFont(m_style.ui(11, QFont::DemiBold));
    p.setPen(m_style.ink2);
    p.drawText(QRectF(m_style.px(20), 0, m_left, m_head - m_style.px(14)), Qt::AlignBottom | Qt::TextSingleLine, Words::tr("Behov ur nulägesanalysen"));
    p.drawText(QRectF(m_size.width() - m_style.px(answersWidth), 0, m_style.px(answersWidth), m_head - m_style.px(14)), Qt::AlignBottom | Qt::AlignHCenter | Qt::TextSingleLine,
               Words::tr("Svar"));
    p.setFont(m_style.ui(13));
    p.drawText(QRectF(m_style.px(50), m_rows.last(), m_left, m_style.px(footHeight)), Qt::AlignVCenter | Qt::TextSingleLine, Words::tr("Behov per insats"));
    p.restore();
}

QString CoveragePicture::alt() const
{
    QStringList gaps, loose;
    for (int n = 0; n < needs(); ++n)
        if (m_answers[n] == 0)
            gaps.append(QString::number(m_content.needs[n].number));
    for (int m = 0; m < measures(); ++m)
        if (isLoose(m))
            loose.append(title(m));
    QString said = Words::tr("Täckning: %1 behov och %2 insatser.").arg(needs()).arg(measures());
    said += u' ' + (gaps.isEmpty() ? Words::tr("Varje behov har en insats.") : Words::tr("Ingen insats svarar mot behov %1.").arg(gaps.join(u", "_s)));
    QStringList partly;
    for (int n = 0; n < needs(); ++n)
        for (int m = 0; m < measures(); ++m)
            if (tie(n, m) == Answering::Partly)
                partly.append(words(n, m));
    if (!partly.isEmpty())
        said += u' ' + partly.join(u", "_s) + u'.';
    if (!loose.isEmpty())
        said += u' ' + Words::tr("Inget behov besvaras av %1.").arg(loose.join(u", "_s));
    return said;
}

} // namespace documents
