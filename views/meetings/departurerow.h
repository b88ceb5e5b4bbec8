// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace views {

/// Something that leaves a meeting, and where it goes: "↳ Långsiktiga uppdrag … LG 3 november".
class DepartureRow : public QWidget
{
    Q_OBJECT
public:
    DepartureRow(const QString &title, const QString &destination, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_destination;
};

} // namespace views
