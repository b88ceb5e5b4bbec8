// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/detailscard.h"

#include "views/minutes/rowwords.h"
#include "views/shared/dateedit.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <algorithm>

namespace views {

using outline::RowKind;
using theme::px;

namespace {
constexpr int cardWidth = 380, shadow = 8;
}

DetailsCard::DetailsCard(RowOperations &operations, QWidget *owner) : QFrame(owner), m_operations(operations), m_owner(owner)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    m_form = new QFormLayout(this);
    const int edge = px(shadow) + px(16);
    m_form->setContentsMargins(edge, edge - px(4), edge, edge - px(2));
    m_form->setHorizontalSpacing(px(12));
    m_form->setVerticalSpacing(px(8));
    hide();
}

void DetailsCard::clear()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_names = m_title = nullptr;
    m_state = nullptr;
    m_date = m_reportBack = nullptr;
    m_confidential = nullptr;
    m_problem = nullptr;
}

QLineEdit *DetailsCard::addNames(const domain::Parties &parties)
{
    auto *field = new QLineEdit(RowWords::names(parties), this);
    QStringList names;
    for (const domain::Person &person : m_operations.document().directory().people)
        names.append(person.name);
    for (const domain::Body &body : m_operations.document().directory().bodies)
        names.append(body.name);
    auto *completer = new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    field->setCompleter(completer);
    field->setPlaceholderText(tr("Namn, med komma emellan"));
    field->setAccessibleName(tr("Ansvarig"));
    m_form->addRow(tr("Ansvarig"), field);
    return field;
}

DateEdit *DetailsCard::addDate(const QString &label, QDate date)
{
    auto *field = new DateEdit(this);
    field->setReference(m_operations.document().meeting().date);
    field->setDate(date);
    field->setAccessibleName(label);
    if (field->placeholderText().isEmpty())
        field->setPlaceholderText(tr("23 mars, nästa tisdag, v 41"));
    m_form->addRow(label, field);
    return field;
}

QComboBox *DetailsCard::addChoice(const QString &label, const QStringList &words, int current)
{
    auto *box = new QComboBox(this);
    box->addItems(words);
    box->setCurrentIndex(current);
    box->setAccessibleName(label);
    m_form->addRow(label, box);
    return box;
}

void DetailsCard::fill(const domain::Decision &decision)
{
    m_names = addNames(decision.responsible);
    m_date = addDate(tr("Följs upp"), decision.followUp);
    m_state = addChoice(tr("Läge"), {tr("Gäller"), tr("Genomfört"), tr("Ersatt"), tr("Upphävt")}, int(decision.state));
}

void DetailsCard::fill(const domain::Task &task)
{
    m_names = addNames(task.responsible);
    m_date = addDate(tr("Klar senast"), task.due);
    m_reportBack = addDate(tr("Återrapporteras"), task.reportBack);
    m_state = addChoice(tr("Läge"), {tr("Öppen"), tr("Klar"), tr("Struken")}, int(task.state));
}

void DetailsCard::fill(const domain::CarryOver &carryOver)
{
    m_state = addChoice(tr("Till"), {tr("Mötet en viss dag"), tr("Nästa möte"), tr("Senare, utan dag")}, int(carryOver.target));
    m_date = addDate(tr("Dag"), carryOver.date);
    m_title = new QLineEdit(carryOver.title, this);
    m_title->setAccessibleName(tr("Punktens rubrik"));
    m_title->setPlaceholderText(tr("Samma rubrik som punkten här"));
    m_form->addRow(tr("Rubrik"), m_title);
    connect(m_date, &DateEdit::dateChanged, m_state, [this](QDate date) {
        if (date.isValid())
            m_state->setCurrentIndex(int(domain::CarryOverTarget::Date));
    });
}

void DetailsCard::showFor(int row, const QRect &caret)
{
    outline::MinutesDocument &document = m_operations.document();
    if (!document.isReadOnly())
        document.flush();
    clear();
    m_line = document.lineAt(row);
    m_kind = document.shape(row).kind;
    const domain::Decision *decision = document.decision(m_line);
    const domain::Task *task = document.task(m_line);
    const domain::CarryOver *carryOver = document.carryOver(m_line);
    if (outline::isDecision(m_kind) && decision)
        fill(*decision);
    else if (m_kind == RowKind::Task && task)
        fill(*task);
    else if (m_kind == RowKind::CarryOver && carryOver)
        fill(*carryOver);
    else
        return;
    m_confidential = new QCheckBox(tr("Sekretess"), this);
    m_confidential->setChecked(document.isConfidential(row));
    m_form->addRow(QString(), m_confidential);
    m_problem = new QLabel(tr("Enter sparar, Esc stänger"), this);
    m_problem->setFont(theme::ui(11));
    m_problem->setWordWrap(true);
    m_form->addRow(m_problem);
    const QList<QWidget *> fields = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *field : fields)
        if (m_operations.canChange() == false)
            field->setEnabled(false);
    setAccessibleName(RowWords(document).describe(row));

    if (parentWidget() != m_owner->window())
        setParent(m_owner->window());
    resize(px(cardWidth) + 2 * px(shadow), m_form->sizeHint().height());
    QPoint at = caret.bottomLeft() + QPoint(-px(shadow), px(28) - px(shadow));
    if (at.y() + height() > window()->height())
        at.setY(caret.top() - height());
    at.setX(qBound(0, at.x(), qMax(0, window()->width() - width())));
    at.setY(qMax(0, at.y()));
    move(at);
    raise();
    show();
    QWidget *first = m_names ? static_cast<QWidget *>(m_names) : m_state;
    if (m_operations.canChange())
        first->setFocus(Qt::ShortcutFocusReason);
    else
        setFocus(Qt::ShortcutFocusReason);
}

domain::Parties DetailsCard::partiesIn(const QLineEdit *field, const domain::Parties &before) const
{
    domain::Parties out;
    const QStringList names = domain::splitNames(field->text());
    for (const QString &name : names) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const domain::Party &p) { return p.text == name; });
        out.append(known != before.end() ? *known : m_operations.document().directory().resolve(name));
    }
    return out;
}

bool DetailsCard::write()
{
    outline::MinutesDocument &document = m_operations.document();
    const int row = document.rowOf(m_line);
    if (row < 0 || !m_operations.canChange())
        return true;
    bool done = true;
    if (const domain::Decision *stored = document.decision(m_line); stored && outline::isDecision(m_kind)) {
        domain::Decision after = *stored;
        after.responsible = partiesIn(m_names, stored->responsible);
        after.followUp = m_date->date();
        after.state = domain::DecisionState(m_state->currentIndex());
        done = after == *stored || m_operations.change(after);
    } else if (const domain::Task *task = document.task(m_line); task && m_kind == RowKind::Task) {
        domain::Task after = *task;
        after.responsible = partiesIn(m_names, task->responsible);
        after.due = m_date->date();
        after.reportBack = m_reportBack->date();
        after.state = domain::TaskState(m_state->currentIndex());
        done = after == *task || m_operations.change(after);
    } else if (const domain::CarryOver *carryOver = document.carryOver(m_line); carryOver && m_kind == RowKind::CarryOver) {
        domain::CarryOver after = *carryOver;
        after.target = domain::CarryOverTarget(m_state->currentIndex());
        after.date = after.target == domain::CarryOverTarget::Date ? m_date->date() : QDate();
        after.title = m_title->text().trimmed();
        done = after == *carryOver || m_operations.change(after);
    }
    if (done && m_confidential->isChecked() != document.isConfidential(row))
        done = m_operations.toggleConfidential(row);
    return done;
}

void DetailsCard::accept()
{
    if (m_kind == RowKind::CarryOver && m_state->currentIndex() == int(domain::CarryOverTarget::Date) && !m_date->date().isValid()) {
        m_problem->setText(tr("Skriv vilken dag, eller välj nästa möte."));
        m_date->setFocus();
        return;
    }
    for (const DateEdit *field : {m_date, m_reportBack})
        if (field && !field->problem().isEmpty()) {
            m_problem->setText(field->problem());
            return;
        }
    if (write())
        close();
}

void DetailsCard::close()
{
    hide();
    emit closed();
}

void DetailsCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

void DetailsCard::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Colours &c = theme::colours();
    const int s = px(shadow);
    const QRectF card = QRectF(rect()).adjusted(s, s, -s, -s);
    for (int i = s; i > 0; --i)
        paint::box(p, card.adjusted(-i, -i + px(2), i, i + px(2)).intersected(QRectF(rect())), QColor(0, 0, 0, c.dark ? 9 : 3), {}, px(8) + i);
    paint::box(p, card, c.raised, c.hair, px(8));
}

} // namespace views
