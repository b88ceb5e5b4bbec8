// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yearcycle/entrypane.h"

#include "domain/cyclerules.h"
#include "domain/dates.h"
#include "editing/recordedits.h"
#include "lists/bodylist.h"
#include "lists/cyclewords.h"
#include "lists/yearcyclelist.h"
#include "views/shared/field.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/yearcycle/recurrenceedit.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

EntryPane::EntryPane(lists::YearCycleList &list, lists::BodyList &bodies, editing::RecordEdits &edits, QWidget *parent)
    : Pane(tr("Posten i årshjulet"), parent), m_list(list), m_bodies(bodies), m_edits(edits), m_title(new QLineEdit), m_category(new QComboBox), m_body(new QComboBox),
      m_recurrence(new RecurrenceEdit), m_falls(new TextLabel(TextLabel::Role::Detail)), m_strange(new TextLabel(TextLabel::Role::Problem)), m_lead(new QSpinBox),
      m_note(new QPlainTextEdit), m_remove(new QPushButton(tr("Ta bort")))
{
    QWidget *content = widget();
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(px(24), px(16), px(24), px(24));
    column->setSpacing(px(12));
    auto *back = new QPushButton(tr("‹ Hela året"));
    back->setFlat(true);
    back->setToolTip(tr("Esc"));
    column->addWidget(back, 0, Qt::AlignLeft);
    for (int i = 0; i <= int(domain::CycleCategory::Other); ++i)
        m_category->addItem(lists::words::category(domain::CycleCategory(i)));
    m_lead->setRange(0, 365);
    m_lead->setSpecialValueText(tr("samma dag"));
    m_lead->setSuffix(tr(" dagar före"));
    m_note->setFixedHeight(px(88));
    m_note->setTabChangesFocus(true);
    m_remove->setFlat(true);
    column->addWidget(new Field(tr("&Vad"), m_title));
    column->addWidget(new Field(tr("&När"), m_recurrence));
    column->addWidget(m_falls);
    column->addWidget(m_strange);
    column->addWidget(new Field(tr("&Kategori"), m_category));
    column->addWidget(new Field(tr("&Tas upp av"), m_body));
    column->addWidget(new Field(tr("&Förbereds"), m_lead));
    column->addWidget(new Field(tr("An&teckning"), m_note));
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addStretch();

    connect(back, &QPushButton::clicked, this, &EntryPane::closeRequested);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) { change(u"title"_s, [&](auto &e) { e.title = text; }); });
    connect(m_recurrence, &RecurrenceEdit::recurrenceChanged, this, [this](const domain::Recurrence &r) { change(u"when"_s, [&](auto &e) { e.recurrence = r; }); });
    connect(m_category, &QComboBox::activated, this, [this](int i) { change({}, [&](auto &e) { e.category = domain::CycleCategory(i); }); });
    connect(m_body, &QComboBox::activated, this, [this] { change({}, [&](auto &e) { e.body = domain::BodyId(m_body->currentData().toUuid()); }); });
    connect(m_lead, &QSpinBox::valueChanged, this, [this](int days) { change(u"lead"_s, [&](auto &e) { e.leadDays = days; }); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { change(u"note"_s, [&](auto &e) { e.note = m_note->toPlainText(); }); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (!m_entry)
            return;
        const QString title = m_entry->title;
        if (m_edits.remove(tr("Ta bort ur årshjulet"), *m_entry))
            emit removed(title);
    });
    m_note->installEventFilter(this);
    connect(&list, &QAbstractItemModel::modelReset, this, &EntryPane::load);
    connect(&list, &QAbstractItemModel::dataChanged, this, &EntryPane::load);
    load();
}

void EntryPane::setEntry(domain::YearCycleEntryId entry)
{
    if (entry == m_id)
        return;
    m_id = entry;
    m_entry.reset();
    load();
    ensureVisible(0, 0);
}

void EntryPane::setReadOnly(bool readOnly)
{
    m_title->setReadOnly(readOnly);
    m_note->setReadOnly(readOnly);
    m_lead->setReadOnly(readOnly);
    for (QWidget *control : {static_cast<QWidget *>(m_recurrence), static_cast<QWidget *>(m_category), static_cast<QWidget *>(m_body), static_cast<QWidget *>(m_remove)})
        control->setEnabled(!readOnly);
}

void EntryPane::focusTitle()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

void EntryPane::change(const QString &field, const std::function<void(domain::YearCycleEntry &)> &how)
{
    if (m_filling || !m_entry)
        return;
    domain::YearCycleEntry after = *m_entry;
    how(after);
    if (after == *m_entry)
        return;
    if (!m_edits.change(tr("Ändra i årshjulet"), after, field.isEmpty() ? QString() : u"cycle "_s + field + m_id.toString()))
        load();
}

void EntryPane::load()
{
    m_entry = m_list.find(m_id);
    widget()->setEnabled(m_entry.has_value());
    if (!m_entry)
        return;
    m_filling = true;
    if (m_title->text() != m_entry->title)
        m_title->setText(m_entry->title);
    m_category->setCurrentIndex(int(m_entry->category));
    m_body->clear();
    m_body->addItem(tr("Ingens dagordning"), QUuid());
    for (const domain::Body &body : m_bodies.values())
        if (body.keepsMinutes || body.id == m_entry->body)
            m_body->addItem(body.name, body.id.uuid());
    m_body->setCurrentIndex(std::max(0, m_body->findData(m_entry->body.uuid())));
    if (!(m_recurrence->recurrence() == m_entry->recurrence))
        m_recurrence->setRecurrence(m_entry->recurrence);
    m_lead->setValue(m_entry->leadDays);
    if (m_note->toPlainText() != m_entry->note)
        m_note->setPlainText(m_entry->note);
    m_filling = false;
    const auto next = domain::nextOccurrence(m_entry->recurrence, m_list.today());
    m_falls->setText(next ? tr("Nästa gång %1.").arg(next->from == next->to ? domain::longDate(next->from, m_list.today()) : lists::words::period(*next, m_list.today())) : QString());
    m_falls->setVisible(next.has_value());
    m_strange->setText(lists::words::strange(m_entry->recurrence, m_list.today()));
    m_strange->setVisible(!m_strange->text().isEmpty());
}

void EntryPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QScrollArea::keyPressEvent(event);
}

bool EntryPane::eventFilter(QObject *watched, QEvent *event)
{
    // A text field keeps Escape to itself; here it means back, as everywhere in the pane.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        emit closeRequested();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace views
