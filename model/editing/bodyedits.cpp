// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/bodyedits.h"

#include "editing/valueedit.h"
#include "storage/reportintervals.h"
#include "storage/repositories.h"

namespace editing {

namespace {

std::unique_ptr<Edit> bodyEdit(storage::BodyRepository &bodies, const QString &text, const std::optional<domain::Body> &before,
                               const std::optional<domain::Body> &after)
{
    const domain::BodyId id = before ? before->id : after->id;
    return std::make_unique<ValueEdit<domain::Body>>(
        text,
        Store<domain::Body>{[&bodies, id] { return bodies.find(id); }, [&bodies](const domain::Body &value) { return bodies.save(value); },
                            [&bodies, id] { bodies.remove(id); }},
        before, after);
}

storage::StorageError refusal(const QString &message) { return {storage::StorageError::Kind::Other, message}; }

} // namespace

BodyEdits::BodyEdits(EditHistory &history, storage::Repositories &repositories) : m_history(history), m_repositories(repositories) {}

QList<domain::Body> BodyEdits::bodies() const
{
    QList<domain::Body> found;
    m_history.attempt(tr("Läsa grupper"), [&] {
        found = m_repositories.bodies.all();
        return true;
    });
    return found;
}

bool BodyEdits::save(const domain::Body &body)
{
    const QString text = body.rev == 0 ? tr("Ny grupp") : tr("Ändra grupp");
    return m_history.attempt(text, [&] {
        domain::Body value = body;
        value.name = value.name.simplified();
        value.abbreviation = value.abbreviation.simplified();
        if (value.name.isEmpty() || value.abbreviation.isEmpty())
            throw refusal(tr("En grupp behöver både namn och förkortning."));
        if (const auto other = m_repositories.bodies.findByAbbreviation(value.abbreviation); other && other->id != value.id)
            throw refusal(tr("Förkortningen %1 används redan av %2.").arg(value.abbreviation, other->name));
        return m_history.push(bodyEdit(m_repositories.bodies, text, m_repositories.bodies.find(value.id), value));
    });
}

int BodyEdits::reportDays(domain::BodyId body) const
{
    int days = 0;
    m_history.attempt(tr("Läsa grupper"), [&] {
        const storage::ReportIntervals intervals(m_repositories.database);
        days = body.isNull() ? intervals.all() : intervals.of(body);
        return true;
    });
    return days;
}

bool BodyEdits::setReportDays(domain::BodyId body, int days)
{
    const QString text = tr("Ändra hur länge uppdrag får vara utan nytt läge");
    struct Interval {
        int days = 0;
        int rev = 0;
        bool operator==(const Interval &) const = default;
    };
    return m_history.attempt(text, [&] {
        auto &settings = m_repositories.settings;
        const QString key = storage::ReportIntervals::key(body);
        const auto find = [&settings, key] { return std::optional(Interval{settings.value(key).toInt(), 1}); };
        const auto save = [&settings, key](const Interval &value) {
            settings.set(key, QString::number(value.days));
            return value;
        };
        return m_history.push(std::make_unique<ValueEdit<Interval>>(text, Store<Interval>{find, save, {}, {}}, find(), Interval{days, 1}));
    });
}

bool BodyEdits::remove(domain::BodyId body)
{
    const QString text = tr("Ta bort grupp");
    return m_history.attempt(text, [&] {
        if (!m_repositories.meetings.entries({body, {}, {}}).isEmpty())
            throw refusal(tr("Gruppen har möten och finns därför kvar."));
        return m_history.push(bodyEdit(m_repositories.bodies, text, m_repositories.bodies.find(body), std::nullopt));
    });
}

} // namespace editing
