// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/office/odtxml.h"

#include "documents/printable.h"

namespace documents::odt {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Namespace {
    const char *prefix;
    const char *uri;
};
constexpr Namespace namespaces[] = {{"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
                                    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
                                    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
                                    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
                                    {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
                                    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
                                    {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
                                    {"xlink", "http://www.w3.org/1999/xlink"},
                                    {"dc", "http://purl.org/dc/elements/1.1/"},
                                    {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"}};

} // namespace

void Xml::root(const char *name)
{
    open(name);
    for (const Namespace &ns : namespaces)
        attribute((QByteArray("xmlns:") + ns.prefix).constData(), QString::fromLatin1(ns.uri));
    attribute("office:version", u"1.3"_s);
}

void Xml::empty(const char *name, std::initializer_list<std::pair<const char *, QString>> attributes)
{
    open(name);
    for (const auto &[key, value] : attributes)
        attribute(key, value);
    close();
}

void Xml::text(const QString &given)
{
    const QString text = printable(given);
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] != u' ') {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && text[end] == u' ')
            ++end;
        const bool plain = end - i == 1 && i > 0 && end < text.size();
        if (!plain) {
            characters(text.mid(from, i - from));
            open("text:s");
            attribute("text:c", QString::number(end - i));
            close();
            from = end;
        }
        i = end;
    }
    characters(text.mid(from));
}

} // namespace documents::odt
