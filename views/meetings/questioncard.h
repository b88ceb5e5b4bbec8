// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finishing.h"

#include <QWidget>
#include <functional>

class QHBoxLayout;
class QPushButton;

namespace views {

class TextLabel;

/// One thing that is unclear before finishing. While it has the keyboard it shows its answers; Enter gives the first.
class QuestionCard : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionCard(const domain::Question &question, QWidget *parent = nullptr);

    const domain::Question &question() const { return m_question; }
    void addAnswer(const QString &text, std::function<void()> give);
    /// A control before the answers (a field for a name). Takes it over; Enter in it gives the first answer.
    void setControl(QWidget *control);
    void setActive(bool active);
    void giveFirst();

signals:
    void activated(); ///< the keyboard or the mouse has come here

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    domain::Question m_question;
    QWidget *m_answers;
    QHBoxLayout *m_row;
    QList<std::function<void()>> m_give;
    QWidget *m_control = nullptr;
    bool m_active = false;
};

} // namespace views
