// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/threadrepository.h"

#include "domain/codes.h"
#include "domain/decision.h"
#include "storage/threadnodes.h"
#include "storage/threadties.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>
#include <deque>

namespace storage {

using namespace domain;

namespace {

/// What was walked: every object once, and the ties between them. It goes both ways a step at a time, so that what is cut where
/// there is too much is what lies furthest, before and after alike.
class Walk
{
public:
    Walk(const ThreadTies &all, const ThreadNodes &told, const ObjectRef &start) : m_ties(all), m_told(told)
    {
        if (add(start, true))
            for (Way &way : m_ways) {
                way.queue.push_back(start);
                way.visited.insert(start.id);
            }
        while (!m_ways[0].queue.empty() || !m_ways[1].queue.empty())
            for (Way &way : m_ways)
                step(way);
    }

    struct Tie {
        ObjectRef from, to;
        LinkType type;
    };
    QList<ThreadNode> nodes;
    QList<Tie> ties;
    bool cut = false;

    /// Whether anything that is there follows on it; told where it is known from the walk, else asked.
    bool leadsOn(const ObjectRef &o) const
    {
        const auto neighbours = m_ties.after(o);
        return std::any_of(neighbours.begin(), neighbours.end(), [&](const ThreadNeighbour &n) { return m_seen.contains(n.object.id) || !m_told.of(n.object).isEmpty(); });
    }

private:
    struct Way {
        bool forward;
        std::deque<ObjectRef> queue = {};
        QSet<QUuid> visited = {};
    };

    bool add(const ObjectRef &o, bool whole = false)
    {
        if (m_seen.contains(o.id))
            return true;
        if (m_gone.contains(o.id))
            return false;
        if (nodes.size() >= ThreadRepository::limit) {
            cut = true;
            return false;
        }
        const QList<ThreadNode> made = m_told.of(o, whole);
        (made.isEmpty() ? m_gone : m_seen).insert(o.id);
        nodes += made;
        return !made.isEmpty();
    }

    void step(Way &way)
    {
        if (way.queue.empty())
            return;
        const ObjectRef at = way.queue.front();
        way.queue.pop_front();
        for (const ThreadNeighbour &n : way.forward ? m_ties.after(at) : m_ties.before(at)) {
            if (!add(n.object))
                continue;
            ties.append(way.forward ? Tie{at, n.object, n.type} : Tie{n.object, at, n.type});
            if (!way.visited.contains(n.object.id)) {
                way.visited.insert(n.object.id);
                way.queue.push_back(n.object);
            }
        }
    }

    const ThreadTies &m_ties;
    const ThreadNodes &m_told;
    QSet<QUuid> m_seen;
    QSet<QUuid> m_gone; ///< tied to, and not there any more
    std::array<Way, 2> m_ways{Way{false}, Way{true}};
};

void markBreaks(Thread &thread, const ThreadTies &ties, const ThreadNodes &told, const Walk &walk)
{
    QSet<int> leads;
    for (const ThreadTie &tie : std::as_const(thread.ties))
        leads.insert(tie.from);
    for (int i = 0; i < int(thread.nodes.size()); ++i) {
        ThreadNode &n = thread.nodes[i];
        if (n.lane == ThreadLane::Decision && n.state == code(DecisionState::Valid) && !leads.contains(i) && !walk.leadsOn(n.object))
            n.breaks.append(ThreadBreak::NothingAfterDecision);
        if (n.lane != ThreadLane::Measure)
            continue;
        if (ties.needsOf(n.object.id).isEmpty())
            n.breaks.append(ThreadBreak::MeasureWithoutNeed);
        if (!ties.wasFollowedUp(n.object.id)) {
            n.breaks.append(ThreadBreak::MeasureNotFollowedUp);
            n.expected = told.expected(n.object);
        }
    }
}

} // namespace

Thread ThreadRepository::thread(const ObjectRef &object) const
{
    Thread thread;
    thread.of = object;
    const ThreadTies ties(m_database);
    const ThreadNodes told(m_database, ties);
    const Walk walk(ties, told, object);
    if (walk.nodes.isEmpty())
        return thread;
    thread.nodes = walk.nodes;
    thread.cut = walk.cut;
    std::stable_sort(thread.nodes.begin(), thread.nodes.end(), [](const ThreadNode &a, const ThreadNode &b) {
        return a.lane != b.lane ? a.lane < b.lane : a.date < b.date;
    });
    QHash<QUuid, int> places; // an effect is a second node of its follow-up
    for (int i = int(thread.nodes.size()) - 1; i >= 0; --i)
        places.insert(thread.nodes[i].object.id, i);
    QSet<quint64> tied;
    for (const Walk::Tie &tie : walk.ties) {
        const ThreadTie made{places.value(tie.from.id, -1), places.value(tie.to.id, -1), tie.type};
        const quint64 key = (quint64(made.from) << 40) | (quint64(made.to) << 8) | quint64(made.type);
        if (made.from < 0 || made.to < 0 || tied.contains(key))
            continue;
        tied.insert(key);
        thread.ties.append(made);
    }
    for (int i = 0; i < int(thread.nodes.size()); ++i)
        if (thread.nodes[i].lane == ThreadLane::Effect)
            thread.ties.append({places.value(thread.nodes[i].object.id), i, LinkType::FollowsUp});
    markBreaks(thread, ties, told, walk);
    return thread;
}

} // namespace storage
