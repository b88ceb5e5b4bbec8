// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace views {

class TextLabel;

/// Instead of an empty list: the thread, what the emptiness means and what one can do about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// "Inga uppgifter väntar på dig", "Skriv /uppgift i ett möte."
    explicit EmptyState(const QString &title, const QString &words = QString(), QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &words);
    /// A button under the words; null takes it away.
    QPushButton *setAction(const QString &text);

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Words;
    Words *m_words;
    QPushButton *m_action = nullptr;
};

} // namespace views
