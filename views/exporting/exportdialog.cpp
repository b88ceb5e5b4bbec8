// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exporting/exportdialog.h"

#include "views/exporting/documentworker.h"
#include "views/exporting/pagepreview.h"
#include "views/shared/field.h"
#include "views/shared/messagebar.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace views {

using documents::Format;
using theme::px;

namespace {

QString formatName(Format format)
{
    switch (format) {
    case Format::Pdf: return ExportDialog::tr("PDF, för arkiv och utskrift");
    case Format::Odt: return ExportDialog::tr("OpenDocument (.odt), för att redigera");
    case Format::Docx: return ExportDialog::tr("Word (.docx), för att redigera");
    case Format::Html: return ExportDialog::tr("Webbsida (.html)");
    case Format::Markdown: return ExportDialog::tr("Ren text med märkning (.md)");
    case Format::Json: return ExportDialog::tr("Data (.json)");
    case Format::Csv: return ExportDialog::tr("Kalkylblad (.csv)");
    }
    return {};
}

QString formatNote(Format format)
{
    switch (format) {
    case Format::Pdf: return ExportDialog::tr("Taggad PDF/A-2a och PDF/UA-1: håller i arkivet och läses av skärmläsare.");
    case Format::Odt:
    case Format::Docx: return ExportDialog::tr("Samma innehåll med formatmallar. Sidorna kan brytas på andra ställen än här.");
    case Format::Html: return ExportDialog::tr("En enda fil som öppnas i en webbläsare.");
    case Format::Markdown: return ExportDialog::tr("Läses av alla program. Utan sidor.");
    case Format::Json: return ExportDialog::tr("Hela innehållet för andra program.");
    case Format::Csv: return ExportDialog::tr("Raderna som öppnas i Excel och Calc, utan sidor.");
    }
    return {};
}

} // namespace

ExportDialog::ExportDialog(const ExportSource &source, const ExportSettings &settings, QWidget *parent)
    : Dialog(parent), m_source(source), m_worker(new DocumentWorker), m_pages(new PagePreview), m_format(new QComboBox),
      m_attendance(new QCheckBox(tr("&Närvaro"))), m_tasks(new QCheckBox(tr("&Uppgifter och kommande punkter"))),
      m_threads(new QCheckBox(tr("&Trådar: vad beslut och uppgifter hör ihop med"))),
      m_confidential(new QCheckBox(tr("Visa det som är under &sekretess"))), m_path(new QLineEdit),
      m_formatNote(new TextLabel(TextLabel::Role::Detail)), m_choiceNote(new TextLabel(TextLabel::Role::Detail)), m_message(new MessageBar), m_export(new QPushButton(tr("&Exportera"))),
      m_print(new QPushButton(tr("Skriv &ut …"))), m_close(new QPushButton(tr("Avbryt")))
{
    setWindowTitle(tr("Exportera"));
    qRegisterMetaType<ExportSource>();
    qRegisterMetaType<documents::MinutesOptions>();
    qRegisterMetaType<documents::Outcome>();

    for (const Format format : m_source.formats)
        m_format->addItem(formatName(format), int(format));
    m_format->setCurrentIndex(qMax(0, m_format->findData(int(settings.format))));
    m_attendance->setChecked(settings.attendance);
    m_tasks->setChecked(settings.tasks);
    m_threads->setChecked(settings.threads && m_source.hasThreads);
    m_path->setText(QDir::toNativeSeparators(startFolder(settings) + u'/' + m_source.fileName + u'.' + documents::suffix(format())));

    auto *side = new QVBoxLayout;
    side->setContentsMargins(px(24), px(24), px(24), px(20));
    side->setSpacing(px(16));
    side->addWidget(choices());
    side->addStretch();
    side->addWidget(m_message);
    side->addWidget(buttons());
    auto *right = new QWidget;
    right->setFixedWidth(px(360));
    right->setLayout(side);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pages, 1);
    row->addWidget(right);
    resize(px(960), px(660));
    m_format->setFocus();

    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &DocumentWorker::previewReady, this, [this](int number, const QList<QSizeF> &pages) {
        if (number == m_preview)
            m_pages->setPages(pages);
    });
    connect(m_worker, &DocumentWorker::previewFailed, this, [this](int number, const QString &message) {
        if (number == m_preview)
            m_pages->setMessage(message);
    });
    connect(m_worker, &DocumentWorker::pageReady, this, [this](int number, int page, const QImage &image) {
        if (number == m_preview)
            m_pages->setImage(page, image);
    });
    connect(m_worker, &DocumentWorker::saved, this, &ExportDialog::finish);
    connect(m_pages, &PagePreview::imageNeeded, m_worker,
            [this](int page, qreal scale) { m_worker->page(m_preview.load(), page, scale); });
    m_thread.start();

    for (QCheckBox *box : {m_attendance, m_tasks, m_threads, m_confidential})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::choiceMade);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChosen);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::pathEdited);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::print);
    connect(m_worker, &DocumentWorker::printed, this, [this](const documents::Outcome &outcome) {
        m_print->setEnabled(true);
        m_message->say(outcome.done ? MessageBar::Tone::Done : MessageBar::Tone::Attention, outcome.done ? tr("Skickat till skrivaren.") : outcome.message);
    });
    formatChosen();
    showPreview();
}

ExportDialog::~ExportDialog()
{
    m_worker->nextPreview();
    m_thread.quit();
    m_thread.wait();
}

QWidget *ExportDialog::choices()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(new TextLabel(TextLabel::Role::PanelTitle, tr("Exportera")));
    column->addWidget(new TextLabel(TextLabel::Role::Quiet, m_source.title));
    column->addSpacing(px(4));
    column->addWidget(new Field(tr("&Format"), m_format));
    column->addWidget(m_formatNote);
    if (m_source.hasAttendance || m_source.hasTasks || m_source.hasThreads || m_source.hasConfidential) {
        column->addSpacing(px(4));
        column->addWidget(new TextLabel(TextLabel::Role::Group, tr("Ta med")));
    }
    column->addWidget(m_attendance);
    column->addWidget(m_tasks);
    column->addWidget(m_threads);
    column->addWidget(m_confidential);
    column->addWidget(m_choiceNote);
    m_attendance->setVisible(m_source.hasAttendance);
    m_tasks->setVisible(m_source.hasTasks);
    m_threads->setVisible(m_source.hasThreads);
    m_confidential->setVisible(m_source.hasConfidential);
    m_confidential->setToolTip(tr("Annars står det [maskerat] i stället för texten."));

    if (m_source.showLook) {
        auto *look = new QPushButton(tr("&Utseende …"));
        look->setAutoDefault(false);
        connect(look, &QPushButton::clicked, this, [this] {
            m_source.showLook(this);
            showPreview();
        });
        column->addWidget(look, 0, Qt::AlignLeft);
    }

    auto *choose = new QPushButton(tr("&Välj …"));
    choose->setAccessibleName(tr("Välj fil"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choosePath);
    m_pathField = new Field(tr("&Spara som"), m_path);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_pathField, 1);
    row->addWidget(choose, 0, Qt::AlignBottom);
    column->addSpacing(px(4));
    column->addLayout(row);
    return widget;
}

QWidget *ExportDialog::buttons()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(m_print);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_export);
    makePrimary(m_export);
    m_export->setDefault(true);
    m_close->setAutoDefault(false);
    m_print->setAutoDefault(false);
    return widget;
}

Format ExportDialog::format() const { return Format(m_format->currentData().toInt()); }
QString ExportDialog::path() const { return QDir::fromNativeSeparators(m_path->text().trimmed()); }

documents::MinutesOptions ExportDialog::options() const
{
    documents::MinutesOptions options;
    options.attendance = m_attendance->isChecked();
    options.tasks = m_tasks->isChecked();
    options.threads = m_threads->isChecked();
    options.includeConfidential = m_confidential->isChecked();
    return options;
}

ExportSettings ExportDialog::settings() const
{
    return {QFileInfo(path()).absolutePath(), format(), m_attendance->isChecked(), m_tasks->isChecked(), m_threads->isChecked()};
}

void ExportDialog::showPreview()
{
    m_preview = m_worker->nextPreview();
    const int number = m_preview.load();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, number, source = m_source, chosen = options()] { worker->preview(number, source, chosen); });
}

void ExportDialog::choiceMade()
{
    explain();
    showPreview();
}

void ExportDialog::explain()
{
    m_formatNote->setText(formatNote(format()));
    QString note;
    if (m_source.hasConfidential)
        note = m_confidential->isChecked() ? tr("Filen visar det som är under sekretess. Lämna den bara till den som får läsa det.")
                                           : tr("Det som är under sekretess står som [maskerat].");
    if (m_source.isFixed && format() == Format::Pdf) {
        const bool whole = m_attendance->isChecked() && m_tasks->isChecked() && !m_threads->isChecked();
        const QString fixed = whole ? tr("Det här är den justerade filen, tecken för tecken.")
                                    : tr("Det här är ett utdrag, inte den justerade filen.");
        note = note.isEmpty() ? fixed : fixed + u' ' + note;
    }
    m_choiceNote->setText(note);
    m_choiceNote->setVisible(!note.isEmpty());
}

void ExportDialog::formatChosen()
{
    explain();
    const QFileInfo info(path());
    const QString known = documents::formatOf(path()) ? info.path() + u'/' + info.completeBaseName() : path();
    if (!path().isEmpty())
        m_path->setText(QDir::toNativeSeparators(known + u'.' + documents::suffix(format())));
    pathEdited();
}

void ExportDialog::pathEdited()
{
    const QFileInfo info(path());
    const bool folder = path().isEmpty() || info.isDir();
    m_pathField->setProblem(folder ? tr("Skriv ett filnamn.")
                                : !info.absoluteDir().exists() ? tr("Mappen %1 finns inte.").arg(QDir::toNativeSeparators(info.absolutePath()))
                                                              : QString());
    m_pathField->setHint(info.exists() && !folder ? tr("Filen finns redan och ersätts.") : QString());
    m_export->setEnabled(m_pathField->problem().isEmpty());
}

void ExportDialog::choosePath()
{
    const QString suffix = documents::suffix(format());
    QString chosen = QFileDialog::getSaveFileName(this, tr("Spara som"), path(), u"%1 (*.%2)"_s.arg(formatName(format()), suffix));
    if (chosen.isEmpty())
        return;
    if (QFileInfo(chosen).suffix().isEmpty())
        chosen += u'.' + suffix;
    m_path->setText(QDir::toNativeSeparators(chosen));
}

void ExportDialog::start()
{
    m_message->clear();
    m_export->setEnabled(false);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, source = m_source, format = format(), chosen = options(), path = path()] {
        worker->save(source, format, chosen, path);
    });
}

void ExportDialog::print()
{
    // The pages beside are the preview: what is printed is what stands there.
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_source.title);
    QPrintDialog dialog(printer.get(), this);
    dialog.setMinMax(1, qMax(1, m_pages->pageCount()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_print->setEnabled(false);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, source = m_source, chosen = options(), printer] { worker->print(source, chosen, printer); });
}

void ExportDialog::finish(const QString &path, const documents::Outcome &outcome)
{
    m_export->setEnabled(true);
    if (!outcome.done) {
        m_message->say(MessageBar::Tone::Attention, outcome.message);
        return;
    }
    emit exported(path, settings());
    auto *open = new QAction(tr("Öppna"), m_message);
    connect(open, &QAction::triggered, this, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    auto *mail = new QAction(tr("Skicka"), m_message);
    mail->setToolTip(tr("Öppnar ett nytt brev med filen bifogad."));
    connect(mail, &QAction::triggered, this, [this, path] {
        if (!QProcess::startDetached(u"xdg-email"_s, {u"--subject"_s, m_source.title, u"--attach"_s, path}))
            m_message->say(MessageBar::Tone::Attention, tr("Inget e-postprogram svarar. Filen är sparad."));
    });
    m_message->say(MessageBar::Tone::Information, tr("%1 är sparad.").arg(QFileInfo(path).fileName()), QString(), {open, mail});
    m_close->setText(tr("Stäng"));
    m_close->setFocus();
    pathEdited();
}

} // namespace views
