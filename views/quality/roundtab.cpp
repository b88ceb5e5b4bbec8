// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/roundtab.h"

#include "domain/dates.h"
#include "domain/markdown.h"
#include "views/shared/dateedit.h"
#include "views/shared/emptystate.h"
#include "views/shared/partyedit.h"
#include "views/shared/rowlist.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstep.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

namespace {

constexpr int mostMeetings = 20; ///< that an agreement may be written in

class RoundDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    Row row(const QModelIndex &index) const override
    {
        Row row;
        row.mark = Mark::FollowUp;
        row.face = Row::Face::Said;
        row.title = index.data().toString();
        row.details = index.data(lists::RoundList::StepRole).toString();
        return row;
    }
};

/// Tells when a text has been left, as a line edit does.
class LeavingText final : public QPlainTextEdit
{
public:
    LeavingText(std::function<void()> left, QWidget *parent) : QPlainTextEdit(parent), m_left(std::move(left))
    {
        setTabChangesFocus(true);
        setFont(theme::text(16));
        setMinimumHeight(px(76));
        setMaximumHeight(px(150));
    }

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        m_left();
    }

private:
    std::function<void()> m_left;
};

} // namespace

RoundTab::RoundTab(const Parts &parts, QWidget *parent) : QWidget(parent), m_parts(parts)
{
    m_rows = new RowList(this);
    m_rows->setAccessibleName(tr("Verksamhetsdialoger, senaste först"));
    m_rows->setItemDelegate(new RoundDelegate(m_rows));
    m_rows->setEmptyState(new EmptyState(tr("Inga dialoger än"), tr("Lägg till en omgång för varje enhet.")));
    m_rows->setModel(&parts.rounds);
    connect(m_rows, &RowList::currentRowChanged, this, &RoundTab::choose);
    auto *add = new QPushButton(theme::icon(u"ny"_s), tr("Ny omgång"), this);
    add->setEnabled(!parts.readOnly);
    connect(add, &QPushButton::clicked, this, &RoundTab::addRound);

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(px(8));
    leftColumn->addWidget(add, 0, Qt::AlignLeft);
    leftColumn->addWidget(m_rows, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildPage());
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(left);
    splitter->addWidget(scroll);
    splitter->setSizes({px(320), px(640)});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);

    connect(&parts.rounds, &QAbstractItemModel::dataChanged, this, [this] { showFields(); });
    connect(&parts.rounds, &QAbstractItemModel::rowsRemoved, this, [this] { choose(m_rows->currentIndex()); });
    connect(&parts.stored.links, &storage::LinkRepository::changed, this, &RoundTab::showAgreements, Qt::QueuedConnection);
    connect(&parts.stored.links, &storage::LinkRepository::removed, this, &RoundTab::showAgreements, Qt::QueuedConnection);
    choose({});
}

QWidget *RoundTab::buildPage()
{
    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    auto *outer = new QVBoxLayout(sheet);
    outer->setContentsMargins(px(24), px(16), px(24), px(24));
    m_nothing = new EmptyState(tr("Ingen dialog vald"), tr("Välj en i listan, eller lägg till en ny."), sheet);
    outer->addWidget(m_nothing);
    m_page = new QWidget(sheet);
    outer->addWidget(m_page);
    outer->addStretch();
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(px(12));
    form->setVerticalSpacing(px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &label, QWidget *field) {
        field->setAccessibleName(QString(label).remove(u'&'));
        field->setEnabled(!m_parts.readOnly);
        form->addRow(label, field);
    };
    m_year = new QSpinBox(m_page);
    m_year->setRange(1990, 2200);
    m_number = new QSpinBox(m_page);
    m_number->setRange(1, 3);
    m_number->setPrefix(u"VD"_s);
    m_unit = new QLineEdit(m_page);
    m_unit->setPlaceholderText(tr("Skolans namn; tomt för hela verksamheten"));
    m_dialogueOn = new DateEdit(m_page);
    m_informedOn = new DateEdit(m_page);
    m_followedUpOn = new DateEdit(m_page);
    m_questions = new LeavingText([this] { change(); }, m_page);
    m_questions->setPlaceholderText(tr("Frågor som förbereds, en på varje rad"));
    m_agreed = new LeavingText([this] { change(); }, m_page);
    m_agreed->setPlaceholderText(tr("Vad ni kom fram till"));
    m_carriedOnBy = new PartyEdit(m_page);
    m_documentedAt = new QLineEdit(m_page);
    m_documentedAt->setPlaceholderText(tr("Diarienummer eller adress"));
    add(tr("&År"), m_year);
    add(tr("&Omgång"), m_number);
    add(tr("&Enhet"), m_unit);
    add(tr("Steg &1, dialog"), m_dialogueOn);
    add(tr("Steg &2, LG informeras"), m_informedOn);
    add(tr("Steg &3, följs upp"), m_followedUpOn);
    add(tr("&Frågor"), m_questions);
    m_indicators = new TextLabel(TextLabel::Role::Body, QString(), m_page);
    m_indicators->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(tr("Indikatorer"), m_indicators);
    add(tr("&Samtalet"), m_agreed);
    add(tr("&Bärs vidare av"), m_carriedOnBy);
    add(tr("&Dokumenterat"), m_documentedAt);
    column->addLayout(form);
    m_problem = new TextLabel(TextLabel::Role::Problem, QString(), m_page);
    m_problem->hide();
    column->addWidget(m_problem);
    buildAgreements(column);

    for (QSpinBox *box : {m_year, m_number})
        connect(box, &QSpinBox::editingFinished, this, &RoundTab::change);
    for (QLineEdit *field : {m_unit, m_documentedAt})
        connect(field, &QLineEdit::editingFinished, this, &RoundTab::change);
    for (DateEdit *field : {m_dialogueOn, m_informedOn, m_followedUpOn})
        connect(field, &DateEdit::dateChanged, this, &RoundTab::change);
    connect(m_carriedOnBy, &PartyEdit::partiesChanged, this, &RoundTab::change);
    return sheet;
}

void RoundTab::buildAgreements(QVBoxLayout *column)
{
    column->addWidget(new TextLabel(TextLabel::Role::Group, tr("Överenskommelser"), m_page));
    m_agreements = new QVBoxLayout;
    m_agreements->setSpacing(0);
    column->addLayout(m_agreements);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    m_newAgreement = new QLineEdit(m_page);
    m_newAgreement->setPlaceholderText(tr("Vad är ni överens om?"));
    m_newAgreement->setAccessibleName(tr("Ny överenskommelse"));
    m_meeting = new QComboBox(m_page);
    m_meeting->setAccessibleName(tr("Skrivs i mötet"));
    m_meeting->setToolTip(tr("Överenskommelsen skrivs i mötets anteckningar, bland besluten."));
    m_agree = new QPushButton(tr("Skriv in"), m_page);
    row->addWidget(m_newAgreement, 1);
    row->addWidget(m_meeting);
    row->addWidget(m_agree);
    column->addLayout(row);
    auto *foot = new QHBoxLayout;
    auto *thread = new QPushButton(theme::icon(u"traden"_s, &Colours::blue), tr("Hela tråden"), m_page);
    auto *gone = new QPushButton(tr("Ta bort omgången"), m_page);
    for (QPushButton *button : {thread, gone}) {
        button->setFlat(true);
        foot->addWidget(button);
    }
    foot->addStretch();
    column->addLayout(foot);
    for (QWidget *widget : QList<QWidget *>{m_newAgreement, m_meeting, m_agree, gone})
        widget->setEnabled(!m_parts.readOnly);
    connect(m_agree, &QPushButton::clicked, this, &RoundTab::agree);
    connect(m_newAgreement, &QLineEdit::returnPressed, this, &RoundTab::agree);
    connect(thread, &QPushButton::clicked, this, [this] { emit openThread({domain::ObjectType::DialogueRound, m_round.uuid()}); });
    connect(gone, &QPushButton::clicked, this, &RoundTab::removeRound);
}

void RoundTab::focusFirst()
{
    m_rows->setFocus();
    m_rows->ensureCurrent();
}

std::optional<domain::DialogueRound> RoundTab::current() const
{
    return m_round ? m_parts.rounds.find(m_round) : std::nullopt;
}

bool RoundTab::show(domain::DialogueRoundId round)
{
    const QModelIndex index = m_parts.rounds.indexOf(round);
    if (!index.isValid())
        return false;
    m_rows->setCurrentIndex(index);
    m_rows->setFocus();
    return true;
}

void RoundTab::choose(const QModelIndex &index)
{
    if (m_round && m_page->isAncestorOf(focusWidget()))
        change(); // what is being written belongs to the one before
    m_round = index.isValid() ? m_parts.rounds.at(index.row()).id : domain::DialogueRoundId();
    m_page->setVisible(index.isValid());
    m_nothing->setVisible(!index.isValid());
    domain::Directory directory;
    directory.people = m_parts.people.values();
    directory.bodies = m_parts.bodies.values();
    m_carriedOnBy->setDirectory(directory);
    m_meeting->clear();
    m_meetings.clear();
    try {
        for (const storage::MeetingEntry &entry : m_parts.stored.meetings.entries()) {
            if (entry.meeting.isReadOnly() || m_meetings.size() >= mostMeetings)
                continue;
            m_meetings.append(entry.meeting.id);
            m_meeting->addItem(entry.bodyAbbreviation + u' ' + domain::shortDate(entry.meeting.date));
        }
    } catch (const storage::StorageError &) {
        // Then nothing can be written in either.
    }
    showFields();
    showAgreements();
}

void RoundTab::showFields()
{
    const auto round = current();
    if (!round)
        return;
    m_filling = true;
    m_year->setValue(round->year);
    m_number->setValue(round->number);
    const auto fill = [](QLineEdit *field, const QString &text) {
        if (field->text() != text && !(field->hasFocus() && field->isModified()))
            field->setText(text);
    };
    fill(m_unit, round->unit);
    fill(m_documentedAt, round->documentedAt);
    m_dialogueOn->setDate(round->dialogueOn);
    m_informedOn->setDate(round->informedOn);
    m_followedUpOn->setDate(round->followedUpOn);
    if (!m_questions->hasFocus() && m_questions->toPlainText() != round->questions)
        m_questions->setPlainText(round->questions);
    if (!m_agreed->hasFocus() && m_agreed->toPlainText() != round->agreed)
        m_agreed->setPlainText(round->agreed);
    if (!m_carriedOnBy->hasFocus())
        m_carriedOnBy->setParties(round->carriedOnBy);
    m_filling = false;
    showIndicators();
}

void RoundTab::showIndicators()
{
    const auto round = current();
    QStringList words;
    try {
        for (const domain::Indicator &indicator : m_parts.stored.records.all<domain::Indicator>()) {
            QList<domain::IndicatorValue> values = domain::valuesOf(m_parts.stored.records.values(indicator.id), round ? round->unit : QString());
            if (round && round->dialogueOn.isValid())
                values.removeIf([&](const domain::IndicatorValue &value) { return value.date > round->dialogueOn; });
            if (values.isEmpty())
                continue;
            const QString said = domain::progressionText(indicator, values);
            words.append(u"%1: %2"_s.arg(indicator.name, said.isEmpty() ? domain::valueText(values.last().value, indicator.unit) : said));
        }
    } catch (const storage::StorageError &) {
        words.clear();
    }
    m_indicators->setText(words.isEmpty() ? tr("Inga värden för enheten än.") : words.join(u'\n'));
}

void RoundTab::showAgreements()
{
    while (QLayoutItem *item = m_agreements->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_round)
        return;
    try {
        for (const domain::LineId line : m_parts.agreements.agreementsOf(m_round)) {
            const auto entry = m_parts.stored.decisions.entry(line);
            if (!entry)
                continue;
            auto *step = new ThreadStep(Mark::Agreement, domain::toPlain(entry->line.text), entry->reference, m_page);
            step->setTied(m_agreements->count() > 0);
            connect(step, &QAbstractButton::clicked, this, [this, line] { emit openDecision(line.uuid()); });
            m_agreements->addWidget(step);
        }
    } catch (const storage::StorageError &) {
        // The list is filled again with the next change.
    }
    if (m_agreements->count() == 0)
        m_agreements->addWidget(new TextLabel(TextLabel::Role::Quiet, tr("Inga överenskommelser än."), m_page));
}

void RoundTab::change()
{
    const auto before = current();
    if (!before || m_filling || m_parts.readOnly)
        return;
    QString problem;
    for (const DateEdit *field : {m_dialogueOn, m_informedOn, m_followedUpOn})
        if (problem.isEmpty())
            problem = field->problem();
    domain::DialogueRound after = *before;
    after.year = m_year->value();
    after.number = m_number->value();
    after.name = u"VD%1"_s.arg(after.number);
    after.unit = m_unit->text().trimmed();
    after.dialogueOn = m_dialogueOn->date();
    after.informedOn = m_informedOn->date();
    after.followedUpOn = m_followedUpOn->date();
    after.questions = m_questions->toPlainText().trimmed();
    after.agreed = m_agreed->toPlainText().trimmed();
    after.carriedOnBy = m_carriedOnBy->parties();
    after.documentedAt = m_documentedAt->text().trimmed();
    const auto isBefore = [](QDate later, QDate earlier) { return later.isValid() && earlier.isValid() && later < earlier; };
    if (problem.isEmpty() && (isBefore(after.informedOn, after.dialogueOn) || isBefore(after.followedUpOn, after.informedOn) || isBefore(after.followedUpOn, after.dialogueOn)))
        problem = tr("Stegen kommer i ordning: dialogen först, sedan LG, sist uppföljningen.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty() && !(after == *before))
        m_parts.edits.change(tr("Ändra verksamhetsdialog"), after);
}

void RoundTab::addRound()
{
    domain::DialogueRound fresh;
    fresh.id = domain::DialogueRoundId::create();
    fresh.year = QDate::currentDate().year();
    fresh.number = 1;
    if (const auto like = current()) { // the same round of the next school
        fresh.year = like->year;
        fresh.number = like->number;
        fresh.questions = like->questions;
    }
    fresh.name = u"VD%1"_s.arg(fresh.number);
    if (!m_parts.edits.create(tr("Ny verksamhetsdialog"), fresh))
        return;
    show(fresh.id);
    m_unit->setFocus();
}

void RoundTab::removeRound()
{
    const auto round = current();
    if (round && m_parts.edits.remove(tr("Ta bort verksamhetsdialog"), *round))
        emit done(tr("Dialogen är borttagen. Överenskommelserna står kvar i mötena."));
}

void RoundTab::agree()
{
    const auto round = current();
    const QString text = m_newAgreement->text().trimmed();
    if (!round || m_parts.readOnly)
        return;
    if (text.isEmpty() || m_meeting->currentIndex() < 0) {
        m_problem->setText(text.isEmpty() ? tr("Skriv vad ni är överens om.") : tr("Det finns inget möte att skriva det i. Lägg till ett möte först."));
        m_problem->show();
        m_newAgreement->setFocus();
        return;
    }
    if (!m_parts.agreements.agree(*round, m_meetings.at(m_meeting->currentIndex()), text, m_carriedOnBy->parties()))
        return;
    m_newAgreement->clear();
    m_problem->hide();
    emit done(tr("Överenskommelsen står i mötet %1.").arg(m_meeting->currentText()));
}

} // namespace views
