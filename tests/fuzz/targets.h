// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/minutesrecogniser.h"
#include "importing/planproposal.h"
#include "importing/proposaljson.h"
#include "importing/reading.h"
#include "importing/textreader.h"
#include "importing/tominutes.h"
#include "importing/toplan.h"
#include "importing/wire.h"

#include <QBuffer>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

/// What any bytes are put through, by the fuzzer and by the ordinary tests alike. None may crash, hang or throw.
namespace fuzz {

inline void recogniseAll(const importing::ReadResult &read)
{
    if (!read.error.isEmpty())
        return;
    const importing::MinutesProposal minutes = importing::recogniseMinutes(read.source, {});
    importing::toJson(minutes);
    importing::toMinutes(minutes, {});
    if (importing::looksLikePlan(read.source))
        importing::toPlan(importing::recognisePlan(read.source));
}

/// Whatever kind the bytes say that they are.
inline void text(const QByteArray &bytes) { recogniseAll(importing::readBytes(bytes, QStringLiteral("a.txt"))); }
inline void pdf(const QByteArray &bytes) { recogniseAll(importing::readBytes("%PDF-1.4\n" + bytes, QStringLiteral("a.pdf"))); }

/// A whole file of any kind, as somebody drops it on the window.
inline void anyFile(const QByteArray &bytes) { recogniseAll(importing::readBytes(bytes, QStringLiteral("a.docx"))); }

/// The bytes as the XML inside an office file: the first byte chooses Word or OpenDocument.
inline void office(const QByteArray &bytes)
{
    const bool word = !bytes.isEmpty() && bytes.front() % 2 == 0;
    QByteArray package;
    QBuffer buffer(&package);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        return;
    QuaZipFile file(&zip);
    if (file.open(QIODevice::WriteOnly, QuaZipNewInfo(word ? QStringLiteral("word/document.xml") : QStringLiteral("content.xml")), nullptr, 0, 0)) {
        file.write(bytes.mid(1));
        file.close();
    }
    zip.close();
    recogniseAll(importing::readBytes(package, QStringLiteral("a.docx")));
}

/// Text straight to recognition, and what a child would answer.
inline void recognition(const QByteArray &bytes)
{
    importing::ReadResult read;
    read.source = importing::readText(bytes, QStringLiteral("lg-2021-02.txt"));
    recogniseAll(read);
    importing::unpacked(bytes);
    importing::unpacked(importing::packed(read));
}

} // namespace fuzz
