// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/threadwords.h"

#include "domain/codes.h"
#include "domain/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace domain {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(domain::Thread)
};

/// "13 oktober", with the year where it is another than today's.
QString day(QDate date, QDate today)
{
    const QLocale swedish(QLocale::Swedish);
    return swedish.toString(date, date.year() == today.year() ? u"d MMMM"_s : u"d MMMM yyyy"_s);
}

QString stateWord(DecisionState state)
{
    switch (state) {
    case DecisionState::Valid: return Words::tr("gäller");
    case DecisionState::Carried: return Words::tr("genomfört");
    case DecisionState::Replaced: return Words::tr("ersatt");
    case DecisionState::Revoked: break;
    }
    return Words::tr("upphävt");
}

QString whenOf(const ThreadNode &n, QDate today)
{
    const QString on = n.date.isValid() ? day(n.date, today) : QString();
    switch (n.lane) {
    case ThreadLane::Meeting:
    case ThreadLane::FollowUp: return on;
    case ThreadLane::Measure:
        if (n.state == code(MeasureState::Closed))
            return Words::tr("Avslutad");
        if (on.isEmpty())
            return {};
        return n.date > today ? Words::tr("Från %1").arg(on) : Words::tr("Sedan %1").arg(on);
    case ThreadLane::Task:
        if (n.state == code(TaskState::Done))
            return Words::tr("Klar");
        if (n.state == code(TaskState::Dropped))
            return Words::tr("Struken");
        return on.isEmpty() ? QString() : Words::tr("Till %1").arg(on);
    default: return {};
    }
}

} // namespace

Thread threadOn(const Thread &thread, QDate today)
{
    Thread seen = thread;
    for (ThreadNode &node : seen.nodes)
        if (node.expected.isValid() && node.expected >= today)
            node.breaks.removeAll(ThreadBreak::MeasureNotFollowedUp);
    return seen;
}

QString laneName(ThreadLane lane)
{
    switch (lane) {
    case ThreadLane::Meeting: return Words::tr("Möte");
    case ThreadLane::Decision: return Words::tr("Beslut");
    case ThreadLane::Priority: return Words::tr("Prioritering");
    case ThreadLane::Need: return Words::tr("Behov");
    case ThreadLane::Measure: return Words::tr("Insats");
    case ThreadLane::Task: return Words::tr("Uppgift");
    case ThreadLane::FollowUp: return Words::tr("Uppföljning");
    case ThreadLane::Effect: break;
    }
    return Words::tr("Effekt");
}

QString breakText(ThreadBreak broken)
{
    switch (broken) {
    case ThreadBreak::NothingAfterDecision: return Words::tr("Inget har följt på beslutet än");
    case ThreadBreak::MeasureWithoutNeed: return Words::tr("Insatsen svarar inte mot något behov");
    case ThreadBreak::MeasureNotFollowedUp: return Words::tr("Ingen uppföljning än");
    case ThreadBreak::EffectWithoutEvidence: break;
    }
    return Words::tr("Effekten saknar underlag");
}

QString threadFacts(const ThreadNode &n, QDate today)
{
    QStringList facts;
    if (const QString when = whenOf(n, today); !when.isEmpty())
        facts.append(when);
    if (!n.detail.isEmpty())
        facts.append(n.detail);
    if (n.lane == ThreadLane::Decision)
        if (const auto state = fromCode<DecisionState>(n.state))
            facts.append(stateWord(*state));
    if (n.expected.isValid() && n.expected >= today)
        facts.append(Words::tr("följs upp senast %1").arg(shortDate(n.expected, today)));
    return facts.join(u", "_s);
}

QStringList threadProblems(const ThreadNode &n, QDate today)
{
    QStringList problems;
    for (const ThreadBreak broken : n.breaks)
        problems.append(broken == ThreadBreak::MeasureNotFollowedUp && n.expected.isValid()
                            ? Words::tr("Ingen uppföljning, väntad %1").arg(shortDate(n.expected, today))
                            : breakText(broken));
    return problems;
}

} // namespace domain
