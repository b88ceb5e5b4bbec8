// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/completion.h"

#include <QLabel>

namespace views {

/// One line over the hits: how what is being typed may go on. Tab takes the first way, then the next.
class WaysLine : public QLabel
{
    Q_OBJECT
public:
    explicit WaysLine(QWidget *parent = nullptr);

    /// None: the line is not there.
    void setWays(const QList<search::Completion> &ways, const QString &question = QString());
    bool isEmpty() const { return m_ways.isEmpty(); }
    /// The way that is next in turn, now chosen. Only where there is one.
    search::Completion next();

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    QList<search::Completion> m_ways;
    QString m_question; ///< "Menade du"; empty: a field goes on
    int m_taken = -1;
    bool m_writing = false;
};

} // namespace views
