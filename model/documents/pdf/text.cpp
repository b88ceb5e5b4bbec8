// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/text.h"

#include "documents/pdf/number.h"
#include "documents/printable.h"

namespace documents::pdf {

namespace {

/// Left to right, no marks that combine, one character one glyph: set word by word without a layout engine.
bool isPlain(QStringView text)
{
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool plain = (u >= 0x20 && u < 0x7F) || (u >= 0xA0 && u < 0x250 && u != 0xAD) || (u >= 0x2010 && u <= 0x2027)
            || (u >= 0x2030 && u <= 0x205E) || (u >= 0x20A0 && u <= 0x20BF) || (u >= 0x2190 && u <= 0x2193)
            || (u >= 0x2200 && u <= 0x2265) || u == 0x2122;
        if (!plain)
            return false;
    }
    return true;
}

/// A line may end after the character at `i` (spaces are looked at apart).
bool mayBreakAfter(QStringView text, qsizetype i)
{
    const char16_t c = text[i].unicode();
    if (i == 0 || i + 1 >= text.size() || text[i + 1] == u' ')
        return false;
    const bool between = text[i - 1].isLetterOrNumber() && text[i + 1].isLetter();
    return (c == u'-' && between) || (c == u'/' && between) || c == 0x2013 || c == 0x2014 || c == 0x2010;
}

/// What is never parted, of one run: a word's letters, then the spaces after it.
struct Piece {
    int run;
    const Word *word; ///< null: spaces only
    int spaces = 0;
    double width = 0;
    double spaceWidth = 0;
    bool breakAfter = false;
};

class LineMaker
{
public:
    LineMaker(Faces &faces, const std::vector<StyledRun> &runs, double width) : m_faces(faces), m_runs(runs), m_width(width) {}

    std::vector<TextLine> make()
    {
        cut();
        size_t i = 0;
        while (i < m_pieces.size()) {
            size_t next = i;
            double solid = 0; // what is glued together up to the next break
            for (; next < m_pieces.size(); ++next) {
                solid += m_pieces[next].width;
                if (m_pieces[next].breakAfter) {
                    ++next;
                    break;
                }
                solid += m_pieces[next].spaceWidth;
            }
            if (m_x > 0 && m_x + solid > m_width + 0.01)
                endLine();
            for (; i < next; ++i)
                put(m_pieces[i]);
        }
        endLine();
        return std::move(m_lines);
    }

private:
    Face &face(int run)
    {
        if (size_t(run) >= m_runFaces.size())
            m_runFaces.resize(m_runs.size(), nullptr);
        if (!m_runFaces[size_t(run)])
            m_runFaces[size_t(run)] = &m_faces.face(m_runs[size_t(run)].style.cut);
        return *m_runFaces[size_t(run)];
    }

    void cut()
    {
        // Breaks are looked for in the whole text: a word may change style in its middle.
        if (m_runs.size() == 1) {
            m_text = m_runs.front().text;
        } else {
            for (const auto &run : m_runs)
                m_text += run.text;
        }
        const QStringView text(m_text);
        qsizetype runStart = 0;
        for (int run = 0; run < int(m_runs.size()); ++run) {
            const qsizetype runEnd = runStart + m_runs[size_t(run)].text.size();
            qsizetype i = runStart;
            while (i < runEnd) {
                qsizetype end = i;
                bool hyphen = false;
                while (end < runEnd && text[end] != u' ' && !hyphen)
                    hyphen = mayBreakAfter(text, end++);
                qsizetype after = end;
                while (after < runEnd && text[after] == u' ')
                    ++after;
                addPiece(run, text.sliced(i, end - i), int(after - end), hyphen || after > end);
                i = after;
            }
            runStart = runEnd;
        }
    }

    void addPiece(int run, QStringView letters, int spaces, bool breakAfter)
    {
        Face &f = face(run);
        const double scale = m_runs[size_t(run)].style.size / 1000;
        Piece piece{.run = run, .word = nullptr, .spaces = spaces, .breakAfter = breakAfter};
        piece.spaceWidth = spaces * f.advance(f.glyphFor(U' ')) * scale;
        if (!letters.isEmpty()) {
            piece.word = &f.word(letters);
            piece.width = piece.word->width * scale;
            if (piece.width > m_width) {
                splitLong(run, letters, spaces, breakAfter);
                return;
            }
        }
        m_pieces.push_back(piece);
    }

    /// A word wider than the line (an address) is parted wherever the line is full.
    void splitLong(int run, QStringView letters, int spaces, bool breakAfter)
    {
        const double scale = m_runs[size_t(run)].style.size / 1000;
        Face &f = face(run);
        while (!letters.isEmpty()) {
            qsizetype count = 1;
            double used = f.advance(f.glyphFor(letters[0].unicode())) * scale;
            for (; count < letters.size(); ++count) {
                used += f.advance(f.glyphFor(letters[count].unicode())) * scale;
                if (used > m_width * 0.98)
                    break;
            }
            const Word &word = f.word(letters.first(count));
            letters = letters.sliced(count);
            Piece piece{.run = run, .word = &word, .width = word.width * scale, .breakAfter = true};
            if (letters.isEmpty()) {
                piece.spaces = spaces;
                piece.spaceWidth = spaces * f.advance(f.glyphFor(U' ')) * scale;
                piece.breakAfter = breakAfter;
            }
            m_pieces.push_back(piece);
        }
    }

    void put(const Piece &piece)
    {
        Face &f = face(piece.run);
        if (m_line.fragments.empty() || m_line.fragments.back().run != piece.run) {
            closeFragment();
            m_line.fragments.push_back({.run = piece.run, .x = m_x, .face = &f});
        }
        if (piece.word) {
            f.use(*piece.word);
            if (!piece.word->readable) {
                closeArray();
                std::string &out = m_line.fragments.back().operators;
                out += "/Span <</ActualText <FEFF";
                appendHex(out, QStringView(piece.word->text));
                out += ">>> BDC\n[";
                out += piece.word->strings;
                out += "] TJ\nEMC\n";
            } else if (!m_array.empty() && m_array.back() == '>' && piece.word->strings.front() == '<') {
                m_array.pop_back();
                m_array.append(piece.word->strings, 1);
            } else {
                m_array += piece.word->strings;
            }
        }
        m_x += piece.width;
        m_line.width = m_x;
        for (int i = 0; i < piece.spaces; ++i) {
            const quint32 space = f.glyphFor(U' ');
            f.use(space);
            if (!m_array.empty() && m_array.back() == '>')
                m_array.pop_back();
            else
                m_array += '<';
            appendHex(m_array, quint16(space));
            m_array += '>';
        }
        m_x += piece.spaceWidth;
        m_line.fragments.back().width = (piece.word ? m_line.width : m_x) - m_line.fragments.back().x;
    }

    void closeArray()
    {
        if (m_array.empty())
            return;
        std::string &out = m_line.fragments.back().operators;
        out += '[';
        out += m_array;
        out += "] TJ\n";
        m_array.clear();
    }
    void closeFragment()
    {
        if (!m_line.fragments.empty())
            closeArray();
    }
    void endLine()
    {
        if (m_line.fragments.empty())
            return;
        closeFragment();
        m_lines.push_back(std::move(m_line));
        m_line = {};
        m_x = 0;
    }

    Faces &m_faces;
    const std::vector<StyledRun> &m_runs;
    double m_width;
    QString m_text;
    std::vector<Face *> m_runFaces;
    std::vector<Piece> m_pieces;
    std::vector<TextLine> m_lines;
    TextLine m_line;
    std::string m_array;
    double m_x = 0;
};

} // namespace

std::vector<TextLine> TextSetter::lines(const std::vector<StyledRun> &given, double width)
{
    bool plain = true;
    bool clean = true;
    for (const auto &run : given) {
        const bool ok = isPlain(run.text);
        clean = clean && ok;
        plain = plain && ok && m_faces.face(run.style.cut).covers(run.text);
    }
    if (plain)
        return LineMaker(m_faces, given, width).make();
    if (clean)
        return complexLines(m_faces, given, width);
    std::vector<StyledRun> runs = given;
    plain = true;
    for (auto &run : runs) {
        run.text = printable(run.text);
        plain = plain && isPlain(run.text) && m_faces.face(run.style.cut).covers(run.text);
    }
    return plain ? LineMaker(m_faces, runs, width).make() : complexLines(m_faces, runs, width);
}

double TextSetter::width(const QString &text, const TextStyle &style)
{
    double widest = 0;
    for (const auto &line : lines({{.text = text, .style = style, .href = {}}}, 1e6))
        widest = std::max(widest, line.width);
    return widest;
}

} // namespace documents::pdf
