// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/office/docxparts.h"

#include "documents/office/docxbody.h"
#include "documents/printable.h"

namespace documents::docx {

using namespace Qt::Literals::StringLiterals;

namespace {

void fonts(Xml &xml, const char *face)
{
    const QString name = latin(face);
    xml.empty("w:rFonts", {{"w:ascii", name}, {"w:hAnsi", name}, {"w:cs", name}});
}

void paragraphStyle(Xml &xml, const OfficeStyle &style)
{
    xml.open("w:style");
    xml.attribute("w:type", u"paragraph"_s);
    xml.attribute("w:styleId", latin(style.id));
    xml.value("w:name", latin(style.name));
    xml.value("w:basedOn", u"Normal"_s);
    if (style.outline > 0)
        xml.value("w:next", u"BodyText"_s);
    xml.empty("w:qFormat");
    xml.open("w:pPr");
    if (style.keepWithNext)
        xml.empty("w:keepNext");
    if (qstrcmp(style.id, "SignatureLine") == 0) {
        xml.open("w:pBdr");
        xml.empty("w:top", {{"w:val", u"single"_s}, {"w:sz", u"4"_s}, {"w:space", u"4"_s}, {"w:color", u"87837B"_s}});
        xml.close();
    }
    xml.empty("w:spacing", {{"w:before", twips(style.before)}, {"w:after", twips(style.after)}});
    if (style.outline > 0)
        xml.value("w:outlineLvl", QString::number(style.outline - 1));
    xml.close();
    xml.open("w:rPr");
    fonts(xml, style.font);
    if (style.bold)
        xml.empty("w:b");
    if (style.italic)
        xml.empty("w:i");
    xml.value("w:color", QString::fromLatin1(style.colour));
    xml.value("w:sz", QString::number(qRound(style.size * 2)));
    xml.close();
    xml.close();
}

void plainParagraph(Xml &xml, const char *style, const auto &inside)
{
    xml.open("w:p");
    xml.open("w:pPr");
    xml.value("w:pStyle", latin(style));
    xml.close();
    inside();
    xml.close();
}
void plainRun(Xml &xml, const QString &text)
{
    xml.open("w:r");
    xml.open("w:t");
    xml.attribute("xml:space", u"preserve"_s);
    xml.characters(printable(text));
    xml.close();
    xml.close();
}
void field(Xml &xml, const QString &name)
{
    xml.open("w:fldSimple");
    xml.attribute("w:instr", name);
    plainRun(xml, u"1"_s);
    xml.close();
}

} // namespace

QByteArray stylesPart(const Document &document)
{
    QByteArray out;
    Xml xml(&out);
    xml.root("w:styles");
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    fonts(xml, "Charis SIL");
    xml.value("w:sz", u"21"_s);
    xml.empty("w:lang", {{"w:val", document.language}, {"w:eastAsia", document.language}});
    xml.close();
    xml.close();
    xml.close();
    xml.open("w:style");
    xml.attribute("w:type", u"paragraph"_s);
    xml.attribute("w:default", u"1"_s);
    xml.attribute("w:styleId", u"Normal"_s);
    xml.value("w:name", u"Normal"_s);
    xml.empty("w:qFormat");
    xml.close();
    for (const OfficeStyle &style : officeStyles(document.look))
        paragraphStyle(xml, style);
    xml.open("w:style");
    xml.attribute("w:type", u"character"_s);
    xml.attribute("w:styleId", u"Hyperlink"_s);
    xml.value("w:name", u"Hyperlink"_s);
    xml.open("w:rPr");
    xml.value("w:color", u"23598A"_s);
    xml.value("w:u", u"single"_s);
    xml.close();
    xml.close();
    xml.close();
    xml.end();
    return out;
}

QByteArray numberingPart(const QList<int> &decimalStarts)
{
    QByteArray out;
    Xml xml(&out);
    xml.root("w:numbering");
    for (int kind = 0; kind < 3; ++kind) {
        xml.open("w:abstractNum");
        xml.attribute("w:abstractNumId", QString::number(kind));
        xml.value("w:multiLevelType", u"multilevel"_s);
        for (int level = 0; level < 9; ++level) {
            xml.open("w:lvl");
            xml.attribute("w:ilvl", QString::number(level));
            xml.value("w:start", u"1"_s);
            xml.value("w:numFmt", kind == 0 ? u"bullet"_s : kind == 1 ? u"decimal"_s : u"none"_s);
            xml.value("w:lvlText", kind == 0 ? (level % 2 ? u"–"_s : u"•"_s) : kind == 1 ? u"%%1."_s.arg(level + 1) : QString());
            xml.open("w:pPr");
            xml.empty("w:ind", {{"w:left", QString::number(340 * (level + 1))}, {"w:hanging", u"280"_s}});
            xml.close();
            xml.close();
        }
        xml.close();
    }
    const auto list = [&](int id, int kind) {
        xml.open("w:num");
        xml.attribute("w:numId", QString::number(id));
        xml.value("w:abstractNumId", QString::number(kind));
    };
    list(bulletList, 0);
    xml.close();
    list(bareList, 2);
    xml.close();
    for (qsizetype i = 0; i < decimalStarts.size(); ++i) {
        list(bareList + 1 + int(i), 1);
        for (int level = 0; level < 9; ++level) {
            xml.open("w:lvlOverride");
            xml.attribute("w:ilvl", QString::number(level));
            xml.value("w:startOverride", QString::number(decimalStarts[i]));
            xml.close();
        }
        xml.close();
    }
    xml.close();
    xml.end();
    return out;
}

QByteArray settingsPart(const Document &document)
{
    QByteArray out;
    Xml xml(&out);
    xml.root("w:settings");
    xml.value("w:defaultTabStop", u"567"_s);
    xml.empty("w:themeFontLang", {{"w:val", document.language}});
    xml.close();
    xml.end();
    return out;
}

QByteArray headerPart(const Document &document)
{
    QByteArray out;
    Xml xml(&out);
    xml.root("w:hdr");
    QStringList text{document.look.headerText.isEmpty() ? document.title : document.look.headerText, document.watermark};
    text.removeAll(QString());
    plainParagraph(xml, "Header", [&] { plainRun(xml, text.join(u" · "_s)); });
    xml.close();
    xml.end();
    return out;
}

QByteArray footerPart(const Document &document)
{
    QByteArray out;
    Xml xml(&out);
    xml.root("w:ftr");
    const HouseLook &look = document.look;
    const QString text = look.footerText.isEmpty() ? look.organisation : look.footerText;
    plainParagraph(xml, "Footer", [&] {
        plainRun(xml, (text.isEmpty() ? QString() : text + u" · "_s) + u"Sida "_s);
        field(xml, u"PAGE"_s);
        plainRun(xml, u" av "_s);
        field(xml, u"NUMPAGES"_s);
    });
    xml.close();
    xml.end();
    return out;
}

} // namespace documents::docx
