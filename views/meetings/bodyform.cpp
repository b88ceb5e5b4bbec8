// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/bodyform.h"

#include "editing/bodyedits.h"
#include "lists/words.h"
#include "views/shared/field.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

BodyForm::BodyForm(editing::BodyEdits &edits, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_name(new QLineEdit), m_abbreviation(new QLineEdit), m_kind(new QComboBox),
      m_keepsMinutes(new QCheckBox(tr("Möten och anteckningar förs här"))), m_place(new QLineEdit), m_sections(new QListWidget),
      m_numbering(new QComboBox), m_reportDays(new QComboBox), m_standing(new QPlainTextEdit)
{
    for (int kind = 0; kind <= int(domain::BodyKind::Other); ++kind)
        m_kind->addItem(lists::words::bodyKind(domain::BodyKind(kind)), kind);
    m_numbering->addItem(tr("Löper genom hela mötet"), int(domain::Numbering::RunsOn));
    m_numbering->addItem(tr("Börjar om under varje rubrik"), int(domain::Numbering::RestartsPerSection));
    m_sections->setFixedHeight(px(104));
    m_sections->installEventFilter(this);
    m_standing->setFixedHeight(px(88));
    m_standing->setTabChangesFocus(true);
    m_standing->installEventFilter(this);
    auto *sections = new Field(tr("Rubrikernas ordning"), m_sections);
    sections->setHint(tr("Alt och pil flyttar en rubrik"));
    auto *standing = new Field(tr("Stående punkter"), m_standing);
    standing->setHint(tr("En på varje rad. De läggs sist på varje ny dagordning."));
    auto *up = new QPushButton(tr("Upp"));
    auto *down = new QPushButton(tr("Ned"));
    up->setAccessibleName(tr("Flytta rubriken uppåt"));
    down->setAccessibleName(tr("Flytta rubriken nedåt"));
    auto *moves = new QVBoxLayout;
    moves->addSpacing(px(20));
    moves->addWidget(up);
    moves->addWidget(down);
    moves->addStretch();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(12));
    grid->addWidget(new Field(tr("Namn"), m_name), 0, 0, 1, 2);
    grid->addWidget(new Field(tr("Förkortning"), m_abbreviation), 0, 2);
    grid->addWidget(new Field(tr("Slag"), m_kind), 1, 0);
    grid->addWidget(new Field(tr("Vanlig plats"), m_place), 1, 1, 1, 2);
    grid->addWidget(m_keepsMinutes, 2, 0, 1, 3);
    grid->addWidget(sections, 3, 0);
    grid->addLayout(moves, 3, 1, Qt::AlignLeft);
    grid->addWidget(new Field(tr("Numrering"), m_numbering), 3, 2, Qt::AlignTop);
    grid->addWidget(standing, 4, 0, 1, 2);
    auto *report = new Field(tr("Nytt läge för VP-uppdrag"), m_reportDays);
    report->setHint(tr("Så länge får ett uppdrag vara utan nytt läge hos gruppen."));
    grid->addWidget(report, 4, 2, Qt::AlignTop);
    auto *look = new QPushButton(tr("Dokumentens utseende …"));
    look->setAutoDefault(false);
    connect(look, &QPushButton::clicked, this, [this] {
        store();
        if (!m_body.abbreviation.isEmpty())
            emit lookRequested(m_body.id);
    });
    grid->addWidget(look, 5, 0, 1, 3, Qt::AlignLeft);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);

    for (QLineEdit *edit : {m_name, m_abbreviation, m_place})
        connect(edit, &QLineEdit::editingFinished, this, &BodyForm::store);
    connect(m_reportDays, &QComboBox::activated, this, [this] {
        store();
        if (m_body.rev > 0 || !m_body.abbreviation.isEmpty())
            m_edits.setReportDays(m_body.id, m_reportDays->currentData().toInt());
    });
    for (QComboBox *box : {m_kind, m_numbering})
        connect(box, &QComboBox::activated, this, &BodyForm::store);
    connect(m_keepsMinutes, &QCheckBox::clicked, this, &BodyForm::store);
    connect(up, &QPushButton::clicked, this, [this] { moveSection(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveSection(1); });
}

void BodyForm::setBody(const domain::Body &body)
{
    m_body = body;
    m_name->setText(body.name);
    m_abbreviation->setText(body.abbreviation);
    m_kind->setCurrentIndex(m_kind->findData(int(body.kind)));
    m_keepsMinutes->setChecked(body.keepsMinutes);
    m_place->setText(body.usualPlace);
    m_numbering->setCurrentIndex(m_numbering->findData(int(body.numbering)));
    m_standing->setPlainText(body.standingItems.join(u'\n'));
    fillReportDays();
    fillSections();
}

void BodyForm::fillSections()
{
    const int row = std::max(0, m_sections->currentRow());
    m_sections->clear();
    for (domain::Section section : std::as_const(m_body.sectionOrder)) {
        auto *item = new QListWidgetItem(lists::words::section(section), m_sections);
        item->setData(Qt::UserRole, int(section));
    }
    m_sections->setCurrentRow(row);
}

void BodyForm::fillReportDays()
{
    m_reportDays->clear();
    m_reportDays->addItem(tr("Som alla (%n dagar)", nullptr, m_edits.reportDays({})), 0);
    const int now = m_edits.reportDays(m_body.id);
    QList<int> choices{30, 60, 90, 120, 180};
    if (now > 0 && !choices.contains(now))
        choices.append(now);
    for (const int days : std::as_const(choices))
        m_reportDays->addItem(tr("%n dagar", nullptr, days), days);
    m_reportDays->setCurrentIndex(m_reportDays->findData(now));
}

void BodyForm::moveSection(int by)
{
    const int from = m_sections->currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= m_sections->count())
        return;
    m_body.sectionOrder.move(from, to);
    fillSections();
    m_sections->setCurrentRow(to);
    store();
}

void BodyForm::focusFirst()
{
    m_name->setFocus(Qt::TabFocusReason);
    m_name->selectAll();
}

domain::Body BodyForm::typed() const
{
    domain::Body body = m_body;
    body.name = m_name->text().simplified();
    body.abbreviation = m_abbreviation->text().simplified();
    body.kind = domain::BodyKind(m_kind->currentData().toInt());
    body.keepsMinutes = m_keepsMinutes->isChecked();
    body.usualPlace = m_place->text().simplified();
    body.numbering = domain::Numbering(m_numbering->currentData().toInt());
    body.standingItems.clear();
    for (const QString &line : m_standing->toPlainText().split(u'\n'))
        if (const QString title = line.simplified(); !title.isEmpty())
            body.standingItems.append(title);
    return body;
}

void BodyForm::store()
{
    if (m_body.id.isNull())
        return;
    const domain::Body body = typed();
    // A new one waits until it has both of its names.
    if (body.rev == 0 && (body.name.isEmpty() || body.abbreviation.isEmpty()))
        return;
    if (m_edits.save(body)) {
        m_body = body;
        emit stored();
    }
}

bool BodyForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sections && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveSection(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    if (watched == m_standing && event->type() == QEvent::FocusOut)
        store();
    return QWidget::eventFilter(watched, event);
}

} // namespace views
