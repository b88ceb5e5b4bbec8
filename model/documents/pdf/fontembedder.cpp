// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/fontembedder.h"

#include "documents/error.h"
#include "documents/pdf/number.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <cstring>
#include <hb-ot.h>
#include <hb-subset.h>

namespace documents::pdf {

namespace {

using Object = QPDFObjectHandle;

struct Subset {
    std::string data;
    bool cff = false; ///< PostScript outlines
};

Subset subsetOf(const Face &face, const std::vector<quint32> &glyphs)
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    for (const quint32 glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input), glyph);
    // The glyphs keep their numbers, so that the content can be written before the font is cut down.
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *table : {"GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "cmap", "kern"})
        hb_set_add(dropped, hb_tag_from_string(table, 4));
    hb_face_t *reduced = hb_subset_or_fail(face.handle(), input);
    hb_subset_input_destroy(input);
    if (!reduced)
        throw Error(QCoreApplication::translate("documents", "Typsnittet %1 kan inte bäddas in i dokumentet.")
                        .arg(QString::fromStdString(face.postScriptName())));
    hb_blob_t *blob = hb_face_reference_blob(reduced);
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    Subset subset{std::string(data, length), length > 4 && std::memcmp(data, "OTTO", 4) == 0};
    hb_blob_destroy(blob);
    hb_face_destroy(reduced);
    return subset;
}

/// "ABCDEF+Name": from the glyphs, so that the same document gets the same name.
std::string subsetName(const Face &face, const std::vector<quint32> &glyphs)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray(reinterpret_cast<const char *>(glyphs.data()), qsizetype(glyphs.size() * sizeof(quint32))), QCryptographicHash::Sha1);
    std::string name;
    for (int i = 0; i < 6; ++i)
        name += char('A' + quint8(hash[i]) % 26);
    return name + '+' + face.postScriptName();
}

Object name(const std::string &value) { return Object::newName("/" + value); }

Object descriptor(QPDF &pdf, const Face &face, const std::string &subset, const Subset &file)
{
    hb_font_t *font = face.font();
    const double scale = 1000.0 / hb_face_get_upem(face.handle());
    const auto metric = [&](hb_ot_metrics_tag_t tag, double otherwise) {
        hb_position_t value = 0;
        return hb_ot_metrics_get_position(font, tag, &value) && value != 0 ? value * scale : otherwise;
    };
    const int ascent = int(metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 900));
    const int descent = int(metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -250));
    const bool italic = face.postScriptName().find("Italic") != std::string::npos;
    const bool bold = face.postScriptName().find("Bold") != std::string::npos;

    Object stream = Object::newStream(&pdf, file.data);
    if (file.cff)
        stream.getDict().replaceKey("/Subtype", name("OpenType"));
    else
        stream.getDict().replaceKey("/Length1", Object::newInteger(qint64(file.data.size())));

    Object dict = Object::newDictionary();
    dict.replaceKey("/Type", name("FontDescriptor"));
    dict.replaceKey("/FontName", name(subset));
    dict.replaceKey("/Flags", Object::newInteger(4 | (italic ? 64 : 0)));
    dict.replaceKey("/FontBBox", Object::newArray({Object::newInteger(-1000), Object::newInteger(descent), Object::newInteger(2500),
                                                   Object::newInteger(ascent)}));
    dict.replaceKey("/ItalicAngle", Object::newInteger(italic ? -11 : 0));
    dict.replaceKey("/Ascent", Object::newInteger(ascent));
    dict.replaceKey("/Descent", Object::newInteger(descent));
    dict.replaceKey("/CapHeight", Object::newInteger(int(metric(HB_OT_METRICS_TAG_CAP_HEIGHT, 700))));
    dict.replaceKey("/StemV", Object::newInteger(bold ? 140 : 80));
    dict.replaceKey(file.cff ? "/FontFile3" : "/FontFile2", stream);
    return pdf.makeIndirectObject(dict);
}

Object widths(QPDF &pdf, const Face &face, const std::vector<quint32> &glyphs)
{
    std::string text = "[";
    for (size_t i = 0; i < glyphs.size();) {
        appendNumber(text, glyphs[i]);
        text += '[';
        quint32 next = glyphs[i];
        for (; i < glyphs.size() && glyphs[i] == next; ++i, ++next)
            appendNumbers(text, face.advance(glyphs[i]));
        text += ']';
    }
    return pdf.makeIndirectObject(Object::parse(text + "]"));
}

/// What each glyph says. A glyph that stands for no single character is always painted with its text beside it.
std::string toUnicode(const Face &face, const std::vector<quint32> &glyphs)
{
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (size_t i = 0; i < glyphs.size(); i += 100) {
        const size_t end = std::min(glyphs.size(), i + 100);
        map += std::to_string(end - i) + " beginbfchar\n";
        for (size_t g = i; g < end; ++g) {
            QString text = face.canonicalText(glyphs[g]);
            if (text.isEmpty())
                text = QChar(QChar::ReplacementCharacter);
            map += '<';
            appendHex(map, quint16(glyphs[g]));
            map += "> <";
            appendHex(map, QStringView(text));
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

Object embed(QPDF &pdf, const Face &face)
{
    const std::vector<quint32> glyphs = face.usedGlyphs();
    const Subset file = subsetOf(face, glyphs);
    const std::string subset = subsetName(face, glyphs);

    Object descendant = Object::newDictionary();
    descendant.replaceKey("/Type", name("Font"));
    descendant.replaceKey("/Subtype", name(file.cff ? "CIDFontType0" : "CIDFontType2"));
    descendant.replaceKey("/BaseFont", name(subset));
    descendant.replaceKey("/CIDSystemInfo", Object::parse("<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"));
    descendant.replaceKey("/FontDescriptor", descriptor(pdf, face, subset, file));
    if (!file.cff)
        descendant.replaceKey("/CIDToGIDMap", name("Identity"));
    descendant.replaceKey("/DW", Object::newInteger(0));
    descendant.replaceKey("/W", widths(pdf, face, glyphs));

    Object font = Object::newDictionary();
    font.replaceKey("/Type", name("Font"));
    font.replaceKey("/Subtype", name("Type0"));
    font.replaceKey("/BaseFont", name(subset));
    font.replaceKey("/Encoding", name("Identity-H"));
    font.replaceKey("/DescendantFonts", Object::newArray({pdf.makeIndirectObject(descendant)}));
    font.replaceKey("/ToUnicode", Object::newStream(&pdf, toUnicode(face, glyphs)));
    return pdf.makeIndirectObject(font);
}

} // namespace

QPDFObjectHandle embedFonts(QPDF &pdf, const Faces &faces)
{
    Object fonts = Object::newDictionary();
    for (const Face *face : faces.used())
        fonts.replaceKey("/" + face->resource(), embed(pdf, *face));
    return fonts;
}

} // namespace documents::pdf
