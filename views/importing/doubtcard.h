// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

namespace views {

class FlowLayout;
class TextLabel;

/// One question about what was read: its number, what is asked and the words that it is about. While it has the keyboard it
/// shows its answers: Enter gives the first, the digits the others. Settled, it says what was answered, and can be answered anew.
class DoubtCard : public QWidget
{
    Q_OBJECT
public:
    DoubtCard(int number, const QString &asked, const QString &quote, QWidget *parent = nullptr);

    int number() const { return m_number; }
    void addAnswer(const QString &text, std::function<void()> give);
    /// A field before the answers, set before them. Takes it over; Enter in it gives the first answer.
    void setControl(QWidget *control);
    /// A field after the answers, with a meaning of its own.
    void addField(QWidget *field);
    QWidget *control() const { return m_control; }
    void setActive(bool active);
    bool isActive() const { return m_active; }
    /// Empty: not settled.
    void setAnswered(const QString &answer);
    bool isSettled() const { return !m_answered.isEmpty(); }
    void giveFirst();

signals:
    void activated(); ///< the keyboard or the mouse has come here

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void sayAll();

    int m_number;
    QString m_asked, m_quote, m_answered;
    TextLabel *m_words;
    TextLabel *m_state;
    QWidget *m_answers;
    FlowLayout *m_row;
    QList<std::function<void()>> m_give;
    QWidget *m_control = nullptr;
    bool m_active = false;
};

} // namespace views
