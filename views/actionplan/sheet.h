// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actionplan/planservices.h"
#include "views/shared/marks.h"
#include "views/shared/theme.h"

#include <QList>
#include <QWidget>
#include <optional>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace views {

class GrowingField;

/// One part of the page with a mark or a number in its margin, and what can be done with it behind a quiet button at its end.
class MarginRow : public QWidget
{
    Q_OBJECT
public:
    MarginRow(QWidget *content, QWidget *parent = nullptr);

    void setMark(std::optional<Mark> mark);
    void setMark(Mark mark, QColor Colours::*colour);
    void setNumber(const QString &number);
    /// `what`: what the button's menu is about, for a screen reader. The row takes no ownership.
    void setActions(const QString &what, const QList<QAction *> &actions);

    static int margin(); ///< how far in the content stands

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_content;
    std::optional<Mark> m_mark;
    QColor Colours::*m_colour = nullptr;
    QString m_number;
    QToolButton *m_button = nullptr;
};

/// Rows of one kind under each other, with an empty field after them where the next is written.
class RowsSection : public QWidget
{
    Q_OBJECT
public:
    struct Making {
        std::function<QList<QUuid>()> ids;
        std::function<MarginRow *(const QUuid &id, QWidget *parent)> make;
        std::function<void(const QUuid &id, MarginRow *row)> refresh; ///< numbers and marks; may be empty
        std::function<bool(const QString &text)> add;                 ///< empty: none can be added
        QString addWords; ///< "Skriv ett mål"
    };
    explicit RowsSection(const Making &making, QWidget *parent = nullptr);

    void load();
    MarginRow *row(const QUuid &id) const { return m_rows.value(id); }
    QWidget *addField() const;

private:
    void add();

    Making m_making;
    QHash<QUuid, MarginRow *> m_rows;
    QVBoxLayout *m_column;
    GrowingField *m_add = nullptr;
};

/// What the page shows for one row of the tree. Fields are bound to the plan: load() brings in what has changed elsewhere.
class PlanSheet : public QWidget
{
    Q_OBJECT
public:
    PlanSheet(const PlanServices &services, QWidget *parent);

    virtual void load();       ///< the subclasses' parts, then every field
    virtual void focusFirst(); ///< to the first field
    virtual bool flush();      ///< false: something typed could not be stored

signals:
    void openPart(const domain::ObjectRef &object); ///< another part of the plan, or what lies outside it
    void openThread(const domain::ObjectRef &object);

protected:
    /// A group label above what follows.
    void heading(const QString &text);
    /// In the text's column, with nothing in the margin.
    MarginRow *add(QWidget *content);
    RowsSection *addRows(const RowsSection::Making &making);
    /// "Ta bort", "Flytta upp", "Flytta ned" and "Hela tråden" for a row; move, remove and what the thread is of may be empty.
    QList<QAction *> rowActions(QWidget *of, std::function<void(int step)> move, std::function<void()> remove, const domain::ObjectRef &thread = {});

    PlanServices m_services;
    QVBoxLayout *m_column;

private:
    QList<RowsSection *> m_sections;
};

} // namespace views
