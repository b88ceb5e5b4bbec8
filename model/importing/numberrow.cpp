// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/numberrow.h"

#include <QMap>

namespace importing {

namespace {

class Row
{
public:
    explicit Row(const QList<RowCandidate> &candidates) : m_candidates(candidates) {}

    QSet<qsizetype> points()
    {
        QMap<State, Best> states{{State{0, 0}, Best{}}};
        for (qsizetype c = 0; c < m_candidates.size(); ++c)
            states = step(states, c);
        const Best *best = nullptr;
        for (const Best &candidate : std::as_const(states))
            if (best == nullptr || candidate.score > best->score)
                best = &candidate;
        QSet<qsizetype> chosen;
        for (int at = best == nullptr ? -1 : best->last; at >= 0; at = m_steps[at].before)
            chosen.insert(m_candidates[m_steps[at].candidate].line);
        return chosen;
    }

private:
    struct State {
        int point;
        int list;
        friend bool operator<(const State &a, const State &b) { return a.point != b.point ? a.point < b.point : a.list < b.list; }
    };
    struct Best {
        double score = 0;
        int last = -1; ///< index into m_steps
    };
    struct Step {
        qsizetype candidate;
        int before;
    };

    static void offer(QMap<State, Best> &states, State state, const Best &best)
    {
        const auto found = states.constFind(state);
        if (found == states.cend() || best.score > found->score)
            states.insert(state, best);
    }

    QMap<State, Best> step(const QMap<State, Best> &before, qsizetype c)
    {
        constexpr double gap = 3;
        constexpr double orphan = 5;
        const RowCandidate &candidate = m_candidates[c];
        QMap<State, Best> after;
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            const State &state = it.key();
            // As an item of a list.
            double asItem = it->score;
            if (candidate.number == state.list + 1 && state.list > 0)
                asItem += candidate.follows ? 0.5 : -1;
            else if (candidate.number != 1)
                asItem -= orphan;
            offer(after, {state.point, candidate.number}, {asItem, it->last});
            // As a point.
            double asPoint = it->score + candidate.score;
            if (state.list > 0 && candidate.number == state.list + 1 && candidate.follows)
                asPoint -= orphan; // it would tear a list apart
            if (state.point == 0)
                asPoint -= candidate.number == 1 ? 0 : 2;
            else if (candidate.number == state.point + 1)
                asPoint += 0;
            else if (candidate.number > state.point + 1 && candidate.number <= state.point + 3)
                asPoint -= gap;
            else if (!candidate.repeats && !(candidate.mayRestart && candidate.number == 1))
                continue;
            m_steps.append({c, it->last});
            offer(after, {candidate.number, 0}, {asPoint, int(m_steps.size()) - 1});
        }
        return after;
    }

    const QList<RowCandidate> &m_candidates;
    QList<Step> m_steps;
};

} // namespace

QSet<qsizetype> likeliestRow(const QList<RowCandidate> &candidates) { return Row(candidates).points(); }

} // namespace importing
