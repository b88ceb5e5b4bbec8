// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/paperday.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace importing {

using namespace Qt::Literals::StringLiterals;

bool hasYear(QStringView text)
{
    static const QRegularExpression year(u"(?:19|20)\\d\\d|/\\d{1,2}[ /-]\\d\\d$|\\d\\d-\\d\\d-\\d\\d$"_s);
    return year.match(text.toString()).hasMatch();
}

std::optional<domain::FoundDate> dayWithYear(const QString &text)
{
    // "1 mars -22"
    static const QRegularExpression century(u"\\b(\\d{1,2}(?::?e)? (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?) ?[-'’](\\d\\d)(?!\\d)"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = century.match(text); match.hasMatch())
        if (const auto found = domain::findDate(QString(match.captured(1) + u" 20"_s + match.captured(2)), QDate(1990, 1, 1)))
            return domain::FoundDate{found->date, match.capturedStart(), match.capturedLength()};
    qsizetype from = 0;
    while (auto found = domain::findDate(QStringView(text).sliced(from), QDate(1990, 1, 1))) {
        found->start += from;
        if (hasYear(QStringView(text).sliced(found->start, found->length)))
            return found;
        from = found->start + found->length;
    }
    return std::nullopt;
}

std::optional<FileDate> dateInFileName(const QString &fileName) { return dateInDigits(QFileInfo(fileName).completeBaseName()); }

std::optional<FileDate> dateInDigits(const QString &name)
{
    static const QRegularExpression whole(u"(?<!\\d)((?:19|20)\\d\\d)[-_. ]?(\\d\\d)[-_. ]?(\\d\\d)(?!\\d)"_s);
    static const QRegularExpression shortDay(u"(?<!\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)"_s);
    static const QRegularExpression month(u"(?<!\\d)((?:19|20)\\d\\d)[-_. ](\\d\\d)(?!\\d)"_s);
    for (const QRegularExpression &expression : {whole, shortDay}) {
        const auto match = expression.match(name);
        const int year = match.captured(1).toInt() + (match.captured(1).size() == 2 ? 2000 : 0);
        if (match.hasMatch() && QDate::isValid(year, match.captured(2).toInt(), match.captured(3).toInt()))
            return FileDate{year, match.captured(2).toInt(), match.captured(3).toInt()};
    }
    const auto found = domain::findDate(QString(name).replace(u'_', u' '), QDate(1990, 1, 1));
    static const QRegularExpression year(u"(?:19|20)\\d\\d"_s);
    if (found && year.match(name.sliced(found->start, found->length)).hasMatch())
        return FileDate{found->date.year(), found->date.month(), found->date.day()};
    const auto match = month.match(name);
    const int number = match.captured(2).toInt();
    if (match.hasMatch() && number >= 1 && number <= 12)
        return FileDate{match.captured(1).toInt(), number, 0};
    return std::nullopt;
}

} // namespace importing
