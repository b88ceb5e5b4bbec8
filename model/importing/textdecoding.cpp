// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/textdecoding.h"

#include <QStringDecoder>
#include <array>
#include <optional>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;

/// 0x80–0x9F of Windows-1252, where it differs from Latin-1; 0 where it has no character.
constexpr std::array<char16_t, 32> windowsExtra{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) {
            const char16_t extra = windowsExtra.at(c.unicode() - 0x80U);
            c = extra == 0 ? QChar(QChar::ReplacementCharacter) : QChar(extra);
        }
    return text;
}

/// UTF-16 without a mark: Swedish text then has a zero in nearly every second byte.
std::optional<QStringConverter::Encoding> utf16By(const QByteArray &bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4000);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < looked; ++i)
        if (bytes[i] == 0)
            ++(i % 2 == 0 ? even : odd);
    if (looked < 4 || std::max(even, odd) * 3 < looked)
        return std::nullopt;
    return odd > even ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

} // namespace

QString decodedText(const QByteArray &bytes)
{
    std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        encoding = utf16By(bytes);
    QString text;
    if (encoding) {
        text = QStringDecoder(*encoding).decode(bytes);
    } else {
        QStringDecoder utf8(QStringConverter::Utf8);
        text = utf8.decode(bytes);
        if (utf8.hasError())
            text = fromWindows1252(bytes);
    }
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(u'\0'));
    return text;
}

} // namespace importing
