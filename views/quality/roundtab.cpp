// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/roundtab.h"

#include "domain/dates.h"
#include "domain/markdown.h"
#include "views/shared/dateedit.h"
#include "views/shared/emptystate.h"
#include "views/shared/partyedit.h"
#include "views/shared/proseedit.h"
#include "views/shared/rowlist.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstep.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

namespace {

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

} // namespace

RoundTab::RoundTab(const Parts &parts, QWidget *parent)
    : ListAndPage(tr("Ingen dialog vald"), tr("Välj en i listan, eller lägg till en ny."), parent), m_parts(parts)
{
    rows()->setAccessibleName(tr("Verksamhetsdialoger, senaste först"));
    rows()->setItemDelegate(new RoundDelegate(rows()));
    rows()->setEmptyState(new EmptyState(tr("Inga dialoger än"), tr("Lägg till en omgång för varje enhet.")));
    rows()->setModel(&parts.rounds);
    connect(rows(), &RowList::currentRowChanged, this, &RoundTab::choose);
    auto *add = new QPushButton(theme::icon(u"ny"_s), tr("Ny omgång"), this);
    add->setEnabled(!parts.readOnly);
    connect(add, &QPushButton::clicked, this, &RoundTab::addRound);

    addAbove(add, Qt::AlignLeft);
    buildPage();
    setWidths(320, 640);

    connect(&parts.rounds, &QAbstractItemModel::dataChanged, this, [this] { showFields(); });
    connect(&parts.rounds, &QAbstractItemModel::rowsRemoved, this, [this] { choose(rows()->currentIndex()); });
    connect(&parts.stored.links, &storage::LinkRepository::changed, this, &RoundTab::showAgreements, Qt::QueuedConnection);
    connect(&parts.stored.links, &storage::LinkRepository::removed, this, &RoundTab::showAgreements, Qt::QueuedConnection);
    choose({});
}

void RoundTab::buildPage()
{
    QVBoxLayout *column = pageColumn();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(px(12));
    form->setVerticalSpacing(px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &label, QWidget *field) {
        field->setAccessibleName(QString(label).remove(u'&'));
        field->setEnabled(!m_parts.readOnly);
        form->addRow(label, field);
    };
    m_year = new QSpinBox(page());
    m_year->setRange(1990, 2200);
    m_number = new QSpinBox(page());
    m_number->setRange(1, 3);
    m_number->setPrefix(u"VD"_s);
    m_unit = new QLineEdit(page());
    m_unit->setPlaceholderText(tr("Skolans namn; tomt för hela verksamheten"));
    m_dialogueOn = new DateEdit(page());
    m_informedOn = new DateEdit(page());
    m_followedUpOn = new DateEdit(page());
    m_questions = new ProseEdit(ProseEdit::Form::Prose, page());
    m_questions->setPlaceholder(tr("Frågor som förbereds, en på varje rad"));
    m_agreed = new ProseEdit(ProseEdit::Form::Prose, page());
    m_agreed->setPlaceholder(tr("Vad ni kom fram till"));
    m_carriedOnBy = new PartyEdit(page());
    m_documentedAt = new QLineEdit(page());
    m_documentedAt->setPlaceholderText(tr("Diarienummer eller adress"));
    add(tr("&År"), m_year);
    add(tr("&Omgång"), m_number);
    add(tr("&Enhet"), m_unit);
    add(tr("Steg &1, dialog"), m_dialogueOn);
    add(tr("Steg &2, LG informeras"), m_informedOn);
    add(tr("Steg &3, följs upp"), m_followedUpOn);
    add(tr("&Frågor"), m_questions);
    m_indicators = new TextLabel(TextLabel::Role::Body, QString(), page());
    m_indicators->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(tr("Indikatorer"), m_indicators);
    add(tr("&Samtalet"), m_agreed);
    add(tr("&Bärs vidare av"), m_carriedOnBy);
    add(tr("&Dokumenterat"), m_documentedAt);
    column->addLayout(form);
    m_problem = new TextLabel(TextLabel::Role::Problem, QString(), page());
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
}

void RoundTab::buildAgreements(QVBoxLayout *column)
{
    column->addWidget(new TextLabel(TextLabel::Role::Group, tr("Överenskommelser"), page()));
    m_agreements = new QVBoxLayout;
    m_agreements->setSpacing(0);
    column->addLayout(m_agreements);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    m_newAgreement = new QLineEdit(page());
    m_newAgreement->setPlaceholderText(tr("Vad är ni överens om?"));
    m_newAgreement->setAccessibleName(tr("Ny överenskommelse"));
    m_meeting = new QComboBox(page());
    m_meeting->setAccessibleName(tr("Skrivs i mötet"));
    m_meeting->setToolTip(tr("Överenskommelsen skrivs i mötets anteckningar, bland besluten."));
    m_agree = new QPushButton(tr("Skriv in"), page());
    row->addWidget(m_newAgreement, 1);
    row->addWidget(m_meeting);
    row->addWidget(m_agree);
    column->addLayout(row);
    auto *foot = new QHBoxLayout;
    auto *thread = new QPushButton(theme::icon(u"traden"_s, &Colours::blue), tr("Hela tråden"), page());
    auto *gone = new QPushButton(tr("Ta bort omgången"), page());
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
    thread->setShortcut(Qt::CTRL | Qt::Key_T); // as in minutes
    connect(thread, &QPushButton::clicked, this, [this] { emit openThread({domain::ObjectType::DialogueRound, m_round.uuid()}); });
    connect(gone, &QPushButton::clicked, this, &RoundTab::removeRound);
}

void RoundTab::focusFirst()
{
    rows()->setFocus();
    rows()->ensureCurrent();
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
    rows()->setCurrentIndex(index);
    rows()->setFocus();
    return true;
}

void RoundTab::choose(const QModelIndex &index)
{
    if (m_round && page()->isAncestorOf(focusWidget()))
        change(); // what is being written belongs to the one before
    m_round = index.isValid() ? m_parts.rounds.at(index.row()).id : domain::DialogueRoundId();
    showPage(index.isValid());
    domain::Directory directory;
    directory.people = m_parts.people.values();
    directory.bodies = m_parts.bodies.values();
    m_carriedOnBy->setDirectory(directory);
    m_meetings = lists::writableMeetings(m_parts.stored);
    m_meeting->clear();
    for (const lists::WritableMeeting &meeting : std::as_const(m_meetings))
        m_meeting->addItem(meeting.name);
    bind(m_questions, &domain::DialogueRound::questions, tr("Ändra dialogens frågor"));
    bind(m_agreed, &domain::DialogueRound::agreed, tr("Ändra samtalet"));
    showFields();
    showAgreements();
}

void RoundTab::bind(ProseEdit *edit, domain::Prose domain::DialogueRound::*member, const QString &step)
{
    // Of the round that is shown now, also when the text is written after another has been chosen.
    const auto read = [this, id = m_round]() -> std::optional<domain::DialogueRound> { return id ? m_parts.rounds.find(id) : std::nullopt; };
    edit->setField({[read, member] {
                        const auto round = read();
                        return round ? (*round).*member : domain::Prose();
                    },
                    [this, read, member, step](const domain::Prose &text, const QString &visit) {
                        auto round = read();
                        if (!round || (*round).*member == text)
                            return true;
                        (*round).*member = text;
                        return !m_parts.readOnly && m_parts.edits.change(step, *round, step + visit);
                    }});
    edit->setReadOnly(m_parts.readOnly);
}

bool RoundTab::flush()
{
    const bool fields = change(), questions = m_questions->flush();
    return m_agreed->flush() && questions && fields;
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
    for (auto [field, day] : {std::pair(m_dialogueOn, round->dialogueOn), {m_informedOn, round->informedOn}, {m_followedUpOn, round->followedUpOn}})
        if (!field->hasFocus() || !field->isModified())
            field->setDate(day);
    m_questions->reload();
    m_agreed->reload();
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
            auto *step = new ThreadStep(Mark::Agreement, domain::toPlain(entry->line.text), entry->reference, page());
            step->setTied(m_agreements->count() > 0);
            connect(step, &QAbstractButton::clicked, this, [this, line] { emit openDecision(line.uuid()); });
            m_agreements->addWidget(step);
        }
    } catch (const storage::StorageError &) {
        // The list is filled again with the next change.
    }
    if (m_agreements->count() == 0)
        m_agreements->addWidget(new TextLabel(TextLabel::Role::Quiet, tr("Inga överenskommelser än."), page()));
}

/// False: something in it is refused, and says why.
bool RoundTab::change()
{
    const auto before = current();
    if (!before || m_filling || m_parts.readOnly)
        return true;
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
    after.carriedOnBy = m_carriedOnBy->parties();
    after.documentedAt = m_documentedAt->text().trimmed();
    const auto isBefore = [](QDate later, QDate earlier) { return later.isValid() && earlier.isValid() && later < earlier; };
    if (problem.isEmpty() && (isBefore(after.informedOn, after.dialogueOn) || isBefore(after.followedUpOn, after.informedOn) || isBefore(after.followedUpOn, after.dialogueOn)))
        problem = tr("Stegen kommer i ordning: dialogen först, sedan LG, sist uppföljningen.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    return problem.isEmpty() && (after == *before || m_parts.edits.change(tr("Ändra verksamhetsdialog"), after));
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
    if (!m_parts.agreements.agree(*round, m_meetings.at(m_meeting->currentIndex()).id, text, m_carriedOnBy->parties()))
        return;
    m_newAgreement->clear();
    m_problem->hide();
    emit done(tr("Överenskommelsen står i mötet %1.").arg(m_meeting->currentText()));
}

} // namespace views
