// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places.h"

#include <QMap>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace app {

class RailButton;

/// The window's places down its left side, with the number of what waits in each; at the foot, whose file this is and the
/// settings. In a narrow window only the pictures remain, with tooltips.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void setPlaces(const QList<PlaceEntry> &places);
    void setWaiting(int place, int count);
    /// A place outside the rail leaves the mark where it was: one goes back there from it.
    void setCurrent(int place);
    int current() const;
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// "Bildning Ekvik", "Öppnad av Gunilla S."
    void setFoot(const QString &organisation, const QString &openedBy);
    void focusCurrent();

signals:
    void chosen(int place);
    void settingsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    QMap<int, RailButton *> m_buttons; ///< by place; those outside the rail have none
    RailButton *m_settings;
    QString m_organisation;
    QString m_openedBy;
    bool m_compact = false;
};

} // namespace app
