// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/qualitylists.h"

#include "domain/dates.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace lists {

namespace {

/// Keeps a list of one kind of record as it is stored.
template <class T, class List, class Put, class Drop>
void follow(storage::Repositories &repositories, List *list, Put put, Drop drop)
{
    QObject::connect(&repositories.records, &storage::RecordRepository::changed, list, [put](const storage::Record &record) {
        if (const T *value = std::get_if<T>(&record))
            put(*value);
    });
    QObject::connect(&repositories.records, &storage::RecordRepository::removed, list, [drop](const storage::Record &record) {
        if (const T *value = std::get_if<T>(&record))
            drop(value->id);
    });
}

/// As the program writes numbers: a comma, no spaces at the thousands while it is typed.
bool number(const QString &typed, double &value)
{
    QString plain = typed.simplified();
    plain.remove(u' ').remove(u'%').remove(QChar(0xA0)).replace(u',', u'.').replace(QChar(0x2212), u'-');
    bool good = false;
    const double read = plain.toDouble(&good);
    if (good && qIsFinite(read) && qAbs(read) <= 1e12)
        value = read;
    return good && qIsFinite(read) && qAbs(read) <= 1e12;
}

} // namespace

IndicatorList::IndicatorList(storage::Repositories &repositories, QObject *parent) : ValueList(parent)
{
    follow<domain::Indicator>(repositories, this, [this](const domain::Indicator &i) { put(i); }, [this](domain::IndicatorId id) { drop(id); });
    readQuietly([&] { fill(repositories.records.all<domain::Indicator>()); }, [this](const QString &message) { emit failed(message); });
}

bool IndicatorList::isBefore(const domain::Indicator &a, const domain::Indicator &b) const
{
    return a.name.localeAwareCompare(b.name) < 0;
}

QVariant IndicatorList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Indicator &indicator = at(index.row());
    const QString target = indicator.hasTarget ? tr("Mål %1").arg(domain::valueText(indicator.target, indicator.unit)) : tr("Inget mål");
    const QString name = indicator.name.isEmpty() ? tr("Indikator utan namn") : indicator.name;
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::AccessibleTextRole: return u"%1, %2"_s.arg(name, target);
    case IdRole: return indicator.id.uuid();
    case TargetRole: return target;
    default: return {};
    }
}

RoundList::RoundList(storage::Repositories &repositories, QObject *parent) : ValueList(parent)
{
    follow<domain::DialogueRound>(repositories, this, [this](const domain::DialogueRound &r) { put(r); }, [this](domain::DialogueRoundId id) { drop(id); });
    readQuietly([&] { fill(repositories.records.all<domain::DialogueRound>()); }, [this](const QString &message) { emit failed(message); });
}

bool RoundList::isBefore(const domain::DialogueRound &a, const domain::DialogueRound &b) const
{
    if (a.year != b.year)
        return a.year > b.year;
    return a.number != b.number ? a.number > b.number : a.unit.localeAwareCompare(b.unit) < 0;
}

QVariant RoundList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::DialogueRound &round = at(index.row());
    const QString step = round.followedUpOn.isValid()   ? tr("Följd upp %1").arg(domain::shortDate(round.followedUpOn))
                         : round.informedOn.isValid() ? tr("LG informerad %1").arg(domain::shortDate(round.informedOn))
                         : round.dialogueOn.isValid() ? tr("Dialog %1").arg(domain::shortDate(round.dialogueOn))
                                                      : tr("Ingen dag än");
    switch (role) {
    case Qt::DisplayRole: return domain::roundName(round);
    case Qt::AccessibleTextRole: return u"%1, %2"_s.arg(domain::roundName(round), step);
    case IdRole: return round.id.uuid();
    case StepRole: return step;
    default: return {};
    }
}

IndicatorValues::IndicatorValues(storage::Repositories &repositories, QObject *parent) : QAbstractTableModel(parent), m_repositories(repositories)
{
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &IndicatorValues::read);
    const auto ifOurs = [this, soon](const storage::Record &record) {
        const auto *value = std::get_if<domain::IndicatorValue>(&record);
        const auto *indicator = std::get_if<domain::Indicator>(&record);
        if (indicator && indicator->id == m_indicator.id)
            m_indicator = *indicator;
        if ((value && value->indicator == m_indicator.id) || (indicator && indicator->id == m_indicator.id))
            soon->start();
    };
    connect(&repositories.records, &storage::RecordRepository::changed, this, ifOurs);
    connect(&repositories.records, &storage::RecordRepository::removed, this, ifOurs);
}

void IndicatorValues::setIndicator(const domain::Indicator &indicator)
{
    m_indicator = indicator;
    m_begun = {};
    m_hasValue = false;
    read();
}

void IndicatorValues::read()
{
    QList<domain::IndicatorValue> values;
    QList<domain::DialogueRound> rounds;
    const bool done = readQuietly(
        [&] {
            if (m_indicator.id)
                values = m_repositories.records.values(m_indicator.id);
            rounds = m_repositories.records.all<domain::DialogueRound>();
        },
        [this](const QString &message) { emit failed(message); });
    if (!done)
        return;
    beginResetModel();
    m_values = values;
    m_rounds = rounds;
    endResetModel();
    emit changed();
}

int IndicatorValues::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_indicator.id)
        return 0;
    return int(m_values.size()) + (m_changes.put ? 1 : 0);
}

QString IndicatorValues::cell(int row, int column) const
{
    const bool begun = row >= m_values.size();
    const domain::IndicatorValue &value = begun ? m_begun : m_values.at(row);
    switch (column) {
    case Day: return value.date.isValid() ? value.date.toString(Qt::ISODate) : QString();
    case Unit: return value.unit;
    case Value: return begun && !m_hasValue ? QString() : domain::valueText(value.value);
    case Round: {
        const auto it = std::find_if(m_rounds.begin(), m_rounds.end(), [&](const domain::DialogueRound &round) { return round.id == value.round; });
        return it == m_rounds.end() ? QString() : domain::roundName(*it);
    }
    default: return {};
    }
}

QVariant IndicatorValues::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Value ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole)
        return {};
    const QString text = cell(index.row(), index.column());
    if (!text.isEmpty() || role == Qt::EditRole)
        return text;
    if (index.row() >= m_values.size())
        return index.column() == Day ? tr("Nytt värde") : QString();
    return index.column() == Unit ? tr("Alla") : QString();
}

QVariant IndicatorValues::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Day: return tr("Dag");
    case Unit: return tr("Enhet");
    case Value: return m_indicator.unit.isEmpty() ? tr("Värde") : tr("Värde, %1").arg(m_indicator.unit);
    case Round: return tr("Omgång");
    default: return {};
    }
}

Qt::ItemFlags IndicatorValues::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_changes.put && index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool IndicatorValues::setRound(domain::IndicatorValue &value, const QString &words)
{
    value.round = domain::roundNamed(m_rounds, words, value.unit);
    if (!words.isEmpty() && value.round.isNull()) {
        emit refused(m_rounds.isEmpty() ? tr("Det finns ingen verksamhetsdialog än. Lägg till den först.")
                                        : tr("”%1” är ingen omgång. Skriv till exempel %2.").arg(words, domain::roundName(m_rounds.first())));
        return false;
    }
    // Of a round it is from that day, and of that school, until somebody says otherwise.
    for (const domain::DialogueRound &round : std::as_const(m_rounds))
        if (round.id == value.round) {
            if (!value.date.isValid())
                value.date = round.dialogueOn;
            if (value.unit.isEmpty() && value.rev == 0)
                value.unit = round.unit;
        }
    return true;
}

bool IndicatorValues::setData(const QModelIndex &index, const QVariant &typed, int role)
{
    if (role != Qt::EditRole || !m_changes.put || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool begun = index.row() >= m_values.size();
    domain::IndicatorValue value = begun ? m_begun : m_values.at(index.row());
    const QString words = typed.toString().trimmed();
    if (words == cell(index.row(), index.column()))
        return true;
    if (index.column() == Day) {
        const auto day = domain::dateFromWords(words, QDate::currentDate());
        if (!day) {
            emit refused(tr("”%1” är ingen dag.").arg(words));
            return false;
        }
        value.date = *day;
    } else if (index.column() == Unit) {
        value.unit = words;
    } else if (index.column() == Value) {
        if (!number(words, value.value)) {
            emit refused(tr("”%1” är inget tal.").arg(words));
            return false;
        }
        if (begun)
            m_hasValue = true;
    } else if (!setRound(value, words)) {
        return false;
    }
    if (!begun)
        return m_changes.put(value);
    m_begun = value;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    if (!m_begun.date.isValid() || !m_hasValue)
        return true; // the rest is still to come
    m_begun.id = domain::IndicatorValueId::create();
    m_begun.indicator = m_indicator.id;
    if (!m_changes.put(m_begun))
        return false;
    m_begun = {};
    m_hasValue = false;
    return true;
}

bool IndicatorValues::takeAway(int row)
{
    return m_changes.remove && row >= 0 && row < m_values.size() && m_changes.remove(m_values.at(row));
}

} // namespace lists
