// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace views {

/// Something that leaves a meeting, and where it goes: "↳ Långsiktiga uppdrag … LG 3 november". A button where it may be sent
/// elsewhere.
class DepartureRow : public QAbstractButton
{
    Q_OBJECT
public:
    DepartureRow(const QString &title, const QString &destination, bool changeable, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_title;
    QString m_destination;
    bool m_changeable;
};

} // namespace views
