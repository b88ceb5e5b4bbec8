// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importplace.h"

#include "importing/reading.h"
#include "importing/toplan.h"
#include "views/importing/filesview.h"
#include "views/importing/minutesreview.h"
#include "views/importing/planreview.h"
#include "views/minutes/minuteseditor.h"
#include "views/shared/windowedrows.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUndoStack>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using reviewing::QueuedFile;
using State = QueuedFile::State;

namespace {

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

QStringList askForFiles(QWidget *parent)
{
    QStringList patterns;
    for (const QString &ending : reviewing::FileQueue::endings())
        patterns << u'*' + ending;
    return QFileDialog::getOpenFileNames(parent, ImportPlace::tr("Läs in filer"), documents(),
                                         ImportPlace::tr("Anteckningar och planer (%1);;Alla filer (*)").arg(patterns.join(u' ')));
}

QString askForFolder(QWidget *parent) { return QFileDialog::getExistingDirectory(parent, ImportPlace::tr("Läs in en mapp"), documents()); }

} // namespace

ImportPlace::ImportPlace(editing::EditHistory &history, storage::Repositories &repositories, QWidget *parent)
    : Place(parent), m_edits(history, repositories), m_stack(new QStackedWidget), m_list(new FilesView(m_files)),
      m_minutes(new MinutesReview(m_desk, m_edits)), m_plan(new PlanReview)
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_minutes);
    m_stack->addWidget(m_plan);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    const auto action = [this](const QString &text, const QKeySequence &key, auto work) {
        auto *made = new QAction(text, this);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        connect(made, &QAction::triggered, this, work);
        return made;
    };
    const auto step = [this](int by) {
        if (m_stack->currentWidget() == m_minutes)
            m_minutes->stepQuestion(by);
        else if (m_stack->currentWidget() == m_plan)
            m_plan->stepQuestion(by);
    };
    m_next = action(tr("Nästa tveksamhet"), QKeySequence(Qt::Key_F8), [step] { step(1); });
    m_previous = action(tr("Förra tveksamheten"), QKeySequence(Qt::SHIFT | Qt::Key_F8), [step] { step(-1); });
    m_accept = action(tr("Godkänn filen"), QKeySequence(Qt::Key_F9), [this] { acceptCurrent(); });
    m_skip = action(tr("Hoppa över filen"), QKeySequence(Qt::SHIFT | Qt::Key_F9), [this] { skipCurrent(); });

    connect(m_list, &FilesView::reviewRequested, this, &ImportPlace::review);
    connect(m_list, &FilesView::acceptAllRequested, this, &ImportPlace::acceptAll);
    connect(m_list, &FilesView::chooseFilesRequested, this, &ImportPlace::chooseFiles);
    connect(m_list, &FilesView::chooseFolderRequested, this, &ImportPlace::chooseFolder);
    connect(m_list, &FilesView::problem, this, &Place::problem);
    connect(m_list, &FilesView::clearRequested, this, [this] { m_files.clear(); });
    connect(m_list, &FilesView::cancelRequested, this, [this] {
        m_toAccept.clear(); // what is stored stays, as one step to undo
        if (m_files.isReading())
            m_files.cancel();
    });
    connect(m_list, &FilesView::skipRequested, this, [this](int row) {
        if (m_files.file(row).isOpen())
            m_files.setState(row, State::Skipped);
    });
    connect(m_minutes, &MinutesReview::acceptRequested, this, &ImportPlace::acceptCurrent);
    connect(m_minutes, &MinutesReview::skipRequested, this, &ImportPlace::skipCurrent, Qt::QueuedConnection); // a card's own answer
    connect(m_minutes, &MinutesReview::listRequested, this, &ImportPlace::showList);
    connect(m_minutes, &MinutesReview::message, this, &Place::message);
    connect(m_plan, &PlanReview::acceptRequested, this, &ImportPlace::acceptCurrent);
    connect(m_plan, &PlanReview::skipRequested, this, &ImportPlace::skipCurrent);
    connect(m_plan, &PlanReview::listRequested, this, &ImportPlace::showList);
    connect(&m_desk.history(), &editing::EditHistory::failed, this, [this](const QString &what, const QString &why) { emit problem(what, why); });
    connect(&m_files, &reviewing::FileQueue::progressed, this, &ImportPlace::fileRead);
    connect(&m_files, &QAbstractItemModel::dataChanged, this, &Place::waitingChanged);
    connect(&m_files, &reviewing::FileQueue::othersLeft, this,
            [this](int count) { emit message(tr("%n filer av andra slag lämnades.", nullptr, count), false); });
    m_acceptTimer.setSingleShot(true);
    m_acceptTimer.setInterval(0);
    connect(&m_acceptTimer, &QTimer::timeout, this, &ImportPlace::acceptNext);
}

ImportPlace::~ImportPlace()
{
    m_minutes->leave(); // before the desk that it stands on
}

QString ImportPlace::placeId() const { return u"import"_s; }
QString ImportPlace::title() const { return tr("Läs in"); }
QString ImportPlace::iconName() const { return u"importera"_s; }
int ImportPlace::waiting() const { return m_files.count(State::Clear) + m_files.count(State::Doubtful); }
QUndoStack *ImportPlace::history() { return m_stack->currentWidget() == m_minutes ? &m_desk.history().stack() : m_stack->currentWidget() == m_plan ? m_plan->history() : nullptr; }

void ImportPlace::focusFirst()
{
    if (m_stack->currentWidget() == m_minutes)
        m_minutes->focusFirst();
    else if (m_stack->currentWidget() == m_plan)
        m_plan->focusFirst();
    else
        m_list->focusFirst();
}

QList<QWidget *> ImportPlace::panes() const
{
    return m_stack->currentWidget() == m_minutes ? m_minutes->panes() : m_stack->currentWidget() == m_plan ? m_plan->panes() : QList<QWidget *>();
}

QList<QAction *> ImportPlace::meetingActions() const
{
    return isReviewing() ? QList<QAction *>{m_next, m_previous, m_accept, m_skip} : QList<QAction *>();
}

QList<QAction *> ImportPlace::insertActions() const { return m_minutes->editor() ? m_minutes->editor()->insertActions() : QList<QAction *>(); }

void ImportPlace::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_list->setReadOnly(readOnly);
}

void ImportPlace::read(const QStringList &paths)
{
    if (paths.isEmpty() || m_readOnly)
        return;
    m_showFirst = m_files.count() == 0 && paths.size() == 1;
    m_files.add(paths, m_edits.directory(), m_edits.knownHashes());
    tellProgress();
}

void ImportPlace::chooseFiles()
{
    if (!m_readOnly)
        read(askForFiles(this));
}

void ImportPlace::chooseFolder()
{
    if (const QString folder = m_readOnly ? QString() : askForFolder(this); !folder.isEmpty())
        read({folder});
}

QString ImportPlace::progress() const
{
    if (!m_files.isReading())
        return {};
    return tr("Läser in %1 av %2").arg(m_files.count() - m_files.pending()).arg(m_files.count());
}

void ImportPlace::tellProgress()
{
    SaveState state;
    state.state = SaveState::State::Busy;
    state.why = progress();
    emit saveStateChanged(state);
}

void ImportPlace::fileRead()
{
    tellProgress();
    emit waitingChanged();
    if (m_files.isReading())
        return;
    if (std::exchange(m_showFirst, false) && m_files.count() == 1) {
        const QueuedFile &file = m_files.file(0);
        if (file.isOpen())
            review(0);
        else if (file.state == State::Failed || file.state == State::Known)
            emit problem(tr("%1 är inte inläst").arg(file.name()), file.why);
    } else if (!isReviewing() && m_files.count() > 0 && !m_list->list()->currentIndex().isValid()) {
        m_list->list()->ensureCurrent();
    }
}

void ImportPlace::showList()
{
    m_minutes->leave();
    m_row = -1;
    m_stack->setCurrentWidget(m_list);
    emit actionsChanged();
    m_list->focusFirst();
}

void ImportPlace::review(int row)
{
    const QueuedFile &file = m_files.file(row);
    if (!file.isOpen() || !file.understood || m_accepting)
        return;
    m_minutes->leave();
    m_row = row;
    if (file.understood->isMinutes()) {
        m_minutes->show(file, row + 1, m_files.count());
        m_stack->setCurrentWidget(m_minutes);
        m_minutes->focusFirst();
    } else {
        m_plan->show(file, row + 1, m_files.count(), m_edits.existing(importing::toPlan(std::get<importing::PlanProposal>(file.understood->proposal))));
        m_stack->setCurrentWidget(m_plan);
        m_plan->focusFirst();
    }
    emit actionsChanged();
}

void ImportPlace::goOn()
{
    const int next = m_files.nextOpen(m_row);
    if (next >= 0)
        review(next);
    else
        showList();
}

/// The very bytes that were read. Null where the file is another now, or gone: it is read again, or marked as failed.
std::optional<reviewing::FileRead> ImportPlace::bytesOf(int row)
{
    const QueuedFile &file = m_files.file(row);
    QFile from(file.path);
    if (!from.open(QIODevice::ReadOnly)) {
        m_files.setState(row, State::Failed, tr("Filen finns inte längre."));
        return std::nullopt;
    }
    const QByteArray bytes = from.read(importing::largestFile + 1);
    if (reviewing::ImportEdits::hashOf(bytes) != file.understood->sha256) {
        m_files.readAgain(row, m_edits.directory());
        return std::nullopt;
    }
    return reviewing::FileRead{file.name(), bytes, file.understood->source ? file.understood->source->text : QString()};
}

void ImportPlace::acceptCurrent()
{
    if (!isReviewing() || m_readOnly)
        return;
    const QString name = m_files.file(m_row).name();
    bool stored = false;
    if (m_stack->currentWidget() == m_minutes) {
        const auto import = m_minutes->taken();
        if (!import)
            return;
        const auto file = bytesOf(m_row);
        if (file)
            stored = m_edits.store(*import, *file);
    } else {
        const auto plan = m_plan->taken();
        if (!plan)
            return;
        const auto content = importing::toPlan(*plan);
        // The title may have been corrected to that of a plan that is stored.
        if (const auto earlier = m_edits.existing(content); earlier && m_plan->asksBeside(earlier->title))
            return;
        const auto file = bytesOf(m_row);
        if (file)
            stored = m_edits.store(content, *file);
    }
    if (stored) {
        m_files.setState(m_row, State::Accepted);
        emit message(tr("%1 är inläst.").arg(name), true);
    } else if (m_files.file(m_row).isPending()) {
        emit problem(tr("%1 har ändrats").arg(name), tr("Filen läses på nytt. Det du rättade i den förra ligger kvar tills du har sett den nya."));
    } else if (m_files.file(m_row).isOpen()) {
        return; // the history has said why
    }
    goOn();
    emit waitingChanged();
}

void ImportPlace::skipCurrent()
{
    if (!isReviewing())
        return;
    m_files.setState(m_row, State::Skipped);
    goOn();
    emit waitingChanged();
}

void ImportPlace::acceptAll()
{
    if (m_accepting || m_readOnly)
        return;
    m_toAccept.clear();
    for (int row = 0; row < m_files.count(); ++row)
        if (m_files.file(row).state == State::Clear)
            m_toAccept.append(row);
    if (m_toAccept.isEmpty())
        return;
    m_accepting = true;
    m_accepted = 0;
    m_batch = QUuid::createUuid().toString();
    m_list->showAccepting(0, int(m_toAccept.size()));
    m_acceptTimer.start();
}

void ImportPlace::acceptNext()
{
    if (m_toAccept.isEmpty())
        return endAccepting();
    const int row = m_toAccept.takeFirst();
    if (m_files.file(row).state == State::Clear && store(row))
        ++m_accepted;
    m_list->showAccepting(m_accepted, m_accepted + int(m_toAccept.size()) + 1);
    m_acceptTimer.start(); // other events come between
}

bool ImportPlace::store(int row)
{
    const auto understood = m_files.file(row).understood;
    const auto file = bytesOf(row);
    if (!file)
        return false;
    bool stored = false;
    if (understood->isMinutes()) {
        // Who is who is asked anew: files before this one may have brought people with them.
        const domain::Directory directory = m_edits.directory();
        const auto &proposal = std::get<importing::MinutesProposal>(understood->proposal);
        const importing::MinutesImport import = importing::toMinutes(proposal, directory);
        const bool earlier = bool(m_edits.existing(import));
        const auto questions = reviewing::questionsAbout(proposal, import, *understood->source, directory, earlier);
        if (!questions.isEmpty()) {
            m_files.setDoubts(row, int(questions.size()), earlier ? tr("Mötet finns redan.") : QString());
            return false;
        }
        stored = m_edits.store(import, *file, m_batch);
    } else {
        const domain::PlanContent plan = importing::toPlan(std::get<importing::PlanProposal>(understood->proposal));
        if (m_edits.existing(plan)) {
            m_files.setDoubts(row, 1, tr("En plan med det namnet finns redan."));
            return false;
        }
        stored = m_edits.store(plan, *file, m_batch);
    }
    if (stored)
        m_files.setState(row, State::Accepted);
    else
        m_toAccept.clear(); // the history has said why; the rest waits
    return stored;
}

void ImportPlace::endAccepting()
{
    m_accepting = false;
    m_list->showAccepting(1, 1);
    if (m_accepted > 0)
        emit message(tr("%n filer är inlästa.", nullptr, m_accepted), true);
    emit waitingChanged();
    m_list->focusFirst();
}

} // namespace views
