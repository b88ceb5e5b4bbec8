// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/sheet.h"

#include "views/actionplan/pagefield.h"
#include "views/shared/growingfield.h"
#include "views/shared/paint.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTextCursor>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

namespace {

constexpr int marginWidth = 34, markSize = 16, widest = 620;

} // namespace

MarginRow::MarginRow(QWidget *content, QWidget *parent) : QWidget(parent), m_content(content)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin(), 0, 0, 0);
    row->setSpacing(px(4));
    row->addWidget(content, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int MarginRow::margin() { return px(marginWidth); }

void MarginRow::setMark(std::optional<Mark> mark)
{
    m_mark = mark;
    m_colour = nullptr;
    update();
}

void MarginRow::setMark(Mark mark, QColor Colours::*colour)
{
    m_mark = mark;
    m_colour = colour;
    update();
}

void MarginRow::setNumber(const QString &number)
{
    if (number == m_number)
        return;
    m_number = number;
    update();
}

void MarginRow::setActions(const QString &what, const QList<QAction *> &actions)
{
    m_button = new QToolButton(this);
    m_button->setAutoRaise(true);
    m_button->setText(u"…"_s);
    m_button->setAccessibleName(what);
    m_button->setToolTip(what);
    auto *menu = new QMenu(m_button);
    menu->addActions(actions);
    connect(m_button, &QToolButton::clicked, menu, [this, menu] { menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height()))); });
    m_button->setFixedSize(px(28), px(26));
    static_cast<QHBoxLayout *>(layout())->addWidget(m_button, 0, Qt::AlignTop);
}

void MarginRow::paintEvent(QPaintEvent *)
{
    if (!m_mark && m_number.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Level with the first line of what stands beside it: where its caret would stand.
    const auto *field = qobject_cast<const QTextEdit *>(m_content);
    if (!field)
        field = m_content->findChild<QTextEdit *>();
    const QRect caret = field ? field->cursorRect(QTextCursor(field->document())) : QRect();
    const qreal top = field ? field->viewport()->mapTo(const_cast<MarginRow *>(this), caret.topLeft()).y() : 0;
    const qreal line = field ? caret.height() : QFontMetricsF(m_content->font()).height();
    if (m_mark) {
        const QRectF rect(0, top + (line - px(markSize)) / 2, px(markSize), px(markSize));
        marks::paint(painter, *m_mark, rect, m_colour ? theme::colours().*m_colour : marks::colour(*m_mark), theme::colours().page);
    }
    if (!m_number.isEmpty())
        paint::line(painter, QRectF(m_mark ? px(markSize) : 0, top, margin() - px(m_mark ? markSize + 6 : 10), line), m_number, theme::ui(13, QFont::Medium), theme::colours().ink3, Qt::AlignRight);
}

RowsSection::RowsSection(const Making &making, QWidget *parent) : QWidget(parent), m_making(making), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(6));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (making.add) {
        m_add = new GrowingField(this);
        m_add->setFont(theme::text(16, false, true));
        m_add->setPlaceholderText(making.addWords);
        m_add->setAccessibleName(making.addWords);
        connect(m_add, &GrowingField::entered, this, &RowsSection::add);
        connect(m_add, &GrowingField::left, this, &RowsSection::add);
        auto *row = new MarginRow(m_add, this);
        row->setNumber(u"+"_s);
        m_column->addWidget(row);
    }
    load();
}

QWidget *RowsSection::addField() const { return m_add; }

void RowsSection::add()
{
    const QString text = m_add->text().trimmed();
    if (text.isEmpty())
        return;
    m_add->setText(QString());
    if (!m_making.add(text))
        m_add->setText(text);
}

void RowsSection::load()
{
    const QList<QUuid> ids = m_making.ids();
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        if (ids.contains(it.key())) {
            ++it;
            continue;
        }
        it.value()->hide();
        it.value()->deleteLater();
        it = m_rows.erase(it);
    }
    QWidget *before = nullptr;
    for (int i = 0; i < ids.size(); ++i) {
        MarginRow *&row = m_rows[ids[i]];
        if (!row) {
            row = m_making.make(ids[i], this);
            m_column->insertWidget(i, row);
            row->show();
        } else if (m_column->indexOf(row) != i) {
            m_column->removeWidget(row);
            m_column->insertWidget(i, row);
        }
        if (m_making.refresh)
            m_making.refresh(ids[i], row);
        for (PageField *field : row->findChildren<PageField *>()) {
            field->load();
            if (before)
                setTabOrder(before, field->editor());
            before = field->editor();
        }
    }
    if (m_add && before)
        setTabOrder(before, m_add);
}

PlanSheet::PlanSheet(const PlanServices &services, QWidget *parent) : QWidget(parent), m_services(services), m_column(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(30), px(24), px(30), px(48));
    auto *holder = new QWidget(this);
    holder->setMaximumWidth(px(widest) + MarginRow::margin());
    holder->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(6));
    row->addWidget(holder, 1);
    row->addStretch();
}

void PlanSheet::load()
{
    for (RowsSection *section : std::as_const(m_sections))
        section->load();
    for (PageField *field : findChildren<PageField *>())
        field->load();
}

void PlanSheet::focusFirst()
{
    if (auto *field = findChild<PageField *>())
        field->editor()->setFocus();
}

bool PlanSheet::flush()
{
    bool stored = true;
    for (PageField *field : findChildren<PageField *>())
        stored &= field->flush();
    return stored;
}

void PlanSheet::heading(const QString &text)
{
    auto *label = new TextLabel(TextLabel::Role::Group, text, this);
    label->setContentsMargins(MarginRow::margin(), px(12), 0, 0);
    m_column->addWidget(label);
}

MarginRow *PlanSheet::add(QWidget *content)
{
    auto *row = new MarginRow(content, this);
    m_column->addWidget(row);
    return row;
}

RowsSection *PlanSheet::addRows(const RowsSection::Making &making)
{
    RowsSection::Making made = making;
    if (m_services.readOnly)
        made.add = nullptr;
    auto *section = new RowsSection(made, this);
    m_column->addWidget(section);
    m_sections.append(section);
    return section;
}

QList<QAction *> PlanSheet::rowActions(QWidget *of, std::function<void(int)> move, std::function<void()> remove, const domain::ObjectRef &thread)
{
    QList<QAction *> actions;
    const auto make = [&](const QString &text, const QKeySequence &keys, auto slot, bool changes = true) {
        auto *action = new QAction(text, of);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(!changes || !m_services.readOnly);
        of->addAction(action);
        connect(action, &QAction::triggered, this, slot);
        actions.append(action);
    };
    if (move) {
        make(tr("Flytta upp"), Qt::ALT | Qt::Key_Up, [move] { move(-1); });
        make(tr("Flytta ned"), Qt::ALT | Qt::Key_Down, [move] { move(1); });
    }
    if (!thread.id.isNull())
        make(tr("Hela tråden"), Qt::CTRL | Qt::Key_T, [this, thread] { emit openThread(thread); }, false);
    if (remove)
        make(tr("Lägg i papperskorgen"), Qt::CTRL | Qt::SHIFT | Qt::Key_Delete, [remove] { remove(); });
    return actions;
}

} // namespace views
