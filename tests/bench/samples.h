// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

namespace bench {

/// Times of one thing done many times, in milliseconds.
class Samples
{
public:
    template <class Act>
    double time(Act act)
    {
        const auto start = std::chrono::steady_clock::now();
        act();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        m_milliseconds.push_back(took.count());
        return took.count();
    }
    /// What this thread itself worked: fair on a machine that does other things meanwhile.
    template <class Act>
    double timeWork(Act act)
    {
        const auto now = [] {
            timespec at = {};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
            return double(at.tv_sec) * 1e3 + double(at.tv_nsec) / 1e6;
        };
        const double start = now();
        act();
        m_milliseconds.push_back(now() - start);
        return m_milliseconds.back();
    }
    double quantile(double part) const
    {
        if (m_milliseconds.empty())
            return 0;
        std::vector<double> sorted = m_milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted[std::min(sorted.size() - 1, size_t(part * double(sorted.size())))];
    }
    void report(benchmark::State &state) const
    {
        state.counters["p50_ms"] = quantile(0.5);
        state.counters["p95_ms"] = quantile(0.95);
        state.counters["p99_ms"] = quantile(0.99);
    }

private:
    std::vector<double> m_milliseconds;
};

inline void printRatio(const std::string &what, double ours, double bare, double goal)
{
    std::printf("%-60s %8.3f ms / %8.3f ms = %5.3g (goal <= %.3g)\n", what.c_str(), ours, bare, bare > 0 ? ours / bare : 0, goal);
}

} // namespace bench
