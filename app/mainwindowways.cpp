// SPDX-License-Identifier: GPL-3.0-or-later
// The ways through the window: to a place, to an object wherever it is shown, and back.
#include "app/mainwindow.h"

#include "app/menus.h"
#include "app/rail.h"
#include "app/settings.h"
#include "domain/address.h"
#include "views/shared/place.h"

#include <QStackedWidget>

namespace app {

using namespace Qt::Literals::StringLiterals;
using views::Place;

namespace {
constexpr int longestTrail = 50;
}

int MainWindow::indexOf(const QString &placeId) const
{
    for (int i = 0; i < m_file.places.size(); ++i)
        if (m_file.places.at(i).id == placeId)
            return i;
    return -1;
}

Place *MainWindow::placeById(const QString &id)
{
    return build(indexOf(id));
}

void MainWindow::goTo(int place)
{
    setTrail({}); // chosen anew, not followed: there is nothing to go back along
    showPlace(place);
}

void MainWindow::showPlace(int place)
{
    Place *shown = build(place);
    if (!shown)
        return;
    const bool moved = shown != currentPlace();
    if (moved && currentPlace())
        currentPlace()->flush();
    m_rail->setCurrent(place);
    m_stack->setCurrentWidget(shown);
    m_menus->setPlace(shown);
    if (m_file.places.at(place).inRail)
        m_settings.setPlace(m_file.path, m_file.places.at(place).id);
    setWindowTitle(tr("%1 – %2").arg(m_file.places.at(place).title, m_file.organisation));
    shown->focusFirst();
}

bool MainWindow::goTo(const QString &placeId)
{
    const int place = indexOf(placeId);
    if (place < 0)
        return false;
    goTo(place);
    return true;
}

bool MainWindow::jump(int place, const std::function<bool(Place &)> &go)
{
    Place *wanted = build(place);
    if (!wanted)
        return false;
    Footprint here;
    if (Place *current = currentPlace()) {
        here.place = int(m_places.indexOf(current));
        here.memory = current->memory();
        if (QWidget *focus = focusWidget(); focus && current->isAncestorOf(focus))
            here.focus = focus;
    }
    if (!go(*wanted))
        return false;
    QList<Footprint> trail = m_trail.last(qMin<qsizetype>(m_trail.size(), longestTrail - 1));
    trail.append(here);
    showPlace(place);
    setTrail(trail);
    return true;
}

void MainWindow::setTrail(const QList<Footprint> &trail)
{
    m_trail = trail;
    m_menus->setCanGoBack(!m_trail.isEmpty());
}

void MainWindow::goBack()
{
    if (m_trail.isEmpty())
        return;
    QList<Footprint> trail = m_trail;
    const Footprint there = trail.takeLast();
    showPlace(there.place);
    if (Place *place = currentPlace())
        place->recall(there.memory);
    if (there.focus && there.focus->isVisible())
        there.focus->setFocus(Qt::OtherFocusReason);
    setTrail(trail);
}

void MainWindow::goToAddress(const QString &address)
{
    const std::optional<domain::Address> wanted = domain::readAddress(address);
    if (wanted && wanted->inRegister)
        goToDecision(wanted->object.id);
    else if (wanted)
        goToObject(wanted->object);
}

void MainWindow::goToObject(const domain::ObjectRef &object, const QString &words)
{
    for (int i = 0; i < m_file.places.size(); ++i)
        if (m_file.places.at(i).shows.contains(object.type) && jump(i, [&](Place &place) { return place.goTo(object, words); }))
            return;
}

void MainWindow::goToThread(const domain::ObjectRef &object)
{
    jump(indexOf(u"thread"_s), [&](Place &place) { return place.goTo(object, QString()); });
}

void MainWindow::goToMatter(const QString &words)
{
    jump(indexOf(u"matter"_s), [&](Place &place) { return place.goTo({}, words); });
}

void MainWindow::goToMinutes(const QUuid &meeting, const QUuid &item, const QUuid &line, const QString &words)
{
    jump(indexOf(u"meetings"_s), [&](Place &place) { return place.goToMinutes(meeting, item, line, words); });
}

void MainWindow::goToDecision(const QUuid &line, const QString &words)
{
    jump(indexOf(u"decisions"_s), [&](Place &place) { return place.goToDecision(line, words); });
}

} // namespace app
