// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace app {

/// One of the ways on from the first screen: a card that is a button.
class StartCard : public QAbstractButton
{
    Q_OBJECT
public:
    StartCard(const QString &icon, const QString &title, const QString &words, const QKeySequence &key, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_icon;
    QString m_words;
    QString m_key;
};

} // namespace app
