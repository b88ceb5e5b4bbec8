// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/reading.h"

#include "importing/docxreader.h"
#include "importing/htmlreader.h"
#include "importing/odtreader.h"
#include "importing/package.h"
#include "importing/pdfreader.h"
#include "importing/textreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(importing::Reading)
};

ReadResult failed(const QString &sentence)
{
    ReadResult result;
    result.error = sentence;
    return result;
}

} // namespace

namespace {

bool isZip(const QByteArray &bytes) { return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"); }
bool isOldOffice(const QByteArray &bytes) { return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); }

/// A text has few control characters.
bool isBinary(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4096);
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        return false;
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) { return (c >= 0 && c < 9) || (c > 13 && c < 27) || (c > 27 && c < 32); });
    const auto zeros = head.count('\0');
    return controls - zeros > head.size() / 50 || (zeros > 0 && zeros * 4 < head.size());
}

Source readAny(const QByteArray &bytes, const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (bytes.left(1024).contains("%PDF-"))
        return readPdf(bytes, fileName);
    if (isOldOffice(bytes))
        throw ReadError(Words::tr("Filen är skriven i ett äldre Word-format eller skyddad med lösenord. Spara om den som .docx eller .pdf."));
    if (isZip(bytes))
        return Package(bytes).holds(u"word/document.xml"_s) ? readDocx(bytes, fileName) : readOdt(bytes, fileName);
    if (bytes.startsWith("{\\rtf"))
        throw ReadError(Words::tr("RTF-filer kan inte läsas in. Spara om den som .docx eller .pdf."));
    if (ending == u"docx" || ending == u"odt" || ending == u"pdf" || isBinary(bytes))
        throw ReadError(Words::tr("Filen är skadad eller av ett slag som inte kan läsas in."));
    const QByteArray head = bytes.left(1000).toLower();
    if (ending == u"html" || ending == u"htm" || head.contains("<html") || head.contains("<!doctype html"))
        return readHtml(bytes, fileName);
    if (ending == u"md" || ending == u"markdown")
        return readMarkdown(bytes, fileName);
    return readText(bytes, fileName);
}

} // namespace

ReadResult readBytes(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.trimmed().isEmpty())
        return failed(Words::tr("Filen är tom."));
    try {
        ReadResult result;
        result.source = readAny(bytes, fileName);
        return result;
    } catch (const ReadError &error) {
        return failed(error.sentence());
    }
}

} // namespace importing
