// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace app {

/// One place in the rail, or the settings at its foot.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind { Place, Foot };

    RailButton(Kind kind, const QString &icon, const QString &words, QWidget *parent);

    void setWaiting(int count);
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    Kind m_kind;
    QString m_icon;
    int m_waiting = 0;
    bool m_compact = false;
};

} // namespace app
