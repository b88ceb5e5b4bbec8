// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/htmlreader.h"

#include "importing/htmltokens.h"
#include "importing/package.h"
#include "importing/paragraphmaker.h"
#include "importing/textdecoding.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <md4c-html.h>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

constexpr qsizetype largestText = 4'000'000; ///< characters

struct Words {
    Q_DECLARE_TR_FUNCTIONS(importing::HtmlReader)
};

class HtmlDocument
{
public:
    Source read(QStringView html, const QString &fileName)
    {
        HtmlTokens tokens(html);
        while (const auto token = tokens.next()) {
            if (!token->tag)
                addText(token->text);
            else if (token->closing)
                close(token->name);
            else
                open(*token);
        }
        finish();
        Source source;
        source.fileName = fileName;
        source.document.title = fileName;
        source.document.blocks = toBlocks(m_maker.take());
        source.text = m_maker.text();
        return source;
    }

private:
    struct OpenList {
        bool ordered = false;
        int next = 1;
    };

    static bool isBlock(const QString &name)
    {
        static const QStringList names{u"p"_s, u"div"_s, u"section"_s, u"article"_s, u"table"_s, u"tr"_s, u"td"_s, u"th"_s, u"body"_s, u"html"_s, u"header"_s,
                                       u"footer"_s, u"main"_s, u"blockquote"_s, u"pre"_s, u"dl"_s, u"dt"_s, u"dd"_s, u"ul"_s, u"ol"_s, u"li"_s, u"hr"_s, u"address"_s};
        return names.contains(name);
    }

    static int headingOf(const QString &name)
    {
        return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6' ? name[1].digitValue() : 0;
    }

    void open(const HtmlToken &token)
    {
        const QString &name = token.name;
        if (headingOf(name) > 0 || isBlock(name))
            finish();
        if (headingOf(name) > 0) {
            m_current.headingLevel = headingOf(name);
        } else if (name == u"ul" || name == u"ol") {
            const int start = HtmlTokens::attribute(token.inside, u"start").toInt();
            m_lists.append({name == u"ol", start > 0 ? start : 1});
        } else if (name == u"li") {
            beginItem();
        } else if (name == u"table") {
            m_tables.openTable();
        } else if (name == u"tr") {
            m_tables.openRow();
        } else if (name == u"td" || name == u"th") {
            m_tables.openCell();
        } else if (name == u"br") {
            add(u"\n"_s);
        } else if (name == u"b" || name == u"strong") {
            ++m_bold;
        } else if (name == u"i" || name == u"em") {
            ++m_italic;
        } else if (name == u"a") {
            m_href = HtmlTokens::attribute(token.inside, u"href");
        } else if (name == u"pre") {
            m_pre = true;
        }
    }

    void close(const QString &name)
    {
        if (headingOf(name) > 0 || isBlock(name))
            finish();
        if ((name == u"ul" || name == u"ol") && !m_lists.isEmpty())
            m_lists.removeLast();
        else if (name == u"table")
            m_tables.closeTable();
        else if (name == u"b" || name == u"strong")
            m_bold = std::max(0, m_bold - 1);
        else if (name == u"i" || name == u"em")
            m_italic = std::max(0, m_italic - 1);
        else if (name == u"a")
            m_href.clear();
        else if (name == u"pre")
            m_pre = false;
    }

    void beginItem()
    {
        if (m_lists.isEmpty())
            m_lists.append(OpenList());
        OpenList &list = m_lists.back();
        m_current.mark = list.ordered ? Mark::Number : Mark::Bullet;
        m_current.number = list.ordered ? list.next++ : 0;
        m_current.level = int(std::min<qsizetype>(m_lists.size() - 1, 8));
    }

    void addText(QString text)
    {
        if (!m_pre)
            for (QChar &c : text)
                if (c == u'\n' || c == u'\r' || c == u'\t')
                    c = u' ';
        add(text);
    }

    void add(const QString &text)
    {
        domain::Run run;
        run.text = text;
        run.bold = m_bold > 0 && m_current.headingLevel == 0;
        run.italic = m_italic > 0;
        run.href = domain::isSafeLink(m_href) ? m_href : QString();
        m_current.runs.append(run);
    }

    /// An item keeps its mark until it has text: "<li><p>" is one item.
    void finish()
    {
        if (domain::toPlain(m_current.runs).trimmed().isEmpty()) {
            m_current.runs.clear();
            return;
        }
        m_current.cell = m_tables.here();
        m_maker.add(m_current);
        m_current = {};
    }

    ParagraphMaker m_maker;
    ParagraphMaker::Paragraph m_current;
    QList<OpenList> m_lists;
    QString m_href;
    int m_bold = 0;
    int m_italic = 0;
    TableWalk m_tables;
    bool m_pre = false;
};

void checkLength(qsizetype length)
{
    if (length > largestText)
        throw ReadError(Words::tr("Filen är för lång för att läsas in."));
}

void appendTo(const MD_CHAR *text, MD_SIZE size, void *bytes) { static_cast<QByteArray *>(bytes)->append(text, qsizetype(size)); }

} // namespace

Source readHtml(const QByteArray &bytes, const QString &fileName)
{
    const QString text = decodedText(bytes);
    checkLength(text.size());
    return HtmlDocument().read(text, fileName);
}

namespace {

/// Who writes a short line and then another meant two lines, though Markdown makes them one: two spaces at its end say so.
QString withMeantBreaks(const QString &markdown)
{
    constexpr qsizetype shortLine = 60;
    static const QRegularExpression structure(u"^\\s*(?:[#>|`~]|[-*+]\\s|\\d+[.)]\\s|[-=*_]{3,}\\s*$|$)"_s);
    QStringList lines = markdown.split(u'\n');
    // What programs say of the file before its first line.
    constexpr qsizetype longestMatter = 40; ///< lines
    if (const qsizetype end = lines.indexOf(u"---"_s, 1); lines.value(0).trimmed() == u"---" && end > 0 && end <= longestMatter)
        lines = lines.sliced(end + 1);
    bool code = false;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].trimmed().startsWith(u"```"_s))
            code = !code;
        static const QRegularExpression own(u"^\\s*(?:[#>|`~]|[-=*_]{3,}\\s*$|$)"_s);
        if (!code && lines[i].trimmed().size() < shortLine && !own.match(lines[i]).hasMatch() && !structure.match(lines[i + 1]).hasMatch() && !lines[i].endsWith(u"  "_s))
            lines[i] += u"  "_s;
    }
    return lines.join(u'\n');
}

} // namespace

Source readMarkdown(const QByteArray &bytes, const QString &fileName)
{
    const QByteArray text = withMeantBreaks(decodedText(bytes)).toUtf8();
    checkLength(text.size());
    QByteArray html;
    const unsigned flags = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    if (md_html(text.constData(), MD_SIZE(text.size()), appendTo, &html, flags, 0) != 0)
        throw ReadError(Words::tr("Filen är skadad och går inte att läsa."));
    checkLength(html.size() / 8);
    return HtmlDocument().read(QString::fromUtf8(html), fileName);
}

} // namespace importing
