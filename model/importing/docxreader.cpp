// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/docxreader.h"

#include "importing/package.h"
#include "importing/paragraphmaker.h"
#include "importing/xmlguard.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <optional>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(importing::DocxReader)
};

QString value(const QXmlStreamReader &xml) { return xml.attributes().value("w:val"_L1).toString(); }

bool isOn(const QXmlStreamReader &xml)
{
    const QString v = value(xml);
    return v.isEmpty() || (v != u"0" && v != u"false" && v != u"none" && v != u"off");
}

struct Style {
    QString basedOn;
    int headingLevel = 0;
    std::optional<bool> bold;
    int numId = -1;
    int level = 0;
};

/// styles.xml
class Styles
{
public:
    explicit Styles(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        guard(xml);
        QString id;
        while (!xml.atEnd()) {
            const auto token = nextToken(xml);
            if (token != QXmlStreamReader::StartElement)
                continue;
            const auto name = xml.name();
            if (name == "style"_L1) {
                id = xml.attributes().value("w:styleId"_L1).toString();
                m_styles.insert(id, {});
            } else if (!id.isEmpty()) {
                Style &style = m_styles[id];
                if (name == "name"_L1)
                    readName(style, value(xml));
                else if (name == "basedOn"_L1)
                    style.basedOn = value(xml);
                else if (name == "outlineLvl"_L1 && value(xml).toInt() < 9)
                    style.headingLevel = value(xml).toInt() + 1;
                else if (name == "b"_L1)
                    style.bold = isOn(xml);
                else if (name == "numId"_L1)
                    style.numId = value(xml).toInt();
                else if (name == "ilvl"_L1)
                    style.level = value(xml).toInt();
            }
        }
    }

    Style resolved(const QString &id) const
    {
        Style out = m_styles.value(id);
        QString parent = out.basedOn;
        for (int depth = 0; depth < 12 && !parent.isEmpty(); ++depth) {
            const Style above = m_styles.value(parent);
            if (out.headingLevel == 0)
                out.headingLevel = above.headingLevel;
            if (!out.bold)
                out.bold = above.bold;
            if (out.numId < 0) {
                out.numId = above.numId;
                out.level = above.level;
            }
            parent = above.basedOn;
        }
        out.headingLevel = std::min(out.headingLevel, 6);
        return out;
    }

private:
    static void readName(Style &style, const QString &name)
    {
        static const QRegularExpression heading(u"^(?:heading|rubrik)\\s*([1-9])$"_s, QRegularExpression::CaseInsensitiveOption);
        if (const auto match = heading.match(name); match.hasMatch())
            style.headingLevel = match.captured(1).toInt();
        else if (name.compare(u"title"_s, Qt::CaseInsensitive) == 0 || name.compare(u"rubrik"_s, Qt::CaseInsensitive) == 0)
            style.headingLevel = 1;
    }

    QHash<QString, Style> m_styles;
};

/// numbering.xml
class Numberings
{
public:
    struct Level {
        bool bullet = false;
        bool none = false;
        int start = 1;
    };

    explicit Numberings(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        guard(xml);
        int abstract = -1;
        int num = -1;
        int level = 0;
        while (!xml.atEnd()) {
            const auto token = nextToken(xml);
            const auto name = xml.name();
            if (token == QXmlStreamReader::EndElement && (name == "abstractNum"_L1 || name == "num"_L1))
                abstract = num = -1;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (name == "abstractNum"_L1)
                abstract = xml.attributes().value("w:abstractNumId"_L1).toInt();
            else if (name == "num"_L1)
                num = xml.attributes().value("w:numId"_L1).toInt();
            else if (name == "lvl"_L1 || name == "lvlOverride"_L1)
                level = xml.attributes().value("w:ilvl"_L1).toInt();
            else if (name == "abstractNumId"_L1 && num >= 0)
                m_abstractOf.insert(num, value(xml).toInt());
            else if (name == "startOverride"_L1 && num >= 0)
                m_restarts.insert({num, level}, value(xml).toInt());
            else if (name == "numFmt"_L1 && abstract >= 0) {
                m_levels[{abstract, level}].bullet = value(xml) == u"bullet";
                m_levels[{abstract, level}].none = value(xml) == u"none";
            } else if (name == "start"_L1 && abstract >= 0)
                m_levels[{abstract, level}].start = value(xml).toInt();
        }
    }

    /// The mark of a paragraph in list `num`, counting on.
    void mark(int num, int level, ParagraphMaker::Paragraph &paragraph)
    {
        const int abstract = m_abstractOf.value(num, -1);
        const auto found = m_levels.constFind({abstract, level});
        if (num <= 0 || abstract < 0 || found == m_levels.cend() || found->none)
            return;
        paragraph.level = std::clamp(level, 0, 8);
        if (found->bullet) {
            paragraph.mark = Mark::Bullet;
            return;
        }
        if (m_restarts.contains({num, level}) && !m_begun.contains({num, level})) {
            m_counts.insert({abstract, level}, m_restarts.value({num, level}) - 1);
            m_begun.insert({num, level}, true);
        }
        if (!m_counts.contains({abstract, level}))
            m_counts.insert({abstract, level}, found->start - 1);
        paragraph.mark = Mark::Number;
        paragraph.number = ++m_counts[{abstract, level}];
        for (int deeper = level + 1; deeper < 9; ++deeper)
            m_counts.remove({abstract, deeper});
    }

private:
    QHash<int, int> m_abstractOf;
    QHash<std::pair<int, int>, Level> m_levels;
    QHash<std::pair<int, int>, int> m_restarts;
    QHash<std::pair<int, int>, bool> m_begun;
    QHash<std::pair<int, int>, int> m_counts;
};

QHash<QString, QString> relations(const QByteArray &bytes)
{
    QHash<QString, QString> targets;
    QXmlStreamReader xml(bytes);
    guard(xml);
    while (!xml.atEnd())
        if (nextToken(xml) == QXmlStreamReader::StartElement && xml.name() == "Relationship"_L1)
            targets.insert(xml.attributes().value("Id"_L1).toString(), xml.attributes().value("Target"_L1).toString());
    return targets;
}

/// document.xml
class Body
{
public:
    Body(Styles styles, Numberings numberings, QHash<QString, QString> targets, ParagraphMaker &maker)
        : m_styles(std::move(styles)), m_numberings(std::move(numberings)), m_targets(std::move(targets)), m_maker(maker)
    {
    }

    void read(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        guard(xml);
        while (!xml.atEnd()) {
            const auto token = nextToken(xml);
            if (token == QXmlStreamReader::StartElement)
                start(xml);
            else if (token == QXmlStreamReader::EndElement)
                end(xml.name());
            else if (token == QXmlStreamReader::Characters && m_inText && m_dropped == 0 && !m_open.isEmpty())
                addText(xml.text().toString());
        }
    }

    bool sawComments() const { return m_comments; }
    bool sawNotes() const { return m_notes; }

private:
    struct Open {
        ParagraphMaker::Paragraph paragraph;
        Style style;
        int numId = -1;
        int level = -1;
        bool inProperties = false;
    };

    void start(QXmlStreamReader &xml)
    {
        const auto name = xml.name();
        if (name == "del"_L1 || name == "moveFrom"_L1 || name == "txbxContent"_L1 || name == "instrText"_L1 || name == "Fallback"_L1) {
            ++m_dropped;
        } else if (name == "p"_L1 && xml.prefix() == "w"_L1) {
            m_open.append(Open());
            m_open.back().paragraph.cell = m_tables.here();
        } else if (name == "tbl"_L1) {
            m_tables.openTable();
        } else if (name == "tr"_L1) {
            m_tables.openRow();
        } else if (name == "tc"_L1) {
            m_tables.openCell();
        } else if (name == "commentReference"_L1) {
            m_comments = true;
        } else if (name == "footnoteReference"_L1 || name == "endnoteReference"_L1) {
            m_notes = true;
        } else if (name == "hyperlink"_L1) {
            m_href = m_targets.value(xml.attributes().value("r:id"_L1).toString());
        } else if (!m_open.isEmpty()) {
            startInParagraph(xml, name);
        }
    }

    void startInParagraph(QXmlStreamReader &xml, QStringView name)
    {
        Open &open = m_open.back();
        if (name == "pPr"_L1) {
            open.inProperties = true;
        } else if (name == "r"_L1) {
            m_bold = open.style.bold.value_or(false) && open.style.headingLevel == 0;
            m_italic = false;
        } else if (name == "pStyle"_L1) {
            open.style = m_styles.resolved(value(xml));
        } else if (name == "outlineLvl"_L1 && open.inProperties && value(xml).toInt() < 6) {
            open.style.headingLevel = value(xml).toInt() + 1;
        } else if (name == "numId"_L1) {
            open.numId = value(xml).toInt();
        } else if (name == "ilvl"_L1) {
            open.level = value(xml).toInt();
        } else if (name == "ind"_L1 && open.inProperties) {
            const auto attributes = xml.attributes();
            const int left = attributes.hasAttribute("w:left"_L1) ? attributes.value("w:left"_L1).toInt() : attributes.value("w:start"_L1).toInt();
            open.paragraph.indent = (left - attributes.value("w:hanging"_L1).toInt()) / 120.0;
        } else if (name == "b"_L1 && !open.inProperties) {
            m_bold = isOn(xml);
        } else if (name == "i"_L1 && !open.inProperties) {
            m_italic = isOn(xml);
        } else if (name == "t"_L1) {
            m_inText = true;
        } else if (m_dropped == 0) {
            if (name == "tab"_L1 && !open.inProperties)
                addText(u"\t"_s);
            else if ((name == "br"_L1 && xml.attributes().value("w:type"_L1) != "page"_L1) || name == "cr"_L1)
                addText(u"\n"_s);
            else if (name == "noBreakHyphen"_L1)
                addText(u"-"_s);
            else if (name == "sym"_L1)
                addText(QString(QChar(xml.attributes().value("w:char"_L1).toUShort(nullptr, 16))));
        }
    }

    void end(QStringView name)
    {
        if (name == "del"_L1 || name == "moveFrom"_L1 || name == "txbxContent"_L1 || name == "instrText"_L1 || name == "Fallback"_L1)
            m_dropped = std::max(0, m_dropped - 1);
        else if (name == "t"_L1)
            m_inText = false;
        else if (name == "tbl"_L1)
            m_tables.closeTable();
        else if (name == "hyperlink"_L1)
            m_href.clear();
        else if (name == "pPr"_L1 && !m_open.isEmpty())
            m_open.back().inProperties = false;
        else if (name == "p"_L1 && !m_open.isEmpty())
            finish(m_open.takeLast());
    }

    void addText(const QString &text)
    {
        domain::Run run;
        run.text = text;
        run.bold = m_bold;
        run.italic = m_italic;
        run.href = domain::isSafeLink(m_href) ? m_href : QString();
        m_open.back().paragraph.runs.append(run);
    }

    void finish(Open open)
    {
        if (m_dropped > 0)
            return;
        const bool own = open.numId >= 0;
        const int numId = own ? open.numId : open.style.numId;
        const int level = open.level >= 0 ? open.level : own ? 0 : open.style.level;
        open.paragraph.headingLevel = domain::toPlain(open.paragraph.runs).size() <= 200 ? open.style.headingLevel : 0;
        if (!domain::toPlain(open.paragraph.runs).trimmed().isEmpty())
            m_numberings.mark(numId, level, open.paragraph);
        m_maker.add(open.paragraph);
    }

    Styles m_styles;
    Numberings m_numberings;
    QHash<QString, QString> m_targets;
    ParagraphMaker &m_maker;
    QList<Open> m_open;
    QString m_href;
    bool m_bold = false;
    bool m_italic = false;
    bool m_inText = false;
    bool m_comments = false;
    bool m_notes = false;
    int m_dropped = 0;
    TableWalk m_tables;
};

QStringList pageHeads(Package &package)
{
    static const QRegularExpression head(u"^word/(?:header|footer)\\d*\\.xml$"_s);
    QStringList texts;
    for (const QString &name : package.names()) {
        if (!head.match(name).hasMatch())
            continue;
        ParagraphMaker maker;
        Body(Styles({}), Numberings({}), {}, maker).read(package.read(name));
        for (const SourceLine &line : maker.take())
            texts << line.text();
    }
    return texts;
}

} // namespace

Source readDocx(const QByteArray &bytes, const QString &fileName)
{
    Package package(bytes);
    if (!package.holds(u"word/document.xml"_s))
        throw ReadError(Words::tr("Filen är inget Word-dokument."));
    ParagraphMaker maker;
    Body body(Styles(package.read(u"word/styles.xml"_s)), Numberings(package.read(u"word/numbering.xml"_s)),
              relations(package.read(u"word/_rels/document.xml.rels"_s)), maker);
    body.read(package.read(u"word/document.xml"_s));
    Source source;
    source.fileName = fileName;
    source.document.title = fileName;
    source.document.blocks = toBlocks(maker.take());
    source.text = maker.text();
    source.pageHeads = pageHeads(package);
    if (body.sawComments())
        source.warnings << Words::tr("Kommentarer i dokumentet är inte med.");
    if (body.sawNotes())
        source.warnings << Words::tr("Fotnoter i dokumentet är inte med.");
    return source;
}

} // namespace importing
