// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/planreview.h"

#include "reviewing/questions.h"
#include "views/importing/doubtcard.h"
#include "views/importing/doubtlist.h"
#include "views/importing/planrowdelegate.h"
#include "views/importing/sourceview.h"
#include "views/shared/paint.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

PlanReview::PlanReview(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextLabel::Role::ViewTitle)), m_sub(new TextLabel(TextLabel::Role::Quiet)),
      m_group(new TextLabel(TextLabel::Role::Group)), m_keys(new TextLabel(TextLabel::Role::Detail, tr("F8 nästa, Skift+F8 förra"))), m_source(new SourceView),
      m_doubts(new DoubtList), m_table(new QTableView), m_accept(new QPushButton), m_skip(new QPushButton(tr("Hoppa över"))),
      m_list(new QPushButton(tr("Alla filer")))
{
    setAccessibleName(tr("Granska en plan"));
    m_keys->setWordWrap(false);
    m_table->setModel(&m_rows);
    m_table->setItemDelegate(new PlanRowDelegate(m_table));
    m_table->setAccessibleName(tr("Så här läste vi planen"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(reviewing::PlanRows::KindColumn, px(130));
    m_table->installEventFilter(this);

    auto *words = new QVBoxLayout;
    words->setSpacing(px(1));
    words->addWidget(m_title);
    words->addWidget(m_sub);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(24), px(16), px(24), px(12));
    head->addLayout(words, 1);
    head->addWidget(m_list, 0, Qt::AlignBottom);
    auto *top = new QHBoxLayout;
    top->addWidget(m_group, 1);
    top->addWidget(m_keys);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(px(8));
    foot->addWidget(new TextLabel(TextLabel::Role::Detail, tr("Enter ändrar, Alt+↑↓ flyttar, Delete tar bort, Ctrl+Enter ger en ny rad.")), 1);
    foot->addWidget(m_skip);
    foot->addWidget(m_accept);
    makePrimary(m_accept);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(px(24), px(14), px(24), px(12));
    right->setSpacing(px(8));
    right->addLayout(top);
    right->addWidget(m_doubts, 2);
    right->addWidget(new TextLabel(TextLabel::Role::Group, tr("Så här läste vi planen")));
    right->addWidget(m_table, 3);
    right->addLayout(foot);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_source, 9);
    columns->addLayout(right, 10);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addLayout(columns, 1);

    connect(m_doubts, &DoubtList::activeChanged, m_source, &SourceView::setActive);
    connect(m_source, &SourceView::markChosen, m_doubts, &DoubtList::activate);
    connect(m_accept, &QPushButton::clicked, this, &PlanReview::acceptRequested);
    connect(m_skip, &QPushButton::clicked, this, &PlanReview::skipRequested);
    connect(m_list, &QPushButton::clicked, this, &PlanReview::listRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanReview::followRow);
    connect(&m_rows, &reviewing::PlanRows::edited, this, [this] { m_held[m_hash] = m_rows.plan(); });
}

PlanReview::~PlanReview() = default;

void PlanReview::show(const reviewing::QueuedFile &file, int number, int count, const std::optional<domain::ActionPlan> &earlier)
{
    m_name = file.name();
    m_number = number;
    m_count = count;
    m_understood = file.understood;
    m_hash = file.understood->sha256;
    const auto &read = std::get<importing::PlanProposal>(file.understood->proposal);
    m_rows.setPlan(m_held.value(m_hash, read));
    m_asked.clear();
    m_doubts->clear();
    if (earlier)
        askBeside(earlier->title);
    for (const reviewing::PlanQuestion &question : reviewing::questionsAbout(read))
        ask(question.asked, question.quote, question.at.start >= 0 ? question.at : reviewing::placeOf(question.quote, *file.understood->source),
            question.about == reviewing::PlanQuestion::About::Title);
    m_source->show(file.understood->source, file.path);
    m_table->setCurrentIndex(m_rows.index(0, reviewing::PlanRows::TextColumn));
    retell();
}

void PlanReview::ask(const QString &asked, const QString &quote, const importing::SourcePlace &at, bool must)
{
    const int i = int(m_asked.size());
    m_asked.append({at, must, false, false});
    DoubtCard *card = m_doubts->add(asked, quote);
    card->addAnswer(tr("Det stämmer så"), [this, i] { settle(i, tr("Sedd")); });
    card->addAnswer(tr("Rätta i planen"), [this] { m_table->setFocus(Qt::TabFocusReason); });
}

void PlanReview::askBeside(const QString &title)
{
    const int i = int(m_asked.size());
    m_asked.append({{}, true, true, false});
    DoubtCard *card = m_doubts->add(tr("En plan med det namnet finns redan. Ska den här stå bredvid?"), title);
    card->addAnswer(tr("Lägg som ny version bredvid"), [this, i] { settle(i, tr("En ny version bredvid den som finns")); });
    card->addAnswer(tr("Hoppa över filen"), [this] { QMetaObject::invokeMethod(this, &PlanReview::skipRequested, Qt::QueuedConnection); });
}

bool PlanReview::asksBeside(const QString &title)
{
    if (std::any_of(m_asked.begin(), m_asked.end(), [](const Asked &asked) { return asked.beside; }))
        return false;
    askBeside(title);
    retell();
    m_doubts->activate(int(m_asked.size()));
    return true;
}

void PlanReview::settle(int question, const QString &answer)
{
    m_asked[question].settled = true;
    m_doubts->cards()[question]->setAnswered(answer);
    retell();
    focusFirst();
}

void PlanReview::retell()
{
    QList<SourceMark> marks;
    int open = 0;
    for (int i = 0; i < m_asked.size(); ++i) {
        marks.append({i + 1, m_asked[i].at, m_asked[i].settled ? SourceMark::State::Settled : SourceMark::State::Doubtful});
        open += m_asked[i].settled ? 0 : 1;
    }
    m_source->setMarks(marks);
    m_title->setText(tr("Läs in: %1").arg(m_name));
    const QString where = m_count > 1 ? tr("Fil %1 av %2. ").arg(m_number).arg(m_count) : QString();
    m_sub->setText(where + (open == 0 ? tr("Inga frågor kvar, planen är klar.") : tr("%n frågor kvar, sedan är planen klar.", nullptr, open)));
    m_group->setText(m_asked.isEmpty() ? tr("Inget är tveksamt") : tr("Tveksamt"));
    m_doubts->setVisible(!m_asked.isEmpty());
    m_keys->setVisible(!m_asked.isEmpty());
    m_accept->setText(m_count > 1 ? tr("Godkänn och nästa fil") : tr("Godkänn"));
    m_list->setVisible(m_count > 1);
}

void PlanReview::followRow()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !m_understood)
        return;
    const reviewing::PlanRow &row = m_rows.row(index.row());
    m_source->setCurrent(row.at.start >= 0 ? row.at : reviewing::placeOf(row.text.section(u'\n', 0, 0).left(40), *m_understood->source));
}

void PlanReview::focusFirst()
{
    if (!m_doubts->toFirstOpen())
        m_accept->setFocus(Qt::TabFocusReason);
}

void PlanReview::stepQuestion(int by)
{
    if (!m_doubts->step(by))
        m_accept->setFocus(Qt::TabFocusReason);
}

QList<QWidget *> PlanReview::panes() const
{
    QList<QWidget *> all{m_source};
    if (!m_doubts->cards().isEmpty())
        all << m_doubts->cards().first();
    return all << m_table << m_accept;
}

std::optional<importing::PlanProposal> PlanReview::taken()
{
    m_accept->setFocus(Qt::OtherFocusReason); // an open cell is written first
    const importing::PlanProposal plan = m_rows.plan();
    for (int i = 0; i < m_asked.size(); ++i)
        if (m_asked[i].must && !m_asked[i].settled && (m_asked[i].beside || plan.title.isEmpty())) {
            m_doubts->activate(i + 1);
            return std::nullopt;
        }
    return plan;
}

bool PlanReview::rowKey(QKeyEvent *event)
{
    const int row = m_table->currentIndex().row();
    const int column = qMax(0, m_table->currentIndex().column());
    const auto goTo = [&](int to) {
        if (m_rows.rowCount() > 0)
            m_table->setCurrentIndex(m_rows.index(std::clamp(to, 0, m_rows.rowCount() - 1), column));
    };
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::ControlModifier) {
        m_rows.insertAfter(row);
        goTo(row + 1);
        m_table->setCurrentIndex(m_rows.index(row + 1, reviewing::PlanRows::TextColumn));
        m_table->edit(m_table->currentIndex());
    } else if (enter && row >= 0) {
        m_table->edit(m_table->currentIndex());
    } else if (event->key() == Qt::Key_Delete && row >= 0) {
        m_rows.remove(row);
        goTo(row);
    } else if (event->modifiers() == Qt::AltModifier && row >= 0 && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        const int by = event->key() == Qt::Key_Up ? -1 : 1;
        if (m_rows.move(row, by))
            goTo(row + by);
    } else {
        return false;
    }
    return true;
}

bool PlanReview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && rowKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void PlanReview::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit listRequested();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        m_doubts->step(event->key() == Qt::Key_Down ? 1 : -1);
    else if (enter && m_accept->hasFocus())
        emit acceptRequested();
    else
        QWidget::keyPressEvent(event);
}

void PlanReview::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.canvas);
    const QRect source = m_source->geometry();
    paint::hairline(painter, 0, width(), source.top() - 1);
    paint::verticalHairline(painter, source.right() + 1, source.top(), height());
}

} // namespace views
