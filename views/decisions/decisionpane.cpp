// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/decisionpane.h"

#include "domain/address.h"
#include "domain/dates.h"
#include "domain/markdown.h"
#include "lists/words.h"
#include "views/shared/dateedit.h"
#include "views/shared/decisionfield.h"
#include "views/shared/emptystate.h"
#include "views/shared/marks.h"
#include "views/shared/paint.h"
#include "views/shared/partyedit.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstep.h"
#include "views/shared/wordmarks.h"
#include "views/shared/writtentext.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {

class Hairline : public QWidget
{
public:
    explicit Hairline(QWidget *parent) : QWidget(parent) { setFixedHeight(px(9)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::hairline(painter, 0, width(), height() / 2);
    }
};

QColor Colours::*colourOf(const lists::DecisionEntry &entry)
{
    switch (entry.decision.state) {
    case domain::DecisionState::Valid: return entry.decision.reported ? &Colours::ink2 : &Colours::thread;
    case domain::DecisionState::Carried: return &Colours::green;
    default: return &Colours::ink2;
    }
}

QPushButton *quietButton(const QString &text, const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setFlat(true);
    button->setFont(theme::ui(12, QFont::Medium));
    if (!icon.isEmpty())
        button->setIcon(theme::icon(icon, &Colours::blue));
    return button;
}

} // namespace

DecisionPane::DecisionPane(lists::DecisionRegister &decisions, lists::DecisionReader &reader, lists::BodyList &bodies,
                           lists::PersonList &people, editing::LineEdits &edits, QWidget *parent)
    : Pane(tr("Beslutet"), parent), m_register(decisions), m_reader(reader), m_bodies(bodies), m_people(people), m_edits(edits)
{
    QWidget *holder = widget();
    auto *holderLayout = new QVBoxLayout(holder);
    holderLayout->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(tr("Inget beslut valt"), tr("Välj ett i listan så visas det här."), holder);
    m_content = new QWidget(holder);
    holderLayout->addWidget(m_empty);
    holderLayout->addWidget(m_content);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(px(24), px(16), px(24), px(24));
    column->setSpacing(px(8));
    buildHead(column);
    buildFacts(column);
    column->addWidget(new Hairline(m_content));
    buildOrigin(column);
    column->addWidget(new Hairline(m_content));
    buildOutcome(column);
    column->addStretch();

    connect(&reader, &lists::DecisionReader::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            load();
    });
    load();
}

void DecisionPane::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    m_reference = new QLabel(m_content);
    m_state = new QPushButton(m_content);
    m_states = new QMenu(m_state);
    for (domain::DecisionState state : {domain::DecisionState::Valid, domain::DecisionState::Carried, domain::DecisionState::Replaced, domain::DecisionState::Revoked}) {
        domain::Decision decision;
        decision.state = state;
        QAction *action = m_states->addAction(theme::icon(marks::iconName(marks::of(decision, domain::LineKind::Decision))), lists::words::state(state));
        connect(action, &QAction::triggered, this, [this, state] { changeDecision([state](domain::Decision &d) { d.state = state; }); });
    }
    m_state->setMenu(m_states);
    head->addWidget(m_reference);
    head->addStretch();
    m_copy = quietButton(tr("Kopiera"), {}, m_content);
    auto *ways = new QMenu(m_copy);
    ways->addAction(tr("Hänvisning med länk"), this, &DecisionPane::copyReference);
    ways->addAction(tr("Citat med källa"), this, &DecisionPane::copyQuotation);
    m_copy->setMenu(ways);
    head->addWidget(m_copy);
    head->addWidget(m_state);
    column->addLayout(head);
    m_text = new WrittenText(m_content);
    m_text->setAccessibleName(tr("Beslutets text"));
    column->addWidget(m_text);
}

void DecisionPane::buildFacts(QVBoxLayout *column)
{
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(px(12));
    facts->setVerticalSpacing(px(6));
    facts->setColumnStretch(1, 1);
    const auto add = [&](int row, const QString &label, QWidget *field) {
        auto *name = new TextLabel(TextLabel::Role::Quiet, label, m_content);
        name->setWordWrap(false);
        name->setBuddy(field);
        QString plain = label;
        field->setAccessibleName(plain.remove(u'&'));
        facts->addWidget(name, row, 0);
        facts->addWidget(field, row, 1);
    };
    m_responsible = new PartyEdit(m_content);
    m_responsible->setPlaceholderText(tr("Ingen"));
    m_followUp = new DateEdit(m_content);
    m_followUp->setPlaceholderText(tr("Ingen dag"));
    m_replaces = new DecisionField(m_register, m_content);
    m_replaces->setPlaceholderText(tr("Inget. Skriv ord ur ett äldre beslut."));
    m_openReplaced = quietButton(tr("Öppna"), {}, m_content);
    m_openReplaced->setAccessibleName(tr("Öppna beslutet som ersätts"));
    m_problem = new TextLabel(TextLabel::Role::Problem, QString(), m_content);
    m_problem->hide();
    add(0, tr("&Ansvarig"), m_responsible);
    add(1, tr("&Följs upp"), m_followUp);
    facts->addWidget(m_problem, 2, 1);
    add(3, tr("E&rsätter"), m_replaces);
    facts->addWidget(m_openReplaced, 3, 2);
    column->addSpacing(px(4));
    column->addLayout(facts);
    column->addSpacing(px(4));

    connect(m_responsible, &PartyEdit::partiesChanged, this, [this](const domain::Parties &parties) {
        changeDecision([&](domain::Decision &d) { d.responsible = parties; });
    });
    connect(m_followUp, &DateEdit::dateChanged, this, [this](QDate date) {
        if (m_followUp->problem().isEmpty())
            changeDecision([date](domain::Decision &d) { d.followUp = date; });
    });
    connect(m_followUp, &DateEdit::problemChanged, this, [this](const QString &problem) {
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
    });
    connect(m_replaces, &DecisionField::chosen, this, [this](domain::LineId earlier) {
        if (m_details && !m_edits.markReplaced(earlier, m_details->entry.line.id))
            showFacts();
    });
    connect(m_replaces, &DecisionField::cleared, this, [this] {
        if (m_details && !m_edits.clearReplaced(m_details->entry.line.id))
            showFacts();
    });
    connect(m_openReplaced, &QPushButton::clicked, this, [this] {
        if (m_details && m_details->replaces)
            emit openDecision(m_details->replaces->line.id.uuid());
    });
}

void DecisionPane::buildOrigin(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextLabel::Role::Group, tr("Så kom det till"), m_content));
    head->addStretch();
    m_openPlace = quietButton(tr("Visa i anteckningarna"), u"lank"_s, m_content);
    connect(m_openPlace, &QPushButton::clicked, this, &DecisionPane::openPlace);
    m_prioritise = quietButton(tr("Gör till prioritering"), u"vp"_s, m_content);
    m_prioritise->setToolTip(tr("Uppdragen som räknas upp under beslutet blir verksamhetsplanens prioritering, i samma ordning"));
    connect(m_prioritise, &QPushButton::clicked, this, [this] {
        if (m_details)
            emit prioritiseRequested(m_details->entry.line.id);
    });
    head->addWidget(m_openPlace);
    column->addLayout(head);
    m_origin = new TextLabel(TextLabel::Role::Body, QString(), m_content);
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_origin);
    m_before = new QLabel(m_content);
    m_before->setTextFormat(Qt::PlainText);
    m_before->setWordWrap(true);
    m_before->setIndent(px(14));
    m_before->setForegroundRole(QPalette::PlaceholderText);
    m_before->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_before);
    auto *matter = quietButton(tr("När var ärendet uppe?"), {}, m_content);
    connect(matter, &QPushButton::clicked, this, [this] {
        if (m_details)
            emit openMatter(m_details->itemTitle.isEmpty() ? domain::toPlain(m_details->entry.line.text) : m_details->itemTitle);
    });
    auto *beside = new QHBoxLayout; // not in the head: with both buttons there the pane is wider than its room
    beside->addWidget(matter);
    beside->addWidget(m_prioritise);
    beside->addStretch();
    column->addLayout(beside);
}

void DecisionPane::buildOutcome(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextLabel::Role::Group, tr("Vad det ledde till"), m_content));
    head->addStretch();
    auto *thread = quietButton(tr("Hela tråden"), {}, m_content);
    thread->setShortcut(Qt::CTRL | Qt::Key_T); // as in minutes
    connect(thread, &QPushButton::clicked, this, [this] {
        if (m_details)
            emit openThread({domain::ObjectType::Line, m_details->entry.line.id.uuid()});
    });
    head->addWidget(thread);
    column->addLayout(head);
    m_outcome = new QVBoxLayout;
    m_outcome->setSpacing(0);
    column->addLayout(m_outcome);
}

void DecisionPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_responsible), static_cast<QLineEdit *>(m_followUp), static_cast<QLineEdit *>(m_replaces)})
        field->setReadOnly(readOnly);
    m_state->setEnabled(!readOnly);
}

void DecisionPane::openPlace()
{
    if (m_details)
        emit openMinutes(m_details->entry.at.meeting.uuid(), m_details->entry.at.item.uuid(), m_details->entry.line.id.uuid());
}

void DecisionPane::setWords(const QString &words)
{
    m_words = words;
    markWords(*m_text, m_words);
}

void DecisionPane::copyReference()
{
    if (!m_details)
        return;
    const QString address = domain::Address{true, {domain::ObjectType::Line, m_details->entry.line.id.uuid()}}.toString();
    auto *reference = new QMimeData;
    reference->setText(u"%1 <%2>"_s.arg(m_details->entry.reference, address));
    reference->setHtml(u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), m_details->entry.reference.toHtmlEscaped()));
    QGuiApplication::clipboard()->setMimeData(reference);
}

void DecisionPane::copyQuotation()
{
    if (!m_details)
        return;
    QStringList lines{domain::toPlain(m_details->entry.line.text)};
    for (const domain::Line &line : m_details->belonging)
        lines.append(domain::toPlain(line.text));
    QGuiApplication::clipboard()->setText(tr("”%1” (%2, %3 %4)")
                                              .arg(lines.join(u'\n'), m_details->entry.reference, m_details->meetingBody, domain::fullDate(m_details->entry.at.date)));
}

void DecisionPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_details)
        showHead();
}

void DecisionPane::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_stale)
        load();
}

void DecisionPane::changeDecision(const std::function<void(domain::Decision &)> &change)
{
    if (!m_details)
        return;
    if (!m_edits.changeDecision(m_details->entry.line.id, change))
        m_reader.setDecision(m_reader.decision()); // show what is stored
}

void DecisionPane::load()
{
    m_stale = false;
    const domain::LineId before = m_details ? m_details->entry.line.id : domain::LineId();
    m_details = m_reader.read();
    m_content->setVisible(m_details.has_value());
    m_empty->setVisible(!m_details);
    if (!m_details)
        return;
    showHead();
    showFacts();
    showOrigin();
    showOutcome();
    if (m_details->entry.line.id != before)
        ensureVisible(0, 0);
}

void DecisionPane::showHead()
{
    const lists::DecisionEntry &entry = m_details->entry;
    m_reference->setFont(theme::ui(13, QFont::DemiBold));
    QPalette ink = m_reference->palette();
    ink.setColor(QPalette::WindowText, theme::colours().thread);
    if (ink != m_reference->palette())
        m_reference->setPalette(ink);
    m_reference->setText(entry.reference);
    m_state->setText(lists::words::state(entry.decision.state));
    m_state->setIcon(theme::icon(marks::iconName(marks::of(entry.decision, entry.line.kind)), colourOf(entry)));
    m_state->setAccessibleName(tr("Läge: %1").arg(lists::words::state(entry.decision.state)));
    m_text->setLines(QList<domain::Line>{entry.line} + m_details->belonging);
    markWords(*m_text, m_words);
}

void DecisionPane::showFacts()
{
    const domain::Decision &decision = m_details->entry.decision;
    domain::Directory directory;
    directory.people = m_people.values();
    directory.bodies = m_bodies.values();
    m_responsible->setDirectory(directory);
    // What is being typed stays; what was typed for another decision does not.
    const auto isOther = [&](QWidget *field) { return field->property("line").toUuid() != decision.line.uuid(); };
    if (!m_responsible->hasFocus() || isOther(m_responsible) || m_responsible->parties() == decision.responsible)
        m_responsible->setParties(decision.responsible);
    if (!m_followUp->hasFocus() || isOther(m_followUp))
        m_followUp->setDate(decision.followUp);
    for (QWidget *field : {static_cast<QWidget *>(m_responsible), static_cast<QWidget *>(m_followUp)})
        field->setProperty("line", decision.line.uuid());
    m_replaces->setDecision(decision.line, m_details->replaces);
    m_openReplaced->setVisible(m_details->replaces.has_value());
    m_prioritise->setVisible(!m_readOnly && !decision.reported && !m_details->belonging.isEmpty());
}

void DecisionPane::showOrigin()
{
    const lists::DecisionDetails &d = *m_details;
    QString text = u"%1 %2"_s.arg(d.meetingBody, domain::fullDate(d.entry.at.date));
    if (!d.itemTitle.isEmpty())
        text = tr("%1, punkt %2 ”%3”.").arg(text, QString::number(d.itemNumber), d.itemTitle);
    else
        text += u'.';
    if (!d.presenters.isEmpty())
        text += u' ' + tr("Föredragande %1.").arg(d.presenters);
    if (d.entry.decision.reported)
        text += u' ' + tr("Beslutet är taget av %1 och återges här.").arg(d.entry.decidedBy.isEmpty() ? tr("ett annat organ") : d.entry.decidedBy);
    m_origin->setText(text);
    m_before->setText(d.before.join(u'\n'));
    m_before->setFont(theme::text(14, false, true));
    m_before->setVisible(!d.before.isEmpty());
}

void DecisionPane::showOutcome()
{
    while (QLayoutItem *item = m_outcome->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QDate today = QDate::currentDate();
    const auto add = [this](Mark mark, const QString &title, const QString &details) {
        auto *step = new ThreadStep(mark, title, details, m_content);
        step->setTied(m_outcome->count() > 0);
        m_outcome->addWidget(step);
        return step;
    };
    for (const lists::TaskEntry &entry : m_details->tasks) {
        QStringList details;
        if (!entry.task.responsible.isEmpty())
            details.append(lists::words::names(entry.task.responsible));
        details.append(entry.task.state == domain::TaskState::Open && entry.task.due.isValid()
                           ? tr("senast %1").arg(domain::longDate(entry.task.due, today))
                           : lists::words::state(entry.task.state).toLower());
        auto *step = add(marks::of(entry.task, today), domain::toPlain(entry.line.text), details.join(u", "_s));
        connect(step, &QAbstractButton::clicked, this, [this, entry] {
            emit openMinutes(entry.at.meeting.uuid(), entry.at.item.uuid(), entry.line.id.uuid());
        });
    }
    if (const auto &newer = m_details->replacedBy) {
        auto *step = add(Mark::DecisionReplaced, domain::toPlain(newer->line.text), tr("Ersätter det här, %1").arg(newer->reference));
        connect(step, &QAbstractButton::clicked, this, [this, id = newer->line.id] { emit openDecision(id.uuid()); });
    }
    if (m_outcome->count() == 0)
        m_outcome->addWidget(new TextLabel(TextLabel::Role::Quiet, tr("Inget har knutits till beslutet än."), m_content));
}

} // namespace views
