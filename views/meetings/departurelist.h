// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finishing.h"
#include "editing/meetingedits.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace views {

class DepartureRow;
class TextLabel;

/// Where everything that leaves a meeting goes. Each untreated point can be sent elsewhere than the others: to a planned meeting,
/// to a day, or nowhere, with the reason.
class DepartureList : public QWidget
{
    Q_OBJECT
public:
    struct Contents {
        domain::Minutes minutes;
        QHash<domain::BodyId, QString> abbreviations;
        QList<editing::Placement> placements;
        QList<domain::Sending> sendings;
        QList<domain::Meeting> later; ///< that points can be sent to
    };
    explicit DepartureList(const Contents &contents, QWidget *parent = nullptr);

    bool isEmpty() const { return m_empty; }
    QList<QWidget *> stops() const { return m_stops; } ///< what the keyboard goes through
    void focusRow(domain::ItemId item);

signals:
    void sent(const domain::Sending &sending);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString destination(const domain::Departure &departure) const;
    void addRow(const QString &title, const QString &destination, domain::ItemId changeable);
    void choose(domain::ItemId item, DepartureRow *row);
    void askDay(domain::ItemId item);
    void askReason(domain::ItemId item);
    void ask(domain::ItemId item, QLineEdit *field);

    Contents m_contents;
    QVBoxLayout *m_column;
    QList<QWidget *> m_stops;
    QHash<domain::ItemId, DepartureRow *> m_rows;
    QLineEdit *m_field = nullptr; ///< what is asked for under a row
    TextLabel *m_problem = nullptr;
    domain::ItemId m_asked;
    bool m_empty = true;
};

} // namespace views
