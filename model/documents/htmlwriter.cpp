// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/htmlwriter.h"

#include "documents/languages.h"
#include "documents/picture.h"
#include "documents/printable.h"

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto style = R"css(
:root { color-scheme: light; }
body { font: 1rem/1.55 "Charis SIL", Georgia, serif; color: #1e2226; background: #fff; max-width: 40rem; margin: 3rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.9rem; line-height: 1.25; font-weight: normal; margin: 0 0 .4rem; }
h2 { font: 600 .95rem/1.4 Inter, system-ui, sans-serif; color: #4e545b; border-bottom: 1px solid #dfdcd6; margin: 2.4rem 0 .8rem; }
h3 { font-size: 1.25rem; line-height: 1.35; margin: 1.6rem 0 .3rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.2rem 0 .2rem; }
p { margin: 0 0 .5rem; }
.number { color: #646a71; font-weight: normal; }
.details, .presenters, .subtitle, .fact, .signature, .group-label { font: .85rem/1.5 Inter, system-ui, sans-serif; color: #4e545b; }
.subtitle { margin-bottom: 1.2rem; } .fact { margin: 0 0 .15rem; }
.label, .decision { font-weight: bold; } .notice { font-style: italic; color: #4e545b; }
.group { border-left: 2px solid var(--accent); margin: .8rem 0; padding: 0 0 0 1rem; }
.group.task { border-color: #23598a; } .group.carryover { border-color: #6a4a7c; }
.group-label { font-weight: 600; margin: 0; color: var(--accent); }
.task > .group-label { color: #23598a; } .carryover > .group-label { color: #6a4a7c; }
ul, ol { margin: 0 0 .5rem; padding-left: 1.4rem; } ul.none { list-style: none; padding-left: 1rem; } li p { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .95rem; }
th { font: 600 .85rem/1.4 Inter, system-ui, sans-serif; color: #4e545b; } td, th { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid #dfdcd6; }
td.right, th.right { text-align: right; } td p, th p { margin: 0; }
.signature { border-top: 1px solid #87837b; margin-top: 3.5rem; padding-top: .3rem; width: 18rem; }
.watermark { font: 600 .95rem Inter, system-ui, sans-serif; letter-spacing: .1em; color: #4e545b; }
figure { margin: 1rem 0; } figure svg, figure img { max-width: 100%; }
a { color: #23598a; }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; } h2, h3, h4 { break-after: avoid; } .group, tr, .signature { break-inside: avoid; } a::after { content: " (" attr(href) ")"; font-size: .85em; } }
)css"_L1;

QString roleClass(Role role)
{
    switch (role) {
    case Role::Body: return {};
    case Role::Details: return u"details"_s;
    case Role::Label: return u"label"_s;
    case Role::Decision: return u"decision"_s;
    case Role::Notice: return u"notice"_s;
    case Role::Signature: return u"signature"_s;
    case Role::Presenters: return u"presenters"_s;
    case Role::Subtitle: return u"subtitle"_s;
    case Role::Fact: return u"fact"_s;
    case Role::Task: return u"task"_s;
    case Role::CarryOver: return u"carryover"_s;
    }
    return {};
}

QList<SpokenRun> printableRuns(domain::Runs runs)
{
    for (domain::Run &run : runs)
        run.text = printable(run.text);
    return spoken(runs);
}

/// `around`: the language that the element itself has.
QString runsHtml(const QList<SpokenRun> &runs, const QString &around = {})
{
    QString out;
    for (const auto &[run, language] : runs) {
        QString text = run.text.toHtmlEscaped();
        if (!language.isEmpty() && language != around)
            text = u"<span lang=\"%1\" dir=\"auto\">%2</span>"_s.arg(language, text);
        if (run.italic)
            text = u"<em>"_s + text + u"</em>"_s;
        if (run.bold)
            text = u"<strong>"_s + text + u"</strong>"_s;
        if (domain::isSafeLink(run.href))
            text = u"<a href=\""_s + run.href.toHtmlEscaped() + u"\">"_s + text + u"</a>"_s;
        out += text;
    }
    return out;
}

class HtmlWriter
{
public:
    QString body(const Document &document)
    {
        append(withLogo(document));
        return m_out;
    }

    void operator()(const Paragraph &p)
    {
        if (p.runs.isEmpty())
            return;
        const QString cls = roleClass(p.role);
        m_out += u"<p"_s;
        if (!cls.isEmpty())
            m_out += u" class=\""_s + cls + u'"';
        const QList<SpokenRun> runs = printableRuns(p.runs);
        const QString language = p.language.isEmpty() ? commonLanguage(runs) : p.language;
        if (!language.isEmpty())
            m_out += u" lang=\"%1\" dir=\"auto\""_s.arg(language.toHtmlEscaped());
        m_out += u'>' + runsHtml(runs, language) + u"</p>\n"_s;
    }
    void operator()(const Heading &h)
    {
        const QString tag = u'h' + QString::number(qBound(1, h.level, 6));
        m_out += u'<' + tag;
        if (!h.anchor.isEmpty())
            m_out += u" id=\""_s + h.anchor.toHtmlEscaped() + u'"';
        m_out += u'>';
        if (!h.number.isEmpty())
            m_out += u"<span class=\"number\">"_s + h.number.toHtmlEscaped() + u"</span> "_s;
        m_out += runsHtml(printableRuns(h.runs)) + u"</"_s + tag + u">\n"_s;
    }
    void operator()(const List &list)
    {
        const bool decimal = list.numbering == List::Numbering::Decimal;
        m_out += decimal ? (list.start == 1 ? u"<ol>\n"_s : u"<ol start=\"%1\">\n"_s.arg(list.start))
            : list.numbering == List::Numbering::None ? u"<ul class=\"none\">\n"_s
                                                      : u"<ul>\n"_s;
        for (const Blocks &item : list.items) {
            m_out += u"<li>"_s;
            append(item);
            m_out += u"</li>\n"_s;
        }
        m_out += decimal ? u"</ol>\n"_s : u"</ul>\n"_s;
    }
    void operator()(const Group &group)
    {
        m_out += u"<div class=\"group "_s + roleClass(group.role) + u"\">\n"_s;
        if (!group.label.isEmpty())
            m_out += u"<p class=\"group-label\">"_s + group.label.toHtmlEscaped() + u"</p>\n"_s;
        append(group.blocks);
        m_out += u"</div>\n"_s;
    }
    void operator()(const Table &table)
    {
        m_out += u"<table>\n"_s;
        rows(table.head, u"thead"_s, true);
        rows(table.rows, u"tbody"_s, false);
        m_out += u"</table>\n"_s;
    }
    void operator()(const Figure &figure)
    {
        const QString alt = figure.alt.toHtmlEscaped();
        const auto data = [&](const char *type, const QByteArray &bytes) {
            m_out += u"<figure><img alt=\"%1\" src=\"data:image/%2;base64,%3\"></figure>\n"_s.arg(alt, QLatin1StringView(type),
                                                                                               QString::fromLatin1(bytes.toBase64()));
        };
        if (!figure.svg.isEmpty())
            data("svg+xml", figure.svg);
        else if (!figure.png.isEmpty())
            data("png", figure.png);
    }

private:
    void append(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block.content);
    }
    void rows(const QList<QList<Cell>> &given, const QString &part, bool head)
    {
        if (given.isEmpty())
            return;
        m_out += u'<' + part + u">\n"_s;
        for (const auto &row : given) {
            m_out += u"<tr>"_s;
            for (const Cell &cell : row) {
                const bool header = head || cell.header;
                const QString tag = header ? u"th"_s : u"td"_s;
                m_out += u'<' + tag;
                if (header)
                    m_out += head ? u" scope=\"col\""_s : u" scope=\"row\""_s;
                if (cell.columns > 1)
                    m_out += u" colspan=\"%1\""_s.arg(cell.columns);
                if (cell.right)
                    m_out += u" class=\"right\""_s;
                m_out += u'>';
                append(cell.blocks);
                m_out += u"</"_s + tag + u'>';
            }
            m_out += u"</tr>\n"_s;
        }
        m_out += u"</"_s + part + u">\n"_s;
    }

    QString m_out;
};

} // namespace

QByteArray htmlOf(const Document &document)
{
    QString out = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s.arg(document.language.toHtmlEscaped());
    out += document.title.toHtmlEscaped() + u"</title>\n"_s;
    if (!document.author.isEmpty())
        out += u"<meta name=\"author\" content=\""_s + document.author.toHtmlEscaped() + u"\">\n"_s;
    out += u"<style>:root { --accent: "_s + document.look.accent.name() + u"; }"_s + style + u"</style>\n</head>\n<body>\n"_s;
    if (!document.look.organisation.isEmpty() || !document.watermark.isEmpty())
        out += u"<header>"_s + (document.look.organisation.isEmpty() ? QString() : u"<p class=\"details\">"_s + document.look.organisation.toHtmlEscaped() + u"</p>"_s)
            + (document.watermark.isEmpty() ? QString() : u"<p class=\"watermark\">"_s + document.watermark.toHtmlEscaped() + u"</p>"_s)
            + u"</header>\n"_s;
    out += u"<main>\n"_s + HtmlWriter().body(document) + u"</main>\n</body>\n</html>\n"_s;
    return out.toUtf8();
}

} // namespace documents
