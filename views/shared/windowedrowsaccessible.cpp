// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/windowedrowsaccessible.h"

#include "views/shared/windowedrows.h"

#include <QAccessibleWidget>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

/// One row, by its number: what stands there now.
class RowInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RowInterface(WindowedRows *view, int row) : m_view(view), m_row(row) {}

    bool isValid() const override { return m_view && index().isValid(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text text) const override
    {
        if (text != QAccessible::Name)
            return {};
        const QString spoken = index().data(Qt::AccessibleTextRole).toString();
        return spoken.isEmpty() ? index().data(Qt::DisplayRole).toString() : spoken;
    }
    QRect rect() const override
    {
        const QRect seen = m_view->visualRect(index());
        return seen.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(seen.topLeft()), seen.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = m_view->selectionModel() && m_view->selectionModel()->isSelected(index());
        state.focused = m_view->hasFocus() && m_view->currentIndex() == index();
        state.offscreen = m_view->visualRect(index()).isEmpty();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentIndex(index());
        if (name == pressAction())
            emit m_view->activated(index());
    }
    int row() const { return m_row; }

private:
    QModelIndex index() const { return m_view->model() ? m_view->model()->index(m_row, 0) : QModelIndex(); }

    QPointer<WindowedRows> m_view;
    int m_row;
};

class RowsInterface final : public QAccessibleWidget
{
public:
    explicit RowsInterface(WindowedRows *view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~RowsInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_view && m_view->model() ? m_view->model()->rowCount() : 0; }
    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        auto known = m_rows.constFind(row);
        if (known == m_rows.cend())
            known = m_rows.insert(row, QAccessible::registerAccessibleInterface(new RowInterface(m_view, row)));
        return QAccessible::accessibleInterface(*known);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->role() == QAccessible::ListItem ? static_cast<const RowInterface *>(child)->row() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_view->indexAt(m_view->viewport()->mapFromGlobal(QPoint(x, y))).row());
    }
    QAccessibleInterface *focusChild() const override { return child(m_view->currentIndex().row()); }

private:
    QPointer<WindowedRows> m_view;
    mutable QHash<int, QAccessible::Id> m_rows; ///< those that have been asked for
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *view = className == "views::WindowedRows"_L1 ? qobject_cast<WindowedRows *>(object) : nullptr;
    return view ? new RowsInterface(view) : nullptr;
}

} // namespace

void exposeWindowedRows()
{
    QAccessible::installFactory(make);
}

} // namespace views
