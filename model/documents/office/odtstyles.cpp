// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/office/odtstyles.h"

#include "documents/office/odtxml.h"
#include "documents/office/officestyles.h"

namespace documents::odt {

using namespace Qt::Literals::StringLiterals;

namespace {

void paragraphStyle(Xml &xml, const OfficeStyle &style)
{
    xml.open("style:style");
    const QString name = style.outline > 0 ? u"Heading_20_%1"_s.arg(style.outline) : latin(style.id);
    xml.attribute("style:name", name);
    xml.attribute("style:display-name", style.outline > 0 ? u"Heading %1"_s.arg(style.outline) : latin(style.name));
    xml.attribute("style:family", "paragraph");
    xml.attribute("style:parent-style-name", "Standard");
    if (style.outline > 0)
        xml.attribute("style:default-outline-level", QString::number(style.outline));
    xml.open("style:paragraph-properties");
    xml.attribute("fo:margin-top", points(style.before));
    xml.attribute("fo:margin-bottom", points(style.after));
    xml.attribute("fo:orphans", "2");
    xml.attribute("fo:widows", "2");
    if (style.keepWithNext)
        xml.attribute("fo:keep-with-next", "always");
    if (qstrcmp(style.id, "TableNumbers") == 0)
        xml.attribute("fo:text-align", "end");
    if (qstrcmp(style.id, "SignatureLine") == 0)
        xml.attribute("fo:border-top", "0.5pt solid #87837b");
    xml.close();
    xml.open("style:text-properties");
    xml.attribute("style:font-name", style.font);
    xml.attribute("fo:font-size", points(style.size));
    xml.attribute("fo:color", u'#' + QString::fromLatin1(style.colour).toLower());
    if (style.bold)
        xml.attribute("fo:font-weight", "bold");
    if (style.italic)
        xml.attribute("fo:font-style", "italic");
    xml.close();
    xml.close();
}

void listStyle(Xml &xml, const char *name, List::Numbering numbering)
{
    xml.open("text:list-style");
    xml.attribute("style:name", name);
    for (int level = 1; level <= 10; ++level) {
        const bool bullet = numbering == List::Numbering::Bullet;
        xml.open(bullet ? "text:list-level-style-bullet" : "text:list-level-style-number");
        xml.attribute("text:level", QString::number(level));
        if (bullet) {
            xml.attribute("text:bullet-char", level % 2 ? u"•"_s : u"–"_s);
        } else {
            xml.attribute("style:num-format", numbering == List::Numbering::Decimal ? u"1"_s : QString());
            if (numbering == List::Numbering::Decimal)
                xml.attribute("style:num-suffix", ".");
        }
        xml.open("style:list-level-properties");
        xml.attribute("text:list-level-position-and-space-mode", "label-alignment");
        xml.empty("style:list-level-label-alignment", {{"text:label-followed-by", u"listtab"_s},
                                                       {"text:list-tab-stop-position", millimetres(6 * level)},
                                                       {"fo:margin-left", millimetres(6 * level)},
                                                       {"fo:text-indent", u"-5mm"_s}});
        xml.close();
        xml.close();
    }
    xml.close();
}

void pageLayout(Xml &xml, const Document &document)
{
    xml.open("office:automatic-styles");
    xml.open("style:page-layout");
    xml.attribute("style:name", "Page");
    const OfficePage page = officePage(document.look);
    // What stands in the margins takes its room from the text's.
    constexpr double inMargin = 8;
    xml.empty("style:page-layout-properties", {{"fo:page-width", millimetres(page.width)},
                                               {"fo:page-height", millimetres(page.height)},
                                               {"style:print-orientation", page.width > page.height ? u"landscape"_s : u"portrait"_s},
                                               {"fo:margin-top", millimetres(std::max(5.0, page.margins.top() - inMargin))},
                                               {"fo:margin-bottom", millimetres(std::max(5.0, page.margins.bottom() - inMargin))},
                                               {"fo:margin-left", millimetres(page.margins.left())},
                                               {"fo:margin-right", millimetres(page.margins.right())}});
    for (const char *part : {"style:header-style", "style:footer-style"}) {
        xml.open(part);
        xml.empty("style:header-footer-properties", {{"fo:min-height", u"8mm"_s}});
        xml.close();
    }
    xml.close();
    xml.close();
}

/// What every page carries.
void masterPage(Xml &xml, const Document &document)
{
    xml.open("office:master-styles");
    xml.open("style:master-page");
    xml.attribute("style:name", "Standard");
    xml.attribute("style:page-layout-name", "Page");
    xml.open("style:header");
    xml.open("text:p");
    xml.attribute("text:style-name", "Header");
    const HouseLook &look = document.look;
    QStringList head{look.headerText.isEmpty() ? document.title : look.headerText, document.watermark};
    head.removeAll(QString());
    xml.text(head.join(u" · "_s));
    xml.close();
    xml.close();
    xml.open("style:footer");
    xml.open("text:p");
    xml.attribute("text:style-name", "Footer");
    const QString foot = look.footerText.isEmpty() ? look.organisation : look.footerText;
    xml.text((foot.isEmpty() ? QString() : foot + u" · "_s) + u"Sida "_s);
    xml.open("text:page-number");
    xml.attribute("text:select-page", "current");
    xml.characters(u"1"_s);
    xml.close();
    xml.text(u" av "_s);
    xml.open("text:page-count");
    xml.characters(u"1"_s);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

QByteArray stylesPart(const Document &document)
{
    QByteArray out;
    Xml xml(&out);
    xml.root("office:document-styles");
    xml.open("office:font-face-decls");
    for (const char *face : {"Charis SIL", "Inter"})
        xml.empty("style:font-face", {{"style:name", latin(face)}, {"svg:font-family", u'\'' + latin(face) + u'\''}});
    xml.close();
    xml.open("office:styles");
    xml.open("style:default-style");
    xml.attribute("style:family", "paragraph");
    const QStringList language = document.language.split(u'-');
    xml.empty("style:text-properties", {{"style:font-name", u"Charis SIL"_s},
                                        {"fo:font-size", u"10.5pt"_s},
                                        {"fo:language", language.first()},
                                        {"fo:country", language.size() > 1 ? language[1] : u"none"_s}});
    xml.close();
    xml.empty("style:style", {{"style:name", u"Standard"_s}, {"style:family", u"paragraph"_s}, {"style:class", u"text"_s}});
    for (const OfficeStyle &style : officeStyles(document.look))
        paragraphStyle(xml, style);
    listStyle(xml, "RtBullet", List::Numbering::Bullet);
    listStyle(xml, "RtDecimal", List::Numbering::Decimal);
    listStyle(xml, "RtNone", List::Numbering::None);
    xml.close();
    pageLayout(xml, document);
    masterPage(xml, document);
    xml.close();
    xml.end();
    return out;
}

} // namespace documents::odt
