// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/assignmentdetails.h"

#include <QWidget>

class QVBoxLayout;

namespace views {

/// Everything that happened to an assignment, newest first and tied by the thread; each step opens its place.
class Timeline : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);

    /// At most this many steps, 0: all.
    void setSteps(const QList<lists::AssignmentStep> &steps, QDate today, int most = 0);

signals:
    void openMinutes(const QUuid &meeting, const QUuid &item, const QUuid &line);
    void openObject(const domain::ObjectRef &object);

private:
    QVBoxLayout *m_column;
    QList<lists::AssignmentStep> m_steps;
    int m_most = -1;
};

} // namespace views
