// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace views {

class DoubtCard;

/// The questions about one file, in their order. As high as its cards, up to a share of the room that it is given.
class DoubtList : public QScrollArea
{
    Q_OBJECT
public:
    explicit DoubtList(QWidget *parent = nullptr);

    void clear();
    DoubtCard *add(const QString &asked, const QString &quote);
    const QList<DoubtCard *> &cards() const { return m_cards; }
    DoubtCard *active() const { return m_active; }

    /// The keyboard goes to the card; null where there is none.
    void activate(int number);
    /// To the next card (1) or the one before (-1) that is not settled, else any; false where there is none.
    bool step(int by);
    /// To the first that is not settled; false where all are.
    bool toFirstOpen();

signals:
    void activeChanged(int number); ///< 0: none

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setActive(DoubtCard *card);

    QWidget *m_content;
    QVBoxLayout *m_column;
    QList<DoubtCard *> m_cards;
    DoubtCard *m_active = nullptr;
};

} // namespace views
