// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/reportcard.h"

#include "domain/dates.h"
#include "lists/words.h"
#include "views/priorities/movement.h"
#include "views/shared/dateedit.h"
#include "views/shared/field.h"
#include "views/shared/paint.h"
#include "views/shared/partyedit.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/writtentext.h"

#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using domain::Movement;
using domain::ReviewState;
using theme::px;

ReportCard::ReportCard(editing::OperationalPlanEdits &edits, QWidget *parent) : QWidget(parent), m_edits(edits)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(6), px(12), px(6));
    column->setSpacing(px(6));
    m_head = new QPushButton(this);
    m_head->setFlat(true);
    m_head->setCheckable(true);
    m_head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_head);
    m_body = buildBody();
    m_body->hide();
    column->addWidget(m_body);
    connect(m_head, &QPushButton::toggled, this, &ReportCard::setOpen);
}

QWidget *ReportCard::buildBody()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(px(4), 0, px(4), px(8));
    column->setSpacing(px(8));
    m_lines = new WrittenText(body);
    m_lines->setAccessibleName(tr("Lägesbeskrivningen, som den står i anteckningarna"));
    m_place = new QPushButton(theme::icon(u"lank"_s, &Colours::blue), tr("Visa i anteckningarna"), body);
    m_place->setFlat(true);
    m_text = new ProseEdit(ProseEdit::Form::Prose, body);
    m_text->setAccessibleName(tr("Lägesbeskrivning"));
    m_text->setPlaceholder(tr("Analys, vad vi vill uppnå, åtgärder"));
    column->addWidget(m_lines);
    column->addWidget(m_place, 0, Qt::AlignLeft);
    column->addWidget(m_text);

    auto *first = new QHBoxLayout;
    m_movement = new QComboBox(body);
    for (Movement movement : {Movement::Unknown, Movement::Back, Movement::Unchanged, Movement::Forward}) {
        const auto mark = movement::mark(movement);
        m_movement->addItem(mark ? theme::icon(marks::iconName(*mark)) : QIcon(), movement == Movement::Unknown ? tr("Inte angiven") : lists::words::movement(movement),
                            int(movement));
    }
    m_state = new QLineEdit(body);
    first->addWidget(new Field(tr("&Förflyttning"), m_movement, body), 1);
    first->addWidget(new Field(tr("&Läget i några ord"), m_state, body), 2);
    column->addLayout(first);
    m_next = new QLineEdit(body);
    m_by = new PartyEdit(body);
    m_due = new DateEdit(body);
    column->addWidget(new Field(tr("&Nästa steg"), m_next, body));
    auto *second = new QHBoxLayout;
    second->addWidget(new Field(tr("&Vem"), m_by, body), 2);
    second->addWidget(new Field(tr("Senas&t"), m_due, body), 1);
    column->addLayout(second);
    column->addWidget(buildReview());
    m_remove = new QPushButton(tr("Ta bort lägesbeskrivningen"), body);
    m_remove->setFlat(true);
    column->addWidget(m_remove, 0, Qt::AlignLeft);

    connect(m_place, &QPushButton::clicked, this, [this] { emit openMinutes(m_details.report.meeting.uuid(), m_details.report.item.uuid(), {}); });
    connect(m_movement, &QComboBox::activated, this, [this](int at) {
        change(tr("Förflyttning"), [value = Movement(m_movement->itemData(at).toInt())](domain::StatusReport &r) { r.movement = value; });
    });
    connect(m_state, &QLineEdit::editingFinished, this, [this] { change(tr("Läget i några ord"), [text = m_state->text().simplified()](domain::StatusReport &r) { r.state = text; }); });
    connect(m_next, &QLineEdit::editingFinished, this, [this] { change(tr("Nästa steg"), [text = m_next->text().simplified()](domain::StatusReport &r) { r.nextStep = text; }); });
    connect(m_by, &PartyEdit::partiesChanged, this, [this](const domain::Parties &by) { change(tr("Nästa steg, vem"), [by](domain::StatusReport &r) { r.nextStepBy = by; }); });
    connect(m_due, &DateEdit::dateChanged, this, [this](QDate due) {
        if (m_due->problem().isEmpty())
            change(tr("Nästa steg, senast"), [due](domain::StatusReport &r) { r.nextStepDue = due; });
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const editing::Answer answer = m_edits.removeReport(id()); !answer && !answer.why.isEmpty())
            emit refused(answer.why);
    });
    return body;
}

QWidget *ReportCard::buildReview()
{
    auto *review = new QWidget(this);
    auto *column = new QVBoxLayout(review);
    column->setContentsMargins(0, 0, 0, 0);
    m_review = new QComboBox(review);
    for (ReviewState state : {ReviewState::None, ReviewState::Approved, ReviewState::SupplementRequested})
        m_review->addItem(lists::words::review(state), int(state));
    column->addWidget(new Field(tr("&Granskning"), m_review, review));
    m_supplement = new QWidget(review);
    auto *more = new QVBoxLayout(m_supplement);
    more->setContentsMargins(0, 0, 0, 0);
    m_missing = new QLineEdit(m_supplement);
    m_reviewBy = new PartyEdit(m_supplement);
    m_reviewDue = new DateEdit(m_supplement);
    more->addWidget(new Field(tr("Vad som sa&knas"), m_missing, m_supplement));
    auto *row = new QHBoxLayout;
    row->addWidget(new Field(tr("Av v&em"), m_reviewBy, m_supplement), 2);
    row->addWidget(new Field(tr("Till n&är"), m_reviewDue, m_supplement), 1);
    more->addLayout(row);
    column->addWidget(m_supplement);
    connect(m_review, &QComboBox::activated, this, [this](int at) {
        change(tr("Granskning"), [value = ReviewState(m_review->itemData(at).toInt())](domain::StatusReport &r) { r.review = value; });
    });
    connect(m_missing, &QLineEdit::editingFinished, this, [this] { change(tr("Vad som saknas"), [text = m_missing->text().simplified()](domain::StatusReport &r) { r.reviewMissing = text; }); });
    connect(m_reviewBy, &PartyEdit::partiesChanged, this, [this](const domain::Parties &by) { change(tr("Komplettering, av vem"), [by](domain::StatusReport &r) { r.reviewBy = by; }); });
    connect(m_reviewDue, &DateEdit::dateChanged, this, [this](QDate due) {
        if (m_reviewDue->problem().isEmpty())
            change(tr("Komplettering, till när"), [due](domain::StatusReport &r) { r.reviewDue = due; });
    });
    return review;
}

void ReportCard::change(const QString &what, const std::function<void(domain::StatusReport &)> &change)
{
    domain::StatusReport after = m_details.report;
    change(after);
    if (after == m_details.report)
        return;
    const editing::Answer answer = m_edits.changeReport(id(), what, change);
    if (!answer && !answer.why.isEmpty())
        emit refused(answer.why);
}

QString ReportCard::headline() const
{
    const domain::StatusReport &r = m_details.report;
    QStringList words{domain::longDate(r.date, m_today).section(u' ', 1)};
    if (!m_details.reference.isEmpty())
        words << m_details.reference;
    if (r.movement != Movement::Unknown)
        words << lists::words::movement(r.movement);
    if (!r.state.isEmpty())
        words << r.state;
    if (r.review != ReviewState::None)
        words << lists::words::review(r.review);
    return words.join(u" · "_s);
}

void ReportCard::setReport(const lists::ReportDetails &details, const domain::Directory &directory, QDate today)
{
    const bool other = details.report.id != id();
    m_details = details;
    m_today = today;
    const domain::StatusReport &r = details.report;
    m_head->setText(headline());
    const bool inMinutes = !r.item.isNull();
    QList<domain::Line> lines;
    for (const domain::ReportSection &section : details.sections) {
        domain::Line label;
        label.kind = domain::LineKind::Decision; // bold, as a heading of its lines
        label.text = section.label;
        lines.append(label);
        for (domain::Line line : section.lines) {
            if (domain::isDecision(line.kind))
                line.kind = domain::LineKind::Text;
            lines.append(line);
        }
    }
    m_lines->setLines(lines);
    m_lines->setVisible(inMinutes);
    m_place->setVisible(inMinutes);
    m_text->setVisible(!inMinutes);
    if (other && !inMinutes)
        m_text->setField({[this] { return m_details.report.text; },
                          [this](const domain::Prose &text, const QString &visit) {
                              return m_edits.changeReport(id(), tr("Lägesbeskrivning"), [&](domain::StatusReport &one) { one.text = text; }, u"text/"_s + visit).done;
                          }});
    else if (!inMinutes)
        m_text->reload();
    m_movement->setCurrentIndex(m_movement->findData(int(r.movement)));
    m_review->setCurrentIndex(m_review->findData(int(r.review)));
    const auto set = [other](QLineEdit *field, const QString &text) {
        if (other || !field->hasFocus())
            field->setText(text);
    };
    set(m_state, r.state);
    set(m_next, r.nextStep);
    set(m_missing, r.reviewMissing);
    for (PartyEdit *field : {m_by, m_reviewBy})
        field->setDirectory(directory);
    if (other || !m_by->hasFocus())
        m_by->setParties(r.nextStepBy);
    if (other || !m_reviewBy->hasFocus())
        m_reviewBy->setParties(r.reviewBy);
    if (other || !m_due->hasFocus())
        m_due->setDate(r.nextStepDue);
    if (other || !m_reviewDue->hasFocus())
        m_reviewDue->setDate(r.reviewDue);
    showReview();
}

void ReportCard::showReview() { m_supplement->setVisible(m_details.report.review == ReviewState::SupplementRequested); }

void ReportCard::setReadOnly(bool readOnly)
{
    for (QLineEdit *field : {m_state, m_next, m_missing, static_cast<QLineEdit *>(m_by), static_cast<QLineEdit *>(m_reviewBy), static_cast<QLineEdit *>(m_due),
                             static_cast<QLineEdit *>(m_reviewDue)})
        field->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    m_movement->setEnabled(!readOnly);
    m_review->setEnabled(!readOnly);
    m_remove->setVisible(!readOnly);
}

void ReportCard::setOpen(bool open)
{
    m_head->setChecked(open);
    m_body->setVisible(open);
    updateGeometry();
}

void ReportCard::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    paint::box(p, rect(), theme::colours().page, theme::colours().hair, px(8));
}

} // namespace views
