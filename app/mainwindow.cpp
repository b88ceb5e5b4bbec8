// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/firststart.h"
#include "app/menus.h"
#include "app/rail.h"
#include "app/settings.h"
#include "app/toprow.h"
#include "views/shared/messagebar.h"
#include "views/shared/savedmark.h"
#include "views/shared/theme.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUndoStack>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace app {

using views::Place;
using views::SaveState;
using views::theme::px;

namespace {
constexpr int rememberEvery = 10'000; // ms; also at each change of place and at the end

/// The air around the message bar goes with it: without a message the page begins at the top row.
class MessageRow final : public QHBoxLayout
{
public:
    QSize sizeHint() const override { return isEmpty() ? QSize(0, 0) : QHBoxLayout::sizeHint(); }
    QSize minimumSize() const override { return isEmpty() ? QSize(0, 0) : QHBoxLayout::minimumSize(); }
};

/// A screen reader knows a window by its role; a plain widget has none.
QAccessibleInterface *exposeWindow(const QString &className, QObject *object)
{
    auto *window = className == "app::MainWindow"_L1 ? qobject_cast<QWidget *>(object) : nullptr;
    return window ? new QAccessibleWidget(window, QAccessible::Window) : nullptr;
}

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_sheets(new QStackedWidget(this)), m_frame(new QWidget),
      m_top(new TopRow), m_rail(new Rail), m_messages(new views::MessageBar), m_stack(new QStackedWidget)
{
    QAccessible::installFactory(exposeWindow);
    setWindowTitle(tr("Röda tråden"));
    setWindowIcon(views::theme::icon(u"traden"_s, &views::Colours::thread));
    setMinimumSize(px(560), px(400));

    auto *content = new QVBoxLayout;
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    auto *messageRow = new MessageRow;
    messageRow->setContentsMargins(px(12), px(8), px(12), 0);
    messageRow->addWidget(m_messages);
    content->addLayout(messageRow);
    content->addWidget(m_stack, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_rail);
    below->addLayout(content, 1);
    auto *frame = new QVBoxLayout(m_frame);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    frame->addWidget(m_top);
    frame->addLayout(below, 1);

    m_sheets->addWidget(m_frame);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_sheets);

    m_menus = new Menus(m_top->menuBar(), this);
    connect(m_menus, &Menus::newFileRequested, this, &MainWindow::newFileRequested);
    connect(m_menus, &Menus::openFileRequested, this, &MainWindow::openFileRequested);
    connect(m_menus, &Menus::importFilesRequested, this, &MainWindow::importFilesRequested);
    connect(m_menus, &Menus::importFolderRequested, this, &MainWindow::importFolderRequested);
    connect(m_menus, &Menus::exampleRequested, this, &MainWindow::exampleRequested);
    connect(m_menus, &Menus::fileRequested, this, &MainWindow::fileRequested);
    connect(m_menus, &Menus::settingsRequested, this, &MainWindow::settingsRequested);
    connect(m_menus, &Menus::quitRequested, this, &QWidget::close);
    connect(m_menus, &Menus::searchRequested, this, [this] {
        m_top->searchField()->setFocus(Qt::ShortcutFocusReason);
        m_top->searchField()->selectAll();
    });
    connect(m_menus, &Menus::placeRequested, this, [this](int place) { goTo(place); });
    connect(m_menus, &Menus::backRequested, this, &MainWindow::goBack);
    connect(m_menus, &Menus::paneRequested, this, &MainWindow::cyclePanes);
    connect(m_menus, &Menus::fullScreenRequested, this, [this](bool on) { on ? showFullScreen() : showNormal(); });

    connect(m_rail, &Rail::chosen, this, [this](int place) { goTo(place); });
    connect(m_rail, &Rail::settingsRequested, this, &MainWindow::settingsRequested);
    connect(m_messages, &views::MessageBar::undoRequested, this, [this] {
        if (m_file.history)
            m_file.history->undo();
    });

    // Files may be dropped anywhere, also on a text that would take their names as words.
    setAcceptDrops(true);
    qApp->installEventFilter(this);

    m_buildTimer.setSingleShot(true);
    m_buildTimer.setInterval(0);
    connect(&m_buildTimer, &QTimer::timeout, this, &MainWindow::buildNext);
    m_memoryTimer.setInterval(rememberEvery);
    connect(&m_memoryTimer, &QTimer::timeout, this, &MainWindow::remember);

    // With room for its own frame; what was remembered on a larger screen is cut down to this one.
    const QRect room = screen()->availableGeometry().adjusted(px(4), px(36), -px(4), -px(4));
    if (!restoreGeometry(m_settings.geometry()))
        resize(QSize(px(1280), px(800)).boundedTo(room.size()));
    else if (!isMaximized() && !isFullScreen() && !room.contains(geometry()))
        setGeometry(QRect(geometry().topLeft(), geometry().size().boundedTo(room.size())));
    if (!isMaximized() && !isFullScreen() && !room.contains(geometry()))
        move(screen()->availableGeometry().topLeft());
}

MainWindow::~MainWindow()
{
    // Places hold references into what stands on the file, which goes after the window: they must not outlive it.
    takeFieldInHand();
    hide(); // else each place that comes forward as another goes reads what it would show
    qDeleteAll(m_places);
}

/// What stands in the field that has the caret is taken now, not while the place around it is torn down. Returns the field.
QWidget *MainWindow::takeFieldInHand()
{
    QWidget *field = focusWidget();
    if (field)
        field->clearFocus();
    return field;
}

FirstStart *MainWindow::firstStart()
{
    if (!m_firstStart) {
        m_firstStart = new FirstStart;
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(m_firstStart);
        m_sheets->addWidget(scroll);
        connect(m_firstStart, &FirstStart::newFileRequested, this, &MainWindow::newFileRequested);
        connect(m_firstStart, &FirstStart::openFileRequested, this, &MainWindow::openFileRequested);
        connect(m_firstStart, &FirstStart::exampleRequested, this, &MainWindow::exampleRequested);
        connect(m_firstStart, &FirstStart::fileRequested, this, &MainWindow::fileRequested);
    }
    return m_firstStart;
}

void MainWindow::showFirstStart()
{
    firstStart();
    m_sheets->setCurrentIndex(1);
    m_firstStart->setRecentFiles(m_settings.recentFiles());
    setWindowTitle(tr("Röda tråden"));
    m_firstStart->focusFirst();
}

void MainWindow::showFile(const FileView &file)
{
    Q_ASSERT(!hasFile());
    m_file = file;
    m_places = QList<Place *>(file.places.size(), nullptr);
    m_rail->setPlaces(file.places);
    setOrganisation(file.organisation, file.openedBy);
    m_menus->setPlaces(file.places);
    m_menus->setRecentFiles(m_settings.recentFiles());
    m_menus->setHistory(file.history);
    m_messages->clear();
    if (file.readingWhy.isEmpty())
        m_top->savedMark()->showNothing();
    else
        m_top->savedMark()->showReading(file.readingWhy);
    m_top->layOut();
    if (file.history)
        connect(file.history, &QUndoStack::indexChanged, this,
                [this] { showSaveState({SaveState::State::Saved, QDateTime::currentDateTime(), QString()}); });
    m_sheets->setCurrentWidget(m_frame);
    setWindowFilePath(file.path);
    paintFrame();

    if (!goTo(m_settings.place(file.path)))
        goTo(0); // the overview: what one sees first where nothing is remembered
    m_memoryTimer.start();
    if (m_painted)
        m_buildTimer.start();
}

bool MainWindow::leaveFile()
{
    QWidget *field = takeFieldInHand();
    for (Place *place : std::as_const(m_places))
        if (place && !place->flush()) {
            if (field)
                field->setFocus();
            return false;
        }
    remember();
    m_memoryTimer.stop();
    m_buildTimer.stop();
    m_menus->setPlace(nullptr);
    m_menus->setHistory(nullptr);
    m_menus->setPlaces({});
    if (m_file.history)
        m_file.history->disconnect(this);
    qDeleteAll(m_places);
    m_places.clear();
    setTrail({});
    m_rail->setPlaces({});
    m_file = FileView();
    return true;
}

Place *MainWindow::currentPlace() const
{
    return qobject_cast<Place *>(m_stack->currentWidget());
}

Place *MainWindow::build(int place)
{
    if (place < 0 || place >= m_places.size())
        return nullptr;
    if (m_places.at(place))
        return m_places.at(place);
    const PlaceEntry &entry = m_file.places.at(place);
    Place *made = entry.make(m_stack);
    m_places[place] = made;
    m_stack->addWidget(made);
    made->setAccessibleName(entry.title);
    connectPlace(made, place);
    made->recall(m_settings.memory(m_file.path, entry.id));
    m_rail->setWaiting(place, made->waiting());
    return made;
}

void MainWindow::buildNext()
{
    // One at a time between events: the first painting and the first keys never wait for a place that nobody looks at.
    for (int i = 0; i < m_places.size(); ++i) {
        if (!m_places.at(i)) {
            build(i);
            m_buildTimer.start();
            return;
        }
    }
}

void MainWindow::connectPlace(Place *place, int at)
{
    connect(place, &Place::waitingChanged, this, [this, place, at] { m_rail->setWaiting(at, place->waiting()); });
    connect(place, &Place::actionsChanged, this, [this, place] {
        if (place == currentPlace())
            m_menus->setPlace(place);
    });
    connect(place, &Place::saveStateChanged, this, &MainWindow::showSaveState);
    connect(place, &Place::message, this, [this](const QString &text, bool undoable) { m_messages->showDone(text, undoable); });
    connect(place, &Place::problem, this,
            [this](const QString &text, const QString &details) { m_messages->say(views::MessageBar::Tone::Attention, text, details); });
    connect(place, &Place::openMinutes, this, [this](const QUuid &meeting, const QUuid &item, const QUuid &line) { goToMinutes(meeting, item, line); });
    connect(place, &Place::openDecision, this, [this](const QUuid &line) { goToDecision(line); });
    connect(place, &Place::openObject, this, [this](const domain::ObjectRef &object) { goToObject(object); });
    connect(place, &Place::openThread, this, &MainWindow::goToThread);
    connect(place, &Place::openMatter, this, &MainWindow::goToMatter);
    connect(place, &Place::openFound, this, &MainWindow::goToObject);
    connect(place, &Place::backRequested, this, &MainWindow::goBack);
    connect(place, &Place::placeRequested, this, [this](const QString &id) { jump(indexOf(id), [](Place &) { return true; }); });
}

void MainWindow::setOrganisation(const QString &organisation, const QString &openedBy)
{
    m_file.organisation = organisation;
    m_file.openedBy = openedBy;
    m_rail->setFoot(organisation, openedBy);
}

views::MessageBar *MainWindow::messages() const
{
    return m_sheets->currentWidget() == m_frame ? m_messages : m_firstStart->messages();
}

QLineEdit *MainWindow::searchField() const
{
    return m_top->searchField();
}

views::SavedMark *MainWindow::savedMark() const
{
    return m_top->savedMark();
}

void MainWindow::comeForward()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!hasFile() || !widget || widget->window() != this || !drop->mimeData()->hasUrls())
        return QWidget::eventFilter(watched, event);
    QStringList paths;
    for (const QUrl &url : drop->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (paths.isEmpty())
        return QWidget::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        QMetaObject::invokeMethod(this, [this, paths] { emit filesDropped(paths); }, Qt::QueuedConnection); // the other program waits
    return true;
}

void MainWindow::cyclePanes(int step)
{
    QList<QWidget *> panes{m_rail};
    if (Place *place = currentPlace()) {
        const QList<QWidget *> own = place->panes();
        panes += own.isEmpty() ? QList<QWidget *>{place} : own;
    }
    panes.append(m_top->searchField());
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            at = i;
    QWidget *next = panes.at((at + step + panes.size()) % panes.size());
    if (next == m_rail)
        m_rail->focusCurrent();
    else if (auto *place = qobject_cast<Place *>(next))
        place->focusFirst();
    else
        next->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showSaveState(const SaveState &state)
{
    views::SavedMark *mark = m_top->savedMark();
    switch (state.state) {
    case SaveState::State::Nothing: break;
    case SaveState::State::Saved: mark->showSaved(state.at.toLocalTime().time()); break;
    case SaveState::State::Saving: mark->showSaving(); break;
    case SaveState::State::NotSaved: mark->showNotSaved(state.at.toLocalTime().time(), state.why); break;
    case SaveState::State::Reading: mark->showReading(state.why); break;
    case SaveState::State::Busy: state.why.isEmpty() ? mark->showNothing() : mark->showBusy(state.why); break;
    }
    m_top->layOut();
}

void MainWindow::remember()
{
    if (!hasFile())
        return;
    for (int i = 0; i < m_places.size(); ++i)
        if (m_places.at(i))
            m_settings.setMemory(m_file.path, m_file.places.at(i).id, m_places.at(i)->memory());
    rememberGeometry();
    m_settings.sync();
}

void MainWindow::rememberGeometry()
{
    if (isVisible() && !isMinimized())
        m_settings.setGeometry(saveGeometry());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setCompact(width() < px(1120));
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    // After the window is on the screen, not in the middle of its first painting.
    QTimer::singleShot(0, this, [this] {
        announcePainted();
        if (currentPlace())
            m_buildTimer.start();
    });
}

/// Where the desktop has made room for the window by now, it is painted before what takes longer to read fills it.
void MainWindow::paintFrame()
{
    constexpr int rounds = 8; // of the event loop, which takes few events a round
    for (int i = 0; i < rounds && isVisible() && !m_painted; ++i)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::ExcludeSocketNotifiers);
    if (m_painted)
        announcePainted();
}

void MainWindow::announcePainted()
{
    if (std::exchange(m_isAnnounced, true))
        return;
    emit firstPainted();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // What nobody nearer had a use for: Esc leaves what was followed here.
    if (event->key() == Qt::Key_Escape && canGoBack()) {
        goBack();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        remember();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QWidget *field = takeFieldInHand();
    for (Place *place : std::as_const(m_places)) {
        if (place && !m_closesAnyway && !place->flush()) {
            // Words that cannot be written are worth more than a closed window.
            auto *anyway = new QAction(tr("Stäng utan att spara"), m_messages);
            connect(anyway, &QAction::triggered, this, [this] {
                m_closesAnyway = true;
                close();
            }, Qt::QueuedConnection);
            m_messages->say(views::MessageBar::Tone::Attention, tr("Allt är inte sparat än"),
                            tr("Fönstret stannar tills texten är skriven. Nytt försök görs hela tiden."), {anyway});
            event->ignore();
            if (field)
                field->setFocus();
            return;
        }
    }
    rememberGeometry();
    remember();
    event->accept();
}

} // namespace app
