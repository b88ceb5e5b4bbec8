// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <charconv>
#include <cmath>
#include <string>

/// Numbers and text as the content of a page writes them: the same on every machine and locale, and quick.
namespace documents::pdf {

/// At most three decimals, no trailing zeros, no exponent.
inline void appendNumber(std::string &out, double value)
{
    const long long scaled = std::llround(value * 1000);
    char buffer[32];
    char *end = std::to_chars(buffer, buffer + sizeof buffer, std::llabs(scaled) / 1000).ptr;
    if (scaled < 0)
        out += '-';
    out.append(buffer, end);
    long long rest = std::llabs(scaled) % 1000;
    if (rest == 0)
        return;
    out += '.';
    for (long long unit = 100; rest > 0; unit /= 10) {
        out += char('0' + rest / unit);
        rest %= unit;
    }
}

inline void appendHex(std::string &out, quint16 value)
{
    constexpr char digits[] = "0123456789ABCDEF";
    out += digits[value >> 12];
    out += digits[(value >> 8) & 15];
    out += digits[(value >> 4) & 15];
    out += digits[value & 15];
}

/// UTF-16, big-endian, as hexadecimal digits without mark or brackets.
inline void appendHex(std::string &out, QStringView text)
{
    for (const QChar c : text)
        appendHex(out, quint16(c.unicode()));
}

/// "1 2 3 " : each followed by a space.
template <class... Numbers>
void appendNumbers(std::string &out, Numbers... numbers)
{
    ((appendNumber(out, numbers), out += ' '), ...);
}

} // namespace documents::pdf
