// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QAbstractButton>

namespace views {

/// One person's presence as a mark and a name. Space or a click goes on to the next state; the arrow down or a right click
/// opens the whole choice.
class PresenceChip : public QAbstractButton
{
    Q_OBJECT
public:
    /// What the chip says about a row of attendance.
    struct Facts {
        domain::Attendance row;
        QString name;
        bool isChair = false;
        int arrivedAt = 0; ///< number of the point; 0: from the start
        int leftAt = 0;    ///< number of the point; 0: stayed
        bool operator==(const Facts &) const = default;
    };

    explicit PresenceChip(QWidget *parent = nullptr);

    void setFacts(const Facts &facts);
    const Facts &facts() const { return m_facts; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    QSize sizeHint() const override;

    /// Present is first, since most people come; then absent, excused and round again.
    static domain::Presence next(domain::Presence presence);

signals:
    void presenceChosen(domain::Presence presence);
    void menuRequested(const QPoint &globalPos);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString words() const;

    Facts m_facts;
    bool m_readOnly = false;
};

} // namespace views
