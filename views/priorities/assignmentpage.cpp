// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/assignmentpage.h"

#include "views/priorities/activitylist.h"
#include "views/priorities/reportcard.h"
#include "views/priorities/timeline.h"
#include "views/shared/partyedit.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using domain::Assignment;
using theme::px;

namespace {

constexpr int pageWidth = 640, sideWidth = 320, inset = 8; ///< the running texts' own padding

QScrollArea *scrolling(QWidget *content, QPalette::ColorRole paper, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(paper);
    content->setBackgroundRole(paper);
    area->setWidget(content);
    return area;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

AssignmentPage::AssignmentPage(const Parts &parts, QWidget *parent) : QWidget(parent), m_parts(parts)
{
    setAccessibleName(tr("Uppdraget"));
    m_scroll = scrolling(buildPage(), QPalette::Base, this);
    m_side = scrolling(buildSide(), QPalette::Window, this);
    m_side->setFixedWidth(px(sideWidth));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_side);
    connect(&parts.reader, &lists::AssignmentReader::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            load();
    });
    connect(&m_group, &ProseGroup::saveStateChanged, this, &AssignmentPage::saveStateChanged);
    connect(&m_group, &ProseGroup::message, this, &AssignmentPage::refused);
}

QWidget *AssignmentPage::buildPage()
{
    auto *holder = new QWidget;
    auto *outer = new QHBoxLayout(holder);
    outer->setContentsMargins(px(24), px(16), px(24), px(48));
    auto *page = new QWidget(holder);
    page->setMaximumWidth(px(pageWidth));
    outer->addWidget(page, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));

    auto *head = new QHBoxLayout;
    m_back = new QPushButton(page);
    m_back->setFlat(true);
    connect(m_back, &QPushButton::clicked, this, &AssignmentPage::closed);
    m_move = new QPushButton(tr("Flytta eller ta bort …"), page);
    m_move->setFlat(true);
    connect(m_move, &QPushButton::clicked, this, &AssignmentPage::moveMenu);
    head->addWidget(m_back);
    head->addStretch();
    head->addWidget(m_move);
    column->addLayout(head);
    m_title = new ProseEdit(ProseEdit::Form::Line, page);
    m_title->setAccessibleName(tr("Uppdragets namn"));
    m_title->setPlaceholder(tr("Uppdragets namn"));
    m_group.add(m_title);
    column->addWidget(m_title);
    buildFacts(column);
    prose(column, tr("Var är vi? Nulägesanalys"), tr("Hur det är nu, och vad vi bygger det på"), u"currentState"_s);
    prose(column, tr("Vart ska vi? Önskat läge"), tr("Hur det är när vi är framme"), u"desiredState"_s);
    prose(column, tr("Avgränsning"), tr("Vad som inte ingår"), u"scope"_s);
    prose(column, tr("Antaganden"), tr("Vad som måste stämma"), u"assumptions"_s);
    column->addSpacing(px(12));
    auto *label = new TextLabel(TextLabel::Role::Group, tr("Hur gör vi? Aktiviteter"), page);
    label->setIndent(px(inset));
    column->addWidget(label);
    m_activities = new ActivityList(page);
    column->addWidget(m_activities);
    connect(m_activities, &ActivityList::changed, this, [this](const QList<domain::Activity> &activities) {
        tell(m_parts.edits.change(assignment(), tr("Aktiviteter"), [&](Assignment &a) { a.activities = activities; }));
    });
    prose(column, tr("Länkar och dokument"), tr("En adress eller ett dokument på varje rad"), u"links"_s);
    column->addSpacing(px(16));

    auto *reports = new QHBoxLayout;
    label = new TextLabel(TextLabel::Role::Group, tr("Hur blev det? Lägesbeskrivningar"), page);
    label->setIndent(px(inset));
    reports->addWidget(label);
    reports->addStretch();
    m_newReport = new QPushButton(theme::icon(u"ny"_s), tr("Ny lägesbeskrivning"), page);
    m_newReport->setFlat(true);
    connect(m_newReport, &QPushButton::clicked, this, &AssignmentPage::newReport);
    reports->addWidget(m_newReport);
    column->addLayout(reports);
    m_reports = new QVBoxLayout;
    m_reports->setSpacing(px(8));
    column->addLayout(m_reports);
    column->addStretch();
    return holder;
}

void AssignmentPage::buildFacts(QVBoxLayout *column)
{
    QWidget *page = m_title->parentWidget();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(inset), 0, px(inset), 0);
    row->setSpacing(px(8));
    const auto name = [page](const QString &text, QWidget *buddy) {
        auto *label = new TextLabel(TextLabel::Role::Quiet, text, page);
        label->setWordWrap(false);
        label->setBuddy(buddy);
        return label;
    };
    m_number = new QLineEdit(page);
    m_number->setAccessibleName(tr("Nummer"));
    m_number->setFixedWidth(px(56));
    m_owners = new PartyEdit(page);
    m_owners->setAccessibleName(tr("Ägare"));
    m_owners->setPlaceholderText(tr("Personer eller grupper"));
    row->addWidget(name(tr("N&ummer"), m_number));
    row->addWidget(m_number);
    row->addSpacing(px(8));
    row->addWidget(name(tr("Ä&gare"), m_owners));
    row->addWidget(m_owners, 1);
    column->addLayout(row);
    m_gone = new TextLabel(TextLabel::Role::Problem, QString(), page);
    m_gone->setIndent(px(inset));
    column->addWidget(m_gone);
    auto *focus = new QHBoxLayout;
    focus->setContentsMargins(px(inset), px(4), 0, 0);
    m_focus = new QCheckBox(tr("Årets &fokus: ett uppdrag varje år"), page);
    focus->addWidget(m_focus);
    focus->addStretch();
    column->addLayout(focus);
    m_resourcesLabel = new TextLabel(TextLabel::Role::Group, tr("Resurser som läggs till"), page);
    m_resourcesLabel->setIndent(px(inset));
    m_resources = new ProseEdit(ProseEdit::Form::Prose, page);
    m_resources->setAccessibleName(tr("Resurser som läggs till"));
    m_resources->setPlaceholder(tr("Tid, pengar, människor"));
    m_group.add(m_resources);
    column->addWidget(m_resourcesLabel);
    column->addWidget(m_resources);
    m_earlier = new QVBoxLayout;
    m_earlier->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_earlier);

    connect(m_number, &QLineEdit::editingFinished, this, [this] {
        if (m_details && m_number->text().trimmed() != m_details->assignment.number)
            tell(m_parts.edits.change(assignment(), tr("Nummer"), [this](Assignment &a) { a.number = m_number->text().trimmed(); }));
    });
    connect(m_owners, &PartyEdit::partiesChanged, this, [this](const domain::Parties &owners) {
        tell(m_parts.edits.change(assignment(), tr("Ägare"), [&](Assignment &a) { a.owners = owners; }));
    });
    connect(m_focus, &QCheckBox::clicked, this, [this](bool on) { tell(m_parts.edits.setYearsFocus(assignment(), on)); });
}

QWidget *AssignmentPage::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(px(20), px(22), px(20), px(24));
    column->setSpacing(px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextLabel::Role::Group, tr("Det som hänt"), side));
    head->addStretch();
    auto *thread = new QPushButton(tr("Hela tråden"), side);
    thread->setFlat(true);
    thread->setShortcut(Qt::CTRL | Qt::Key_T); // as in minutes
    connect(thread, &QPushButton::clicked, this, [this] { emit openThread({domain::ObjectType::Assignment, assignment().uuid()}); });
    head->addWidget(thread);
    column->addLayout(head);
    m_timeline = new Timeline(side);
    connect(m_timeline, &Timeline::openMinutes, this, &AssignmentPage::openMinutes);
    connect(m_timeline, &Timeline::openObject, this, &AssignmentPage::openObject);
    column->addWidget(m_timeline);
    column->addStretch();
    return side;
}

ProseEdit *AssignmentPage::prose(QVBoxLayout *column, const QString &label, const QString &placeholder, const QString &key)
{
    column->addSpacing(px(12));
    auto *name = new TextLabel(TextLabel::Role::Group, label, m_title->parentWidget());
    name->setIndent(px(inset));
    column->addWidget(name);
    auto *edit = new ProseEdit(ProseEdit::Form::Prose, m_title->parentWidget());
    edit->setAccessibleName(label);
    edit->setPlaceholder(placeholder);
    edit->setProperty("key", key);
    m_group.add(edit);
    m_texts.append(edit);
    column->addWidget(edit);
    return edit;
}

ProseField AssignmentPage::fieldOf(const QString &what, const QString &key, QString Assignment::*field)
{
    const domain::AssignmentId id = assignment(); // what is still unwritten when another is shown belongs to this one
    return {[this, id, field] { return m_details && m_details->assignment.id == id ? m_details->assignment.*field : QString(); },
            [this, id, what, key, field](const domain::Prose &text, const QString &visit) {
                const editing::Answer answer = m_parts.edits.change(id, what, [&](Assignment &a) { a.*field = text; }, key + u'/' + visit);
                if (!answer && !answer.why.isEmpty())
                    emit refused(answer.why);
                return answer.done;
            }};
}

void AssignmentPage::show(domain::AssignmentId id)
{
    if (id == assignment() && m_details)
        return;
    m_group.flush();
    m_details.reset();
    m_parts.reader.setAssignment(id);
    load();
    m_scroll->ensureVisible(0, 0);
    m_side->ensureVisible(0, 0);
}

void AssignmentPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void AssignmentPage::load()
{
    m_stale = false;
    const domain::AssignmentId before = m_details ? m_details->assignment.id : domain::AssignmentId();
    auto details = m_parts.reader.read();
    if (!details) {
        if (before)
            emit closed(); // taken away
        m_details.reset();
        return;
    }
    m_details = std::move(details);
    m_back->setText(tr("← Verksamhetsplan %1").arg(m_details->year));
    if (before != m_details->assignment.id) {
        m_title->setField(fieldOf(tr("Uppdragets namn"), u"title"_s, &Assignment::title));
        m_resources->setField(fieldOf(tr("Resurser"), u"resources"_s, &Assignment::resources));
        const QList<QString Assignment::*> fields{&Assignment::currentState, &Assignment::desiredState, &Assignment::scope, &Assignment::assumptions, &Assignment::links};
        for (qsizetype i = 0; i < m_texts.size(); ++i)
            m_texts[i]->setField(fieldOf(m_texts[i]->accessibleName(), m_texts[i]->property("key").toString(), fields[i]));
    } else {
        m_group.reload();
    }
    showFacts();
    showEarlier();
    showReports();
    m_timeline->setSteps(m_details->steps, m_today);
}

domain::Directory AssignmentPage::directory() const
{
    domain::Directory directory;
    directory.people = m_parts.people.values();
    directory.bodies = m_parts.bodies.values();
    return directory;
}

void AssignmentPage::showFacts()
{
    const Assignment &a = m_details->assignment;
    const bool other = m_number->property("of").toUuid() != a.id.uuid();
    m_number->setProperty("of", a.id.uuid());
    if (other || !m_number->hasFocus())
        m_number->setText(a.number);
    m_owners->setDirectory(directory());
    if (other || !m_owners->hasFocus() || m_owners->parties() == a.owners)
        m_owners->setParties(a.owners);
    QStringList gone;
    for (const QString &name : m_details->gone)
        gone << tr("%1 sitter inte längre i någon grupp. Uppdraget står kvar hos den personen tills en annan ägare anges.").arg(name);
    m_gone->setText(gone.join(u' '));
    m_gone->setVisible(!gone.isEmpty());
    m_focus->setChecked(a.yearsFocus);
    const bool resources = a.yearsFocus || !a.resources.isEmpty();
    m_resourcesLabel->setVisible(resources);
    m_resources->setVisible(resources);
    m_activities->setActivities(a.activities);
}

void AssignmentPage::showEarlier()
{
    clear(m_earlier);
    for (const Assignment &earlier : m_details->earlier) {
        auto *button = new QPushButton(tr("Fortsätter %1 %2").arg(earlier.number, earlier.title), m_title->parentWidget());
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, id = earlier.id] { emit openObject({domain::ObjectType::Assignment, id.uuid()}); });
        m_earlier->addWidget(button, 0, Qt::AlignLeft);
    }
}

/// Cards stay themselves, so that what is being written in stays.
void AssignmentPage::showReports()
{
    QList<domain::StatusReportId> wanted, there;
    for (const lists::ReportDetails &details : m_details->reports)
        wanted.append(details.report.id);
    for (const ReportCard *card : std::as_const(m_cards))
        there.append(card->id());
    if (wanted != there) {
        clear(m_reports);
        m_cards.clear();
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            auto *card = new ReportCard(m_parts.edits, m_title->parentWidget());
            card->setReadOnly(m_readOnly);
            m_group.add(card->text());
            connect(card, &ReportCard::openMinutes, this, &AssignmentPage::openMinutes);
            connect(card, &ReportCard::refused, this, &AssignmentPage::refused);
            m_reports->addWidget(card);
            m_cards.append(card);
        }
        if (wanted.isEmpty()) {
            auto *none = new TextLabel(TextLabel::Role::Quiet, tr("Ingen än. Skriv # och uppdragets namn i ett möte och gör punkten till lägesbeskrivning, eller skriv en här."),
                                       m_title->parentWidget());
            none->setIndent(px(inset));
            m_reports->addWidget(none);
        }
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setReport(m_details->reports[i], directory(), m_today);
    for (ReportCard *card : std::as_const(m_cards)) {
        if (card->id() != m_toOpen || m_toOpen.isNull())
            continue;
        m_toOpen = {};
        card->setOpen(true);
        QTimer::singleShot(0, card, [this, card] { // when it has its place
            m_scroll->ensureWidgetVisible(card);
            card->text()->setFocus();
        });
    }
}

void AssignmentPage::newReport()
{
    if (m_readOnly || assignment().isNull())
        return;
    m_group.flush();
    const editing::Answer answer = m_parts.edits.addReport(assignment(), m_today);
    tell(answer);
    m_toOpen = domain::StatusReportId(answer.id);
}

void AssignmentPage::moveMenu()
{
    QMenu menu;
    for (int year : std::as_const(m_years))
        if (m_details && year != m_details->year)
            menu.addAction(tr("Flytta till verksamhetsplan %1").arg(year), this, [this, year] { tell(m_parts.edits.moveToYear(assignment(), year)); });
    menu.addAction(tr("Ta bort uppdraget"), this, [this] {
        m_group.flush();
        tell(m_parts.edits.removeAssignment(assignment()));
    });
    menu.exec(m_move->mapToGlobal(QPoint(0, m_move->height())));
}

void AssignmentPage::tell(const editing::Answer &answer)
{
    if (answer)
        return;
    if (!answer.why.isEmpty())
        emit refused(answer.why);
    load(); // shows what is stored
}

void AssignmentPage::setToday(QDate today)
{
    m_today = today;
    if (isVisible())
        load();
}

void AssignmentPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (ProseEdit *edit : QList<ProseEdit *>{m_title, m_resources} + m_texts)
        edit->setReadOnly(readOnly);
    for (QLineEdit *field : {m_number, static_cast<QLineEdit *>(m_owners)})
        field->setReadOnly(readOnly);
    m_focus->setEnabled(!readOnly);
    m_activities->setReadOnly(readOnly);
    m_newReport->setVisible(!readOnly);
    m_move->setVisible(!readOnly);
    for (ReportCard *card : std::as_const(m_cards))
        card->setReadOnly(readOnly);
}

void AssignmentPage::focusFirst() { m_title->setFocus(); }

QList<QWidget *> AssignmentPage::panes() const { return {m_scroll, m_side}; }

void AssignmentPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_group.flush();
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void AssignmentPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setVisible(width() >= px(760));
}

} // namespace views
