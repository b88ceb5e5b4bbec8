// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace views {

/// A heading that is edited where it stands: no box around it until it has the focus.
class TitleField : public QLineEdit
{
    Q_OBJECT
public:
    explicit TitleField(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace views
