// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace views {

/// One choice of a few, all visible: "Hjul | Lista | Månad". Tab reaches the chosen one, arrows move the choice.
class SegmentedToggle : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedToggle(const QStringList &words, QWidget *parent = nullptr);

    int current() const;       ///< -1: none chosen
    void setCurrent(int index); ///< does not send chosen(); -1 chooses none

signals:
    void chosen(int index); ///< by the user

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace views
