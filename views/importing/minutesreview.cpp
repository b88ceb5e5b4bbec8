// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/minutesreview.h"

#include "reviewing/importedits.h"
#include "views/importing/doubtcard.h"
#include "views/importing/doubtlist.h"
#include "views/importing/sourceview.h"
#include "views/meetings/meetingheader.h"
#include "views/meetings/openmeetings.h"
#include "views/minutes/minuteseditor.h"
#include "views/shared/paint.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTextBlock>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

using reviewing::Question;
using theme::px;
using About = Question::About;

/// What is kept of a file for as long as it is under review.
struct MinutesReview::Held {
    importing::MinutesImport import; ///< as it was understood; what became of it lies on the desk
    std::shared_ptr<const reviewing::Understood> understood;
    QList<Question> questions;
    std::optional<domain::Meeting> earlier;
    MinutesAnswers::Known known;
};

MinutesReview::MinutesReview(reviewing::ReviewDesk &desk, reviewing::ImportEdits &edits, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_edits(edits), m_title(new TextLabel(TextLabel::Role::ViewTitle)), m_sub(new TextLabel(TextLabel::Role::Quiet)),
      m_group(new TextLabel(TextLabel::Role::Group)), m_keys(new TextLabel(TextLabel::Role::Detail, tr("F8 nästa, Skift+F8 förra"))), m_source(new SourceView),
      m_doubts(new DoubtList), m_page(new QVBoxLayout), m_accept(new QPushButton(tr("Godkänn"))), m_skip(new QPushButton(tr("Hoppa över"))),
      m_list(new QPushButton(tr("Alla filer")))
{
    setAccessibleName(tr("Granska en fil"));
    m_keys->setWordWrap(false);
    m_group->setWordWrap(false);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(px(24), 0, px(24), 0);
    top->addWidget(m_group, 1);
    top->addWidget(m_keys);
    auto *doubts = new QVBoxLayout;
    doubts->setContentsMargins(px(22), 0, px(22), 0);
    doubts->addWidget(m_doubts);
    auto *read = new TextLabel(TextLabel::Role::Group, tr("Så här läste vi mötet"));
    auto *readRow = new QVBoxLayout;
    readRow->setContentsMargins(px(24), px(4), px(24), 0);
    readRow->addWidget(read);
    m_page->setContentsMargins(px(24), 0, px(24), px(12));
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, px(14), 0, 0);
    right->setSpacing(px(8));
    right->addLayout(top);
    right->addLayout(doubts, 2);
    right->addLayout(readRow);
    right->addLayout(m_page, 4);
    right->addWidget(makeFoot());
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_source, 9);
    columns->addLayout(right, 10);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeHead());
    all->addLayout(columns, 1);

    connect(m_doubts, &DoubtList::activeChanged, this, &MinutesReview::showActive);
    connect(m_source, &SourceView::markChosen, m_doubts, &DoubtList::activate);
    connect(m_accept, &QPushButton::clicked, this, &MinutesReview::acceptRequested);
    connect(m_skip, &QPushButton::clicked, this, &MinutesReview::skipRequested);
    connect(m_list, &QPushButton::clicked, this, &MinutesReview::listRequested);
}

MinutesReview::~MinutesReview()
{
    delete m_editor; // it stands on the open meeting
}

QWidget *MinutesReview::makeHead()
{
    auto *head = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(px(1));
    words->addWidget(m_title);
    words->addWidget(m_sub);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(px(24), px(16), px(24), px(12));
    row->addLayout(words, 1);
    row->addWidget(m_list, 0, Qt::AlignBottom);
    return head;
}

QWidget *MinutesReview::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(px(24), px(12), px(24), px(12));
    row->setSpacing(px(8));
    row->addWidget(new TextLabel(TextLabel::Role::Detail, tr("Inget skrivs förrän filen är godkänd.")), 1);
    row->addWidget(m_skip);
    row->addWidget(m_accept);
    m_accept->setToolTip(u"F9"_s);
    m_skip->setToolTip(tr("Skift+F9"));
    makePrimary(m_accept);
    return foot;
}

domain::MeetingId MinutesReview::meeting() const { return m_current ? m_current->import.minutes.meeting.id : domain::MeetingId(); }

void MinutesReview::show(const reviewing::QueuedFile &file, int number, int count)
{
    leave();
    m_name = file.name();
    m_number = number;
    m_count = count;
    std::shared_ptr<Held> &held = m_held[file.understood->sha256];
    const domain::Directory directory = m_edits.directory();
    m_desk.know(directory);
    if (!held || held->understood != file.understood || !m_desk.holds(held->import.minutes.meeting.id)) {
        held = std::make_shared<Held>();
        held->understood = file.understood;
        const auto &proposal = std::get<importing::MinutesProposal>(file.understood->proposal);
        held->import = importing::toMinutes(proposal, directory);
        held->earlier = m_edits.existing(held->import);
        held->known.day = proposal.date.isValid();
        held->known.body = !proposal.body.isEmpty();
        held->questions = reviewing::questionsAbout(proposal, held->import, *file.understood->source, directory, bool(held->earlier));
        m_desk.lay(held->import);
    }
    m_current = held;
    m_questions = held->questions;
    m_open = std::make_unique<OpenMeeting>(m_desk.stored(), meeting());
    m_editor = new MinutesEditor(m_open->document, &m_desk.lineEdits());
    auto *header = new MeetingHeader(m_open->facts, m_open->attendance, m_open->agenda, m_desk.meetingEdits());
    header->setDirectory(m_open->document.directory());
    connect(&m_open->document, &outline::MinutesDocument::directoryChanged, header, [this, header] { header->setDirectory(m_open->document.directory()); });
    connect(header, &MeetingHeader::left, this, [this] { m_editor->text()->setFocus(); });
    m_editor->setHeaderWidget(header);
    m_editor->setAccessibleName(tr("Så här läste vi mötet"));
    m_page->addWidget(m_editor);
    connect(m_editor, &MinutesEditor::caretRowChanged, this, &MinutesReview::followCaret);
    connect(m_editor, &MinutesEditor::message, this, [this](const QString &text) { emit message(text, false); });
    m_source->show(file.understood->source, file.path);
    m_answers = std::make_unique<MinutesAnswers>(m_desk, *m_open, *m_editor, m_questions, held->known);
    connect(m_answers.get(), &MinutesAnswers::settled, this, &MinutesReview::settle);
    connect(m_answers.get(), &MinutesAnswers::skipRequested, this, &MinutesReview::skipRequested);
    fillCards();
    retellMarks();
    retellHead();
}

void MinutesReview::leave()
{
    if (m_current)
        m_current->questions = m_questions;
    m_doubts->clear();
    m_answers.reset();
    delete m_editor;
    m_editor = nullptr;
    m_open.reset();
    m_current.reset();
    m_questions.clear();
    m_desk.history().stack().clear(); // the next file's Ctrl+Z is its own
}

void MinutesReview::focusFirst()
{
    if (!m_doubts->toFirstOpen() && m_editor)
        m_accept->setFocus(Qt::TabFocusReason);
}

int MinutesReview::openQuestions() const
{
    return int(std::count_if(m_questions.begin(), m_questions.end(), [](const Question &question) { return !question.settled; }));
}

QList<QWidget *> MinutesReview::panes() const
{
    QList<QWidget *> all{m_source};
    if (m_doubts->active())
        all << m_doubts->active();
    else if (!m_doubts->cards().isEmpty())
        all << m_doubts->cards().first();
    if (m_editor)
        all << m_editor->text();
    return all << m_accept;
}

void MinutesReview::stepQuestion(int by)
{
    if (!m_doubts->step(by))
        m_accept->setFocus(Qt::TabFocusReason);
}

void MinutesReview::fillCards()
{
    m_doubts->clear();
    for (int i = 0; i < m_questions.size(); ++i) {
        DoubtCard *card = m_doubts->add(m_questions[i].asked, m_questions[i].quote);
        m_answers->add(card, i);
        if (m_questions[i].settled)
            card->setAnswered(m_questions[i].answer);
    }
    m_doubts->setVisible(!m_questions.isEmpty());
    m_keys->setVisible(!m_questions.isEmpty());
    const int rows = m_open ? m_open->document.rowCount() : 0;
    m_group->setText(m_questions.isEmpty() ? tr("Inget är tveksamt") : tr("Tveksamt, %1 av %n rader", nullptr, rows).arg(m_questions.size()));
}

void MinutesReview::retellMarks()
{
    QList<SourceMark> marks;
    for (int i = 0; i < m_questions.size(); ++i)
        marks.append({i + 1, m_questions[i].at, m_questions[i].settled ? SourceMark::State::Settled : SourceMark::State::Doubtful});
    m_source->setMarks(marks);
}

void MinutesReview::retellHead()
{
    m_title->setText(tr("Läs in: %1").arg(m_name));
    const int open = openQuestions();
    const QString where = m_count > 1 ? tr("Fil %1 av %2. ").arg(m_number).arg(m_count) : QString();
    m_sub->setText(where + (open == 0 ? tr("Inga frågor kvar, mötet är klart.") : tr("%n frågor kvar, sedan är mötet klart.", nullptr, open)));
    m_accept->setText(m_count > 1 ? tr("Godkänn och nästa fil") : tr("Godkänn"));
    m_list->setVisible(m_count > 1);
}

void MinutesReview::showActive(int number)
{
    m_source->setActive(number);
    if (number < 1 || number > m_questions.size() || !m_editor)
        return;
    // Into view, and the caret there; the keyboard stays where it is.
    if (const int row = m_answers->rowOf(m_questions[number - 1]); row >= 0)
        m_editor->text()->setCaret(QTextCursor(m_open->document.text()->findBlockByNumber(row)));
}

void MinutesReview::followCaret()
{
    if (!m_open || !m_current)
        return;
    const int row = m_editor->caretRow();
    if (row >= m_open->document.rowCount())
        return;
    const domain::LineId line = m_open->document.lineAt(row);
    m_source->setCurrent(line ? m_current->import.lines.value(line) : m_current->import.items.value(m_open->document.itemAt(row)));
}

void MinutesReview::settle(int question, const QString &answer)
{
    m_questions[question].settled = true;
    m_questions[question].answer = answer;
    m_doubts->cards()[question]->setAnswered(answer);
    retellMarks();
    retellHead();
    if (!m_doubts->toFirstOpen())
        m_accept->setFocus(Qt::TabFocusReason);
}

std::optional<importing::MinutesImport> MinutesReview::taken()
{
    if (!m_current)
        return std::nullopt;
    m_accept->setFocus(Qt::OtherFocusReason); // what stands in a field is given first
    QCoreApplication::sendPostedEvents(m_answers.get(), QEvent::MetaCall);
    if (!m_open->document.flush())
        return std::nullopt;
    for (int i = 0; i < m_questions.size(); ++i) {
        const Question &question = m_questions[i];
        const bool missing = (question.about == About::Day && !m_current->known.day && !question.settled)
            || (question.about == About::Body && !m_current->known.body && !question.settled) || (question.about == About::Version && !question.settled);
        if (missing) {
            m_doubts->activate(i + 1);
            emit message(question.asked, false);
            return std::nullopt;
        }
    }
    auto import = m_desk.taken(meeting());
    if (!import)
        return std::nullopt;
    // The day or the body may have been corrected to those of a meeting that is stored.
    const auto earlier = m_edits.existing(*import);
    const bool asked = std::any_of(m_questions.begin(), m_questions.end(), [](const Question &question) { return question.about == About::Version; });
    if (earlier && !asked) {
        Question question;
        question.about = About::Version;
        question.asked = tr("Mötet finns redan. Ska det här stå bredvid?");
        question.quote = import->minutes.body.abbreviation + u' ' + import->minutes.meeting.date.toString(Qt::ISODate);
        m_questions.append(question);
        fillCards();
        retellMarks();
        retellHead();
        m_doubts->activate(int(m_questions.size()));
        return std::nullopt;
    }
    if (earlier)
        reviewing::becomeVersionAfter(*earlier, *import);
    return import;
}

void MinutesReview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit listRequested();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        m_doubts->step(event->key() == Qt::Key_Down ? 1 : -1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_accept->hasFocus())
        emit acceptRequested();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_doubts->active() && m_doubts->isAncestorOf(focusWidget()))
        m_doubts->active()->giveFirst();
    else
        QWidget::keyPressEvent(event);
}

void MinutesReview::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.canvas);
    const QRect source = m_source->geometry();
    paint::hairline(painter, 0, width(), source.top() - 1);
    paint::verticalHairline(painter, source.right() + 1, source.top(), height());
}

} // namespace views
