// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/filesview.h"

#include "documents/error.h"
#include "documents/savefile.h"
#include "reviewing/filequeue.h"
#include "views/shared/emptystate.h"
#include "views/shared/messagebar.h"
#include "views/shared/rowlist.h"
#include "views/shared/windowedrows.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using reviewing::FileQueue;
using reviewing::QueuedFile;
using theme::px;
using State = QueuedFile::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::FilesView)
};

QString stateWords(State state, int doubts)
{
    switch (state) {
    case State::Waiting:
        return Words::tr("Väntar");
    case State::Reading:
        return Words::tr("Läses …");
    case State::Failed:
        return Words::tr("Gick inte att läsa");
    case State::Known:
        return Words::tr("Redan inläst");
    case State::Clear:
        return Words::tr("Inget tveksamt");
    case State::Doubtful:
        return Words::tr("%n frågor", nullptr, doubts);
    case State::Accepted:
        return Words::tr("Inläst");
    case State::Skipped:
        return Words::tr("Hoppades över");
    }
    return {};
}

class FileDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    Row row(const QModelIndex &index) const override
    {
        const auto state = State(index.data(FileQueue::StateRole).toInt());
        const Colours &c = theme::colours();
        Row row;
        row.face = Row::Face::Said;
        row.title = index.data().toString();
        row.titleLines = 1;
        row.quiet = state == State::Accepted || state == State::Skipped || state == State::Known;
        const QString why = index.data(FileQueue::WhyRole).toString();
        row.details = why.isEmpty() ? index.data(FileQueue::SummaryRole).toString() : why;
        row.state = stateWords(state, index.data(FileQueue::DoubtsRole).toInt());
        row.stateColour = state == State::Failed || state == State::Doubtful ? c.ochre : state == State::Accepted || state == State::Clear ? c.green : c.ink2;
        row.mark = state == State::Failed ? Mark::Gap
            : state == State::Doubtful    ? Mark::Doubt
            : state == State::Accepted    ? Mark::Saved
            : state == State::Clear       ? Mark::Meeting
                                          : std::optional<Mark>();
        return row;
    }
};

} // namespace

FilesView::FilesView(FileQueue &files, QWidget *parent)
    : QWidget(parent), m_files(files), m_list(new WindowedRows), m_summary(new TextLabel(TextLabel::Role::Quiet)), m_progress(new QProgressBar),
      m_cancel(new QPushButton(tr("Avbryt läsningen"))), m_accept(new QPushButton), m_more(new QPushButton(tr("Välj filer …"))),
      m_folder(new QPushButton(tr("Välj mapp …"))), m_report(new QPushButton(tr("Spara rapport …"))), m_clear(new QPushButton(tr("Töm listan")))
{
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Hur långt läsningen har kommit"));
    m_list->setModel(&files);
    m_list->setItemDelegate(new FileDelegate(m_list));
    m_list->setAccessibleName(tr("Filer som läses in"));
    auto *empty = new EmptyState(tr("Här läses gamla anteckningar och planer in"),
                                 tr("Släpp filer eller en hel mapp på fönstret, eller välj dem. PDF, Word, OpenDocument, text och webbsidor går bra."));
    m_list->setEmptyState(empty);
    m_list->installEventFilter(this);

    auto *head = new QVBoxLayout;
    head->setSpacing(px(2));
    head->addWidget(new TextLabel(TextLabel::Role::ViewTitle, tr("Läs in")));
    head->addWidget(m_summary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_accept);
    buttons->addWidget(m_more);
    buttons->addWidget(m_folder);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_report);
    buttons->addWidget(m_clear);
    makePrimary(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(20), px(24), 0);
    column->setSpacing(px(12));
    column->addLayout(head);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_list, 1);

    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { emit reviewRequested(index.row()); });
    connect(m_accept, &QPushButton::clicked, this, &FilesView::acceptAllRequested);
    connect(m_cancel, &QPushButton::clicked, this, &FilesView::cancelRequested);
    connect(m_more, &QPushButton::clicked, this, &FilesView::chooseFilesRequested);
    connect(m_folder, &QPushButton::clicked, this, &FilesView::chooseFolderRequested);
    connect(m_report, &QPushButton::clicked, this, &FilesView::saveReport);
    connect(m_clear, &QPushButton::clicked, this, &FilesView::clearRequested);
    constexpr int refreshMs = 40;
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &FilesView::refresh);
    const auto soon = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&files, &FileQueue::progressed, this, soon);
    connect(&files, &QAbstractItemModel::dataChanged, this, soon);
    refresh();
}

void FilesView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void FilesView::showAccepting(int done, int all)
{
    m_accepting = done < all;
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    if (!m_accepting || !m_progress->isVisible())
        refresh();
    else if (!m_refresh.isActive())
        m_refresh.start(); // the counts, a few times a second
}

QString FilesView::summary() const
{
    const auto part = [](QStringList &parts, int count, const QString &words) {
        if (count > 0)
            parts << words;
    };
    QStringList parts;
    const int reading = m_files.pending();
    part(parts, reading, tr("%n läses", nullptr, reading));
    part(parts, m_files.count(State::Clear), tr("%n utan tvekan", nullptr, m_files.count(State::Clear)));
    part(parts, m_files.count(State::Doubtful), tr("%n med frågor", nullptr, m_files.count(State::Doubtful)));
    part(parts, m_files.count(State::Accepted), tr("%n inlästa", nullptr, m_files.count(State::Accepted)));
    part(parts, m_files.count(State::Known), tr("%n fanns redan", nullptr, m_files.count(State::Known)));
    part(parts, m_files.count(State::Skipped), tr("%n hoppades över", nullptr, m_files.count(State::Skipped)));
    part(parts, m_files.count(State::Failed), tr("%n gick inte att läsa", nullptr, m_files.count(State::Failed)));
    return parts.isEmpty() ? tr("Inget skrivs förrän en fil är godkänd.") : tr("%n filer: ", nullptr, m_files.count()) + parts.join(u", "_s) + u'.';
}

void FilesView::refresh()
{
    const int clear = m_files.count(State::Clear);
    const bool reading = m_files.isReading();
    m_summary->setText(summary());
    m_accept->setText(tr("Godkänn alla utan tvekan (%1)").arg(clear));
    m_accept->setVisible(clear > 0 || m_files.count() > 1);
    m_accept->setEnabled(clear > 0 && !m_readOnly && !m_accepting);
    m_cancel->setVisible(reading || m_accepting);
    m_report->setVisible(m_files.count() > 0 && !reading);
    m_clear->setVisible(m_files.count() > 0 && !reading && !m_accepting);
    m_more->setEnabled(!m_readOnly);
    m_folder->setEnabled(!m_readOnly);
    m_progress->setVisible(reading || m_accepting);
    if (reading && !m_accepting) {
        m_progress->setRange(0, m_files.count());
        m_progress->setValue(m_files.count() - m_files.pending());
    }
}

void FilesView::focusFirst()
{
    if (m_files.count() == 0) {
        m_more->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_list->ensureCurrent();
    m_list->setFocus(Qt::OtherFocusReason);
}

void FilesView::saveReport()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Spara rapport"), folder + u'/' + tr("Inläsning.txt"), tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    QString text = summary() + u"\n\n"_s;
    for (int row = 0; row < m_files.count(); ++row) {
        const QueuedFile &file = m_files.file(row);
        const QString more = file.why.isEmpty() ? file.summary : file.why;
        text += u"%1: %2%3\n"_s.arg(file.name(), stateWords(file.state, file.doubts), more.isEmpty() ? QString() : u". "_s + more);
    }
    try {
        documents::saveFile(path, text.toUtf8());
    } catch (const documents::Error &error) {
        emit problem(tr("Rapporten är inte sparad"), error.message());
    }
}

bool FilesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete
        && m_list->currentIndex().isValid()) {
        emit skipRequested(m_list->currentIndex().row());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace views
