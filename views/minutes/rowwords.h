// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/minutesdocument.h"
#include "views/shared/marks.h"

#include <QCoreApplication>

namespace views {

/// What the program says about a row: the details under it, the word for its kind, what a screen reader is told.
class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(views::RowWords)
public:
    explicit RowWords(const outline::MinutesDocument &document, QDate today = QDate::currentDate())
        : m_document(document), m_today(today)
    {
    }

    struct Detail {
        QString text;
        bool leads = false;  ///< the first: in the mark's colour
        bool lacks = false;  ///< something is missing here
    };
    /// Of a decision, task, carry-over or follow-up; empty for other rows.
    QList<Detail> details(int row) const;
    std::optional<Mark> mark(int row) const;

    QString origin(int row) const; ///< of a point that comes from something: "från LG 22 sep", "årshjulet"
    QString describe(int row) const; ///< "Beslut §1, ansvarig Ingrid Hallsten, gäller, nivå 0"
    QString label(int row) const;    ///< what is painted before it: "3", "2."; empty: nothing
    QString placeholder(int row, bool onlyRow) const;
    static QString sectionName(domain::Section section);
    static QString kindName(outline::RowKind kind);
    static QString names(const domain::Parties &parties);

private:
    QList<Detail> ofDecision(int row, const domain::Decision *decision) const;
    QList<Detail> ofTask(const domain::Task *task) const;
    QList<Detail> ofFollowUp(const domain::FollowUp *followUp) const;
    QList<Detail> ofCarryOver(int row, const domain::CarryOver *carryOver) const;

    const outline::MinutesDocument &m_document;
    QDate m_today;
};

} // namespace views
