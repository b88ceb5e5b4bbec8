// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/odtreader.h"

#include "importing/package.h"
#include "importing/paragraphmaker.h"
#include "importing/xmlguard.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamReader>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(importing::OdtReader)
};

QString attribute(const QXmlStreamReader &xml, QLatin1StringView name) { return xml.attributes().value(name).toString(); }

struct TextStyle {
    QString parent;
    bool bold = false;
    bool italic = false;
    qreal indent = 0;
};

struct ListStyle {
    QHash<int, bool> numbered; ///< level from 0 → numbers
    QHash<int, int> start;
};

class Reader
{
public:
    explicit Reader(ParagraphMaker &maker) : m_maker(maker) {}

    void readStyles(const QByteArray &bytes) { read(bytes, false); }
    void readContent(const QByteArray &bytes) { read(bytes, true); }
    bool sawComments() const { return m_comments; }
    bool sawNotes() const { return m_notes; }

private:
    struct OpenList {
        QString style;
        int number = 0; ///< of the last item
        bool fresh = true;
    };

    void read(const QByteArray &bytes, bool body)
    {
        QXmlStreamReader xml(bytes);
        guard(xml);
        m_body = body;
        while (!xml.atEnd()) {
            const auto token = nextToken(xml);
            if (token == QXmlStreamReader::StartElement)
                start(xml);
            else if (token == QXmlStreamReader::EndElement)
                end(xml.qualifiedName());
            else if (token == QXmlStreamReader::Characters && m_paragraph && m_dropped == 0)
                addText(collapsed(xml.text().toString()));
        }
    }

    /// OpenDocument counts line ends and runs of spaces as one space.
    static QString collapsed(QString text)
    {
        for (QChar &c : text)
            if (c == u'\n' || c == u'\t' || c == u'\r')
                c = u' ';
        return text;
    }

    static bool isDropped(QStringView name)
    {
        return name == "text:tracked-changes"_L1 || name == "office:annotation"_L1 || name == "text:note"_L1 || name == "draw:text-box"_L1
            || name == "text:table-of-content"_L1;
    }

    void start(QXmlStreamReader &xml)
    {
        const auto name = xml.qualifiedName();
        if (isDropped(name)) {
            ++m_dropped;
            m_comments |= name == "office:annotation"_L1;
            m_notes |= name == "text:note"_L1;
        } else if (name == "style:style"_L1) {
            m_styleName = attribute(xml, "style:name"_L1);
            m_textStyles[m_styleName].parent = attribute(xml, "style:parent-style-name"_L1);
        } else if (name == "style:text-properties"_L1 && !m_styleName.isEmpty()) {
            m_textStyles[m_styleName].bold |= attribute(xml, "fo:font-weight"_L1) == u"bold";
            m_textStyles[m_styleName].italic |= attribute(xml, "fo:font-style"_L1) == u"italic";
        } else if (name == "style:paragraph-properties"_L1 && !m_styleName.isEmpty()) {
            m_textStyles[m_styleName].indent = characters(attribute(xml, "fo:margin-left"_L1));
        } else if (name == "text:list-style"_L1) {
            m_listName = attribute(xml, "style:name"_L1);
        } else if (name == "text:list-level-style-number"_L1 || name == "text:list-level-style-bullet"_L1) {
            const int level = attribute(xml, "text:level"_L1).toInt() - 1;
            const bool number = name == "text:list-level-style-number"_L1 && !attribute(xml, "style:num-format"_L1).isEmpty();
            m_listStyles[m_listName].numbered.insert(level, number);
            const QString first = attribute(xml, "text:start-value"_L1);
            m_listStyles[m_listName].start.insert(level, first.isEmpty() ? 1 : first.toInt());
        } else if (m_body && m_dropped == 0) {
            startInBody(xml, name);
        }
    }

    void startInBody(QXmlStreamReader &xml, QStringView name)
    {
        if (name == "text:list"_L1) {
            OpenList list;
            list.style = attribute(xml, "text:style-name"_L1);
            if (list.style.isEmpty() && !m_lists.isEmpty())
                list.style = m_lists.back().style;
            const int level = int(m_lists.size());
            const bool continues = attribute(xml, "text:continue-numbering"_L1) == u"true" || !attribute(xml, "text:continue-list"_L1).isEmpty();
            list.number = continues ? m_lastNumber.value({list.style, level}) : m_listStyles.value(list.style).start.value(level, 1) - 1;
            m_lists.append(list);
        } else if (name == "text:list-item"_L1 || name == "text:list-header"_L1) {
            if (!m_lists.isEmpty()) {
                const QString first = attribute(xml, "text:start-value"_L1);
                m_lists.back().number = first.isEmpty() ? m_lists.back().number + 1 : first.toInt();
                m_lists.back().fresh = name == "text:list-item"_L1;
            }
        } else if (name == "table:table"_L1) {
            m_tables.openTable();
        } else if (name == "table:table-row"_L1) {
            m_tables.openRow();
        } else if (name == "table:table-cell"_L1) {
            m_tables.openCell();
        } else if (name == "text:p"_L1 || name == "text:h"_L1) {
            startParagraph(xml, name == "text:h"_L1);
        } else if (m_paragraph) {
            startInParagraph(xml, name);
        }
    }

    void startParagraph(const QXmlStreamReader &xml, bool heading)
    {
        m_paragraph = true;
        m_current = {};
        m_current.cell = m_tables.here();
        const QString style = attribute(xml, "text:style-name"_L1);
        if (heading)
            m_current.headingLevel = std::clamp(attribute(xml, "text:outline-level"_L1).toInt(), 1, 6);
        const TextStyle resolved = styleOf(style);
        m_current.indent = resolved.indent;
        m_spans = {{resolved.bold && !heading, resolved.italic}};
        if (!m_lists.isEmpty() && m_lists.back().fresh) {
            OpenList &list = m_lists.back();
            const int level = int(m_lists.size()) - 1;
            const bool numbered = m_listStyles.value(list.style).numbered.value(level, false);
            m_current.mark = numbered ? Mark::Number : Mark::Bullet;
            m_current.number = numbered ? list.number : 0;
            m_current.level = level;
            list.fresh = false;
        }
    }

    void startInParagraph(const QXmlStreamReader &xml, QStringView name)
    {
        if (name == "text:span"_L1) {
            const TextStyle style = styleOf(attribute(xml, "text:style-name"_L1));
            m_spans.append({m_spans.back().first || style.bold, m_spans.back().second || style.italic});
        } else if (name == "text:a"_L1) {
            m_href = attribute(xml, "xlink:href"_L1);
        } else if (name == "text:s"_L1) {
            const int count = std::clamp(attribute(xml, "text:c"_L1).toInt(), 1, 200);
            addText(QString(count, u' '));
        } else if (name == "text:tab"_L1) {
            addText(u"\t"_s);
        } else if (name == "text:line-break"_L1) {
            addText(u"\n"_s);
        }
    }

    void end(QStringView name)
    {
        if (isDropped(name)) {
            m_dropped = std::max(0, m_dropped - 1);
        } else if (name == "style:style"_L1) {
            m_styleName.clear();
        } else if (m_dropped > 0 || !m_body) {
            return;
        } else if (name == "text:list"_L1 && !m_lists.isEmpty()) {
            m_lastNumber.insert({m_lists.back().style, int(m_lists.size()) - 1}, m_lists.back().number);
            m_lists.removeLast();
        } else if (name == "table:table"_L1) {
            m_tables.closeTable();
        } else if (name == "text:span"_L1 && m_spans.size() > 1) {
            m_spans.removeLast();
        } else if (name == "text:a"_L1) {
            m_href.clear();
        } else if ((name == "text:p"_L1 || name == "text:h"_L1) && m_paragraph) {
            m_paragraph = false;
            m_maker.add(m_current);
        }
    }

    void addText(const QString &text)
    {
        domain::Run run;
        run.text = text;
        run.bold = m_spans.back().first;
        run.italic = m_spans.back().second;
        run.href = domain::isSafeLink(m_href) ? m_href : QString();
        m_current.runs.append(run);
    }

    TextStyle styleOf(const QString &name) const
    {
        TextStyle out = m_textStyles.value(name);
        QString parent = out.parent;
        for (int depth = 0; depth < 12 && !parent.isEmpty(); ++depth) {
            const TextStyle above = m_textStyles.value(parent);
            out.bold |= above.bold;
            out.italic |= above.italic;
            parent = above.parent;
        }
        return out;
    }

    /// "1.27cm" in characters of ordinary type.
    static qreal characters(const QString &length)
    {
        QString digits = length;
        while (!digits.isEmpty() && digits.back().isLetter())
            digits.chop(1);
        const qreal number = digits.toDouble();
        const qreal millimetres = length.endsWith(u"in") ? number * 25.4 : length.endsWith(u"cm") ? number * 10 : length.endsWith(u"pt") ? number * 0.353 : number;
        return millimetres / 2.1;
    }

    ParagraphMaker &m_maker;
    QHash<QString, TextStyle> m_textStyles;
    QHash<QString, ListStyle> m_listStyles;
    QHash<std::pair<QString, int>, int> m_lastNumber;
    QString m_styleName;
    QString m_listName;
    QList<OpenList> m_lists;
    QList<std::pair<bool, bool>> m_spans{{false, false}}; ///< bold, italic
    QString m_href;
    ParagraphMaker::Paragraph m_current;
    bool m_body = false;
    bool m_paragraph = false;
    bool m_comments = false;
    bool m_notes = false;
    int m_dropped = 0;
    TableWalk m_tables;
};

} // namespace

Source readOdt(const QByteArray &bytes, const QString &fileName)
{
    Package package(bytes);
    if (package.read(u"META-INF/manifest.xml"_s).contains("encryption-data"))
        throw ReadError(Words::tr("Filen är skyddad med lösenord. Ta bort skyddet och försök igen."));
    if (!package.holds(u"content.xml"_s))
        throw ReadError(Words::tr("Filen är inget textdokument."));
    ParagraphMaker maker;
    Reader reader(maker);
    reader.readStyles(package.read(u"styles.xml"_s));
    reader.readContent(package.read(u"content.xml"_s));
    Source source;
    source.fileName = fileName;
    source.document.title = fileName;
    source.document.blocks = toBlocks(maker.take());
    source.text = maker.text();
    if (reader.sawComments())
        source.warnings << Words::tr("Kommentarer i dokumentet är inte med.");
    if (reader.sawNotes())
        source.warnings << Words::tr("Fotnoter i dokumentet är inte med.");
    return source;
}

} // namespace importing
