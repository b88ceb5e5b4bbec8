// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordrepository.h"

#include "storage/databaseprivate.h"
#include "storage/recordcolumns.h"
#include "storage/recordfields.h"
#include "storage/sqlite/rows.h"
#include "storage/sqlite/searchindex.h"
#include "storage/sqlite/statement.h"

#include <QCoreApplication>

namespace storage {

using namespace Qt::Literals::StringLiterals;
using sqlite::Statement;

namespace {

template <class T>
QString tableName()
{
    return QString::fromLatin1(records::Table<T>::name);
}

/// Collects the names of the columns, in the order in which fields() visits them.
struct Columns {
    QStringList names;
    void operator()(const char *column, const auto &) { names.append(QString::fromLatin1(column)); }
};

template <class T>
QStringList columns()
{
    Columns visitor;
    T empty;
    records::fields(visitor, empty);
    return visitor.names;
}

struct Binder {
    Statement &statement;
    void operator()(const char *, const auto &value)
    {
        if constexpr (requires { records::toJson(value); })
            statement.bind(records::toJson(value));
        else if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, double>)
            statement.bind(QVariant(value));
        else
            statement.bind(value);
    }
};

struct Reader {
    Statement &statement;
    int column = 0;

    template <class Tag>
    void read(domain::Id<Tag> &id) { id = statement.id<domain::Id<Tag>>(column); }
    void read(QString &text) { text = statement.text(column); }
    void read(int &value) { value = statement.integer(column); }
    void read(qint64 &value) { value = statement.big(column); }
    void read(bool &value) { value = statement.flag(column); }
    void read(double &value) { value = statement.real(column); }
    void read(QDate &date) { date = statement.date(column); }
    template <class Enum>
        requires std::is_enum_v<Enum>
    void read(Enum &value) { value = statement.code<Enum>(column); }

    template <class T>
    void operator()(const char *, T &value)
    {
        if constexpr (requires { records::toJson(value); })
            records::fromJson(statement.text(column), value);
        else
            read(value);
        ++column;
    }
};

template <class T>
QString selectFrom()
{
    return u"SELECT id, rev, "_s + columns<T>().join(u", "_s) + u" FROM "_s + tableName<T>();
}

template <class T>
T readRow(Statement &statement)
{
    T value;
    value.id = statement.id<decltype(T::id)>(0);
    value.rev = statement.integer(1);
    records::fields(Reader{statement, 2}, value);
    return value;
}

/// When a row was taken away that never should have been: before every real time.
QDateTime neverMade() { return QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC); }

StorageError conflict()
{
    return StorageError(StorageError::Kind::Conflict,
                        QCoreApplication::translate("storage", "Uppgiften har ändrats sedan den lästes. Läs om den och försök igen."));
}

/// The update that both a change and the coming back of a tombstone are.
template <class T>
bool update(Database &database, const T &saved, const QString &condition, const QVariant &value)
{
    Statement statement(database, u"UPDATE "_s + tableName<T>() + u" SET rev = ?, removed_at = NULL, "_s +
                                      columns<T>().join(u" = ?, "_s) + u" = ? WHERE id = ? AND "_s + condition);
    statement.bind(saved.rev);
    records::fields(Binder{statement}, saved);
    statement.bind(saved.id);
    if (value.isValid())
        statement.bind(value);
    statement.exec();
    return statement.affected() == 1;
}

template <class T>
T write(Database &database, T value)
{
    const int before = value.rev++;
    if (before > 0) {
        if (!update(database, value, u"rev = ?"_s, before))
            throw conflict();
        return value;
    }
    if (update(database, value, u"removed_at IS NOT NULL"_s, QVariant()))
        return value;
    const QStringList names = columns<T>();
    Statement insert(database, u"INSERT INTO "_s + tableName<T>() + u" (id, rev, "_s + names.join(u", "_s) +
                                   u") VALUES (?, ?"_s + u", ?"_s.repeated(names.size()) + u")"_s);
    insert.bind(value.id, value.rev);
    records::fields(Binder{insert}, value);
    insert.exec();
    return value;
}

} // namespace

namespace {

/// What a record's texts are found as; empty for what is only numbers and dates.
template <class T>
QLatin1StringView soughtAs()
{
    using namespace domain;
    if constexpr (std::is_same_v<T, Assignment>)
        return code(ObjectType::Assignment);
    else if constexpr (std::is_same_v<T, StatusReport>)
        return code(ObjectType::StatusReport);
    else if constexpr (std::is_same_v<T, ActionPlan>)
        return code(ObjectType::Plan);
    else if constexpr (std::is_same_v<T, Need>)
        return code(ObjectType::Need);
    else if constexpr (std::is_same_v<T, DevelopmentArea>)
        return code(ObjectType::Area);
    else if constexpr (std::is_same_v<T, Measure>)
        return code(ObjectType::Measure);
    else if constexpr (std::is_same_v<T, Goal>)
        return code(ObjectType::Goal);
    else if constexpr (std::is_same_v<T, FollowUp>)
        return code(ObjectType::FollowUp);
    else if constexpr (std::is_same_v<T, YearCycleEntry>)
        return code(ObjectType::YearCycleEntry);
    else if constexpr (std::is_same_v<T, DialogueRound>)
        return code(ObjectType::DialogueRound);
    return {};
}

void follow(Database &database, const Record &record)
{
    std::visit(
        [&]<class T>(const T &r) {
            if (const QLatin1StringView type = soughtAs<T>(); !type.isEmpty())
                sqlite::SearchIndex(database).followRecord(type, r.id.uuid());
        },
        record);
}

} // namespace

QUuid idOf(const Record &record)
{
    return std::visit([](const auto &r) { return r.id.uuid(); }, record);
}

int revOf(const Record &record)
{
    return std::visit([](const auto &r) { return r.rev; }, record);
}

Record withRev(Record record, int rev)
{
    std::visit([rev](auto &r) { r.rev = rev; }, record);
    return record;
}

template <class T>
QList<T> RecordRepository::select(const QString &condition, const QVariant &value) const
{
    const QString counted = std::is_same_v<T, domain::FollowUp> ? sqlite::sql({u" AND ", sqlite::countedFollowUp})
        : std::is_same_v<T, domain::StatusReport>               ? sqlite::sql({u" AND ", sqlite::countedReport})
                                                                : QString();
    return selectAll<T>(counted + condition, value);
}

template <class T>
QList<T> RecordRepository::selectAll(const QString &condition, const QVariant &value) const
{
    Statement statement(m_database, selectFrom<T>() + u" WHERE removed_at IS NULL"_s + condition + u" ORDER BY "_s + QString::fromLatin1(records::Table<T>::order));
    if (value.isValid())
        statement.bind(value);
    statement.exec();
    QList<T> found;
    while (statement.next())
        found.append(readRow<T>(statement));
    return found;
}

template <class T>
std::optional<T> RecordRepository::find(decltype(T::id) id) const
{
    const QList<T> found = select<T>(u" AND id = ?"_s, sqlite::toColumn(id));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

template <class T>
QList<T> RecordRepository::all() const
{
    return select<T>(QString(), QVariant());
}

template <class T>
QList<T> RecordRepository::of(decltype(T::plan) plan) const
{
    return select<T>(u" AND plan_id = ?"_s, sqlite::toColumn(plan));
}

QList<domain::StatusReport> RecordRepository::reports(domain::AssignmentId assignment) const
{
    return select<domain::StatusReport>(u" AND assignment_id = ?"_s, sqlite::toColumn(assignment));
}

std::optional<domain::StatusReport> RecordRepository::reportAt(domain::ItemId item) const
{
    const auto found = selectAll<domain::StatusReport>(u" AND item_id = ?"_s, sqlite::toColumn(item));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<domain::FollowUp> RecordRepository::followUps(domain::MeasureId measure) const
{
    return select<domain::FollowUp>(u" AND measure_id = ?"_s, sqlite::toColumn(measure));
}

std::optional<domain::FollowUp> RecordRepository::followUpAt(domain::LineId line) const
{
    // of a version that has been corrected, too: there it still stands
    const auto found = selectAll<domain::FollowUp>(u" AND EXISTS (SELECT 1 FROM line WHERE line.id = follow_up.line_id AND line.removed_at IS NULL AND line.kind = 'followUp')"
                                                   " AND line_id = ?"_s,
                                                   sqlite::toColumn(line));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<domain::IndicatorValue> RecordRepository::values(domain::IndicatorId indicator) const
{
    return select<domain::IndicatorValue>(u" AND indicator_id = ?"_s, sqlite::toColumn(indicator));
}

QList<domain::Prioritisation> RecordRepository::prioritisationsBy(domain::LineId decision) const
{
    return select<domain::Prioritisation>(u" AND decision_id = ?"_s, sqlite::toColumn(decision));
}

std::optional<domain::OperationalPlan> RecordRepository::planOfYear(int year) const
{
    const auto found = select<domain::OperationalPlan>(u" AND year = ?"_s, QVariant(year));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

domain::PlanContent RecordRepository::content(domain::ActionPlanId plan) const
{
    const auto head = find<domain::ActionPlan>(plan);
    if (!head)
        throw StorageError(StorageError::Kind::NotFound, QCoreApplication::translate("storage", "Handlingsplanen finns inte."));
    return {*head,
            of<domain::Need>(plan),
            of<domain::DevelopmentArea>(plan),
            of<domain::Measure>(plan),
            of<domain::Goal>(plan),
            of<domain::Responsibility>(plan),
            of<domain::PlanNote>(plan),
            of<domain::TimelineEntry>(plan),
            of<domain::CostLine>(plan),
            of<domain::FollowUp>(plan)};
}

domain::PlanContent RecordRepository::contentAsTold(domain::ActionPlanId plan) const
{
    domain::PlanContent told = content(plan);
    Statement statement(m_database, u"SELECT l.id, l.text FROM follow_up f JOIN line l ON l.id = f.line_id WHERE f.plan_id = ? AND f.removed_at IS NULL AND l.removed_at IS NULL"_s);
    statement.bind(plan).exec();
    QHash<domain::LineId, QString> texts;
    while (statement.next())
        texts.insert(statement.id<domain::LineId>(0), statement.text(1));
    for (domain::FollowUp &followUp : told.followUps)
        if (followUp.line)
            followUp.seen = texts.value(followUp.line);
    return told;
}

template <class... T>
void RecordRepository::collectRemoved(domain::ActionPlanId plan, QMap<QDateTime, QList<Record>> &found) const
{
    const auto collect = [&]<class One>(const One *) {
        const int last = int(columns<One>().size()) + 2;
        Statement statement(m_database, u"SELECT id, rev, "_s + columns<One>().join(u", "_s) + u", removed_at FROM "_s + tableName<One>() +
                                            u" WHERE removed_at > ? AND plan_id = ? ORDER BY "_s + QString::fromLatin1(records::Table<One>::order));
        statement.bind(neverMade(), plan).exec();
        while (statement.next())
            found[statement.utc(last)].append(Record(readRow<One>(statement)));
    };
    (collect(static_cast<const T *>(nullptr)), ...);
}

QList<Removal> RecordRepository::removedFrom(domain::ActionPlanId plan) const
{
    using namespace domain;
    QMap<QDateTime, QList<Record>> found;
    collectRemoved<DevelopmentArea, Measure, Need, Goal, Responsibility, PlanNote, TimelineEntry, CostLine, FollowUp>(plan, found);
    QList<Removal> removals;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        removals.prepend({it.key(), it.value()});
    return removals;
}

QList<Removal> RecordRepository::removedPlans() const
{
    using namespace domain;
    Statement statement(m_database, u"SELECT id, rev, "_s + columns<ActionPlan>().join(u", "_s) +
                                        u", removed_at FROM action_plan WHERE removed_at > ? ORDER BY removed_at DESC"_s);
    statement.bind(neverMade()).exec();
    QList<Removal> removals;
    while (statement.next())
        removals.append({statement.utc(int(columns<ActionPlan>().size()) + 2), {Record(readRow<ActionPlan>(statement))}});
    for (Removal &removal : removals) {
        const QList<Removal> steps = removedFrom(std::get<ActionPlan>(removal.records.first()).id);
        for (const Removal &step : steps)
            if (step.at == removal.at)
                removal.records += step.records;
    }
    return removals;
}

std::optional<Record> RecordRepository::stored(const Record &like) const
{
    return std::visit(
        [this]<class T>(const T &record) -> std::optional<Record> {
            Statement statement(m_database, selectFrom<T>() + u" WHERE id = ?"_s);
            statement.bind(record.id).exec();
            if (!statement.next())
                return std::nullopt;
            return readRow<T>(statement);
        },
        like);
}

Record RecordRepository::save(const Record &record)
{
    Transaction transaction(m_database);
    const Record saved = std::visit([this](const auto &r) -> Record { return write(m_database, r); }, record);
    follow(m_database, saved);
    Transaction::announce(m_database, [this, saved] { emit changed(saved); });
    transaction.commit();
    return saved;
}

void RecordRepository::remove(const Record &record)
{
    Transaction transaction(m_database);
    takeAway(record, Database::Private::of(m_database).moment);
    transaction.commit();
}

void RecordRepository::unmake(const Record &record)
{
    Transaction transaction(m_database);
    takeAway(record, neverMade());
    transaction.commit();
}

void RecordRepository::takeAway(const Record &record, const QDateTime &at)
{
    const std::optional<Record> before = stored(record);
    std::visit(
        [&]<class T>(const T &r) {
            Statement(m_database, u"UPDATE "_s + tableName<T>() + u" SET removed_at = ?, rev = rev + 1 WHERE id = ?"_s).bind(at, r.id).exec();
        },
        record);
    follow(m_database, record);
    if (before)
        Transaction::announce(m_database, [this, gone = *before] { emit removed(gone); });
}

// NOLINTBEGIN(cppcoreguidelines-macro-usage): the types of Record, instantiated once.
#define RT_RECORD(Type)                                                                                                \
    template std::optional<domain::Type> RecordRepository::find<domain::Type>(decltype(domain::Type::id)) const;       \
    template QList<domain::Type> RecordRepository::all<domain::Type>() const;
#define RT_PLAN_PART(Type)                                                                                             \
    RT_RECORD(Type)                                                                                                    \
    template QList<domain::Type> RecordRepository::of<domain::Type>(decltype(domain::Type::plan)) const;
// NOLINTEND

RT_RECORD(OperationalPlan)
RT_PLAN_PART(Assignment)
RT_PLAN_PART(Prioritisation)
RT_RECORD(StatusReport)
RT_RECORD(YearCycleEntry)
RT_RECORD(ActionPlan)
RT_PLAN_PART(Need)
RT_PLAN_PART(DevelopmentArea)
RT_PLAN_PART(Measure)
RT_PLAN_PART(Goal)
RT_PLAN_PART(Responsibility)
RT_PLAN_PART(PlanNote)
RT_PLAN_PART(TimelineEntry)
RT_PLAN_PART(CostLine)
RT_RECORD(Indicator)
RT_RECORD(IndicatorValue)
RT_PLAN_PART(FollowUp)
RT_RECORD(DialogueRound)

#undef RT_RECORD
#undef RT_PLAN_PART

} // namespace storage
