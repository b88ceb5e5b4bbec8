// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operationalplan.h"

#include <QWidget>

class QVBoxLayout;

namespace views {

/// The activities of an assignment: done or not, words, from and to. Every field is stored when it is left.
class ActivityList : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityList(QWidget *parent = nullptr);

    void setActivities(const QList<domain::Activity> &activities); ///< a row that is being written in stays
    void setReadOnly(bool readOnly);

signals:
    void changed(const QList<domain::Activity> &activities);

private:
    void build();
    void change(int row, const std::function<void(domain::Activity &)> &change);

    QList<domain::Activity> m_activities;
    QVBoxLayout *m_rows;
    bool m_readOnly = false;
    bool m_toNew = false;
};

} // namespace views
