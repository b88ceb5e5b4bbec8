// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/pdfcontent.h"

#include <QRegularExpression>

namespace rules {

using namespace Qt::Literals::StringLiterals;
using Object = QPDFObjectHandle;

namespace {

QString fromUtf16Hex(const QString &hex)
{
    QString text;
    for (qsizetype i = 0; i + 3 < hex.size(); i += 4)
        text += QChar(ushort(hex.mid(i, 4).toUInt(nullptr, 16)));
    return text;
}

FontReading readFont(Object font)
{
    FontReading reading;
    if (font.getKey("/ToUnicode").isStream()) {
        const auto buffer = font.getKey("/ToUnicode").getStreamData(qpdf_dl_generalized);
        const QString map = QString::fromLatin1(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        static const QRegularExpression pair(u"^<([0-9A-F]{4})> <([0-9A-F]+)>$"_s, QRegularExpression::MultilineOption);
        for (auto it = pair.globalMatch(map); it.hasNext();) {
            const auto match = it.next();
            reading.text[match.captured(1).toInt(nullptr, 16)] = fromUtf16Hex(match.captured(2));
        }
    }
    Object widths = font.getKey("/DescendantFonts").isArray() ? font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W") : Object::newNull();
    if (widths.isArray())
        for (int i = 0; i + 1 < widths.getArrayNItems(); i += 2) {
            const int first = int(widths.getArrayItem(i).getIntValue());
            for (int g = 0; g < widths.getArrayItem(i + 1).getArrayNItems(); ++g)
                reading.widths.insert(first + g);
        }
    return reading;
}

class Reader : public Object::ParserCallbacks
{
public:
    Reader(Object page, std::map<int, FontReading> &fonts) : m_fonts(fonts), m_resources(page.getKey("/Resources")) {}

    void handleObject(Object object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        operation(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override
    {
        if (!m_marks.empty())
            reading.faults << u"a mark is left open at the end of the page"_s;
    }

    PageReading reading;

private:
    struct Mark {
        int mcid = -1;
        bool artifact = false;
        bool actual = false;
        QString actualText;
    };

    void operation(const std::string &op)
    {
        static const QSet<QByteArray> painting{"Tj", "TJ", "'", "\"", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "INLINE"};
        if (op == "BDC" || op == "BMC")
            begin();
        else if (op == "EMC")
            end();
        else if (op == "Tf" && m_operands.size() == 2)
            font(m_operands[0].getName());
        else if (op == "Tj" && !m_operands.empty())
            show(m_operands[0]);
        else if (op == "TJ" && !m_operands.empty())
            for (auto &item : m_operands[0].getArrayAsVector())
                if (item.isString())
                    show(item);
        if (painting.contains(QByteArray::fromStdString(op)) && owners() != 1)
            reading.faults << u"%1 is painted inside %2 marks"_s.arg(QString::fromStdString(op)).arg(owners());
    }

    int owners() const
    {
        return int(std::count_if(m_marks.begin(), m_marks.end(), [](const Mark &m) { return m.mcid >= 0 || m.artifact; }));
    }

    void begin()
    {
        Mark mark;
        if (!m_operands.empty() && m_operands[0].isName() && m_operands[0].getName() == "/Artifact")
            mark.artifact = true;
        if (m_operands.size() > 1 && m_operands[1].isDictionary()) {
            if (m_operands[1].hasKey("/MCID")) {
                mark.mcid = int(m_operands[1].getKey("/MCID").getIntValue());
                if (reading.mcids.contains(mark.mcid))
                    reading.faults << u"MCID %1 is used twice"_s.arg(mark.mcid);
                reading.mcids << mark.mcid;
            }
            if (m_operands[1].hasKey("/ActualText")) {
                mark.actual = true;
                mark.actualText = QString::fromStdString(m_operands[1].getKey("/ActualText").getUTF8Value());
            }
        }
        if ((mark.artifact || mark.mcid >= 0) && owners() > 0)
            reading.faults << u"a mark within a mark"_s;
        if (mark.actual)
            say(mark.actualText);
        m_marks.push_back(mark);
    }

    void end()
    {
        if (m_marks.empty())
            reading.faults << u"EMC without a mark"_s;
        else
            m_marks.pop_back();
    }

    void font(const std::string &name)
    {
        Object font = m_resources.getKey("/Font").getKey(name);
        const int id = font.getObjectID();
        if (m_fonts.find(id) == m_fonts.end())
            m_fonts[id] = readFont(font);
        m_font = &m_fonts[id];
    }

    void show(Object string)
    {
        const std::string codes = string.getStringValue();
        const bool spoken = std::none_of(m_marks.begin(), m_marks.end(), [](const Mark &m) { return m.actual; });
        for (size_t i = 0; i + 1 < codes.size(); i += 2) {
            const int code = quint8(codes[i]) << 8 | quint8(codes[i + 1]);
            if (!m_font)
                continue;
            m_font->used.insert(code);
            const auto found = m_font->text.find(code);
            if (!spoken || found == m_font->text.end())
                continue;
            say(found->second);
            if (std::any_of(found->second.begin(), found->second.end(), [](QChar c) { return c.category() == QChar::Other_PrivateUse; }))
                reading.faults << u"a character of private use without its text beside it"_s;
        }
    }

    void say(const QString &text)
    {
        for (const Mark &mark : m_marks)
            if (mark.mcid >= 0)
                reading.texts[mark.mcid] += text;
    }

    std::map<int, FontReading> &m_fonts;
    Object m_resources;
    std::vector<Object> m_operands;
    std::vector<Mark> m_marks;
    FontReading *m_font = nullptr;
};

} // namespace

PageReading readPage(QPDFObjectHandle page, std::map<int, FontReading> &fonts)
{
    Reader reader(page, fonts);
    page.parsePageContents(&reader);
    return reader.reading;
}

} // namespace rules
