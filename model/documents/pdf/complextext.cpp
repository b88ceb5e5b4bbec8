// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/text.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>
#include <QTextOption>

namespace documents::pdf {

namespace {

/// Layout happens in units this much finer than a point, so that Qt's rounding to pixels does no harm.
constexpr double fine = 64;

class ComplexLines
{
public:
    ComplexLines(Faces &faces, const std::vector<StyledRun> &runs) : m_faces(faces), m_runs(runs)
    {
        QList<QTextLayout::FormatRange> formats;
        for (const auto &run : runs) {
            m_starts.push_back(int(m_text.size()));
            QTextLayout::FormatRange range;
            range.start = int(m_text.size());
            range.length = int(run.text.size());
            range.format.setFont(Faces::qtFont(run.style.cut, run.style.size * fine));
            formats << range;
            m_text += run.text;
        }
        m_starts.push_back(int(m_text.size()));
        m_layout.setText(m_text);
        m_layout.setFont(Faces::qtFont(runs.front().style.cut, runs.front().style.size * fine));
        m_layout.setFormats(formats);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LayoutDirectionAuto);
        m_layout.setTextOption(option);
    }

    std::vector<TextLine> make(double width)
    {
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width * fine);
            line.setPosition(QPointF(0, 0));
        }
        m_layout.endLayout();
        std::vector<TextLine> lines;
        for (int i = 0; i < m_layout.lineCount(); ++i)
            lines.push_back(lineOf(m_layout.lineAt(i)));
        return lines;
    }

private:
    TextLine lineOf(const QTextLine &line)
    {
        TextLine result;
        result.width = line.naturalTextWidth() / fine;
        const int start = line.textStart();
        const int end = start + line.textLength();
        for (size_t run = 0; run < m_runs.size(); ++run) {
            const int from = std::max(start, m_starts[run]);
            const int to = std::min(end, m_starts[run + 1]);
            if (from < to)
                result.fragments.push_back(fragmentOf(line, int(run), from, to));
        }
        return result;
    }

    Fragment fragmentOf(const QTextLine &line, int run, int from, int to)
    {
        Fragment fragment;
        fragment.run = run;
        const TextStyle &style = m_runs[size_t(run)].style;
        QPointF last(-1e9, 0);
        double left = 1e9;
        double right = -1e9;
        for (int at = from; at < to;) {
            int next = m_layout.nextCursorPosition(at);
            if (next <= at || next > to)
                next = to;
            Cluster cluster{.text = m_text.mid(at, next - at), .glyphs = {}};
            bool sameAsLast = false;
            // Qt 6.4 does not say which glyph stands for which character, so it is asked for one cluster at a time.
            for (const QGlyphRun &glyphs : line.glyphRuns(at, next - at)) {
                const QRawFont raw = glyphs.rawFont();
                const auto indexes = glyphs.glyphIndexes();
                const auto positions = glyphs.positions();
                Face *face = m_faces.fallback(raw);
                for (qsizetype i = 0; i < indexes.size(); ++i) {
                    if (i == 0 && cluster.glyphs.empty() && positions[i] == last)
                        sameAsLast = true;
                    const QPointF place = (positions[i] - QPointF(0, line.ascent())) / fine;
                    if (!face || indexes[i] == 0)
                        cluster.glyphs.push_back(standIn(style, place));
                    else
                        cluster.glyphs.push_back({face, indexes[i], place.x(), place.y(), raw.pixelSize() / fine});
                }
                if (!positions.isEmpty())
                    last = positions.constFirst();
            }
            const double x0 = line.cursorToX(at) / fine;
            const double x1 = line.cursorToX(next) / fine;
            left = std::min({left, x0, x1});
            right = std::max({right, x0, x1});
            add(fragment, std::move(cluster), sameAsLast, style, x0);
            at = next;
        }
        fragment.x = left;
        fragment.width = right - left;
        for (auto &cluster : fragment.clusters)
            for (auto &glyph : cluster.glyphs) {
                glyph.face->use(glyph.glyph);
                glyph.x -= left;
            }
        return fragment;
    }

    void add(Fragment &fragment, Cluster cluster, bool sameAsLast, const TextStyle &style, double x)
    {
        const bool ligature = sameAsLast && !fragment.clusters.empty();
        if (ligature) {
            fragment.clusters.back().text += cluster.text;
        } else if (!cluster.glyphs.empty()) {
            fragment.clusters.push_back(std::move(cluster));
        } else if (cluster.text.trimmed().isEmpty()) {
            // Qt leaves out the space where a line wraps; a reader of the file needs it between the words.
            Face &own = m_faces.face(style.cut);
            cluster.text = QStringLiteral(" ");
            cluster.glyphs.push_back({&own, own.glyphFor(U' '), x, 0, style.size});
            fragment.clusters.push_back(std::move(cluster));
        } else if (!fragment.clusters.empty()) {
            fragment.clusters.back().text += cluster.text; // a soft hyphen or a mark of direction: heard, not seen
        } else {
            Face &own = m_faces.face(style.cut);
            cluster.glyphs.push_back({&own, own.glyphFor(U' '), x, 0, style.size});
            fragment.clusters.push_back(std::move(cluster));
        }
    }

    /// What is painted for a character that no face at hand can draw. Its text is kept beside it.
    PlacedGlyph standIn(const TextStyle &style, QPointF place)
    {
        Face &own = m_faces.face(style.cut);
        quint32 glyph = own.glyphFor(U'\uFFFD');
        if (glyph == 0)
            glyph = own.glyphFor(U'\u25A1');
        if (glyph == 0)
            glyph = own.glyphFor(U'?');
        return {&own, glyph, place.x(), place.y(), style.size};
    }

    Faces &m_faces;
    const std::vector<StyledRun> &m_runs;
    QString m_text;
    std::vector<int> m_starts;
    QTextLayout m_layout;
};

} // namespace

std::vector<TextLine> complexLines(Faces &faces, const std::vector<StyledRun> &runs, double width)
{
    return ComplexLines(faces, runs).make(width);
}

} // namespace documents::pdf
