// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/export.h"

#include "documents/csvwriter.h"
#include "documents/docxwriter.h"
#include "documents/error.h"
#include "documents/htmlwriter.h"
#include "documents/jsonwriter.h"
#include "documents/markdownwriter.h"
#include "documents/odtwriter.h"
#include "documents/pdfwriter.h"
#include "documents/savefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Ending {
    Format format;
    QLatin1StringView suffix;
};
constexpr Ending endings[] = {{Format::Pdf, "pdf"_L1},   {Format::Odt, "odt"_L1},     {Format::Docx, "docx"_L1},
                              {Format::Html, "html"_L1}, {Format::Markdown, "md"_L1}, {Format::Json, "json"_L1},
                              {Format::Csv, "csv"_L1}};

Outcome saved(const QString &path, const auto &make)
{
    try {
        saveFile(path, make());
        return {true, {}};
    } catch (const Error &error) {
        return {false, error.message()};
    } catch (const std::exception &error) {
        return {false, QCoreApplication::translate("documents", "Dokumentet kunde inte göras: %1").arg(QString::fromUtf8(error.what()))};
    }
}

QStringList cellTexts(const QList<Cell> &cells)
{
    QStringList texts;
    for (const Cell &cell : cells) {
        Document alone;
        alone.blocks = cell.blocks;
        const QString text = plainText(alone).simplified();
        texts << (text == u"–"_s ? QString() : text); // an empty cell on paper
        for (int span = 1; span < cell.columns; ++span)
            texts << QString();
    }
    return texts;
}

/// The first table: a spreadsheet is one.
QByteArray tableAsCsv(const Document &document)
{
    for (const Block &block : document.blocks)
        if (const auto *table = std::get_if<Table>(&block.content)) {
            QList<QStringList> rows;
            for (const QList<Cell> &row : table->rows)
                rows << cellTexts(row);
            return csvOf(table->head.isEmpty() ? QStringList() : cellTexts(table->head.last()), rows);
        }
    return csvOf({}, {});
}

} // namespace

std::optional<Format> formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    for (const Ending &ending : endings)
        if (suffix.compare(ending.suffix, Qt::CaseInsensitive) == 0)
            return ending.format;
    return std::nullopt;
}

QString suffix(Format format)
{
    for (const Ending &ending : endings)
        if (ending.format == format)
            return ending.suffix;
    return {};
}

QList<Format> writableFormats() { return {Format::Pdf, Format::Odt, Format::Docx, Format::Html, Format::Markdown, Format::Json}; }

QList<Format> registerFormats()
{
    QList<Format> formats = writableFormats();
    formats.insert(1, Format::Csv);
    return formats;
}

QByteArray render(const Document &document, Format format, PdfWriter *pdf)
{
    switch (format) {
    case Format::Pdf: return pdf ? pdf->write(document) : PdfWriter().write(document);
    case Format::Html: return htmlOf(document);
    case Format::Markdown: return markdownOf(document);
    case Format::Json: return QJsonDocument(documentJson(document)).toJson();
    case Format::Odt: return odtOf(document);
    case Format::Docx: return docxOf(document);
    case Format::Csv: return tableAsCsv(document);
    }
    return {};
}

QByteArray render(const domain::Minutes &minutes, Format format, const MinutesOptions &options, PdfWriter *pdf)
{
    if (format != Format::Json)
        return render(minutesDocument(minutes, options), format, pdf);
    return QJsonDocument(minutesJson(options.includeConfidential ? minutes : masked(minutes))).toJson();
}

Outcome write(const Document &document, const QString &path, Format format, PdfWriter *pdf)
{
    return saved(path, [&] { return render(document, format, pdf); });
}

Outcome write(const domain::Minutes &minutes, const QString &path, Format format, const MinutesOptions &options, PdfWriter *pdf)
{
    return saved(path, [&] { return render(minutes, format, options, pdf); });
}

QString fileName(const domain::Minutes &minutes, Format format)
{
    QString name = minutes.body.abbreviation + u' ' + minutes.meeting.date.toString(Qt::ISODate);
    if (minutes.meeting.version > 1)
        name += u" version %1"_s.arg(minutes.meeting.version);
    for (QChar &c : name)
        if (!c.isPrint() || QStringView(u"/\\:*?\"<>|").contains(c))
            c = u'-';
    return name.trimmed() + u'.' + suffix(format);
}

} // namespace documents
