// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

struct hb_face_t;
struct hb_font_t;
class QRawFont;

namespace documents::pdf {

/// A word of plain Latin text as one face sets it, ready to be painted: the same word is shaped once for all documents.
struct Word {
    QString text;
    std::string strings; ///< the inside of a TJ array: "<0012001A>-30<0007>"
    double width = 0;    ///< in 1/1000 of the size
    std::vector<quint16> glyphs;
    bool readable = true; ///< what ToUnicode says of the glyphs is the text; else it needs an ActualText
};

/// One font file as the writer sees it: shaping, widths, and which glyphs the document at hand uses.
/// Used by one thread at a time.
class Face
{
public:
    /// Null where the font has no outlines that a PDF may carry (bitmap emoji, for one).
    static std::unique_ptr<Face> fromRawFont(const QRawFont &font);
    ~Face();
    Face(const Face &) = delete;
    Face &operator=(const Face &) = delete;

    hb_face_t *handle() const { return m_face; }
    hb_font_t *font() const { return m_font; }
    const std::string &postScriptName() const { return m_name; }
    /// The name in a page's resources, unique in the document.
    const std::string &resource() const { return m_resource; }
    void setResource(const std::string &name) { m_resource = name; }

    quint32 glyphFor(char32_t character) const; ///< 0: none
    bool covers(QStringView text) const;
    double advance(quint32 glyph) const; ///< in 1/1000 of the size
    /// What a reader of the file takes the glyph for; empty where it stands for no single character.
    QString canonicalText(quint32 glyph) const;

    const Word &word(QStringView text);
    void use(const Word &word);
    void use(quint32 glyph) { m_used[glyph] = true; }
    /// Glyphs used since forgetUse(), ascending.
    std::vector<quint32> usedGlyphs() const;
    void forgetUse();

private:
    Face() = default;
    void readCharacters();

    struct ViewHash {
        size_t operator()(QStringView view) const { return ::qHash(view, size_t(0)); }
    };

    hb_face_t *m_face = nullptr;
    hb_font_t *m_font = nullptr;
    std::string m_name;
    std::string m_resource;
    double m_toThousandths = 1;
    std::vector<double> m_advances;
    std::vector<char32_t> m_characters; ///< by glyph; 0: none
    std::vector<quint16> m_basicGlyphs; ///< by character below 0x2800, the alphabet that minutes are written in
    std::vector<bool> m_used;
    std::unordered_map<QStringView, std::unique_ptr<Word>, ViewHash> m_words;
};

} // namespace documents::pdf
