// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exporting/batchdialog.h"

#include "documents/pdfwriter.h"
#include "views/shared/field.h"
#include "views/shared/messagebar.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

#include <set>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace views {

using documents::Format;
using theme::px;

BatchDialog::BatchDialog(const QList<BatchMeeting> &meetings, Loader loader, Fixed fixed, const documents::HouseLook &look,
                         const ExportSettings &settings, QWidget *parent)
    : QDialog(parent), m_meetings(meetings), m_loader(std::move(loader)), m_fixed(std::move(fixed)), m_look(look), m_body(new QComboBox),
      m_year(new QComboBox), m_format(new QComboBox), m_drafts(new QCheckBox(tr("Ta med &utkast"))), m_folder(new QLineEdit),
      m_count(new TextLabel(TextLabel::Role::Quiet)), m_progress(new QProgressBar), m_message(new MessageBar),
      m_start(new QPushButton(tr("&Exportera"))), m_close(new QPushButton(tr("Stäng"))), m_export(new BatchExport(this))
{
    setWindowTitle(tr("Exportera flera"));
    fillChoices();
    m_folder->setText(QDir::toNativeSeparators(
        settings.folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : settings.folder));
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
    column->addWidget(choices());
    column->addWidget(m_count);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addStretch();
    column->addLayout(row);
    makePrimary(m_start);
    m_start->setDefault(true);
    m_close->setAutoDefault(false);
    resize(px(480), px(500));

    for (QComboBox *box : {m_body, m_year})
        connect(box, &QComboBox::currentIndexChanged, this, &BatchDialog::updateCount);
    connect(m_drafts, &QCheckBox::toggled, this, &BatchDialog::updateCount);
    connect(m_folder, &QLineEdit::textChanged, this, &BatchDialog::updateCount);
    connect(m_start, &QPushButton::clicked, this, &BatchDialog::start);
    connect(m_close, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(m_export, &BatchExport::progress, this, [this](int done, int total, const QString &name) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        if (!name.isEmpty())
            m_count->setText(tr("%1 (%2 av %3)").arg(name).arg(done + 1).arg(total));
    });
    connect(m_export, &BatchExport::finished, this, &BatchDialog::showResult);
    updateCount();
}

/// While all of this is still there: what is running asks it for minutes.
BatchDialog::~BatchDialog() { delete m_export; }

void BatchDialog::reject()
{
    // The thread at work asks this one for minutes, so it has to come to its end before the dialog may go.
    if (m_running)
        m_export->cancel();
    else
        QDialog::reject();
}

void BatchDialog::fillChoices()
{
    std::set<QString> bodies;
    std::set<int, std::greater<>> years;
    for (const BatchMeeting &meeting : m_meetings) {
        bodies.insert(meeting.body);
        years.insert(meeting.date.year());
    }
    m_body->addItem(tr("Alla grupper"));
    for (const QString &body : bodies)
        m_body->addItem(body, body);
    m_year->addItem(tr("Alla år"));
    for (const int year : years)
        m_year->addItem(QString::number(year), year);
    if (!years.empty())
        m_year->setCurrentIndex(1);
    for (const Format format : documents::writableFormats())
        m_format->addItem(u'.' + documents::suffix(format), int(format));
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

void BatchDialog::updateCount()
{
    const int count = int(chosen().size());
    m_count->setText(count == 0 ? tr("Inga anteckningar i urvalet.") : tr("%n anteckningar exporteras.", nullptr, count));
    m_folderField->setProblem(folder().isEmpty() || !QFileInfo(folder()).isDir() ? tr("Mappen finns inte.") : QString());
    m_start->setEnabled(count > 0 && m_folderField->problem().isEmpty());
}

BatchItem BatchDialog::itemFor(const BatchMeeting &meeting)
{
    const Format format = Format(m_format->currentData().toInt());
    QString name = meeting.body + u' ' + meeting.date.toString(Qt::ISODate);
    // The name is of the minutes, whose version is not known before they are read; what a file may not be called is taken out.
    domain::Minutes named;
    named.body.abbreviation = meeting.body;
    named.meeting.date = meeting.date;
    BatchItem item{name, folder() + u'/' + documents::fileName(named, format), {}};
    item.bytes = [this, id = meeting.id, format, look = m_look](documents::PdfWriter &writer) {
        // Storage has one connection, on the UI thread: the minutes are read there, one meeting at a time.
        std::optional<domain::Minutes> minutes;
        std::optional<QByteArray> fixed;
        QMetaObject::invokeMethod(
            this,
            [&] {
                minutes = m_loader(id);
                if (minutes && format == Format::Pdf && m_fixed)
                    fixed = m_fixed(*minutes);
            },
            Qt::BlockingQueuedConnection);
        if (!minutes)
            throw std::runtime_error("gone");
        if (fixed)
            return *fixed;
        documents::MinutesOptions options;
        options.look = look;
        return documents::render(*minutes, format, options, &writer);
    };
    return item;
}

void BatchDialog::start()
{
    QList<BatchItem> items;
    QSet<QString> paths;
    for (const BatchMeeting &meeting : chosen()) {
        BatchItem item = itemFor(meeting);
        // Two versions of one day keep a file each.
        const QFileInfo info(item.path);
        for (int n = 2; paths.contains(item.path); ++n)
            item.path = info.path() + u'/' + info.completeBaseName() + u" (%1)."_s.arg(n) + info.suffix();
        paths.insert(item.path);
        items << item;
    }
    m_message->clear();
    m_start->setEnabled(false);
    m_close->setText(tr("Avbryt"));
    m_progress->setRange(0, int(items.size()));
    m_progress->setValue(0);
    m_progress->show();
    m_running = true;
    m_export->start(items);
}

void BatchDialog::showResult(const BatchResult &result)
{
    m_running = false;
    m_progress->hide();
    m_close->setText(tr("Stäng"));
    updateCount();
    const QString written = tr("%n filer är sparade.", nullptr, result.written);
    if (!result.problems.isEmpty())
        m_message->say(MessageBar::Tone::Attention, written, result.problems.mid(0, 6).join(u'\n'));
    else
        m_message->say(MessageBar::Tone::Information, result.cancelled ? tr("Avbruten. %1").arg(written) : written);
    if (result.written > 0)
        emit exported(folder(), result.written);
}

} // namespace views
