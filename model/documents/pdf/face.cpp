// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/face.h"

#include "documents/pdf/number.h"

#include <QRawFont>

#include <cmath>
#include <hb-ot.h>
#include <hb.h>

namespace documents::pdf {

namespace {

constexpr char32_t basicEnd = 0x2800;

hb_face_t *assemble(const QRawFont &font)
{
    // Table by table through a builder: hb_face_create_for_tables crashes when subsetted in HarfBuzz 6.0.
    hb_face_t *builder = hb_face_builder_create();
    bool outlines = false;
    for (const char *name : {"cmap", "head", "hhea", "hmtx", "maxp", "loca", "glyf", "cvt ", "fpgm", "prep", "OS/2", "post", "name",
                             "CFF ", "GSUB", "GPOS", "GDEF"}) {
        const QByteArray table = font.fontTable(name);
        if (table.isEmpty())
            continue;
        outlines = outlines || qstrcmp(name, "glyf") == 0 || qstrcmp(name, "CFF ") == 0;
        hb_blob_t *blob = hb_blob_create(table.constData(), unsigned(table.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr);
        hb_face_builder_add_table(builder, hb_tag_from_string(name, 4), blob);
        hb_blob_destroy(blob);
    }
    hb_face_t *face = nullptr;
    if (outlines) {
        hb_blob_t *whole = hb_face_reference_blob(builder);
        face = hb_face_create(whole, 0);
        hb_blob_destroy(whole);
    }
    hb_face_destroy(builder);
    return face;
}

std::string nameOf(hb_face_t *face)
{
    char buffer[96];
    unsigned length = sizeof buffer;
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, buffer);
    std::string name;
    for (const char *c = buffer; *c; ++c)
        if (std::isalnum(static_cast<unsigned char>(*c)) || *c == '-')
            name += *c;
    return name.empty() ? "Font" : name;
}

} // namespace

std::unique_ptr<Face> Face::fromRawFont(const QRawFont &font)
{
    hb_face_t *handle = assemble(font);
    if (!handle)
        return nullptr;
    const unsigned glyphs = hb_face_get_glyph_count(handle);
    if (glyphs == 0 || glyphs > 65535) {
        hb_face_destroy(handle);
        return nullptr;
    }
    std::unique_ptr<Face> face(new Face);
    face->m_face = handle;
    face->m_font = hb_font_create(handle);
    face->m_name = nameOf(handle);
    face->m_toThousandths = 1000.0 / hb_face_get_upem(handle);
    face->m_used.assign(glyphs, false);
    face->m_advances.assign(glyphs, -1);
    face->readCharacters();
    return face;
}

Face::~Face()
{
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
}

void Face::readCharacters()
{
    m_characters.assign(m_used.size(), 0);
    m_basicGlyphs.assign(basicEnd, 0);
    hb_set_t *all = hb_set_create();
    hb_face_collect_unicodes(m_face, all);
    for (hb_codepoint_t c = HB_SET_VALUE_INVALID; hb_set_next(all, &c);) {
        hb_codepoint_t glyph = 0;
        if (!hb_font_get_nominal_glyph(m_font, c, &glyph) || glyph == 0 || glyph >= m_characters.size())
            continue;
        if (c < basicEnd)
            m_basicGlyphs[c] = quint16(glyph);
        // The lowest character that a glyph stands for: space rather than no-break space, hyphen-minus rather than hyphen.
        const bool privateUse = (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
        if (m_characters[glyph] == 0 && !privateUse && c >= 0x20)
            m_characters[glyph] = c;
    }
    hb_set_destroy(all);
}

quint32 Face::glyphFor(char32_t character) const
{
    if (character < basicEnd)
        return m_basicGlyphs[character];
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font, character, &glyph) ? glyph : 0;
}

bool Face::covers(QStringView text) const
{
    for (const QChar c : text)
        if (c.unicode() >= basicEnd || m_basicGlyphs[c.unicode()] == 0)
            return false;
    return true;
}

double Face::advance(quint32 glyph) const
{
    auto &known = const_cast<Face *>(this)->m_advances[glyph];
    if (known < 0)
        known = std::round(hb_font_get_glyph_h_advance(m_font, glyph) * m_toThousandths * 100) / 100;
    return known;
}

QString Face::canonicalText(quint32 glyph) const
{
    const char32_t c = glyph < m_characters.size() ? m_characters[glyph] : 0;
    return c == 0 ? QString() : QString::fromUcs4(&c, 1);
}

const Word &Face::word(QStringView text)
{
    if (const auto found = m_words.find(text); found != m_words.end())
        return *found->second;
    auto word = std::make_unique<Word>();
    word->text = text.toString();

    hb_buffer_t *buffer = hb_buffer_create();
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(text.utf16()), int(text.size()), 0, int(text.size()));
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, HB_SCRIPT_LATIN);
    hb_buffer_set_language(buffer, hb_language_from_string("sv", -1));
    // Kerning, but nothing that changes what was typed: "->" stays two characters.
    static const hb_feature_t features[] = {{HB_TAG('l', 'i', 'g', 'a'), 0, 0, HB_FEATURE_GLOBAL_END},
                                            {HB_TAG('c', 'l', 'i', 'g'), 0, 0, HB_FEATURE_GLOBAL_END},
                                            {HB_TAG('c', 'a', 'l', 't'), 0, 0, HB_FEATURE_GLOBAL_END}};
    hb_shape(m_font, buffer, features, 3);
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);

    word->readable = count == unsigned(text.size());
    bool open = false;
    for (unsigned i = 0; i < count; ++i) {
        const quint32 glyph = infos[i].codepoint;
        const double shift = positions[i].x_offset * m_toThousandths;
        const double advanced = positions[i].x_advance * m_toThousandths;
        if (std::abs(shift) > 0.5) {
            if (open)
                word->strings += '>';
            appendNumber(word->strings, -shift);
            open = false;
        }
        if (!open)
            word->strings += '<';
        appendHex(word->strings, quint16(glyph));
        open = true;
        const double correction = advance(glyph) - (advanced - shift);
        if (std::abs(correction) > 0.5) {
            word->strings += '>';
            appendNumber(word->strings, correction);
            open = false;
        }
        word->width += advanced;
        word->glyphs.push_back(quint16(glyph));
        if (word->readable && (m_characters[glyph] != text[i].unicode() || infos[i].cluster != i))
            word->readable = false;
    }
    if (open)
        word->strings += '>';
    hb_buffer_destroy(buffer);

    const QStringView key(word->text);
    return *m_words.emplace(key, std::move(word)).first->second;
}

void Face::use(const Word &word)
{
    for (const quint16 glyph : word.glyphs)
        m_used[glyph] = true;
}

std::vector<quint32> Face::usedGlyphs() const
{
    std::vector<quint32> glyphs;
    for (quint32 i = 0; i < m_used.size(); ++i)
        if (m_used[i])
            glyphs.push_back(i);
    return glyphs;
}

void Face::forgetUse()
{
    m_used.assign(m_used.size(), false);
    // A program that exports a thousand meetings keeps the common words, not every word it ever saw.
    if (m_words.size() > 50000)
        m_words.clear();
}

} // namespace documents::pdf
