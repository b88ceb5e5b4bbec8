// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/minutesworkspace.h"

#include "views/minutes/minuteseditor.h"
#include "views/minutes/outlinepanel.h"
#include "views/minutes/yieldlist.h"
#include "views/minutes/yieldpanel.h"
#include "views/shared/rowlist.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace views {

using theme::px;

namespace {
constexpr int outlineWidth = 216, rightWidth = 280, panelWidth = 400, pageLeast = 540;
}

MinutesWorkspace::MinutesWorkspace(outline::MinutesDocument &document, editing::LineEdits *edits, QWidget *parent)
    : QWidget(parent), m_editor(new MinutesEditor(document, edits, this)), m_outline(new OutlinePanel(*m_editor, this)),
      m_yield(new YieldList(document, this)), m_yieldPanel(new YieldPanel(*m_editor, *m_yield, this)), m_bar(new YieldBar(*m_yield, this))
{
    setFocusProxy(m_editor);
    m_yieldPanel->setAutoFillBackground(true);
    m_viewActions = m_editor->viewActions();
    const auto round = [this](const QString &title, const QKeySequence &keys, bool forward) {
        auto *action = new QAction(title, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, forward] { goRound(forward); });
        addAction(action);
        m_viewActions.append(action);
    };
    round(tr("Nästa del av fönstret"), QKeySequence(Qt::Key_F6), true);
    round(tr("Föregående del av fönstret"), QKeySequence(Qt::SHIFT | Qt::Key_F6), false);
    connect(m_bar, &YieldBar::activated, this, &MinutesWorkspace::showYield);
    connect(m_editor, &MinutesEditor::caretRowChanged, this, [this] {
        if (m_yieldAsked) { // back in the text: the page is whole again
            m_yieldAsked = false;
            arrange();
        }
    });
    setTabOrder(m_outline, m_editor);
    setTabOrder(m_editor, m_yieldPanel);
}

MinutesWorkspace::~MinutesWorkspace()
{
    delete m_outline; // these look at the editor's document
    delete m_yieldPanel;
    delete m_bar;
    delete m_editor;
}

void MinutesWorkspace::setRightPanel(QWidget *panel)
{
    if (panel == m_right)
        return;
    if (m_right)
        m_right->deleteLater();
    m_right = panel;
    if (m_right) {
        m_right->setParent(this);
        m_right->show();
    }
    arrange();
}

void MinutesWorkspace::arrange()
{
    // What is asked in the right column needs room: the points step aside for it, the page stays.
    const int outline = m_right ? 0 : px(outlineWidth);
    const int right = m_right ? qMin(px(panelWidth), width() / 2) : px(rightWidth);
    const bool wide = width() >= outline + px(pageLeast) + right;
    const bool rightShown = wide || m_right;
    const int page = width() - outline - (rightShown ? right : 0);
    const int bar = rightShown ? 0 : m_bar->sizeHint().height();
    m_outline->setVisible(!m_right);
    m_outline->setGeometry(0, 0, outline, height());
    m_editor->setGeometry(outline, 0, qMax(page, px(200)), height() - bar);
    m_bar->setVisible(!rightShown);
    m_bar->setGeometry(outline, height() - bar, page, bar);
    m_yieldPanel->setVisible(!m_right && (wide || m_yieldAsked));
    QWidget *column = m_right ? m_right : static_cast<QWidget *>(m_yieldPanel);
    column->setGeometry(width() - right, 0, right, height() - bar);
    column->raise();
}

void MinutesWorkspace::showYield()
{
    m_yieldAsked = true;
    arrange();
    m_yieldPanel->list()->ensureCurrent();
    m_yieldPanel->list()->setFocus(Qt::ShortcutFocusReason);
}

void MinutesWorkspace::goRound(bool forward)
{
    QList<QWidget *> parts{m_outline->list(), m_editor->text(), m_right ? m_right : static_cast<QWidget *>(m_yieldPanel->list())};
    int now = 1;
    for (int i = 0; i < parts.size(); ++i)
        if (parts[i]->hasFocus() || parts[i]->isAncestorOf(focusWidget()))
            now = i;
    const int next = (now + (forward ? 1 : int(parts.size()) - 1)) % int(parts.size());
    if (parts[next] == m_yieldPanel->list())
        return showYield();
    if (m_yieldAsked) {
        m_yieldAsked = false;
        arrange();
    }
    parts[next]->setFocus(Qt::ShortcutFocusReason);
}

void MinutesWorkspace::resizeEvent(QResizeEvent *) { arrange(); }

void MinutesWorkspace::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), theme::colours().canvas);
}

} // namespace views
