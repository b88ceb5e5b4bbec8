// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace app {

/// Notices that somebody else has written in a file that is read here. Looks at it now and then: a share tells nobody of changes.
class Freshness : public QObject
{
    Q_OBJECT
public:
    explicit Freshness(QObject *parent = nullptr);

    void watch(const QString &file); ///< empty: none
    void look(); ///< now, rather than at the next turn

signals:
    void changed(); ///< said once for each time that it is written in

private:
    QTimer m_turn;
    QString m_file;
    QDateTime m_written;
    qint64 m_size = 0;
};

} // namespace app
