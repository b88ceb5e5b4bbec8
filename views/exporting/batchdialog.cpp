// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exporting/batchdialog.h"

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
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace views {

using documents::Format;
using theme::px;

BatchDialog::BatchDialog(const QList<BatchMeeting> &meetings, Opener open, const ExportSettings &settings, const QString &body, QWidget *parent)
    : Dialog(parent), m_meetings(meetings), m_open(std::move(open)), m_body(new QComboBox), m_year(new QComboBox), m_format(new QComboBox),
      m_drafts(new QCheckBox(tr("Ta med &utkast"))), m_confidential(new QCheckBox(tr("Visa det som är under &sekretess"))),
      m_folder(new QLineEdit), m_count(new TextLabel(TextLabel::Role::Quiet)), m_progress(new QProgressBar), m_message(new MessageBar),
      m_start(new QPushButton(tr("&Exportera"))), m_close(new QPushButton(tr("Stäng"))), m_export(new BatchExport(this))
{
    setWindowTitle(tr("Exportera flera"));
    fillChoices(body, settings.format);
    m_folder->setText(QDir::toNativeSeparators(startFolder(settings)));
    m_confidential->setToolTip(tr("Annars står det [maskerat] i stället för texten."));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Hur långt exporten har kommit"));
    m_progress->hide();

    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(24), px(24), px(20));
    column->setSpacing(px(12));
    column->addWidget(new TextLabel(TextLabel::Role::PanelTitle, tr("Exportera flera")));
    column->addWidget(m_choices = choices());
    column->addWidget(m_count);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addStretch();
    column->addLayout(row);
    makePrimary(m_start);
    m_start->setDefault(true);
    m_close->setAutoDefault(false);
    resize(px(480), px(500));

    for (QComboBox *box : {m_body, m_year, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &BatchDialog::updateCount);
    connect(m_drafts, &QCheckBox::toggled, this, &BatchDialog::updateCount);
    connect(m_folder, &QLineEdit::textChanged, this, &BatchDialog::lookAtFolder);
    connect(m_start, &QPushButton::clicked, this, &BatchDialog::start);
    connect(m_close, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(m_export, &BatchExport::progress, this, [this](int done, int total, const QString &name) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        if (!name.isEmpty())
            m_count->setText(tr("%1 (%2 av %3)").arg(name).arg(done + 1).arg(total));
    });
    connect(m_export, &BatchExport::finished, this, &BatchDialog::showResult);
    lookAtFolder();
}

void BatchDialog::reject()
{
    if (m_running)
        m_export->cancel();
    else
        Dialog::reject();
}

void BatchDialog::fillChoices(const QString &chosen, Format format)
{
    std::set<QString> bodies;
    std::set<int, std::greater<>> years;
    std::set<int, std::greater<>> finishedYears;
    for (const BatchMeeting &meeting : m_meetings) {
        bodies.insert(meeting.body);
        years.insert(meeting.date.year());
        if (meeting.finished)
            finishedYears.insert(meeting.date.year());
    }
    m_body->addItem(tr("Alla grupper"));
    for (const QString &body : bodies)
        m_body->addItem(body, body);
    m_body->setCurrentIndex(qMax(0, chosen.isEmpty() ? 0 : m_body->findData(chosen)));
    m_year->addItem(tr("Alla år"));
    for (const int year : years)
        m_year->addItem(QString::number(year), year);
    // The latest year with something to export: meetings of a year to come are only planned.
    if (!years.empty())
        m_year->setCurrentIndex(finishedYears.empty() ? 1 : m_year->findData(*finishedYears.begin()));
    for (const Format known : documents::writableFormats())
        m_format->addItem(u'.' + documents::suffix(known), int(known));
    m_format->setCurrentIndex(qMax(0, m_format->findData(int(format))));
}

QWidget *BatchDialog::choices()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(12));
    row->addWidget(new Field(tr("&Grupp"), m_body), 1);
    row->addWidget(new Field(tr("&År"), m_year), 1);
    row->addWidget(new Field(tr("&Format"), m_format), 1);
    column->addLayout(row);
    column->addWidget(m_drafts);
    column->addWidget(m_confidential);
    auto *choose = new QPushButton(tr("&Välj …"));
    choose->setAccessibleName(tr("Välj mapp"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Välj mapp"), folder());
        if (!chosen.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(chosen));
    });
    m_folderField = new Field(tr("&Mapp"), m_folder);
    auto *second = new QHBoxLayout;
    second->setSpacing(px(8));
    second->addWidget(m_folderField, 1);
    second->addWidget(choose, 0, Qt::AlignBottom);
    column->addLayout(second);
    return widget;
}

QList<BatchMeeting> BatchDialog::chosen() const
{
    QList<BatchMeeting> found;
    for (const BatchMeeting &meeting : m_meetings)
        if ((m_drafts->isChecked() || meeting.finished) && (m_body->currentIndex() <= 0 || m_body->currentData().toString() == meeting.body)
            && (m_year->currentIndex() <= 0 || m_year->currentData().toInt() == meeting.date.year()))
            found << meeting;
    return found;
}

QString BatchDialog::folder() const { return QDir::fromNativeSeparators(m_folder->text().trimmed()); }

Format BatchDialog::format() const { return Format(m_format->currentData().toInt()); }

QString BatchDialog::pathOf(const BatchMeeting &meeting) const
{
    domain::Minutes named; // what a file may not be called is taken out in one place
    named.body.abbreviation = meeting.body;
    named.meeting.date = meeting.date;
    named.meeting.version = meeting.version;
    return folder() + u'/' + documents::fileName(named, format());
}

void BatchDialog::lookAtFolder()
{
    const QDir place(folder());
    const bool exists = !folder().isEmpty() && place.exists();
    m_folderField->setProblem(exists ? QString() : tr("Mappen finns inte."));
    const QStringList names = exists ? place.entryList(QDir::Files | QDir::Hidden) : QStringList();
    m_present = {names.begin(), names.end()};
    updateCount();
}

void BatchDialog::updateCount()
{
    const QList<BatchMeeting> meetings = chosen();
    const int count = int(meetings.size());
    const int there = int(std::count_if(meetings.begin(), meetings.end(),
                                        [this](const BatchMeeting &meeting) { return m_present.contains(QFileInfo(pathOf(meeting)).fileName()); }));
    QString text = count == 0 ? tr("Inga anteckningar i urvalet.") : tr("%n anteckningar exporteras.", nullptr, count);
    if (there > 0)
        text += u' ' + tr("%n filer finns redan i mappen och ersätts.", nullptr, there);
    m_count->setText(text);
    m_start->setEnabled(count > 0 && m_folderField->problem().isEmpty());
}

void BatchDialog::start()
{
    QList<BatchItem> items;
    QSet<QString> paths;
    for (const BatchMeeting &meeting : chosen()) {
        QString path = pathOf(meeting);
        // Two meetings of one body on one day keep a file each.
        const QFileInfo info(path);
        for (int n = 2; paths.contains(path); ++n)
            path = info.path() + u'/' + info.completeBaseName() + u" (%1)."_s.arg(n) + info.suffix();
        paths.insert(path);
        items << BatchItem{meeting.body + u' ' + meeting.date.toString(Qt::ISODate), path, meeting.id};
    }
    m_message->clear();
    m_progress->setRange(0, int(items.size()));
    m_progress->setValue(0);
    setRunning(true);
    documents::MinutesOptions options;
    options.includeConfidential = m_confidential->isChecked();
    m_export->start(items, [open = m_open, format = format(), options]() -> BatchExport::Maker {
        return [make = open(), format, options](const BatchItem &item, documents::PdfWriter &writer) { return make(item.meeting, format, options, writer); };
    });
}

void BatchDialog::setRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    m_choices->setEnabled(!running);
    m_start->setEnabled(!running);
    m_close->setText(running ? tr("Avbryt") : tr("Stäng"));
    if (running)
        m_close->setFocus();
}

void BatchDialog::showResult(const BatchResult &result)
{
    setRunning(false);
    lookAtFolder();
    const QString written = tr("%n filer är sparade.", nullptr, result.written);
    auto *open = new QAction(tr("Öppna mappen"), m_message);
    connect(open, &QAction::triggered, this, [folder = folder()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    const QList<QAction *> actions = result.written > 0 ? QList<QAction *>{open} : QList<QAction *>();
    if (!result.problems.isEmpty())
        m_message->say(MessageBar::Tone::Attention, written, result.problems.mid(0, 6).join(u'\n'), actions);
    else
        m_message->say(MessageBar::Tone::Information, result.cancelled ? tr("Avbruten. %1").arg(written) : written, QString(), actions);
    if (result.written > 0)
        emit exported(folder(), format(), result.written);
}

} // namespace views
