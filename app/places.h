// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

#include <QList>
#include <QString>
#include <functional>

class QWidget;

namespace views {
class Place;
}

namespace app {

class Settings;
class Surroundings;
class Workspace;

/// A place in the rail before it is built: the rail shows all of them at once, and each is made when it is first needed.
struct PlaceEntry {
    QString id;    ///< the same as the place's placeId()
    QString title; ///< as the rail says it
    QString icon;  ///< resources/icons
    QList<domain::ObjectType> shows; ///< what it can be gone to with
    std::function<views::Place *(QWidget *parent)> make;
    bool inRail = true; ///< else shown over the place that one came from, and left by going back
};

/// Every place of the window, in the rail's order. A new view is one entry here.
/// What is handed in outlives the places.
QList<PlaceEntry> placesOf(Workspace &workspace, Settings &settings, Surroundings &surroundings);

} // namespace app
