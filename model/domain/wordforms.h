// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace domain {

/// A pattern of Swedish words in either case. It is made once: `static const QRegularExpression x = form(…)`.
inline QRegularExpression form(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

inline bool has(const QRegularExpression &expression, QStringView text)
{
    return expression.match(text.toString()).hasMatch();
}

} // namespace domain
